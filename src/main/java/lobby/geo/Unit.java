package lobby.geo;

/// The one unit of every length of the interface: at 1080p on 43 inches or more it is one pixel of the mockups.
///
/// @param pixels pixels to a unit, above 0
/// @param textScale what text sizes, and heights that hold text, are multiplied with: 1, 1.25 or 1.5
public record Unit(double pixels, double textScale) {

    /// Capitals of text of 20 units are 14.7 units high and must not be smaller than 4.8 mm.
    private static final double LEAST_MILLIMETRES = 4.8 / 14.7;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    public Unit {
        if (!(pixels > 0) || !(textScale > 0)) {
            throw new IllegalArgumentException("a unit must be above 0");
        }
    }

    /// The unit of a screen: as large as the mockup fits, and never so small that a finger misses.
    ///
    /// @param width pixels of the scene, above 0
    /// @param height pixels of the scene, above 0
    /// @param screenWidth pixels of the whole screen, above 0
    /// @param screenHeight pixels of the whole screen, above 0
    /// @param diagonal of the screen in inches, above 0
    public static Unit of(
            double width, double height, double screenWidth, double screenHeight, double diagonal, double textScale) {
        boolean landscape = width >= height;
        double fitting = Math.min(width / (landscape ? 1920 : 1080), height / (landscape ? 1080 : 1920));
        double millimetresPerPixel = diagonal * MILLIMETRES_PER_INCH / Math.hypot(screenWidth, screenHeight);
        return new Unit(Math.max(fitting, LEAST_MILLIMETRES / millimetresPerPixel), textScale);
    }

    /// Units to pixels.
    public double px(double units) {
        return units * pixels;
    }

    /// Units of text to pixels.
    public double text(double units) {
        return units * pixels * textScale;
    }
}
