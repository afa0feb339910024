package lobby.cli;

import java.util.Optional;
import java.util.regex.Pattern;

/// Width and height in pixels, as in `1920x1080`.
public record PixelSize(int width, int height) {

    /// What [#parse] takes, in words.
    public static final String EXPECTED = "WIDTHxHEIGHT in pixels from 320x240 to 16384x16384, such as 1920x1080";

    private static final Pattern FORM = Pattern.compile("(\\d{3,5})[xX*×](\\d{3,5})");
    private static final int LEAST_WIDTH = 320;
    private static final int LEAST_HEIGHT = 240;
    private static final int MOST = 16_384;

    public PixelSize {
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT || width > MOST || height > MOST) {
            throw new IllegalArgumentException("expected " + EXPECTED);
        }
    }

    /// The size that a text names, if it names one.
    public static Optional<PixelSize> parse(String text) {
        var found = FORM.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PixelSize(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
