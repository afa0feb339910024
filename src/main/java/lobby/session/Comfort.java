package lobby.session;

/// How a visitor wants to see and reach things.
///
/// @param theme colours
/// @param textSize size of text
/// @param lowReach whether all controls are in the lower part
/// @param reducedMotion whether nothing flies or slides
public record Comfort(Theme theme, TextSize textSize, boolean lowReach, boolean reducedMotion) {

    /// What everybody finds who asked for nothing.
    public static Comfort standard(Theme theme) {
        return new Comfort(theme, TextSize.STANDARD, false, false);
    }

    public Comfort withTheme(Theme chosen) {
        return new Comfort(chosen, textSize, lowReach, reducedMotion);
    }

    public Comfort withTextSize(TextSize chosen) {
        return new Comfort(theme, chosen, lowReach, reducedMotion);
    }

    public Comfort withLowReach(boolean low) {
        return new Comfort(theme, textSize, low, reducedMotion);
    }

    public Comfort withReducedMotion(boolean reduced) {
        return new Comfort(theme, textSize, lowReach, reduced);
    }
}
