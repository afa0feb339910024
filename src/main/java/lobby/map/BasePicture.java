package lobby.map;

import java.util.ArrayList;
import java.util.List;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;

/// The base of the map as a picture: everything that turns and scales with the ground.
///
/// @param pixels where it is, opaque, from their upper left corner; owned by whoever holds the picture, until they are
/// handed back for reuse
/// @param width in pixels
/// @param height in pixels
/// @param viewport what it shows
record BasePicture(Pixels pixels, int width, int height, Viewport viewport) {

    /// A rectangle of a picture, in pixels.
    record Part(int x, int y, int width, int height) {}

    Part whole() {
        return new Part(0, 0, width, height);
    }

    /// What a part of it shows.
    Viewport view(Part part) {
        var camera = viewport.camera();
        var middle = viewport.toWorld(new ScreenPoint(part.x() + part.width() / 2.0, part.y() + part.height() / 2.0));
        return new Viewport(
                new Camera(middle, camera.metresPerUnit(), camera.bearing()),
                viewport.unit(),
                part.width(),
                part.height());
    }

    /// Copies what another picture shows as well.
    ///
    /// @param other of the same scale and bearing, from a camera some whole pixels away
    /// @return what it does not show
    List<Part> takeFrom(BasePicture other) {
        var at = viewport.toScreen(other.viewport.toWorld(new ScreenPoint(0, 0)));
        int right = (int) Math.rint(at.x());
        int down = (int) Math.rint(at.y());
        int left = Math.clamp(right, 0, width);
        int top = Math.clamp(down, 0, height);
        int end = Math.clamp((long) right + other.width, left, width);
        int bottom = Math.clamp((long) down + other.height, top, height);
        for (int y = top; y < bottom; y++) {
            int from = (y - down) * other.pixels.width() + left - right;
            System.arraycopy(other.pixels.argb(), from, pixels.argb(), y * pixels.width() + left, end - left);
        }
        var rest = new ArrayList<Part>();
        add(rest, 0, 0, width, top);
        add(rest, 0, bottom, width, height);
        add(rest, 0, top, left, bottom);
        add(rest, end, top, width, bottom);
        return rest;
    }

    private static void add(List<Part> parts, int left, int top, int right, int bottom) {
        if (right > left && bottom > top) {
            parts.add(new Part(left, top, right - left, bottom - top));
        }
    }
}
