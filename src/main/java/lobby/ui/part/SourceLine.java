package lobby.ui.part;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The foot of a panel: who says so and when, and the keys that turn pages.
///
/// Names as many sources as fit on two lines, and how many more there are.
public final class SourceLine extends HBox {

    private static final String SEPARATOR = " · ";

    private final Label words = new Label();
    private final Button open = new Button();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Label position = new Label();
    private final HBox pager = new HBox(previous, position, next);
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page");
    private final IntegerProperty pageCount = new SimpleIntegerProperty(this, "pageCount", 1);

    private List<String> sources = List.of();
    private Function<String, String> all = names -> names;
    private BiFunction<String, Integer, String> some = (names, more) -> names + " +" + more;
    private BiFunction<Integer, Integer, String> position1 = (at, of) -> at + " / " + of;

    public SourceLine() {
        getStyleClass().add("source-line");
        setAlignment(Pos.CENTER_LEFT);
        open.setId("sources");
        open.getStyleClass().add("sources");
        words.setWrapText(true);
        var line = new HBox(icon("file-document-outline"), words);
        line.getStyleClass().add("sources-words");
        line.setAlignment(Pos.CENTER_LEFT);
        open.setGraphic(line);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setAlignment(Pos.CENTER_LEFT);
        open.accessibleTextProperty().bind(words.textProperty());
        HBox.setHgrow(open, Priority.ALWAYS);
        dress(previous, "previous-page", "chevron-left");
        dress(next, "next-page", "chevron-right");
        position.getStyleClass().add("position");
        pager.getStyleClass().add("pager");
        pager.setAlignment(Pos.CENTER);
        pager.visibleProperty().bind(pageCount.greaterThan(1));
        pager.managedProperty().bind(pager.visibleProperty());
        previous.disableProperty().bind(page.lessThanOrEqualTo(0));
        next.disableProperty().bind(page.greaterThanOrEqualTo(pageCount.subtract(1)));
        page.addListener((_, _, _) -> tellPosition());
        pageCount.addListener((_, _, _) -> tellPosition());
        getChildren().addAll(open, pager);
    }

    private static Node icon(String name) {
        var icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name);
        return icon;
    }

    private static void dress(Button button, String id, String icon) {
        button.setId(id);
        button.getStyleClass().add("page-key");
        button.setGraphic(icon(icon));
    }

    /// @param lines one for each source
    /// @param whole puts the names of all sources into a sentence
    /// @param part the same for the first ones and the number of the others
    /// @param place page and number of pages in words
    public void say(
            List<String> lines,
            Function<String, String> whole,
            BiFunction<String, Integer, String> part,
            BiFunction<Integer, Integer, String> place) {
        sources = List.copyOf(lines);
        all = whole;
        some = part;
        position1 = place;
        tellPosition();
        requestLayout();
    }

    private void tellPosition() {
        position.setText(position1.apply(Math.clamp(page.get() + 1, 1, Math.max(1, pageCount.get())), pageCount.get()));
    }

    public Button open() {
        return open;
    }

    public Button previous() {
        return previous;
    }

    public Button next() {
        return next;
    }

    IntegerProperty pageProperty() {
        return page;
    }

    IntegerProperty pageCountProperty() {
        return pageCount;
    }

    /// Always room for two lines, which style gives as the least height; what is said must not move the panel's body.
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth()
                - snappedLeftInset()
                - snappedRightInset()
                - (pager.isManaged() ? pager.prefWidth(-1) : 0)
                - open.snappedLeftInset()
                - open.snappedRightInset()
                - words.getFont().getSize() * 2.2;
        words.setMaxWidth(Math.max(0, room));
        words.setText(fitting(room));
        super.layoutChildren();
    }

    private String fitting(double room) {
        for (int count = sources.size(); count > 1; count--) {
            var names = String.join(SEPARATOR, sources.subList(0, count));
            var sentence = count == sources.size() ? all.apply(names) : some.apply(names, sources.size());
            if (linesOf(sentence, room) <= 2) {
                return sentence;
            }
        }
        if (sources.isEmpty()) {
            return "";
        }
        return sources.size() == 1 ? all.apply(sources.getFirst()) : some.apply(sources.getFirst(), sources.size());
    }

    private long linesOf(String sentence, double room) {
        var measure = new Text(sentence);
        measure.setFont(words.getFont());
        measure.setWrappingWidth(Math.max(1, room));
        return Math.round(
                measure.getLayoutBounds().getHeight() / (words.getFont().getSize() * 1.448));
    }
}
