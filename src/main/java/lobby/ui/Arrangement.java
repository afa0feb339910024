package lobby.ui;

import lobby.geo.Box;
import lobby.geo.Insets;
import lobby.geo.Unit;

/// Where the parts of the shell stand on a screen of a size, in pixels. Each stance has an arrangement of its own of
/// the same parts.
///
/// @param dock the foot
/// @param screen the open screen
/// @param free what is left of the map
/// @param keys the map's keys beside it; empty where they would crowd it, or lie in the dock
/// @param footBottom lower edge of what the map says about itself
record Arrangement(Box dock, Box screen, Box free, Box keys, double footBottom) {

    /// What parts want, in pixels, and how many keys the map has.
    ///
    /// @param dock height of the dock
    /// @param panel width of a panel
    /// @param sheet height of a sheet, or of the shelf of an open screen: what stands on the dock from edge to edge
    record Wishes(double dock, double panel, double sheet, int keyCount) {}

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    /// A map narrower than this has no keys, nor has one that is lower than they are.
    private static final double LEAST_MAP_WIDTH = 900;

    /// Units of the foot that a screen has instead of the dock.
    private static final double OWN_FOOT = 148;

    /// Units of text of the foot that is read from afar.
    private static final double STAGE_FOOT = 324;

    /// The same where words take two lines.
    private static final double TALL_STAGE_FOOT = 440;

    private static final double KEY = 88;

    /// Units between the lower edge of the free part and the keys: over the legend of an open screen, over the map's
    /// foot beside a panel.
    private static final double UNDER_KEYS = 120;

    private static final double OVER_LEGEND = 64;

    /// The same over a shelf, which holds the legend.
    private static final double OVER_SHELF = 40;

    /// Units above the keys, on the lowest map that has them.
    private static final double OVER_KEYS = 24;

    private static final double BESIDE_KEYS = 16;

    /// Where panels of a tall screen begin, as a share of its height.
    private static final double TALL_PANEL = 816.0 / 1920;

    /// The same in low reach, below the middle.
    private static final double TALL_LOW_PANEL = 1000.0 / 1920;

    /// Units above the middle at which a sheet in low reach begins on a wide screen: its keys stand below the middle.
    private static final double LOW_SHEET = 20;

    static Arrangement of(double width, double height, Unit unit, Stance stance, Screen.Form form, Wishes wishes) {
        double dockHeight = switch (form) {
            case WHOLE -> unit.px(OWN_FOOT);
            case STAGE -> unit.text(height > width ? TALL_STAGE_FOOT : STAGE_FOOT);
            case OPEN, PANEL, SHEET -> wishes.dock();
        };
        double floor = height - dockHeight;
        var dock = new Box(0, floor, width, dockHeight);
        double highest = highest(height, unit, stance);
        Box screen = switch (form) {
            case WHOLE, STAGE -> new Box(0, 0, width, height);
            case OPEN -> new Box(0, 0, width, floor);
            case PANEL -> {
                double wide = Math.min(wishes.panel(), width);
                yield stance.tall() || stance.low()
                        ? new Box(0, highest, width, floor - highest)
                        : new Box(width - wide, 0, wide, floor);
            }
            case SHEET -> {
                double high = Math.min(wishes.sheet(), floor - (stance.low() ? highest : 0));
                yield new Box(0, floor - high, width, high);
            }
        };
        Box free = switch (form) {
            case WHOLE, STAGE -> new Box(0, 0, width, floor);
            case OPEN -> new Box(0, 0, width, floor - wishes.sheet());
            case PANEL, SHEET ->
                screen.width() < width ? new Box(0, 0, screen.x(), floor) : new Box(0, 0, width, screen.y());
        };
        var keys = stance.low() || form.hasOwnFoot() ? NOWHERE : keys(free, unit, form, wishes);
        return new Arrangement(dock, screen, free, keys, free.y() + free.height() - unit.px(12));
    }

    /// Where panels begin that lie from edge to edge.
    private static double highest(double height, Unit unit, Stance stance) {
        if (stance.tall()) {
            return height * (stance.low() ? TALL_LOW_PANEL : TALL_PANEL);
        }
        return height / 2 - unit.px(LOW_SHEET);
    }

    private static Box keys(Box free, Unit unit, Screen.Form form, Wishes wishes) {
        boolean open = form == Screen.Form.OPEN;
        boolean shelf = open && wishes.sheet() > 0;
        double column = unit.px(KEY * wishes.keyCount());
        double lowest = free.y() + free.height() - unit.px(shelf ? OVER_SHELF : UNDER_KEYS);
        double highest = free.y() + unit.px(OVER_KEYS);
        if (free.width() < unit.px(LEAST_MAP_WIDTH) || lowest - highest < column) {
            return NOWHERE;
        }
        double right = free.x() + free.width() - unit.px(open ? 48 : 40);
        double usual = lowest - unit.px(open && !shelf ? OVER_LEGEND : 0) - column;
        return new Box(right - unit.px(KEY), Math.max(usual, highest), unit.px(KEY), column);
    }

    boolean hasKeys() {
        return keys.width() > 0;
    }

    /// Where keys of a size stand that unfold beside the others, at their foot.
    Box besideKeys(double width, double height, Unit unit) {
        return new Box(keys.x() - unit.px(BESIDE_KEYS) - width, keys.y() + keys.height() - height, width, height);
    }

    /// How wide the map's foot may be that begins at this place, beside keys that come down to it.
    double footRoom(double left, double gap) {
        boolean beside = hasKeys() && keys.y() + keys.height() > footBottom - keys.width();
        return (beside ? keys.x() : free.x() + free.width()) - left - gap;
    }

    /// What covers the edges of a map of this size.
    Insets covered(double width, double height) {
        return new Insets(free.y(), width - free.x() - free.width(), height - free.y() - free.height(), free.x());
    }
}
