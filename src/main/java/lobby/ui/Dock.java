package lobby.ui;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import lobby.session.ScreenId;
import lobby.ui.part.Rail;

/// The foot of every screen: five stations on the line, and the language, at their end or below them where it does not
/// fit.
final class Dock extends Pane {

    private final Rail rail = new Rail();
    private final Button language;

    Dock(Visit visit) {
        getStyleClass().add("dock");
        setId("dock");
        addStation(rail, visit, "station-map", "map-outline", "dock.map", ScreenId.HOME);
        addStation(
                rail, visit, "station-industries", "hexagon-multiple-outline", "dock.industries", ScreenId.INDUSTRIES);
        addStation(rail, visit, "station-enterprises", "domain", "dock.enterprises", ScreenId.ENTERPRISES);
        addStation(rail, visit, "station-goals", "bullseye-arrow", "dock.goals", ScreenId.GOALS);
        addStation(rail, visit, "station-story", "history", "dock.story", ScreenId.STORY);
        rail.selectedProperty()
                .bind(visit.stateProperty().map(state -> stationOf(state.at().screen())));
        language = language(visit);
        getChildren().addAll(rail, language);
    }

    @Override
    protected void layoutChildren() {
        double right = snappedRightInset();
        double wanted = snapSizeX(language.prefWidth(-1));
        double height = snapSizeY(Math.max(language.minHeight(-1), language.prefHeight(-1)));
        double railHeight = snapSizeY(rail.prefHeight(-1));
        boolean isOneRow = rail.prefWidth(-1) + wanted + right <= getWidth();
        double railWidth = isOneRow ? rail.prefWidth(-1) : getWidth();
        double middle = isOneRow ? getHeight() / 2 : (railHeight + getHeight()) / 2;
        double left = isOneRow ? getWidth() - right - wanted : right;
        rail.resizeRelocate(0, 0, railWidth, railHeight);
        language.resizeRelocate(left, snapPositionY(middle - height / 2), getWidth() - right - left, height);
    }

    private static void addStation(Rail rail, Visit visit, String id, String icon, String key, ScreenId screen) {
        rail.add(id, icon, visit.texts().saying(key), () -> visit.startAt(screen));
    }

    /// Where on the line a screen belongs; an empty word for none.
    private static String stationOf(ScreenId screen) {
        return switch (screen) {
            case ATTRACT, HOME, CLUSTER, PLACE, MAP_LIST -> "station-map";
            case INDUSTRIES -> "station-industries";
            case ENTERPRISES, ENTERPRISE -> "station-enterprises";
            case GOALS -> "station-goals";
            case STORY -> "station-story";
            case SOURCES -> "";
        };
    }

    private static Button language(Visit visit) {
        var icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-translate");
        var button = new Button();
        button.setId("language");
        button.getStyleClass().addAll("quiet", "large");
        button.setGraphic(icon);
        button.textProperty().bind(visit.texts().saying("dock.language"));
        button.setOnAction(_ -> visit.speak(next(visit)));
        return button;
    }

    /// The language after the one that is spoken, round and round.
    private static Locale next(Visit visit) {
        var languages = visit.exhibit().catalog().pack().languages();
        int now = languages.indexOf(visit.state().language());
        return languages.get((now + 1) % languages.size());
    }
}
