package lobby.ui.attract;

import lobby.map.MapView;

/// Moves the map on by whole pixels, slowly, while a step of the tour is shown.
public final class MapDrift {

    private final MapView map;
    private double pixels;

    private MapDrift(MapView map) {
        this.map = map;
    }

    /// @param viewModel says how far
    public static void follow(AttractViewModel viewModel, MapView map) {
        var drift = new MapDrift(map);
        viewModel.driftedProperty().subscribe(units -> drift.moveTo(units.doubleValue()));
    }

    /// @param units since the step began; with a new step the camera stands where that one wants it
    private void moveTo(double units) {
        double wanted = Math.rint(map.unitProperty().get().px(units));
        if (units > 0 && wanted != pixels && !map.reducedMotionProperty().get()) {
            map.driftBy(wanted - pixels, 0);
        }
        pixels = wanted;
    }
}
