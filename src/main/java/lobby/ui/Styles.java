package lobby.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lobby.geo.Unit;
import lobby.model.Icons;

/// Turns the style sheets, which are written in units, into such as JavaFX reads, for the unit in force.
///
/// `24u` is 24 units, `28t` is 28 units of text, which follow the size of text that a visitor chose. Each icon becomes
/// a style class `icon-NAME` with its outline as shape, so that FXML names an icon like any other look.
public final class Styles {

    private static final Pattern LENGTH = Pattern.compile("(?<![\\w#-])(-?\\d+(?:\\.\\d+)?)([ut])\\b");

    private final List<String> sheets;

    /// @param sheets names of resources, later ones win
    public Styles(List<String> sheets) {
        this.sheets = sheets.stream().map(Styles::resource).toList();
    }

    /// @return addresses to be set as the style sheets of the scene's root
    public List<String> compiled(Unit unit, Icons icons) {
        var css = new StringBuilder();
        sheets.forEach(sheet -> css.append(inPixels(sheet, unit)).append('\n'));
        icons.outlines().forEach((name, outline) -> css.append(iconRule(name, outline)));
        return List.of("data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static String inPixels(String sheet, Unit unit) {
        return LENGTH.matcher(sheet).replaceAll(length -> {
            double units = Double.parseDouble(length.group(1));
            double pixels = length.group(2).equals("u") ? unit.px(units) : unit.text(units);
            return String.format(Locale.ROOT, "%.3fpx", pixels);
        });
    }

    /// The two strokes of no length keep the whole box of 24 by 24, else the shape would be stretched to its ink.
    private static String iconRule(String name, String outline) {
        return ".icon-%s { -fx-shape: \"M0 0L0 0M24 24L24 24%s\"; }\n".formatted(name, outline);
    }

    static String resource(String name) {
        try (var stream = Styles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
