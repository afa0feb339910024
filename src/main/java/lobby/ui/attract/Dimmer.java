package lobby.ui.attract;

import javafx.scene.layout.Region;

/// Takes light away at night while nobody is there. Not there at all otherwise, so that no frame pays for it.
public final class Dimmer extends Region {

    public Dimmer(AttractViewModel viewModel) {
        getStyleClass().add("dimmer");
        setMouseTransparent(true);
        opacityProperty().bind(viewModel.dimmedProperty());
        visibleProperty().bind(opacityProperty().greaterThan(0));
    }
}
