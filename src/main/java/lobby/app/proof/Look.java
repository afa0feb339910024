package lobby.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lobby.session.TextSize;
import lobby.session.Theme;
import lobby.session.VisitorState;

/// One way to look at everything.
///
/// @param width of the picture in pixels
/// @param height of the picture in pixels
public record Look(int width, int height, Locale language, TextSize textSize, Theme theme) {

    private static final int LONG_SIDE = 1920;
    private static final int SHORT_SIDE = 1080;

    /// All that a proof looks through: both orientations, every language, standard and very large text, every theme.
    ///
    /// @param full whether very large text is looked at in every theme, and not in the light one alone: what
    ///     a theme changes does not depend on the size of text, but for its outlines
    static List<Look> all(List<Locale> languages, boolean full) {
        var looks = new ArrayList<Look>();
        for (var language : languages) {
            for (boolean tall : new boolean[] {false, true}) {
                for (var size : List.of(TextSize.STANDARD, TextSize.VERY_LARGE)) {
                    for (var theme : Theme.values()) {
                        if (full || size == TextSize.STANDARD || theme == Theme.LIGHT) {
                            looks.add(new Look(
                                    tall ? SHORT_SIDE : LONG_SIDE,
                                    tall ? LONG_SIDE : SHORT_SIDE,
                                    language,
                                    size,
                                    theme));
                        }
                    }
                }
            }
        }
        return looks;
    }

    /// What is shown to a visitor who looks so.
    VisitorState fresh() {
        return VisitorState.fresh(language, theme)
                .withComfort(comfort -> comfort.withReducedMotion(true).withTextSize(textSize));
    }

    /// Whether the same kiosk can take this picture after that one.
    boolean sharesKioskWith(Look other) {
        return width == other.width && height == other.height;
    }

    /// As reports call it.
    String words() {
        return "%s %dx%d %s %.0f %%"
                .formatted(language.toLanguageTag(), width, height, theme.key(), textSize.scale() * 100);
    }
}
