package lobby.app.proof;

import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// A whole kiosk that sits for its picture: it has a size, but no window. JavaFX thread only.
public interface Sitter {

    /// Shows this, and has it laid out and painted when it returns.
    void show(VisitorState state);

    /// What is shown now.
    VisitorState state();

    /// The root of all that is shown, as large as the picture.
    Parent root();

    /// How many pages the open panel has, at least 1.
    int pageCount();

    /// Takes the picture of what is shown, as it is now.
    ///
    /// @param paper an earlier picture of this sitter to be drawn over; null for a new one
    WritableImage picture(@Nullable WritableImage paper);
}
