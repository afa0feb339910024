package lobby.app.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.css.StyleOrigin;
import javafx.css.StyleableProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import lobby.app.proof.Finding.Kind;
import lobby.geo.Box;
import org.jspecify.annotations.Nullable;

/// Measures how well words and signs stand out from what is really behind them.
///
/// Takes three pictures: of all, of all without words and icons, and without the marks and controls behind those as
/// well. What differs between two of them is ink, and what the second shows there is what the ink lies on. Disabled
/// things are excepted. JavaFX thread only.
final class Legibility {

    private static final double BODY = 7;
    private static final double WORDS = 4.5;
    private static final double SIGN = 3;

    /// Rounding of colours to whole numbers.
    private static final double ROUNDING = 0.05;

    /// Fainter differences are the edges of letters.
    private static final double SOLID = 0.6;

    /// Fewer pixels are no letter.
    private static final int LEAST_INK = 6;

    /// Of the pixels of a text, which one speaks for it: a few may lie over an edge.
    private static final double WORST = 0.1;

    /// Of the pixels of a sign: most of a hollow one is what it is around.
    private static final double STRONGEST = 0.9;

    private static final Set<String> BODY_CLASSES = Set.of("body", "lead");
    private static final Set<String> MARK_CLASSES = Set.of("mark", "ring", "rail-line");

    private final Pixels all = new Pixels();
    private final Pixels withoutInk = new Pixels();
    private final Pixels bare = new Pixels();

    /// Measures what a sitter shows now.
    List<Finding> measure(Sitter sitter) {
        var nodes = Seen.nodes(sitter.root());
        var texts = Seen.texts(nodes);
        var icons = nodes.stream().filter(node -> Seen.is(node, "icon")).toList();
        var marks = nodes.stream().filter(Legibility::isMark).toList();
        var rests = nodes.stream().filter(node -> Seen.is(node, "rail-rest")).toList();
        all.take(sitter);
        try (var _ = new Hidden(texts, icons)) {
            withoutInk.take(sitter);
            try (var _ = new Hidden(marks, rests)) {
                bare.take(sitter);
            }
        }
        var findings = new ArrayList<Finding>();
        texts.forEach(text -> measure(text, findings));
        icons.forEach(icon -> measure(icon, all, withoutInk, findings));
        marks.forEach(mark -> measure(mark, withoutInk, bare, findings));
        return findings;
    }

    /// The picture of all that was measured last.
    Pixels picture() {
        return all;
    }

    private static boolean isMark(Node node) {
        return node.getStyleClass().stream().anyMatch(MARK_CLASSES::contains)
                || (node instanceof Shape && !(node instanceof Text) && node.isManaged() && !isPainted(node))
                || ((node instanceof ButtonBase || node instanceof TextInputControl) && isOutlined((Region) node));
    }

    /// Whether it is part of the map's picture, where things lie over each other on purpose.
    private static boolean isPainted(Node node) {
        return Seen.around(node, each -> "map".equals(each.getId())) != null;
    }

    /// Whether a line that can be seen goes all around it.
    private static boolean isOutlined(Region control) {
        var border = control.getBorder();
        return border != null
                && border.getStrokes().stream()
                        .anyMatch(stroke -> List.of(
                                                stroke.getTopStroke(),
                                                stroke.getRightStroke(),
                                                stroke.getBottomStroke(),
                                                stroke.getLeftStroke())
                                        .stream()
                                        .allMatch(paint -> paint instanceof Color colour && colour.getOpacity() > 0)
                                && stroke.getWidths().getLeft() > 0);
    }

    private void measure(Text text, List<Finding> findings) {
        if (Seen.isDisabled(text) || !(text.getFill() instanceof Color fill)) {
            return;
        }
        double opacity = fill.getOpacity() * opacity(text);
        int colour = rgb(fill);
        var halo = halo(text);
        var ink = ink(Seen.box(text), all, withoutInk);
        if (ink.length < LEAST_INK) {
            if (!Seen.isOnMap(text)) {
                findings.add(
                        finding(text, "cannot be seen: something lies over it, or it has the colour of its ground"));
            }
            return;
        }
        var ratios = new double[ink.length];
        for (int i = 0; i < ink.length; i++) {
            int ground = withoutInk.at(ink[i]);
            if (halo != null) {
                ground = Contrast.over(rgb(halo), halo.getOpacity(), ground);
            }
            ratios[i] = Contrast.between(Contrast.over(colour, opacity, ground), ground);
        }
        Arrays.sort(ratios);
        double ratio = ratios[(int) (ratios.length * WORST)];
        double wanted = isBody(text) ? BODY : WORDS;
        if (ratio < wanted - ROUNDING) {
            findings.add(
                    finding(text, "has %.1f : 1, and needs %s : 1".formatted(ratio, wanted == BODY ? "7" : "4.5")));
        }
    }

    private static Finding finding(Text text, String words) {
        return new Finding(
                Kind.WEAK_CONTRAST,
                Seen.name(text.getParent()),
                Seen.shortened(Seen.words(text)),
                words,
                Seen.box(text));
    }

    private static void measure(Node sign, Pixels with, Pixels without, List<Finding> findings) {
        if (Seen.isDisabled(sign)) {
            return;
        }
        var box = sign.localToScene(sign.getBoundsInLocal());
        var at = new Box(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        var ink = ink(at, with, without);
        double ratio = 1;
        if (ink.length >= LEAST_INK) {
            var ratios = new double[ink.length];
            for (int i = 0; i < ink.length; i++) {
                ratios[i] = Contrast.between(with.at(ink[i]), without.at(ink[i]));
            }
            Arrays.sort(ratios);
            ratio = ratios[(int) (ratios.length * STRONGEST)];
        }
        if (ratio < SIGN - ROUNDING) {
            var words = "has %.1f : 1, and needs 3 : 1".formatted(ratio);
            findings.add(new Finding(
                    Kind.WEAK_CONTRAST, Seen.name(sign), Seen.shortened(Inspector.spoken(sign)), words, at));
        }
    }

    /// The places of a box in which two pictures differ about as much as anywhere in it.
    private static int[] ink(Box box, Pixels with, Pixels without) {
        var places = with.in(box);
        int most = 0;
        for (int place : places) {
            most = Math.max(most, Contrast.distance(with.at(place), without.at(place)));
        }
        if (most == 0) {
            return new int[0];
        }
        double least = most * SOLID;
        return Arrays.stream(places)
                .filter(place -> Contrast.distance(with.at(place), without.at(place)) >= least)
                .toArray();
    }

    private static boolean isBody(Text text) {
        return text.getParent().getStyleClass().stream().anyMatch(BODY_CLASSES::contains);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    /// The glow that keeps a label apart from the map; it goes with the letters.
    private static @Nullable Color halo(Text text) {
        return text.getParent() instanceof Labeled labeled && labeled.getEffect() instanceof DropShadow glow
                ? glow.getColor().deriveColor(0, 1, 1, glow.getSpread())
                : null;
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /// Nodes that are hidden until it is closed, without another layout.
    private static final class Hidden implements AutoCloseable {

        /// @param origin who set the opacity: what a program sets, style sheets would never change again
        private record Was(
                StyleableProperty<Number> opacity,
                Number value,
                @Nullable StyleOrigin origin) {}

        private final List<Was> hidden = new ArrayList<>();

        @SafeVarargs
        Hidden(List<? extends Node>... groups) {
            for (var group : groups) {
                group.forEach(this::hide);
            }
        }

        @SuppressWarnings("unchecked") // Opacity is a number, and styled.
        private void hide(Node node) {
            if (!node.opacityProperty().isBound()) {
                var opacity = (StyleableProperty<Number>) node.opacityProperty();
                hidden.add(new Was(opacity, node.getOpacity(), opacity.getStyleOrigin()));
                node.setOpacity(0);
            }
        }

        @Override
        public void close() {
            hidden.forEach(was -> was.opacity().applyStyle(was.origin(), was.value()));
        }
    }
}
