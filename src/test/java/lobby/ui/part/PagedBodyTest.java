package lobby.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PagedBodyTest {

    private final PagedBody body = new PagedBody();

    private static Region block(String id, double height, String... styleClasses) {
        var block = new Region();
        block.setId(id);
        block.setMinHeight(height);
        block.setPrefHeight(height);
        block.getStyleClass().addAll(styleClasses);
        return block;
    }

    private List<String> page(int page) {
        body.pageProperty().set(page);
        body.resize(200, 100);
        body.layout();
        return body.getChildren().stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList();
    }

    @Test
    void breaksWhereTheRoomEnds() {
        body.getChildren().addAll(block("a", 60), block("b", 40), block("c", 10));

        assertThat(page(0)).containsExactly("a", "b");
        assertThat(page(1)).containsExactly("c");
        assertThat(body.pageCountProperty().get()).isEqualTo(2);
    }

    @Test
    void showsTheLastPageWhenAskedBeyond() {
        body.getChildren().addAll(block("a", 60), block("b", 60));

        assertThat(page(7)).containsExactly("b");
    }

    @Test
    void neverLeavesAHeadingAtTheFoot() {
        body.getChildren().addAll(block("a", 70), block("h", 20, "heading"), block("b", 30));

        assertThat(page(0)).containsExactly("a");
        assertThat(page(1)).containsExactly("h", "b");
    }

    @Test
    void repeatsAHeadingWhereItsSectionGoesOn() {
        body.getChildren().addAll(block("h", 20, "heading", "repeats"), block("a", 70), block("b", 70));

        assertThat(page(0)).containsExactly("h", "a");
        assertThat(page(1)).containsExactly("h", "b");
    }

    @Test
    void doesNotRepeatAHeadingForTheNextSection() {
        body.getChildren()
                .addAll(
                        block("h", 20, "heading", "repeats"),
                        block("a", 70),
                        block("i", 20, "heading", "repeats"),
                        block("b", 70));

        assertThat(page(1)).containsExactly("i", "b");
    }

    @Test
    void keepsOffTheFirstPageWhatIsTold() {
        body.getChildren().addAll(block("a", 10), block("b", 10, "new-page"), block("c", 10, "new-page"));

        assertThat(page(0)).containsExactly("a");
        assertThat(page(1)).containsExactly("b", "c");
    }

    @Test
    void showsABlockThatIsTooHighAlone() {
        body.getChildren().addAll(block("a", 10), block("b", 300), block("c", 10));

        assertThat(page(1)).containsExactly("b");
        assertThat(page(2)).containsExactly("c");
    }

    private void standInTwoColumns() {
        body.setStyle("-column-width: 90; -column-gap: 10;");
        new Scene(body);
        body.applyCss();
    }

    @Test
    void fillsColumnsBeforeItBreaksAPage() {
        body.getChildren().addAll(block("a", 60), block("b", 60), block("c", 60));
        standInTwoColumns();

        assertThat(page(0)).containsExactly("a", "b");
        assertThat(body.getChildren().get(1).getLayoutX()).isEqualTo(105);
        assertThat(body.getChildren().get(1).getLayoutY()).isZero();
        assertThat(page(1)).containsExactly("c");
        assertThat(body.pageCountProperty().get()).isEqualTo(2);
    }

    @Test
    void repeatsAHeadingOnAnotherPageButNotInTheNextColumn() {
        body.getChildren().addAll(block("h", 20, "heading", "repeats"), block("a", 70), block("b", 70), block("c", 70));
        standInTwoColumns();

        assertThat(page(0)).containsExactly("h", "a", "b");
        assertThat(page(1)).containsExactly("h", "c");
    }

    @Test
    void isAsHighAsItsColumnsNeedSideBySide() {
        body.getChildren().addAll(block("a", 60), block("b", 30), block("c", 30), block("d", 60));
        standInTwoColumns();

        assertThat(body.prefHeight(200)).isEqualTo(90);
        assertThat(body.prefHeight(150)).isEqualTo(180);
    }
}
