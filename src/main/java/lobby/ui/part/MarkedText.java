package lobby.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lobby.search.Hit.Span;

/// A text that wraps, with a bar under those parts of it that were looked for. The bar is of the style `mark-bar`.
public final class MarkedText extends TextFlow {

    private final List<Region> bars = new ArrayList<>();
    private final List<Span> marked;

    /// @param marked in the order of the text, without overlaps
    public MarkedText(String words, List<Span> marked, String... styleClasses) {
        this.marked = List.copyOf(marked);
        getStyleClass().add("marked-text");
        getStyleClass().addAll(styleClasses);
        int from = 0;
        for (var span : marked) {
            add(words, from, span.from(), "plain");
            add(words, Math.max(from, span.from()), span.to(), "met");
            from = Math.max(from, span.to());
        }
        add(words, from, words.length(), "plain");
        setMinHeight(USE_PREF_SIZE);
    }

    private void add(String words, int from, int to, String styleClass) {
        if (from < to) {
            var part = new Text(words.substring(from, to));
            part.getStyleClass().add(styleClass);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int used = 0;
        var laid = getLayoutInfo();
        for (var span : marked) {
            // One for each line that the part runs over.
            for (var part : laid.getSelectionGeometry(span.from(), span.to(), false)) {
                if (used == bars.size()) {
                    addBar();
                }
                var bar = bars.get(used++);
                double height = bar.prefHeight(-1);
                bar.resizeRelocate(part.getMinX(), snapPositionY(part.getMaxY() - height), part.getWidth(), height);
            }
        }
        // Those of a layout in which it ran over more lines.
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).setVisible(i < used);
        }
    }

    private void addBar() {
        var bar = new Region();
        bar.getStyleClass().add("mark-bar");
        bar.setManaged(false);
        bars.add(bar);
        getChildren().add(bar);
        bar.applyCss();
    }
}
