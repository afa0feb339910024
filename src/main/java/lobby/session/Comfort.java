package lobby.session;

/// How a visitor wants to see and reach things.
///
/// @param hall colours of the hall at this hour, light or night
/// @param highContrast whether the visitor sees black on white instead
/// @param textSize size of text
/// @param lowReach whether all controls are in the lower part
/// @param reducedMotion whether nothing flies or slides
public record Comfort(Theme hall, boolean highContrast, TextSize textSize, boolean lowReach, boolean reducedMotion) {

    /// What everybody finds who asked for nothing.
    public static Comfort standard(Theme theme) {
        return new Comfort(Theme.LIGHT, false, TextSize.STANDARD, false, false).withTheme(theme);
    }

    /// The colours in which everything is shown.
    public Theme theme() {
        return highContrast ? Theme.CONTRAST : hall;
    }

    /// In a hall that is in high contrast, a visitor who leaves it finds light.
    public Comfort withTheme(Theme chosen) {
        boolean contrast = chosen == Theme.CONTRAST;
        return new Comfort(contrast ? Theme.LIGHT : chosen, contrast, textSize, lowReach, reducedMotion);
    }

    public Comfort withHighContrast(boolean high) {
        return new Comfort(hall, high, textSize, lowReach, reducedMotion);
    }

    public Comfort withTextSize(TextSize chosen) {
        return new Comfort(hall, highContrast, chosen, lowReach, reducedMotion);
    }

    public Comfort withLowReach(boolean low) {
        return new Comfort(hall, highContrast, textSize, low, reducedMotion);
    }

    public Comfort withReducedMotion(boolean reduced) {
        return new Comfort(hall, highContrast, textSize, lowReach, reduced);
    }
}
