package lobby.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import lobby.content.Exhibit;
import lobby.i18n.Texts;
import lobby.map.MapView;
import lobby.session.ScreenId;
import lobby.session.VisitorState;
import lobby.ui.Fxml;
import lobby.ui.Panels;
import lobby.ui.Screen;
import lobby.ui.Shell;
import lobby.ui.Styles;
import lobby.ui.Visit;
import lobby.ui.cluster.ClusterController;
import lobby.ui.cluster.ClusterViewModel;
import lobby.ui.home.HomeController;
import lobby.ui.home.HomeViewModel;
import lobby.ui.part.Panel;

/// Builds every object that a visitor sees, once, by hand; with or without a window. JavaFX thread only.
final class Composition {

    private static final List<String> SHEETS = List.of(
            "/lobby/ui/tokens.css",
            "/lobby/ui/base.css",
            "/lobby/map/map.css",
            "/lobby/ui/home/home.css",
            "/lobby/ui/cluster/cluster.css");

    private final Visit visit;
    private final MapView map;
    private final Shell shell;

    /// @param exhibit what is shown first
    /// @param first what a visitor finds
    /// @param fonts folder that holds the typeface
    /// @param painter where base pictures of the map are painted; `Runnable::run` to have them at once
    /// @param diagonal of the screen, inches
    Composition(Exhibit exhibit, VisitorState first, Path fonts, Executor painter, double diagonal) {
        var texts = new Texts(first.language());
        visit = new Visit(exhibit, first, texts);
        map = new MapView(painter, fonts);
        var fxml = new Fxml(texts);
        shell = new Shell(visit, map, new Styles(SHEETS), List.of(home(fxml), cluster(fxml, texts)), diagonal);
    }

    private Screen home(Fxml fxml) {
        var viewModel = new HomeViewModel(visit);
        var root = fxml.load(new HomeController(viewModel));
        return new Screen(ScreenId.HOME, Screen.Form.OPEN, root, null, viewModel.map(), viewModel.sources());
    }

    private Screen cluster(Fxml fxml, Texts texts) {
        var viewModel = new ClusterViewModel(visit);
        var panel = (Panel) fxml.load(new ClusterController(viewModel, texts));
        return Panels.screen(visit, ScreenId.CLUSTER, panel, null, viewModel.map(), viewModel.sources());
    }

    /// What is shown and what the visitor did.
    Visit visit() {
        return visit;
    }

    MapView map() {
        return map;
    }

    /// The root of the scene.
    Shell shell() {
        return shell;
    }
}
