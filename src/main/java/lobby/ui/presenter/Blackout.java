package lobby.ui.presenter;

import javafx.scene.layout.Region;

/// Nothing but black, while the presenter wants to be looked at.
public final class Blackout extends Region {

    public Blackout(Presenter presenter) {
        getStyleClass().add("blackout");
        setId("blackout");
        visibleProperty().bind(presenter.blackProperty());
    }
}
