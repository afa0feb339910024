package lobby.ui.comfort;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lobby.i18n.Texts;
import lobby.session.Comfort;
import lobby.session.TextSize;
import lobby.ui.part.ContentButton;
import lobby.ui.part.Pager;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.part.Toggle;

/// Ties `Comfort.fxml` to its [ComfortViewModel], and does nothing else.
public final class ComfortController {

    private final ComfortViewModel viewModel;
    private final Texts texts;
    private final Pager pager = new Pager();

    @FXML
    private Panel panel;

    @FXML
    private Region reset;

    @FXML
    private HBox sizes;

    @FXML
    private Toggle highContrast;

    @FXML
    private Toggle lowReach;

    @FXML
    private Toggle reducedMotion;

    public ComfortController(ComfortViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        panel.titleProperty().bind(texts.saying("comfort.title"));
        panel.secondTitleProperty().bind(texts.saying("comfort.secondTitle"));
        panel.setFoot(pager);
        reset.setMinWidth(Region.USE_PREF_SIZE);
        panel.addKeys(reset);
        pager.follow(panel.body());
        dress(highContrast, "highContrast", viewModel::switchHighContrast);
        dress(lowReach, "lowReach", viewModel::switchLowReach);
        dress(reducedMotion, "reducedMotion", viewModel::switchReducedMotion);
        var choices = new EnumMap<TextSize, ContentButton>(TextSize.class);
        choices.put(TextSize.STANDARD, size(TextSize.STANDARD, "standard", texts.saying("comfort.standard")));
        choices.put(TextSize.LARGE, size(TextSize.LARGE, "large", texts.saying("comfort.large")));
        choices.put(TextSize.VERY_LARGE, size(TextSize.VERY_LARGE, "very-large", texts.saying("comfort.veryLarge")));
        sizes.getChildren().setAll(choices.values());
        viewModel.page().subscribe(shown -> {
            if (shown != null) {
                show(shown, choices);
            }
        });
    }

    /// @param key of its words, and the button's id
    private void dress(Toggle toggle, String key, Runnable action) {
        toggle.nameProperty().bind(texts.saying("comfort." + key));
        toggle.noteProperty().bind(texts.saying("comfort.%sNote".formatted(key)));
        toggle.button().setId(key);
        toggle.button().setOnAction(_ -> action.run());
    }

    private ContentButton size(TextSize size, String id, ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words);
        var parts = new HBox(label);
        parts.getStyleClass().add("segment-parts");
        HBox.setHgrow(label, Priority.ALWAYS);
        var button = Parts.button(parts, "", () -> viewModel.choose(size), "segment", id);
        button.setId("text-" + id);
        button.accessibleTextProperty().bind(words);
        return button;
    }

    private void show(Comfort comfort, Map<TextSize, ContentButton> choices) {
        choices.forEach((size, choice) -> choice.setChosen(size == comfort.textSize()));
        highContrast.button().setChosen(comfort.highContrast());
        lowReach.button().setChosen(comfort.lowReach());
        reducedMotion.button().setChosen(comfort.reducedMotion());
    }

    /// The pager for the keys of the sheet.
    public Pager pager() {
        return pager;
    }

    @FXML
    private void reset() {
        viewModel.reset();
    }
}
