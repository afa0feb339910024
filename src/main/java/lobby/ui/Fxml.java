package lobby.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.layout.Region;
import lobby.i18n.Texts;

/// Loads the FXML that lies beside a controller and is named like it.
public final class Fxml {

    private static final String SUFFIX = "Controller";

    private final Texts texts;

    public Fxml(Texts texts) {
        this.texts = texts;
    }

    /// @param controller built by its constructor; `FooController` gets `Foo.fxml`
    /// @return the root, whose words follow the language
    public Region load(Object controller) {
        var type = controller.getClass();
        var name = type.getSimpleName();
        var file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        var loader = new FXMLLoader(type.getResource(file));
        loader.setControllerFactory(_ -> controller);
        loader.getNamespace().put("texts", texts.words());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + file, e);
        }
    }
}
