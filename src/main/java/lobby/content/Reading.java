package lobby.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the entries of one file are read against.
///
/// @param file below the content's folder
/// @param languages that every text should have
/// @param known ids that lead somewhere
/// @param written ids that stand in some file, though their entry may be too wrong to be read
/// @param hidden ids of enterprises that are there but not shown
/// @param unread kinds of which nothing could be read, so that any id is believed
/// @param believed takes the ids that were believed so
/// @param factsSeen ids of facts read so far, in all files
/// @param images paths of the pictures below `assets/images`
record Reading(
        String file,
        List<Locale> languages,
        Ids known,
        Ids written,
        Set<String> hidden,
        Set<Kind> unread,
        Set<String> believed,
        Set<String> factsSeen,
        Set<String> images,
        Findings findings) {

    Reading of(String other) {
        return new Reading(other, languages, known, written, hidden, unread, believed, factsSeen, images, findings);
    }

    /// The same, with nobody listening to what is found.
    Reading silent() {
        return new Reading(
                file, languages, known, written, hidden, unread, believed, factsSeen, images, new Findings());
    }
}
