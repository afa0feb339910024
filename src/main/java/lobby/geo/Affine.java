package lobby.geo;

/// From the plane to the pixels of one viewport, for whoever walks over many points and wants no object for each.
///
/// Taken from [Viewport#toScreen] at three points, so that the formula exists once.
public final class Affine {

    /// Far apart, so that little is lost in subtraction.
    private static final double REACH = 10_000;

    private final double originX;
    private final double originY;
    private final double left;
    private final double top;
    private final double xOfX;
    private final double xOfY;
    private final double yOfX;
    private final double yOfY;

    public Affine(Viewport viewport) {
        var centre = viewport.camera().centre();
        var at = viewport.toScreen(centre);
        var east = viewport.toScreen(new WorldPoint(centre.x() + REACH, centre.y()));
        var north = viewport.toScreen(new WorldPoint(centre.x(), centre.y() + REACH));
        originX = centre.x();
        originY = centre.y();
        left = at.x();
        top = at.y();
        xOfX = (east.x() - at.x()) / REACH;
        yOfX = (east.y() - at.y()) / REACH;
        xOfY = (north.x() - at.x()) / REACH;
        yOfY = (north.y() - at.y()) / REACH;
    }

    public double x(double worldX, double worldY) {
        return left + (worldX - originX) * xOfX + (worldY - originY) * xOfY;
    }

    public double y(double worldX, double worldY) {
        return top + (worldX - originX) * yOfX + (worldY - originY) * yOfY;
    }
}
