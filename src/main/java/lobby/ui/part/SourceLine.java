package lobby.ui.part;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The foot of a panel: who says so and when, and the keys that turn pages.
///
/// Names as many sources as fit on two lines, and how many more there are.
public final class SourceLine extends Region {

    private static final String SEPARATOR = " · ";
    private static final int MOST_LINES = 2;

    private final Label words = new Label();
    private final Region icon = Parts.icon("file-document-outline");
    private final HBox line = new HBox(icon, words);
    private final Button open = new ContentButton(line);
    private final Pager pager = new Pager();
    private final Text measure = new Text();

    private List<String> sources = List.of();
    private Function<String, String> all = names -> names;
    private BiFunction<String, Integer, String> some = (names, more) -> names + " +" + more;

    public SourceLine() {
        getStyleClass().add("source-line");
        open.setId("sources");
        open.getStyleClass().add("sources");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("sources-words");
        open.accessibleTextProperty().bind(words.textProperty());
        pager.managedProperty().addListener((_, _, _) -> requestLayout());
        getChildren().addAll(open, pager);
    }

    /// @param lines one for each source
    /// @param whole puts the names of all sources into a sentence
    /// @param part the same for the first ones and the number of the others
    public void say(List<String> lines, Function<String, String> whole, BiFunction<String, Integer, String> part) {
        sources = List.copyOf(lines);
        all = whole;
        some = part;
        open.setVisible(!sources.isEmpty());
        requestLayout();
    }

    public Button open() {
        return open;
    }

    public Pager pager() {
        return pager;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = width < 0 ? 0 : heightOf(fitting(roomForWords(width)), roomForWords(width));
        double inner = Math.max(words, Math.max(icon.prefHeight(-1), pager.isManaged() ? pager.prefHeight(-1) : 0));
        return snappedTopInset()
                + Math.max(open.minHeight(-1), inner + open.snappedTopInset() + open.snappedBottomInset())
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double roomForOpen(double width) {
        return width - snappedLeftInset() - snappedRightInset() - (pager.isManaged() ? pager.prefWidth(-1) : 0);
    }

    private double roomForWords(double width) {
        return Math.max(
                1,
                roomForOpen(width)
                        - open.snappedLeftInset()
                        - open.snappedRightInset()
                        - line.getSpacing()
                        - icon.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        words.setText(fitting(roomForWords(getWidth())));
        double top = snappedTopInset();
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        double width = Math.max(0, roomForOpen(getWidth()));
        open.resizeRelocate(snappedLeftInset(), top, width, height);
        if (pager.isManaged()) {
            pager.resizeRelocate(snappedLeftInset() + width, top, pager.prefWidth(-1), height);
        }
    }

    private String fitting(double room) {
        for (int count = sources.size(); count > 1; count--) {
            var names = String.join(SEPARATOR, sources.subList(0, count));
            var sentence = count == sources.size() ? all.apply(names) : some.apply(names, sources.size());
            if (linesOf(sentence, room) <= MOST_LINES) {
                return sentence;
            }
        }
        if (sources.isEmpty()) {
            return "";
        }
        return sources.size() == 1 ? all.apply(sources.getFirst()) : some.apply(sources.getFirst(), sources.size());
    }

    private long linesOf(String sentence, double room) {
        double one = heightOf("", room);
        double step = one + words.getLineSpacing();
        return step <= 0 ? 1 : Math.round((heightOf(sentence, room) - one) / step) + 1;
    }

    private double heightOf(String sentence, double room) {
        measure.setText(sentence);
        measure.setFont(words.getFont());
        measure.setLineSpacing(words.getLineSpacing());
        measure.setWrappingWidth(Math.max(1, room));
        return measure.getLayoutBounds().getHeight();
    }
}
