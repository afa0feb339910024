package lobby.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the whole content is, and for which screen it was made.
///
/// @param format version of the file format, see [#FORMAT]
/// @param id kebab-case name of the pack
/// @param version for people, such as `2026.11.1`
/// @param title the heading of the first screen
/// @param subtitle the line below it; the shell adds how to begin
/// @param park the name of the house this kiosk stands in
/// @param languages in the order in which they are offered; the first two stand side by side on plates and heads
/// @param defaultLanguage one of `languages`
/// @param viewpoint where this kiosk stands
/// @param map what the map says about itself
/// @param showPeople whether persons are named; else their offices are
/// @param licences lines of credit for the source sheet
/// @param facts facts about the house as a whole, which no other file holds
public record Pack(
        int format,
        String id,
        String version,
        LocalizedText title,
        LocalizedText subtitle,
        LocalizedText park,
        List<Locale> languages,
        Locale defaultLanguage,
        Viewpoint viewpoint,
        MapNotes map,
        boolean showPeople,
        List<LocalizedText> licences,
        List<Fact> facts) {

    /// The format this program reads and writes.
    public static final int FORMAT = 1;

    /// Where the kiosk stands.
    ///
    /// @param place id of a [Place]; null if it is not known, so that nothing is marked as here
    /// @param heading where somebody looks who faces the screen, degrees clockwise from north, 0 to 360
    public record Viewpoint(@Nullable String place, double heading) {
        public Viewpoint {
            if (!(heading >= 0 && heading < 360)) {
                throw new IllegalArgumentException("heading must be 0 up to, not including, 360, but was " + heading);
            }
        }
    }

    /// What the map draws and must say.
    ///
    /// @param overview ids of features that the first screen has in view; empty for all clusters
    /// @param axis ids of the road features that are the axis
    /// @param axisName what is written along it
    /// @param axisShort what is written where there is less room
    /// @param line id of the metro line that is drawn
    /// @param lineName its name in the legend
    /// @param credit attribution of the data, drawn at all times
    /// @param reviewNumber the number of the map review, drawn wherever it is set; null while there is none
    public record MapNotes(
            List<String> overview,
            List<String> axis,
            LocalizedText axisName,
            LocalizedText axisShort,
            @Nullable String line,
            @Nullable LocalizedText lineName,
            String credit,
            @Nullable String reviewNumber) {
        public MapNotes {
            overview = List.copyOf(overview);
            axis = List.copyOf(axis);
        }
    }

    public Pack {
        languages = List.copyOf(languages);
        licences = List.copyOf(licences);
        facts = List.copyOf(facts);
        if (!languages.contains(defaultLanguage)) {
            throw new IllegalArgumentException("default_language must be one of languages");
        }
    }
}
