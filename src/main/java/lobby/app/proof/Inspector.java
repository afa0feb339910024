package lobby.app.proof;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import lobby.app.proof.Finding.Kind;
import lobby.geo.Box;
import lobby.ui.part.PagedBody;
import lobby.ui.part.Panel;

/// Looks over a scene that is laid out: are its words whole, apart from each other and in the kiosk's typeface, and can
/// a finger hit its controls? What needs pixels is the matter of [Legibility]. JavaFX thread only.
public final class Inspector {

    private static final double LEAST_TARGET = 15;
    private static final double LEAST_PRIMARY = 20;

    /// Below a pixel nothing is seen.
    private static final double PIXEL = 1;

    private static final double HALF_A_PIXEL = 0.5;

    private final Typeface typeface;
    private final double millimetres;

    /// @param millimetres of a pixel
    public Inspector(Typeface typeface, double millimetres) {
        this.typeface = typeface;
        this.millimetres = millimetres;
    }

    /// @return what is found, in the order of drawing
    public List<Finding> inspect(Parent root) {
        var screen = Seen.box(root);
        var nodes = Seen.nodes(root);
        var texts = Seen.texts(nodes);
        var findings = new ArrayList<Finding>();
        for (var text : texts) {
            clipped(text, screen, findings);
            broken(text, findings);
            missing(text, findings);
        }
        overlapping(texts, nodes, findings);
        for (var node : nodes) {
            // A finger means a marker of the map from further away than it is drawn.
            if (isControl(node) && !Seen.is(node, "map-mark")) {
                small(node, findings);
            }
        }
        return findings;
    }

    /// Whether a finger or a keyboard does something with it.
    static boolean isControl(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || Seen.is(node, "map-mark");
    }

    private static void clipped(Text text, Box screen, List<Finding> findings) {
        if (text.getParent() instanceof Labeled labeled && !text.getText().equals(labeled.getText())) {
            findings.add(finding(Kind.CLIPPED, text, "ends in dots for want of room"));
            return;
        }
        if (Seen.isOnMap(text)) {
            return;
        }
        for (var line : Lines.ink(text)) {
            if (sticksOut(line, screen, HALF_A_PIXEL)) {
                findings.add(finding(Kind.CLIPPED, text, "lies beyond the edge of the screen"));
                return;
            }
            var frame = Seen.around(text.getParent(), each -> isFrame(each) && sticksOut(line, Seen.box(each), PIXEL));
            if (frame != null) {
                findings.add(finding(Kind.STICKING_OUT, text, "sticks out of " + Seen.name(frame)));
                return;
            }
        }
    }

    /// Whether what it holds has to stay within it.
    private static boolean isFrame(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof Panel
                || node instanceof PagedBody
                || node.getClip() != null
                || Seen.is(node, "panel-head")
                || Seen.is(node, "source-line")
                || Seen.is(node, "dock");
    }

    private static boolean sticksOut(Box inner, Box outer, double tolerance) {
        return inner.x() < outer.x() - tolerance
                || inner.y() < outer.y() - tolerance
                || inner.x() + inner.width() > outer.x() + outer.width() + tolerance
                || inner.y() + inner.height() > outer.y() + outer.height() + tolerance;
    }

    private static void broken(Text text, List<Finding> findings) {
        for (var word : Lines.broken(text)) {
            findings.add(finding(Kind.BROKEN, text, "is broken as " + Seen.shortened(word)));
        }
    }

    private void missing(Text text, List<Finding> findings) {
        var missing = typeface.missing(text.getText());
        if (!missing.isEmpty()) {
            var points = missing.stream()
                    .map(each -> "%s (U+%04X)".formatted(each, each.codePointAt(0)))
                    .toList();
            findings.add(finding(Kind.MISSING_GLYPH, text, "the typeface lacks " + String.join(" ", points)));
        }
    }

    private record Inked(Text text, List<Box> lines) {}

    private static void overlapping(List<Text> texts, List<Node> nodes, List<Finding> findings) {
        var inked = texts.stream()
                .filter(text -> !Seen.isOnMap(text))
                .map(text -> new Inked(text, Lines.ink(text)))
                .toList();
        var controls = nodes.stream()
                .filter(node -> isControl(node) && !Seen.isOnMap(node))
                .toList();
        for (int i = 0; i < inked.size(); i++) {
            var one = inked.get(i);
            for (var other : inked.subList(i + 1, inked.size())) {
                if (overlap(one.lines(), other.lines())) {
                    var words = "lies over \"%s\"".formatted(Seen.shortened(Seen.words(one.text())));
                    findings.add(finding(Kind.OVERLAPPING, other.text(), words));
                }
            }
            for (var control : controls) {
                if (!isWithin(one.text(), control) && overlap(one.lines(), List.of(Seen.box(control)))) {
                    var words = "meets the control " + Seen.name(control);
                    findings.add(finding(Kind.OVERLAPPING, one.text(), words));
                }
            }
        }
    }

    private static boolean isWithin(Node node, Node outer) {
        return outer.equals(Seen.around(node, outer::equals));
    }

    private static boolean overlap(List<Box> some, List<Box> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> overlap(one, other)));
    }

    private static boolean overlap(Box one, Box other) {
        return Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x()) > PIXEL
                && Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y()) > PIXEL;
    }

    private void small(Node control, List<Finding> findings) {
        var box = Seen.box(control);
        double least = isPrimary(control) ? LEAST_PRIMARY : LEAST_TARGET;
        double width = box.width() * millimetres;
        double height = box.height() * millimetres;
        if (Math.min(width, height) < least - 0.05) {
            var words = "is %.1f × %.1f mm, and needs %.0f mm".formatted(width, height, least);
            findings.add(
                    new Finding(Kind.SMALL_TARGET, Seen.name(control), Seen.shortened(spoken(control)), words, box));
        }
    }

    /// What a visitor mostly goes on with.
    private static boolean isPrimary(Node control) {
        return control instanceof Region
                && List.of("link-bar", "station", "outline", "plate", "primary").stream()
                        .anyMatch(name -> Seen.is(control, name));
    }

    /// What a screen reader says of a control; empty for nothing.
    static String spoken(Node control) {
        var spoken = control.getAccessibleText();
        if (spoken != null) {
            return spoken;
        }
        return control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static Finding finding(Kind kind, Text text, String words) {
        return new Finding(kind, Seen.name(text.getParent()), Seen.shortened(Seen.words(text)), words, Seen.box(text));
    }
}
