package lobby.ui.attract;

import java.util.List;
import javafx.beans.value.ObservableValue;
import lobby.map.MapScene;
import lobby.session.ScreenId;
import lobby.ui.MapFocus;
import lobby.ui.Visit;

/// The words that call to the map, over the map with its large signs.
public final class AttractViewModel {

    private static final double PLATE = 64;

    private final ObservableValue<String> call;

    public AttractViewModel(Visit visit) {
        call = visit.page(ScreenId.ATTRACT, sight -> sight.texts().say("attract.call"));
    }

    ObservableValue<String> call() {
        return call;
    }

    public ObservableValue<MapFocus> map() {
        return call.map(_ -> new MapFocus(null, 0, null, PLATE, null, true, List.of(), MapScene.Detail.ALL));
    }

    public ObservableValue<List<String>> sources() {
        return call.map(_ -> List.of());
    }
}
