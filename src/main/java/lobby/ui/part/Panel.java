package lobby.ui.part;

import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// A panel over the map: head with title, way back and close; blocks in pages; foot with sources and page keys.
///
/// A flat one (pseudo-class `flat`) is lower than it was drawn for, and wide: what stands in its foot goes into the
/// head, to leave the height to the blocks.
@DefaultProperty("blocks")
public final class Panel extends BorderPane {

    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");

    private final Titles titles = new Titles();
    private final Button back = new Button();
    private final Button close = new Button();
    private final HBox head = new HBox(titles, back, close);
    private final PagedBody body = new PagedBody();
    private final SourceLine foot = new SourceLine();
    private final BooleanProperty flat = new SimpleBooleanProperty(this, "flat");
    private Region bottom = foot;

    public Panel() {
        getStyleClass().add("panel");
        head.getStyleClass().add("panel-head");
        HBox.setHgrow(titles, Priority.ALWAYS);
        titles.setMaxWidth(Double.MAX_VALUE);
        dress(back, "back", "arrow-left");
        dress(close, "close", "close");
        setTop(head);
        setCenter(body);
        setBottom(foot);
        foot.pager().follow(body);
        flat.addListener((_, _, _) -> lay());
    }

    public BooleanProperty flatProperty() {
        return flat;
    }

    private void lay() {
        pseudoClassStateChanged(FLAT, flat.get());
        head.getChildren().remove(bottom);
        setBottom(null);
        if (flat.get()) {
            head.getChildren().add(1, bottom);
        } else {
            setBottom(bottom);
        }
    }

    /// Takes the place of sources and page keys.
    public void setFoot(Region node) {
        head.getChildren().remove(bottom);
        bottom = node;
        lay();
    }

    private static void dress(Button button, String id, String icon) {
        var shape = new Region();
        shape.getStyleClass().addAll("icon", "icon-" + icon);
        button.setId(id);
        button.getStyleClass().add("round");
        button.setGraphic(shape);
        button.managedProperty().bind(button.visibleProperty());
    }

    /// What stands in the body, one above the other; see [PagedBody].
    public ObservableList<Node> getBlocks() {
        return body.getChildren();
    }

    public StringProperty titleProperty() {
        return titles.firstProperty();
    }

    public StringProperty secondTitleProperty() {
        return titles.secondProperty();
    }

    /// @param tint colour of the head; null for plain
    public void setTint(@Nullable Tint tint) {
        for (var each : Tint.values()) {
            head.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.key()), each == tint);
        }
    }

    /// Nodes that take the place of the titles, for a panel whose head is a field.
    public void setHead(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        head.getChildren().set(0, node);
    }

    /// Keys in the head, before the way back.
    public void addKeys(Node... keys) {
        head.getChildren().addAll(1, List.of(keys));
    }

    /// Nodes between head and body that stay while pages turn.
    public void setBelowHead(Node node) {
        var both = new VBox(head, node);
        // Keys go through nodes in the order in which they came, and the head is read first.
        setCenter(null);
        setBottom(null);
        setTop(both);
        setCenter(body);
        setBottom(foot);
    }

    public Button back() {
        return back;
    }

    public Button close() {
        return close;
    }

    public PagedBody body() {
        return body;
    }

    public SourceLine foot() {
        return foot;
    }

    public void setBlocks(List<? extends Node> blocks) {
        body.getChildren().setAll(blocks);
    }
}
