package lobby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How it came about: moments along a line, the chief one opened.
///
/// @param title what the story is called
/// @param subtitle who did it; null for none
/// @param note what must be said with it, such as of when titles are; null for none
/// @param moments in the order of time
/// @param people who took part; shown only if the pack says so
public record Story(
        LocalizedText title,
        @Nullable LocalizedText subtitle,
        @Nullable LocalizedText note,
        List<Moment> moments,
        List<Person> people) {

    /// Something that happened at a time.
    ///
    /// @param icon name of an icon
    /// @param date when
    /// @param title a few words
    /// @param chief whether the story is about this moment; the panel opens with it
    /// @param place id of a [Place]; null if it has none
    /// @param steps who did what, in order
    /// @param enterprises ids of [Enterprise] that took part
    /// @param facts what is known of it
    /// @param sources ids of [Source] of the whole entry
    public record Moment(
            String id,
            String icon,
            AsOf date,
            LocalizedText title,
            boolean chief,
            @Nullable String place,
            List<Step> steps,
            List<String> enterprises,
            List<Fact> facts,
            List<String> sources) {
        public Moment {
            steps = List.copyOf(steps);
            enterprises = List.copyOf(enterprises);
            facts = List.copyOf(facts);
            sources = List.copyOf(sources);
        }
    }

    /// A part of a moment.
    ///
    /// @param title what was done, a few words
    /// @param what who did it, in offices, and with names for packs that show them
    public record Step(LocalizedText title, Highlight what) {}

    /// Somebody with an office at that time.
    public record Person(
            String id,
            LocalizedText name,
            LocalizedText office,
            List<LocalizedText> did,
            AsOf asOf,
            List<String> sources) {
        public Person {
            did = List.copyOf(did);
            sources = List.copyOf(sources);
        }
    }

    public Story {
        moments = List.copyOf(moments);
        people = List.copyOf(people);
    }
}
