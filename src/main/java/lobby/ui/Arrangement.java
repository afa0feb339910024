package lobby.ui;

import lobby.geo.Box;
import lobby.geo.Insets;
import lobby.geo.Unit;

/// Where the parts of the shell stand on a screen of a size, in pixels. A tall screen has an arrangement of its own of
/// the same parts.
///
/// @param dock the foot
/// @param screen the open screen
/// @param free what is left of the map
/// @param keys the map's keys; empty where they would crowd it
/// @param footBottom lower edge of what the map says about itself
record Arrangement(Box dock, Box screen, Box free, Box keys, double footBottom) {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    /// A map narrower than this has no keys, nor has one that is lower than they are.
    private static final double LEAST_MAP_WIDTH = 900;

    /// Units of the foot that a screen has instead of the dock.
    private static final double OWN_FOOT = 148;

    private static final double KEY = 88;

    /// Units between the lower edge of the free part and the keys: over the legend of an open screen, over the map's
    /// foot beside a panel.
    private static final double UNDER_KEYS = 120;

    /// Units above the keys, on the lowest map that has them.
    private static final double OVER_KEYS = 24;

    private static final double BESIDE_KEYS = 16;

    /// @param panelWidth what a panel wants, pixels
    /// @param sheetHeight what a sheet wants, pixels
    /// @param keyCount how many keys the map has, one above the other
    static Arrangement of(
            double width,
            double height,
            Unit unit,
            Screen.Form form,
            double panelWidth,
            double sheetHeight,
            int keyCount) {
        boolean tall = height > width;
        double dockHeight = unit.px(form == Screen.Form.WHOLE ? OWN_FOOT : tall ? 232 : 136);
        double floor = height - dockHeight;
        var dock = new Box(0, floor, width, dockHeight);
        Box screen = switch (form) {
            case WHOLE -> new Box(0, 0, width, height);
            case OPEN -> new Box(0, 0, width, floor);
            case PANEL -> {
                double wide = Math.min(panelWidth, width);
                double top = unit.px(816);
                yield tall ? new Box(0, top, width, floor - top) : new Box(width - wide, 0, wide, floor);
            }
            case SHEET -> {
                double high = Math.min(sheetHeight, floor);
                yield new Box(0, floor - high, width, high);
            }
        };
        Box free = switch (form) {
            case WHOLE -> new Box(0, 0, width, floor);
            case OPEN -> screen;
            case PANEL -> tall ? new Box(0, 0, width, screen.y()) : new Box(0, 0, screen.x(), floor);
            case SHEET -> new Box(0, 0, width, screen.y());
        };
        double column = unit.px(KEY * keyCount);
        double lowest = free.y() + free.height() - unit.px(UNDER_KEYS);
        double highest = free.y() + unit.px(OVER_KEYS);
        boolean room =
                form != Screen.Form.WHOLE && free.width() >= unit.px(LEAST_MAP_WIDTH) && lowest - highest >= column;
        double keysRight = free.x() + free.width() - unit.px(form == Screen.Form.OPEN ? 48 : 40);
        double usual = lowest - unit.px(form == Screen.Form.OPEN ? 64 : 0) - column;
        var keys = room ? new Box(keysRight - unit.px(KEY), Math.max(usual, highest), unit.px(KEY), column) : NOWHERE;
        return new Arrangement(dock, screen, free, keys, free.y() + free.height() - unit.px(12));
    }

    boolean hasKeys() {
        return keys.width() > 0;
    }

    /// Where keys of a size stand that unfold beside the others, at their foot.
    Box besideKeys(double width, double height, Unit unit) {
        return new Box(keys.x() - unit.px(BESIDE_KEYS) - width, keys.y() + keys.height() - height, width, height);
    }

    /// What covers the edges of a map of this size.
    Insets covered(double width, double height) {
        return new Insets(free.y(), width - free.x() - free.width(), height - free.y() - free.height(), free.x());
    }
}
