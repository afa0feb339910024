package lobby.map;

import lobby.geo.Viewport;

/// How far the metro line is drawn beside the axis that it runs under: to the south of it, by a fixed length on the
/// screen, whichever way the map is turned.
///
/// @param dx pixels to the right
/// @param dy pixels down
record MetroAside(double dx, double dy) {

    static MetroAside of(Viewport viewport, MapStyle style) {
        double turn = Math.toRadians(viewport.camera().bearing());
        double pixels = viewport.unit().px(style.metroAside());
        return new MetroAside(pixels * Math.sin(turn), pixels * Math.cos(turn));
    }
}
