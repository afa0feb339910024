package lobby.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import lobby.content.Exhibit;
import lobby.i18n.Texts;
import lobby.map.MapView;
import lobby.session.Admission;
import lobby.session.CleaningLock;
import lobby.session.IdleClock;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import lobby.ui.Attendance;
import lobby.ui.Fxml;
import lobby.ui.Gate;
import lobby.ui.Hall;
import lobby.ui.Panels;
import lobby.ui.Screen;
import lobby.ui.Shell;
import lobby.ui.Styles;
import lobby.ui.Visit;
import lobby.ui.attract.AttractController;
import lobby.ui.attract.AttractViewModel;
import lobby.ui.attract.ClosedCurtain;
import lobby.ui.attract.Dimmer;
import lobby.ui.attract.MapDrift;
import lobby.ui.attract.PosterNames;
import lobby.ui.cleaning.CleaningCurtain;
import lobby.ui.cluster.ClusterController;
import lobby.ui.cluster.ClusterViewModel;
import lobby.ui.comfort.ComfortController;
import lobby.ui.comfort.ComfortViewModel;
import lobby.ui.enterprise.EnterpriseController;
import lobby.ui.enterprise.EnterpriseViewModel;
import lobby.ui.enterprises.EnterprisesController;
import lobby.ui.enterprises.EnterprisesViewModel;
import lobby.ui.goals.AreaSquares;
import lobby.ui.goals.GoalsController;
import lobby.ui.goals.GoalsViewModel;
import lobby.ui.home.HomeController;
import lobby.ui.home.HomeViewModel;
import lobby.ui.industries.IndustriesController;
import lobby.ui.industries.IndustriesViewModel;
import lobby.ui.maplist.MapListController;
import lobby.ui.maplist.MapListViewModel;
import lobby.ui.part.Panel;
import lobby.ui.place.PlaceController;
import lobby.ui.place.PlaceViewModel;
import lobby.ui.presenter.Blackout;
import lobby.ui.presenter.Presenter;
import lobby.ui.presenter.PresenterController;
import lobby.ui.presenter.PresenterKeys;
import lobby.ui.presenter.PresenterViewModel;
import lobby.ui.sources.SourcesController;
import lobby.ui.sources.SourcesViewModel;
import lobby.ui.stillthere.StillThereController;
import lobby.ui.stillthere.StillThereViewModel;
import lobby.ui.story.StoryController;
import lobby.ui.story.StoryViewModel;
import org.jspecify.annotations.Nullable;

/// Builds every object that a visitor sees, once, by hand; with or without a window. JavaFX thread only.
final class Composition {

    private static final List<String> SHEETS = List.of(
            "/lobby/ui/tokens.css",
            "/lobby/ui/base.css",
            "/lobby/map/map.css",
            "/lobby/ui/attract/attract.css",
            "/lobby/ui/cleaning/cleaning.css",
            "/lobby/ui/presenter/presenter.css",
            "/lobby/ui/home/home.css",
            "/lobby/ui/cluster/cluster.css",
            "/lobby/ui/industries/industries.css",
            "/lobby/ui/enterprises/enterprises.css",
            "/lobby/ui/enterprise/enterprise.css",
            "/lobby/ui/place/place.css",
            "/lobby/ui/maplist/maplist.css",
            "/lobby/ui/goals/goals.css",
            "/lobby/ui/story/story.css",
            "/lobby/ui/sources/sources.css",
            "/lobby/ui/comfort/comfort.css",
            "/lobby/ui/stillthere/stillthere.css");

    private final Visit visit;
    private final MapView map;
    private final Shell shell;
    private final Attendance attendance;
    private final Gate gate;
    private final Presenter presenter;
    private final CleaningCurtain cleaning;
    private final List<Runnable> everySecond;

    /// For pictures and measurements: nobody comes or goes, and no time passes.
    Composition(
            Exhibit exhibit,
            VisitorState first,
            Path fonts,
            Executor painter,
            double diagonal,
            @Nullable Double heading) {
        this(exhibit, first, fonts, painter, diagonal, heading, Times.UNKNOWN, Watch.asleep());
    }

    /// @param exhibit all that was read, of whatever day
    /// @param first what a visitor finds by day
    /// @param fonts folder that holds the typeface
    /// @param painter where base pictures of the map are painted; `Runnable::run` to have them at once
    /// @param diagonal of the screen, inches
    /// @param heading where somebody looks who faces the screen, degrees; null for what the content says
    /// @param times what time of day it is, and what follows from it
    /// @param watch over those who come and go
    Composition(
            Exhibit exhibit,
            VisitorState first,
            Path fonts,
            Executor painter,
            double diagonal,
            @Nullable Double heading,
            Times times,
            Watch watch) {
        var texts = new Texts(first.language());
        var clock = new IdleClock(watch.time());
        var admission = new Admission(watch.time(), clock);
        visit = new Visit(
                exhibit.at(times.clock().now()), first, texts, new VisitLog(clock::lastInput, watch.events()));
        map = new MapView(painter, fonts);
        var fxml = new Fxml(texts);
        var screens = new ArrayList<Screen>();
        var attract = new AttractViewModel(visit, watch.time(), times.clock(), times.timetable());
        visit.waitAt(attract::shown);
        screens.add(attract(fxml, attract));
        screens.add(home(fxml, texts));
        screens.add(cluster(fxml, texts));
        screens.add(industries(fxml, texts));
        screens.add(enterprises(fxml, texts));
        screens.add(enterprise(fxml, texts));
        screens.add(place(fxml, texts));
        screens.add(mapList(fxml, texts));
        screens.add(goals(fxml, texts));
        screens.add(story(fxml, texts));
        screens.add(sources(fxml, texts, List.copyOf(screens)));
        screens.add(comfort(fxml, texts));
        presenter = new Presenter(visit, () -> fresh(first, times));
        screens.add(presenter(fxml));
        shell = new Shell(visit, map, new Styles(SHEETS), screens, diagonal, heading);
        attendance = new Attendance(visit, clock, admission, watch.idle(), () -> fresh(first, times));
        gate = Gate.before(shell, visit, attendance, admission, map);
        shell.cover(fxml.load(new StillThereController(new StillThereViewModel(visit, attendance))));
        attract.rightProperty().subscribe(_ -> moveAside(attract));
        attract.downProperty().subscribe(_ -> moveAside(attract));
        var hall = new Hall(visit, exhibit, times.clock(), () -> fresh(first, times));
        cleaning = new CleaningCurtain(new CleaningLock(watch.time()), texts, attendance::reset);
        PresenterKeys.listen(shell, presenter);
        shell.hang(resume(texts));
        shell.cover(new Blackout(presenter));
        shell.cover(new Dimmer(attract));
        shell.cover(new ClosedCurtain(attract, visit.stateProperty(), watch.time(), map.unitProperty()));
        shell.cover(cleaning);
        everySecond = List.of(this::lookWhoIsThere, hall::tick, attract::tick, cleaning::tick);
    }

    /// Whoever presents is there.
    private void lookWhoIsThere() {
        if (!presenter.presentingProperty().get()) {
            attendance.look();
        }
    }

    /// What a visitor finds who comes now.
    private static VisitorState fresh(VisitorState first, Times times) {
        return first.withComfort(comfort -> comfort.withTheme(
                times.timetable().theme(comfort.theme(), times.clock().now())));
    }

    private void moveAside(AttractViewModel attract) {
        shell.moveAside(attract.rightProperty().get(), attract.downProperty().get());
    }

    private Screen attract(Fxml fxml, AttractViewModel viewModel) {
        var controller = new AttractController(viewModel);
        var root = fxml.load(controller);
        var names = new PosterNames(visit, map, controller.words());
        MapDrift.follow(viewModel, map);
        return new Screen(ScreenId.ATTRACT, Screen.Form.WHOLE, root, names, viewModel.map(), viewModel.sources());
    }

    private Screen presenter(Fxml fxml) {
        var viewModel = new PresenterViewModel(visit, presenter);
        var root = fxml.load(new PresenterController(viewModel));
        return new Screen(ScreenId.TOUR, Screen.Form.STAGE, root, null, viewModel.map(), viewModel.sources());
    }

    /// Leads a presenter who went exploring back to the tour.
    private Button resume(Texts texts) {
        var button = new Button();
        button.setId("resume");
        button.getStyleClass().add("resume");
        button.textProperty().bind(texts.saying("presenter.resume"));
        button.setOnAction(_ -> presenter.resume());
        button.visibleProperty()
                .bind(presenter
                        .presentingProperty()
                        .and(Bindings.createBooleanBinding(
                                () -> visit.state().at().screen() != ScreenId.TOUR, visit.stateProperty())));
        return button;
    }

    private Screen home(Fxml fxml, Texts texts) {
        var viewModel = new HomeViewModel(visit);
        var root = fxml.load(new HomeController(viewModel, texts));
        return new Screen(ScreenId.HOME, Screen.Form.OPEN, root, null, viewModel.map(), viewModel.sources());
    }

    private Screen cluster(Fxml fxml, Texts texts) {
        var viewModel = new ClusterViewModel(visit);
        var panel = (Panel) fxml.load(new ClusterController(viewModel, texts));
        return Panels.screen(visit, ScreenId.CLUSTER, panel, null, viewModel.map(), viewModel.sources());
    }

    private Screen industries(Fxml fxml, Texts texts) {
        var viewModel = new IndustriesViewModel(visit);
        var panel = (Panel) fxml.load(new IndustriesController(viewModel, texts));
        return Panels.screen(visit, ScreenId.INDUSTRIES, panel, null, viewModel.map(), viewModel.sources());
    }

    private Screen enterprises(Fxml fxml, Texts texts) {
        var viewModel = new EnterprisesViewModel(visit);
        var panel = (Panel) fxml.load(new EnterprisesController(viewModel, texts));
        return Panels.screen(visit, ScreenId.ENTERPRISES, panel, null, viewModel.map(), viewModel.sources());
    }

    private Screen enterprise(Fxml fxml, Texts texts) {
        var viewModel = new EnterpriseViewModel(visit);
        var panel = (Panel) fxml.load(new EnterpriseController(viewModel, texts));
        return Panels.screen(visit, ScreenId.ENTERPRISE, panel, null, viewModel.map(), viewModel.sources());
    }

    private Screen place(Fxml fxml, Texts texts) {
        var viewModel = new PlaceViewModel(visit);
        var panel = (Panel) fxml.load(new PlaceController(viewModel, texts));
        return Panels.screen(visit, ScreenId.PLACE, panel, null, viewModel.map(), viewModel.sources());
    }

    private Screen mapList(Fxml fxml, Texts texts) {
        var viewModel = new MapListViewModel(visit);
        var panel = (Panel) fxml.load(new MapListController(viewModel, texts));
        return Panels.screen(visit, ScreenId.MAP_LIST, panel, null, viewModel.map(), viewModel.sources());
    }

    private Screen goals(Fxml fxml, Texts texts) {
        var viewModel = new GoalsViewModel(visit, InstantSource.system(), ZoneId.systemDefault());
        var panel = (Panel) fxml.load(new GoalsController(viewModel, texts));
        var squares = new AreaSquares(viewModel, texts, map.cameraProperty(), map.unitProperty());
        return Panels.screen(visit, ScreenId.GOALS, panel, squares, viewModel.map(), viewModel.sources());
    }

    private Screen story(Fxml fxml, Texts texts) {
        var viewModel = new StoryViewModel(visit);
        var panel = (Panel) fxml.load(new StoryController(viewModel, texts, map.unitProperty()));
        return Panels.sheet(visit, ScreenId.STORY, panel, viewModel.map(), viewModel.sources(), viewModel.note());
    }

    /// @param others keep what they showed last, also while the sheet lies over them
    private Screen sources(Fxml fxml, Texts texts, List<Screen> others) {
        var viewModel = new SourcesViewModel(visit, stop -> shownBy(stop, others));
        var controller = new SourcesController(viewModel, texts);
        var panel = (Panel) fxml.load(controller);
        return Panels.aside(visit, ScreenId.SOURCES, panel, controller.pager(), viewModel.map());
    }

    private Screen comfort(Fxml fxml, Texts texts) {
        var viewModel = new ComfortViewModel(visit);
        var controller = new ComfortController(viewModel, texts);
        var panel = (Panel) fxml.load(controller);
        return Panels.aside(visit, ScreenId.COMFORT, panel, controller.pager(), viewModel.map());
    }

    private static List<String> shownBy(Stop stop, List<Screen> screens) {
        return screens.stream()
                .filter(screen -> screen.id() == stop.screen())
                .map(screen -> screen.sources().getValue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    /// What is shown and what the visitor did.
    Visit visit() {
        return visit;
    }

    MapView map() {
        return map;
    }

    /// When visits begin and end.
    Attendance attendance() {
        return attendance;
    }

    /// What decides of every input whether it does anything.
    Gate gate() {
        return gate;
    }

    /// The root of the scene.
    Shell shell() {
        return shell;
    }

    /// Who presents, and what their keys do.
    Presenter presenter() {
        return presenter;
    }

    /// Locks the screen while its glass is wiped.
    CleaningCurtain cleaning() {
        return cleaning;
    }

    /// Another second has passed.
    void tick() {
        everySecond.forEach(Runnable::run);
    }
}
