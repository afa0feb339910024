package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import lobby.app.proof.Subject;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitorState;
import lobby.ui.Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The whole kiosk for somebody who has keys only, or a screen reader.
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

    private static final Path CONTENT = BundledContent.folder();
    private static final Path FONTS = CONTENT.resolve("assets/fonts");
    private static final int MOST_STEPS = 400;

    private static final Exhibit BUNDLED = ((ContentResult.Loaded) new ContentReader().read(CONTENT)).exhibit();

    private @Nullable Composition opened;
    private @Nullable Scene stage;

    @BeforeAll
    static void loadFonts() {
        assertThat(Fonts.load(FONTS)).isEmpty();
    }

    private static Composition kiosk(Locale language) {
        return new Composition(
                BUNDLED,
                VisitorState.fresh(language, Theme.LIGHT).withComfort(comfort -> comfort.withReducedMotion(true)),
                FONTS,
                Runnable::run,
                Options.STANDARD_DIAGONAL,
                null);
    }

    private void open(double width, double height, Locale language) {
        var kiosk = kiosk(language);
        opened = kiosk;
        stage = new Scene(kiosk.shell(), width, height);
        kiosk.visit().wake(Stop.HOME);
        settle();
    }

    private Composition kiosk() {
        return Objects.requireNonNull(opened);
    }

    private Scene scene() {
        return Objects.requireNonNull(stage);
    }

    private static Collection<Stop> oneOfEachScreen() {
        var stops = new EnumMap<ScreenId, Stop>(ScreenId.class);
        Subject.every(BUNDLED.catalog()).forEach(stop -> stops.put(stop.screen(), stop));
        return stops.values();
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            kiosk().shell().requestLayout();
            kiosk().shell().applyCss();
            kiosk().shell().layout();
        }
        kiosk().map().settle();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, zh", "1080, 1920, en"})
    void givesEveryControlARoleAndAName(double width, double height, String language, FxRobot robot) {
        robot.interact(() -> {
            open(width, height, Locale.of(language));
            var fresh = kiosk().visit().state().withOnMap(map -> map.withArrows(true));
            var nameless = new ArrayList<String>();
            for (var stop : oneOfEachScreen()) {
                kiosk().visit().become(fresh.open(stop));
                settle();
                for (var control : controls()) {
                    if (name(control).isBlank() || !ROLES.contains(control.getAccessibleRole())) {
                        nameless.add("%s: %s, %s".formatted(stop.key(), control, control.getAccessibleRole()));
                    }
                }
            }

            assertThat(nameless).isEmpty();
        });
    }

    private static final Set<AccessibleRole> ROLES = Set.of(
            AccessibleRole.BUTTON,
            AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.RADIO_BUTTON,
            AccessibleRole.CHECK_BOX,
            AccessibleRole.TAB_ITEM,
            AccessibleRole.TEXT_FIELD);

    @ParameterizedTest
    @CsvSource({"1920, 1080, en", "1080, 1920, zh"})
    void reachesEveryControlOfEveryScreenByTab(double width, double height, String language, FxRobot robot) {
        robot.interact(() -> {
            open(width, height, Locale.of(language));
            var fresh = kiosk().visit().state().withOnMap(map -> map.withArrows(true));
            var missed = new ArrayList<String>();
            for (var stop : oneOfEachScreen()) {
                kiosk().visit().become(fresh.open(stop));
                settle();
                var reached = new HashSet<>(round());
                controls().stream()
                        .filter(control -> !isDisabled(control) && !reached.contains(control))
                        .filter(control -> !control.getStyleClass().contains("key"))
                        .forEach(control -> missed.add(stop.key() + ": " + name(control)));
            }

            assertThat(missed).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, zh", "1080, 1920, en"})
    void goesThroughAPanelAsItIsRead(double width, double height, String language, FxRobot robot) {
        robot.interact(() -> {
            open(width, height, Locale.of(language));
            var fresh = kiosk().visit().state();
            var jumps = new ArrayList<String>();
            for (var stop : oneOfEachScreen()) {
                kiosk().visit().become(fresh.open(stop));
                settle();
                var order = round().stream()
                        .filter(control -> isWithin(control, "panel"))
                        .toList();
                for (int i = 1; i < order.size(); i++) {
                    var before = at(order.get(i - 1));
                    var now = at(order.get(i));
                    boolean leftOnTheSameRow = now.getMaxX() <= before.getMinX() && now.getMinY() < before.getMaxY();
                    boolean aboveInTheSameColumn =
                            now.getMaxY() <= before.getMinY() && now.getMinX() < before.getMaxX();
                    if (leftOnTheSameRow || aboveInTheSameColumn) {
                        jumps.add(
                                "%s: from %s to %s".formatted(stop.key(), name(order.get(i - 1)), name(order.get(i))));
                    }
                }
            }

            assertThat(jumps).isEmpty();
        });
    }

    @Test
    void opensEveryScreenByKeysAlone(FxRobot robot) {
        robot.interact(() -> {
            open(1920, 1080, Locale.ENGLISH);
            var seen = new LinkedHashSet<ScreenId>();
            var waiting = new ArrayList<>(List.of(kiosk().visit().state()));
            // Each way on of each screen is gone once, as far as it leads to a screen that was not seen yet.
            while (!waiting.isEmpty()) {
                var from = waiting.removeFirst();
                if (!seen.add(from.at().screen())) {
                    continue;
                }
                kiosk().visit().become(from);
                settle();
                int count = round().size();
                for (int steps = 1; steps <= count; steps++) {
                    kiosk().visit().become(from);
                    settle();
                    kiosk().map().requestFocus();
                    for (int i = 0; i < steps; i++) {
                        press(KeyCode.TAB);
                    }
                    if (!scene().getFocusOwner().equals(kiosk().map())) {
                        press(steps % 2 == 0 ? KeyCode.ENTER : KeyCode.SPACE);
                        settle();
                        waiting.add(kiosk().visit().state());
                    }
                }
            }

            assertThat(seen).containsExactlyInAnyOrderElementsOf(ScreenId.ofVisits());
        });
    }

    @Test
    void leadsBackByEscapeAndAtLastToTheMap(FxRobot robot) {
        robot.interact(() -> {
            open(1920, 1080, Locale.ENGLISH);
            kiosk().visit().startAt(ScreenId.INDUSTRIES);
            var enterprise = BUNDLED.catalog().enterprises().getFirst().id();
            kiosk().visit().open(Stop.at(ScreenId.ENTERPRISE, enterprise));
            settle();

            press(KeyCode.ESCAPE);
            assertThat(kiosk().visit().state().at()).isEqualTo(Stop.at(ScreenId.INDUSTRIES));
            press(KeyCode.ESCAPE);
            assertThat(kiosk().visit().state().at()).isEqualTo(Stop.HOME);
            press(KeyCode.ESCAPE);
            assertThat(kiosk().visit().state().at()).isEqualTo(Stop.HOME);
        });
    }

    @Test
    void showsTheFocusOnlyWhileKeysAreInUse(FxRobot robot) {
        robot.interact(() -> {
            open(1920, 1080, Locale.ENGLISH);
            var ring = scene().lookup("#focus-ring");
            kiosk().map().requestFocus();
            assertThat(ring.isVisible()).isFalse();

            press(KeyCode.TAB);
            assertThat(ring.isVisible()).isTrue();
            touch(scene().lookup("#dock"));
            assertThat(ring.isVisible()).isFalse();
            press(KeyCode.TAB);
            assertThat(ring.isVisible()).isTrue();
        });
    }

    @Test
    void drawsTheRingAroundWhatHasTheFocusEvenWhenThatMoves(FxRobot robot) {
        robot.interact(() -> {
            open(1920, 1080, Locale.ENGLISH);
            press(KeyCode.TAB);
            for (var control : round()) {
                control.requestFocus();
                settle();

                var ring = scene().lookup("#focus-ring");
                var around = at(ring);
                var inner = at(control);
                assertThat(around.contains(
                                Math.max(0, inner.getMinX()),
                                Math.max(0, inner.getMinY()),
                                Math.min(1920, inner.getMaxX()) - Math.max(0, inner.getMinX()),
                                Math.min(1080, inner.getMaxY()) - Math.max(0, inner.getMinY())))
                        .as(name(control))
                        .isTrue();
            }
        });
    }

    @Test
    void takesTheFocusToAScreenThatAKeyOpened(FxRobot robot) {
        robot.interact(() -> {
            open(1920, 1080, Locale.ENGLISH);
            scene().lookup("#station-goals").requestFocus();

            press(KeyCode.ENTER);

            assertThat(kiosk().visit().state().at().screen()).isEqualTo(ScreenId.GOALS);
            assertThat(isWithin(scene().getFocusOwner(), "panel")).isTrue();
        });
    }

    private List<Node> controls() {
        var found = new ArrayList<Node>();
        collect(kiosk().shell(), found);
        return found;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase
                || node instanceof TextInputControl
                || node.getStyleClass().contains("map-mark")) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private static String name(Node control) {
        var spoken = control.getAccessibleText();
        if (spoken != null) {
            return spoken;
        }
        return control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static boolean isDisabled(Node node) {
        return node.isDisabled();
    }

    private static boolean isWithin(Node node, String styleClass) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// What has the focus one after the other, from the map until it has it again.
    private List<Node> round() {
        var owners = new ArrayList<Node>();
        kiosk().map().requestFocus();
        for (int i = 0; i < MOST_STEPS; i++) {
            press(KeyCode.TAB);
            var owner = scene().getFocusOwner();
            if (owner == null || owner.equals(kiosk().map())) {
                return owners;
            }
            owners.add(owner);
        }
        throw new AssertionError("Tab never comes back to the map; last at " + owners.getLast());
    }

    private void press(KeyCode code) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            var target = scene().getFocusOwner();
            Event.fireEvent(
                    target == null ? scene() : target, new KeyEvent(type, "", "", code, false, false, false, false));
        }
    }

    private static void touch(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }
}
