package lobby.ui.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lobby.map.Marker;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Search;
import lobby.session.Search.Keys;
import lobby.session.Stop;
import lobby.ui.Booth;
import lobby.ui.Content;
import lobby.ui.Visit;
import lobby.ui.part.PagedBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EnterprisesScreenTest {

    private final Visit visit = Content.visit(Content.bundled(), Locale.CHINESE, Stop.at(ScreenId.ENTERPRISES));
    private final EnterprisesViewModel viewModel = new EnterprisesViewModel(visit);

    @Start
    void open(Stage stage) {
        Booth.open(stage, visit, new EnterprisesController(viewModel, visit.texts()), "enterprises");
    }

    @Test
    void opensTheTappedRow(FxRobot visitor) {
        visitor.clickOn("#enterprise-pony-ai");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.ENTERPRISE, "pony-ai"));
    }

    @Test
    void narrowsByTheTappedChipAndKeepsTheFocusOnIt(FxRobot visitor) {
        visitor.clickOn("#cluster-cuihu");

        assertThat(visit.state().filter().cluster()).isEqualTo("cuihu");
        assertThat(visitor.lookup("#enterprise-pony-ai").tryQuery()).isEmpty();
        assertThat(visitor.lookup("#cluster-cuihu").query().isFocused()).isTrue();
    }

    @Test
    void choosesAnIndustryWithoutAPopup(FxRobot visitor) {
        visitor.clickOn("#industry");
        visitor.clickOn("#industry-new-materials");

        assertThat(visit.state().filter().industry()).isEqualTo("new-materials");
        assertThat(visitor.lookup("#enterprise-beijing-graphene-institute").tryQuery())
                .isPresent();
    }

    @Test
    void numbersOnTheMapWhatThePageShows(FxRobot visitor) {
        var body = visitor.lookup(".paged-body").queryAs(PagedBody.class);
        visitor.interact(() -> {
            body.pageProperty().set(1);
            body.layout();
        });
        var shown = body.getChildren().stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList();

        assertThat(Objects.requireNonNull(viewModel.map().getValue()).markers())
                .filteredOn(marker -> marker.number() != null)
                .extracting(Marker::id)
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    @Test
    void offersAWayOutOfAnEmptyList(FxRobot visitor) {
        visitor.interact(() -> visit.narrow(filter -> filter.ofCluster("cuihu").ofIndustry("financial-technology")));
        visitor.clickOn("#clear");

        assertThat(visitor.lookup("#enterprise-pony-ai").tryQuery()).isPresent();
    }

    @Test
    void findsWhatIsTypedOnItsKeys(FxRobot visitor) {
        visitor.clickOn("#search");
        for (var key : List.of("#key-x", "#key-m", "#key-z", "#key-x")) {
            visitor.clickOn(key);
        }

        assertThat(visit.state().search()).isEqualTo(new Search("xmzx", Keys.LETTERS));
        assertThat(rows(visitor)).containsExactly("enterprise-pony-ai");

        visitor.clickOn(".backspace");

        assertThat(visit.state().search().query()).isEqualTo("xmz");
    }

    @Test
    void dimsLettersThatLeadNowhereButLetsThemType(FxRobot visitor) {
        visitor.interact(() -> visit.search(_ -> new Search("xm", Keys.LETTERS)));
        var dim = PseudoClass.getPseudoClass("leads-nowhere");

        assertThat(visitor.lookup("#key-z").query().getPseudoClassStates()).doesNotContain(dim);
        assertThat(visitor.lookup("#key-q").query().getPseudoClassStates()).contains(dim);

        visitor.clickOn("#key-q");

        assertThat(visit.state().search().query()).isEqualTo("xmq");
    }

    @Test
    void hasDigitsBehindAKey(FxRobot visitor) {
        visitor.clickOn("#search");
        visitor.clickOn(".turn");
        visitor.clickOn("#key-1");
        visitor.clickOn("#key-6");

        assertThat(visit.state().search()).isEqualTo(new Search("16", Keys.DIGITS));
        assertThat(rows(visitor)).contains("place-station-beianhe");
    }

    @Test
    void keepsTheFieldAndTheFirstRowFreeOfTheKeys(FxRobot visitor) {
        visitor.interact(() -> visit.search(_ -> new Search("b", Keys.LETTERS)));
        visitor.interact(() -> {});
        var keys = visitor.lookup(".keyboard").query();
        var top = keys.localToScene(keys.getLayoutBounds()).getMinY();

        for (var part : List.of("#search", ".row")) {
            var node = visitor.lookup(part).query();
            assertThat(node.localToScene(node.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(top);
        }
    }

    @Test
    void takesWhatAPluggedInKeyboardTypesWhereverTheFocusIs(FxRobot visitor) {
        visitor.clickOn("#cluster-yongfeng");
        visitor.write("小马");

        assertThat(visit.state().search()).isEqualTo(new Search("小马", Keys.HIDDEN));
        assertThat(rows(visitor)).containsExactly("enterprise-pony-ai");

        visitor.type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.ENTERPRISE, "pony-ai"));
    }

    @Test
    void takesWhatIsPastedAndCutsIt(FxRobot visitor) {
        visitor.interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "华为\n" + "x".repeat(10_000))));
        visitor.interact(() -> visitor.lookup("#search").query().requestFocus());
        visitor.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);

        assertThat(visit.state().search().query()).startsWith("华为 xxx").hasSize(Search.LONGEST);
    }

    @Test
    void takesWhatAnInputMethodHasFinished(FxRobot visitor) {
        visitor.interact(() -> Event.fireEvent(
                visitor.lookup("#search").query(),
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "小马", 0)));

        assertThat(rows(visitor)).containsExactly("enterprise-pony-ai");
    }

    @Test
    void offersNeighboursAndIndustriesWhereNothingIsFound(FxRobot visitor) {
        visitor.interact(() -> visit.search(_ -> new Search("xiaomaqqqq", Keys.HIDDEN)));

        assertThat(rows(visitor)).containsExactly("enterprise-pony-ai");

        visitor.clickOn("#look-through-autonomous-driving");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.INDUSTRIES, "autonomous-driving"));
    }

    @Test
    void leadsToPlacesToo(FxRobot visitor) {
        visitor.interact(() -> visit.search(_ -> new Search("cuihushidi", Keys.LETTERS)));
        visitor.clickOn("#place-cuihu-wetland");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.PLACE, "cuihu-wetland"));
    }

    @Test
    void looksElsewhereWhereALimitHidesIt(FxRobot visitor) {
        visitor.interact(() -> {
            visit.narrow(filter -> filter.ofCluster("cuihu"));
            visit.search(_ -> new Search("xmzx", Keys.HIDDEN));
        });
        visitor.clickOn("#elsewhere");

        assertThat(visit.state().filter()).isEqualTo(Filter.NONE);
        assertThat(rows(visitor)).containsExactly("enterprise-pony-ai");
    }

    @Test
    void putsTheKeysAsideAndThenClears(FxRobot visitor) {
        visitor.interact(() -> visit.search(_ -> new Search("xm", Keys.LETTERS)));
        visitor.clickOn("#search-aside");

        assertThat(visit.state().search()).isEqualTo(new Search("xm", Keys.HIDDEN));

        visitor.clickOn("#search-aside");

        assertThat(visit.state().search()).isEqualTo(Search.NONE);
    }

    private static List<String> rows(FxRobot visitor) {
        return visitor.lookup(".row").queryAll().stream().map(Node::getId).toList();
    }
}
