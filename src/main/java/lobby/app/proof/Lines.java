package lobby.app.proof;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.text.Text;
import lobby.geo.Box;

/// The lines of a text as they were broken, and where their ink lies.
final class Lines {

    /// The typeface has its baseline at 1.16 em of a line of 1.448 em, and its Chinese characters from 0.86 em above it
    /// to 0.1 em below.
    private static final double TOP = 0.3;

    private static final double BOTTOM = 1.26;

    private Lines() {}

    /// The boxes of the ink, line by line, in pixels of the scene.
    static List<Box> ink(Text text) {
        var boxes = new ArrayList<Box>();
        var all = text.getLayoutBounds();
        var lines = text.getLayoutInfo().getTextLines(false);
        if (lines.isEmpty()) {
            return boxes;
        }
        double down = all.getMinY() - lines.getFirst().bounds().getMinY();
        double left = lines.stream()
                .mapToDouble(line -> line.bounds().getMinX())
                .min()
                .orElse(0);
        double right = all.getMinX() - left;
        double size = text.getFont().getSize();
        for (var line : lines) {
            var at = line.bounds();
            // Where lines are not set from the left, they may be told so.
            double x = Math.max(all.getMinX(), Math.min(at.getMinX() + right, all.getMaxX() - at.getWidth()));
            var ink = text.localToScene(
                    new BoundingBox(x, at.getMinY() + down + TOP * size, at.getWidth(), (BOTTOM - TOP) * size));
            boxes.add(new Box(ink.getMinX(), ink.getMinY(), ink.getWidth(), ink.getHeight()));
        }
        return boxes;
    }

    /// Words of letters that were broken in their middle, without a hyphen.
    static List<String> broken(Text text) {
        var words = new ArrayList<String>();
        var all = text.getText();
        var lines = text.getLayoutInfo().getTextLines(false);
        for (var line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            int end = line.end();
            if (end > 0
                    && end < all.length()
                    && isInWord(all.charAt(end - 1))
                    && isInWord(all.charAt(end))
                    && !isInAddress(all, end)) {
                words.add(word(all, end));
            }
        }
        return words;
    }

    /// Addresses of the web have no better place to break.
    private static boolean isInAddress(String all, int at) {
        int from = at;
        while (from > 0 && !Character.isWhitespace(all.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < all.length() && !Character.isWhitespace(all.charAt(to))) {
            to++;
        }
        return all.substring(from, to).indexOf('/') >= 0;
    }

    private static String word(String all, int at) {
        int from = at;
        while (from > 0 && isInWord(all.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < all.length() && isInWord(all.charAt(to))) {
            to++;
        }
        return all.substring(from, at) + "/" + all.substring(at, to);
    }

    /// Letters of scripts that part words by spaces, and figures.
    private static boolean isInWord(char letter) {
        return (Character.isLetter(letter) && !Character.isIdeographic(letter))
                || (letter >= '0' && letter <= '9')
                || letter == '\''
                || letter == '’';
    }
}
