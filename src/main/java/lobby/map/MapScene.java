package lobby.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.geo.Box;
import lobby.geo.MapData;
import lobby.model.Pack;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// All that the map is to show at one moment, but for the camera. Immutable: to change it is to hand in another one.
///
/// @param data the layers
/// @param notes which roads are the axis, which metro line is drawn, and their names
/// @param language comes first on labels and plates
/// @param second stands second where there is room; null for none
/// @param palette colours of the theme in force
/// @param tints colour of each cluster, by feature id
/// @param focus feature id of the cluster that is looked at, while the others fade; null for all alike
/// @param plates the signs of clusters, which can be tapped
/// @param markers enterprises and places, which can be tapped
/// @param here where the visitor stands; null if that is not known
/// @param detail how much of the map is drawn
/// @param reserved what covers the map (panels, dock, keys), in pixels: no label or plate is put under it
/// @param route the line from here to there; null for none
public record MapScene(
        MapData data,
        Pack.MapNotes notes,
        Locale language,
        @Nullable Locale second,
        Palette palette,
        Map<String, Tint> tints,
        @Nullable String focus,
        List<Plate> plates,
        List<Marker> markers,
        @Nullable Here here,
        Detail detail,
        List<Box> reserved,
        @Nullable Route route) {

    public MapScene {
        tints = Map.copyOf(tints);
        plates = List.copyOf(plates);
        markers = List.copyOf(markers);
        reserved = List.copyOf(reserved);
    }

    /// The same with other markers.
    public MapScene withMarkers(List<Marker> others) {
        return new MapScene(
                data, notes, language, second, palette, tints, focus, plates, others, here, detail, reserved);
    }

    /// Without a route.
    public MapScene(
            MapData data,
            Pack.MapNotes notes,
            Locale language,
            @Nullable Locale second,
            Palette palette,
            Map<String, Tint> tints,
            @Nullable String focus,
            List<Plate> plates,
            List<Marker> markers,
            @Nullable Here here,
            Detail detail,
            List<Box> reserved) {
        this(data, notes, language, second, palette, tints, focus, plates, markers, here, detail, reserved, null);
    }

    /// What is left out, and how boldly the rest is drawn.
    ///
    /// @param labels names of any kind
    /// @param roadNames names of roads other than the axis
    /// @param metro the metro line and its stations
    /// @param poster whether it is to be seen from afar: a bold axis, clusters solid over the roads, and no parks,
    ///     sites and small streets
    public record Detail(boolean labels, boolean roadNames, boolean metro, boolean poster) {

        public static final Detail ALL = new Detail(true, true, true);
        public static final Detail POSTER = new Detail(false, false, false, true);

        /// To be read from close by.
        public Detail(boolean labels, boolean roadNames, boolean metro) {
            this(labels, roadNames, metro, false);
        }
    }
}
