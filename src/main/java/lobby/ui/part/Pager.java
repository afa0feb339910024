package lobby.ui.part;

import java.util.function.BiFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Keys that turn the pages of a body. Takes no room while there is only one page.
public final class Pager extends HBox {

    private final Button previous = new Button();
    private final Button next = new Button();
    private final Label position = new Label();
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page");
    private final IntegerProperty pageCount = new SimpleIntegerProperty(this, "pageCount", 1);

    private BiFunction<Integer, Integer, String> words = (at, of) -> at + " / " + of;

    public Pager() {
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        dress(previous, "previous-page", "chevron-left");
        dress(next, "next-page", "chevron-right");
        position.getStyleClass().add("position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        visibleProperty().bind(pageCount.greaterThan(1));
        managedProperty().bind(visibleProperty());
        previous.disableProperty().bind(page.lessThanOrEqualTo(0));
        next.disableProperty().bind(page.greaterThanOrEqualTo(pageCount.subtract(1)));
        page.addListener((_, _, _) -> tellPosition());
        pageCount.addListener((_, _, _) -> tellPosition());
        getChildren().addAll(previous, position, next);
    }

    private static void dress(Button button, String id, String icon) {
        button.setId(id);
        button.getStyleClass().add("page-key");
        button.setGraphic(Parts.icon(icon));
    }

    /// Follows a body.
    public void follow(PagedBody body) {
        pageCount.bind(body.pageCountProperty());
        page.bind(body.pageProperty());
    }

    /// @param place page, from 1, and number of pages in words
    public void say(BiFunction<Integer, Integer, String> place) {
        words = place;
        tellPosition();
    }

    private void tellPosition() {
        int count = Math.max(1, pageCount.get());
        position.setText(words.apply(Math.clamp(page.get() + 1, 1, count), count));
    }

    public Button previous() {
        return previous;
    }

    public Button next() {
        return next;
    }
}
