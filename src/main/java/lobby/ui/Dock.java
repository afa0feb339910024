package lobby.ui;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lobby.session.ScreenId;
import lobby.ui.part.Rail;

/// The foot of every screen: five stations on the line, and the language.
final class Dock extends HBox {

    Dock(Visit visit) {
        getStyleClass().add("dock");
        setId("dock");
        var rail = new Rail();
        addStation(rail, visit, "station-map", "map-outline", "dock.map", ScreenId.HOME);
        addStation(
                rail, visit, "station-industries", "hexagon-multiple-outline", "dock.industries", ScreenId.INDUSTRIES);
        addStation(rail, visit, "station-enterprises", "domain", "dock.enterprises", ScreenId.ENTERPRISES);
        addStation(rail, visit, "station-goals", "bullseye-arrow", "dock.goals", ScreenId.GOALS);
        addStation(rail, visit, "station-story", "history", "dock.story", ScreenId.STORY);
        rail.selectedProperty()
                .bind(visit.stateProperty().map(state -> stationOf(state.at().screen())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(rail, gap, language(visit));
    }

    private static void addStation(Rail rail, Visit visit, String id, String icon, String key, ScreenId screen) {
        rail.add(id, icon, visit.texts().saying(key), () -> visit.startAt(screen));
    }

    /// Where on the line a screen belongs; an empty word for none.
    private static String stationOf(ScreenId screen) {
        return switch (screen) {
            case HOME, CLUSTER, PLACE, MAP_LIST -> "station-map";
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
