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

    /// A map narrower or lower than this has no keys.
    private static final double LEAST_MAP_WIDTH = 900;

    private static final double LEAST_MAP_HEIGHT = 600;

    /// @param panelWidth what a panel wants, pixels
    /// @param sheetHeight what a sheet wants, pixels
    static Arrangement of(
            double width, double height, Unit unit, Screen.Form form, double panelWidth, double sheetHeight) {
        boolean tall = height > width;
        double dockHeight = unit.px(tall ? 232 : 136);
        double floor = height - dockHeight;
        var dock = new Box(0, floor, width, dockHeight);
        Box screen = switch (form) {
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
            case OPEN -> screen;
            case PANEL -> tall ? new Box(0, 0, width, screen.y()) : new Box(0, 0, screen.x(), floor);
            case SHEET -> new Box(0, 0, width, screen.y());
        };
        boolean room = free.width() >= unit.px(LEAST_MAP_WIDTH) && free.height() >= unit.px(LEAST_MAP_HEIGHT);
        double keysBottom = floor - unit.px(form == Screen.Form.OPEN ? 184 : 120);
        double keysRight = free.x() + free.width() - unit.px(form == Screen.Form.OPEN ? 48 : 40);
        var keys =
                room ? new Box(keysRight - unit.px(88), keysBottom - unit.px(352), unit.px(88), unit.px(352)) : NOWHERE;
        return new Arrangement(dock, screen, free, keys, free.y() + free.height() - unit.px(12));
    }

    boolean hasKeys() {
        return keys.width() > 0;
    }

    /// What covers the edges of a map of this size.
    Insets covered(double width, double height) {
        return new Insets(free.y(), width - free.x() - free.width(), height - free.y() - free.height(), free.x());
    }
}
