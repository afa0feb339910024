package lobby.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import lobby.geo.Unit;
import lobby.ui.part.Panel;

/// Shows one panel as tall as it is on the kiosk, on a screen of half its width.
public final class Booth {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 944;

    private Booth() {}

    /// @param screen name of the screen's package and style sheet
    /// @return the panel, loaded
    public static Panel open(Stage stage, Visit visit, Object controller, String screen) {
        var panel = (Panel) new Fxml(visit.texts()).load(controller);
        var styles = new Styles(
                List.of("/lobby/ui/tokens.css", "/lobby/ui/base.css", "/lobby/ui/%s/%s.css".formatted(screen, screen)));
        var scene = new Scene(panel, WIDTH, HEIGHT);
        panel.getStyleClass().add("root");
        panel.getStylesheets()
                .setAll(styles.compiled(new Unit(1, 1), visit.exhibit().icons()));
        stage.setScene(scene);
        stage.show();
        return panel;
    }
}
