package lobby.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.VisitorState;
import lobby.ui.part.Parts;
import lobby.ui.part.Rail;
import org.jspecify.annotations.Nullable;

/// The foot of every screen: five stations on the line, then the map's keys if they are in reach of low hands only
/// here, then language and comfort.
///
/// All of it stands in one row; where it does not fit, stations, keys and buttons take rows of their own, as few as
/// will do. It is as high as its words, which grow.
final class Dock extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// Share of the margin at its ends that is left between parts.
    private static final double GAP = 1.0 / 3;

    private final Rail rail = new Rail();
    private final HBox buttons;
    private @Nullable MapKeys keys;

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
        buttons = new HBox(language(visit), comfort(visit));
        buttons.getStyleClass().add("dock-buttons");
        for (var button : buttons.getChildren()) {
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().addAll(rail, buttons);
    }

    /// Takes the map's keys in, or lets them go.
    ///
    /// @param taken null for none
    void hold(@Nullable MapKeys taken) {
        if (keys != null) {
            getChildren().remove(keys);
        }
        keys = taken;
        if (taken != null) {
            getChildren().add(1, taken);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Parts side by side.
    private record Row(List<Region> parts, double height) {}

    private List<Row> rows(double width) {
        var behind = new ArrayList<Region>();
        if (keys != null) {
            behind.add(keys);
        }
        behind.add(buttons);
        double margin = snappedRightInset();
        double wide = width(behind);
        if (rail.minWidth(-1) + wide + 2 * margin <= width) {
            var all = new ArrayList<Region>(List.of(rail));
            all.addAll(behind);
            return List.of(row(all, width - wide - 2 * margin));
        }
        var rows = new ArrayList<>(List.of(row(List.of(rail), width)));
        if (wide + 2 * margin <= width) {
            rows.add(row(behind, -1));
        } else {
            behind.forEach(part -> rows.add(row(List.of(part), -1)));
        }
        return rows;
    }

    private Row row(List<Region> parts, double railWidth) {
        double height = parts.stream()
                .mapToDouble(part -> heightOf(part, part.equals(rail) ? railWidth : -1))
                .max()
                .orElse(0);
        return new Row(parts, snapSizeY(height));
    }

    /// Of parts side by side.
    private double width(List<Region> parts) {
        return parts.stream().mapToDouble(this::widthOf).sum() + (parts.size() - 1) * gap();
    }

    private double gap() {
        return snapSpaceX(snappedRightInset() * GAP);
    }

    private double widthOf(Region part) {
        return snapSizeX(Math.max(part.minWidth(-1), part.prefWidth(-1)));
    }

    private static double heightOf(Region part, double width) {
        return Math.max(part.minHeight(width), part.prefHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = rows(width);
        return rows.stream().mapToDouble(Row::height).sum()
                + (rows.size() - 1) * snappedBottomInset()
                + snappedTopInset();
    }

    @Override
    protected void layoutChildren() {
        var rows = rows(getWidth());
        double margin = snappedRightInset();
        double y = snappedTopInset();
        for (var row : rows) {
            boolean onRail = row.parts().contains(rail);
            var behind = row.parts().subList(onRail ? 1 : 0, row.parts().size());
            double right = getWidth() - margin;
            double x = onRail ? right - width(behind) : margin;
            if (onRail) {
                double most = behind.isEmpty() ? getWidth() : x - margin;
                rail.resizeRelocate(0, y, behind.isEmpty() ? most : Math.min(rail.prefWidth(-1), most), row.height());
            }
            for (var part : behind) {
                // Below the stations buttons take all the room there is.
                double wide = !onRail && part.equals(buttons) ? right - x : widthOf(part);
                double high = heightOf(part, -1);
                part.resizeRelocate(x, snapPositionY(y + (row.height() - high) / 2), wide, high);
                x += wide + gap();
            }
            y += row.height() + (onRail ? 0 : snappedBottomInset());
        }
    }

    private static void addStation(Rail rail, Visit visit, String id, String icon, String key, ScreenId screen) {
        rail.add(id, icon, visit.texts().saying(key), () -> visit.startAt(screen));
    }

    /// Where on the line a screen belongs; an empty word for none.
    private static String stationOf(ScreenId screen) {
        return switch (screen) {
            case ATTRACT, HOME, CLUSTER, PLACE, MAP_LIST, TOUR -> "station-map";
            case INDUSTRIES -> "station-industries";
            case ENTERPRISES, ENTERPRISE -> "station-enterprises";
            case GOALS -> "station-goals";
            case STORY -> "station-story";
            case SOURCES, COMFORT -> "";
        };
    }

    private static Button language(Visit visit) {
        return button("language", "translate", visit.texts().saying("dock.language"), () -> visit.speak(next(visit)));
    }

    /// Opens the sheet, and closes it again.
    private static Button comfort(Visit visit) {
        var button = button("comfort", "human", visit.texts().saying("dock.comfort"), () -> {
            if (isComfort(visit.state())) {
                visit.back();
            } else {
                visit.open(Stop.at(ScreenId.COMFORT));
            }
        });
        visit.stateProperty().subscribe(state -> button.pseudoClassStateChanged(SELECTED, isComfort(state)));
        return button;
    }

    private static boolean isComfort(VisitorState state) {
        return state.at().screen() == ScreenId.COMFORT;
    }

    private static Button button(String id, String icon, ObservableValue<String> words, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setGraphic(Parts.icon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty().bind(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The language after the one that is spoken, round and round.
    private static Locale next(Visit visit) {
        var languages = visit.exhibit().catalog().pack().languages();
        int now = languages.indexOf(visit.state().language());
        return languages.get((now + 1) % languages.size());
    }
}
