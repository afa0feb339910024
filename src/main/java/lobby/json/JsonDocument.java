package lobby.json;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The values of one JSON file, and where in the file they stand.
///
/// Places are looked up afterwards rather than kept for every value, since nobody asks for them while all is well.
public final class JsonDocument {

    private final String text;
    private final JsonElement root;
    private final List<String> defined;
    private final List<JsonFault> remarks;

    JsonDocument(String text, JsonElement root, List<String> definedTwice, List<JsonFault> remarks) {
        this.text = text;
        this.root = root;
        defined = List.copyOf(definedTwice);
        this.remarks = List.copyOf(remarks);
    }

    public JsonElement root() {
        return root;
    }

    /// Pointers of keys that stand twice in their object. Their last value counts.
    public List<String> definedTwice() {
        return defined;
    }

    /// What is wrong with the file but did not keep it from being read.
    public List<JsonFault> remarks() {
        return remarks;
    }

    /// Finds where values stand, all in one walk over the text.
    ///
    /// @param pointers of values of this document
    /// @return places by pointer; what does not exist has none
    public Map<String, JsonPlace> places(Collection<String> pointers) {
        var found = new HashMap<String, JsonPlace>();
        if (!pointers.isEmpty()) {
            try (var in = JsonFile.open(text)) {
                walk(in, JsonPointers.ROOT, new TreeSet<>(pointers), found);
            } catch (IOException impossible) {
                // The same text was read before, and it is in memory.
                throw new UncheckedIOException(impossible);
            }
        }
        return found;
    }

    private static void walk(JsonReader in, String pointer, NavigableSet<String> wanted, Map<String, JsonPlace> found)
            throws IOException {
        var kind = in.peek();
        var next = wanted.ceiling(pointer + "/");
        boolean inside = next != null && next.startsWith(pointer + "/");
        switch (kind) {
            case BEGIN_OBJECT -> {
                note(in, 1, pointer, wanted, found);
                if (!inside) {
                    in.skipValue();
                    return;
                }
                in.beginObject();
                while (in.hasNext()) {
                    walk(in, JsonPointers.member(pointer, in.nextName()), wanted, found);
                }
                in.endObject();
            }
            case BEGIN_ARRAY -> {
                note(in, 1, pointer, wanted, found);
                if (!inside) {
                    in.skipValue();
                    return;
                }
                in.beginArray();
                for (int i = 0; in.hasNext(); i++) {
                    walk(in, JsonPointers.element(pointer, i), wanted, found);
                }
                in.endArray();
            }
            case STRING -> {
                note(in, 1, pointer, wanted, found);
                in.skipValue();
            }
            case NUMBER -> {
                int length = in.nextString().length();
                note(in, length, pointer, wanted, found);
            }
            case BOOLEAN -> {
                int length = String.valueOf(in.nextBoolean()).length();
                note(in, length, pointer, wanted, found);
            }
            default -> {
                in.nextNull();
                note(in, "null".length(), pointer, wanted, found);
            }
        }
    }

    /// @param read how many characters of the value the reader has passed
    private static void note(
            JsonReader in, int read, String pointer, NavigableSet<String> wanted, Map<String, JsonPlace> found) {
        if (wanted.contains(pointer)) {
            var place = JsonFile.place(in.toString());
            found.put(pointer, new JsonPlace(place.line(), Math.max(1, place.column() - read)));
        }
    }
}
