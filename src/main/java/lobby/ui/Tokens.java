package lobby.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lobby.map.Palette;
import lobby.session.Theme;

/// The colours of `tokens.css`, for the map, which is drawn and not styled.
public final class Tokens {

    private static final String FILE = "/lobby/ui/tokens.css";
    private static final Pattern RULE = Pattern.compile("(\\.root[.a-z-]*)\\s*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-([a-z0-9-]+):\\s*([^;]+);");

    private Tokens() {}

    /// Reads the style sheet of this program; it is there or the program is broken.
    public static Palette palette(Theme theme) {
        var colours = new HashMap<String, Integer>();
        var rules = RULE.matcher(Styles.resource(FILE));
        while (rules.find()) {
            var selector = rules.group(1);
            if (selector.equals(".root") || selector.endsWith("theme-" + theme.key())) {
                addTokens(rules.group(2), colours);
            }
        }
        return new Palette(colours);
    }

    private static void addTokens(String body, Map<String, Integer> colours) {
        var tokens = TOKEN.matcher(body);
        while (tokens.find()) {
            colours.put(tokens.group(1), argb(tokens.group(2).strip()));
        }
    }

    /// @param css `#RRGGBB` or `rgba(r,g,b, a)`
    private static int argb(String css) {
        if (css.startsWith("#")) {
            return 0xFF00_0000 | Integer.parseInt(css.substring(1), 16);
        }
        var parts = css.substring(css.indexOf('(') + 1, css.indexOf(')')).split(",");
        int argb = (int) Math.round(Double.parseDouble(parts[3].strip()) * 255) << 24;
        for (int i = 0; i < 3; i++) {
            argb |= Integer.parseInt(parts[i].strip()) << (16 - 8 * i);
        }
        return argb;
    }
}
