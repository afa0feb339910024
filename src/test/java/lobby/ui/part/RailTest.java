package lobby.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class RailTest {

    private final Rail rail = new Rail();
    private final List<String> visited = new ArrayList<>();

    private Rail.Station station(String id) {
        return new Rail.Station(id, "history", "2020", "words", "2020, words", () -> visited.add(id));
    }

    private Node piece(String styleClass) {
        return rail.getChildren().stream()
                .filter(node -> node.getStyleClass().contains(styleClass))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String id) {
        return rail.getChildren().stream()
                .filter(node -> id.equals(node.getId()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void lay() {
        rail.resize(400, 100);
        rail.layout();
    }

    private double lineEnd() {
        return piece("rail-line").getBoundsInParent().getMaxX();
    }

    @Test
    void endsAtItsLastStation() {
        rail.add("a", "history", new SimpleStringProperty("A"), () -> {});
        rail.add("b", "history", new SimpleStringProperty("B"), () -> {});
        lay();

        assertThat(lineEnd()).isEqualTo(300);
        assertThat(piece("rail-rest").isVisible()).isFalse();
        assertThat(piece("rail-pointer").isVisible()).isFalse();
    }

    @Test
    void runsThroughAndPalesBeyondTheSelectedStation() {
        rail.setForm(Rail.Form.THROUGH);
        rail.setStations(List.of(station("a"), station("b"), station("c"), station("d")));
        rail.selectedProperty().set("b");
        lay();

        assertThat(lineEnd()).isBetween(100.0, 200.0);
        assertThat(piece("rail-rest").getBoundsInParent().getMaxX()).isEqualTo(400);
        assertThat(piece("rail-pointer").isVisible()).isTrue();
    }

    @Test
    void tellsWhichStationIsTapped() {
        rail.setStations(List.of(station("a"), station("b")));

        button("b").fire();

        assertThat(visited).containsExactly("b");
        assertThat(button("b").getAccessibleText()).isEqualTo("2020, words");
    }

    @Test
    void forgetsTheStationsItHad() {
        rail.setStations(List.of(station("a"), station("b")));
        rail.setStations(List.of(station("c")));

        assertThat(rail.getChildren()).filteredOn(Button.class::isInstance).hasSize(1);
    }
}
