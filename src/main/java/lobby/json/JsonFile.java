package lobby.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads JSON from a disk that may hold anything, under limits and in the strict sense of RFC 8259.
///
/// Whatever a file holds, the answer is a value with words for its editor: no exception, no endless work, no full
/// memory. Blocks on the disk.
public final class JsonFile {

    /// How deeply values may lie in each other. Our files need 12.
    public static final int DEEPEST = 64;

    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");
    private static final int LONGEST_NUMBER = 64;
    private static final List<String> NO_NUMBERS = List.of("NaN", "-Infinity", "Infinity");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonFile() {}

    /// @param most bytes; a larger file is refused
    public static JsonResult read(Path file, int most) {
        return read(file, most, false);
    }

    /// Reads what other programs wrote: NaN and Infinity, which some of them write for numbers that are none, are taken
    /// for words, so that they cost no more than a word in their place would.
    ///
    /// @param most bytes; a larger file is refused
    public static JsonResult readForeign(Path file, int most) {
        return read(file, most, true);
    }

    private static JsonResult read(Path file, int most, boolean foreign) {
        byte[] bytes;
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused("this is a folder or a device, not a file: put the file itself here");
            }
            try (var in = Files.newInputStream(file)) {
                bytes = in.readNBytes(most + 1);
            }
        } catch (NoSuchFileException _) {
            return refused("the file is missing: put it back, or take it from the bundled content");
        } catch (AccessDeniedException _) {
            return refused("the file may not be read: give the kiosk's user the right to read it");
        } catch (IOException e) {
            return refused("the file cannot be read from the disk (%s)".formatted(e.getMessage()));
        }
        if (bytes.length > most) {
            return refused("the file is larger than %d MB, which is too large to read: make it smaller"
                    .formatted(most / (1024 * 1024)));
        }
        return parse(bytes, foreign);
    }

    static JsonResult parse(byte[] bytes) {
        return parse(bytes, false);
    }

    private static JsonResult parse(byte[] bytes, boolean foreign) {
        var chars = CharBuffer.allocate(bytes.length);
        var in = ByteBuffer.wrap(bytes);
        var coding = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, chars, true);
        chars.flip();
        if (coding.isError()) {
            var place = endOf(chars);
            return new JsonResult.Refused(new JsonFault(
                    place.line(),
                    place.column(),
                    "the file is not in UTF-8 from here on: open it in the encoding it was saved in (GBK perhaps),"
                            + " and save it as UTF-8"));
        }
        var text = chars.toString();
        var remarks = new ArrayList<JsonFault>();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
            remarks.add(JsonFault.atStart("the file begins with a byte order mark: save it as UTF-8 without BOM"));
        }
        if (text.isBlank()) {
            return refused("the file is empty: take it from a copy, or from the bundled content");
        }
        return tree(foreign ? withWordsForNoNumbers(text) : text, remarks);
    }

    /// Each word is as long as what it stands for, so that lines and columns stay true.
    private static String withWordsForNoNumbers(String text) {
        if (NO_NUMBERS.stream().noneMatch(text::contains)) {
            return text;
        }
        var chars = text.toCharArray();
        boolean quoted = false;
        for (int i = 0; i < chars.length; i++) {
            if (quoted && chars[i] == '\\') {
                i++;
            } else if (chars[i] == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                for (var word : NO_NUMBERS) {
                    if (text.startsWith(word, i)) {
                        Arrays.fill(chars, i, i + word.length(), '?');
                        chars[i] = '"';
                        i += word.length() - 1;
                        chars[i] = '"';
                    }
                }
            }
        }
        return new String(chars);
    }

    private static JsonResult tree(String text, List<JsonFault> remarks) {
        var twice = new ArrayList<String>();
        try (var in = open(text)) {
            var root = value(in, JsonPointers.ROOT, twice);
            requireEnd(in);
            return new JsonResult.Read(new JsonDocument(text, root, twice, remarks));
        } catch (EOFException _) {
            var place = endOf(text);
            return new JsonResult.Refused(new JsonFault(
                    place.line(),
                    place.column(),
                    "the file ends in the middle: its end is cut off, or a closing } or ] is missing"));
        } catch (IOException e) {
            var words = String.valueOf(e.getMessage());
            var place = place(words);
            return new JsonResult.Refused(new JsonFault(place.line(), place.column(), explained(words)));
        }
    }

    private static void requireEnd(JsonReader in) throws IOException {
        var where = in.toString();
        try {
            if (in.peek() == JsonToken.END_DOCUMENT) {
                return;
            }
        } catch (MalformedJsonException _) {
            // A second value is no better than a word.
        }
        throw new MalformedJsonException("more than one value" + where.substring(where.indexOf(" at ")));
    }

    private static JsonResult refused(String words) {
        return new JsonResult.Refused(JsonFault.atStart(words));
    }

    static JsonReader open(String text) {
        var in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(DEEPEST);
        return in;
    }

    private static JsonElement value(JsonReader in, String pointer, List<String> twice) throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object(in, pointer, twice);
            case BEGIN_ARRAY -> {
                var array = new JsonArray();
                in.beginArray();
                while (in.hasNext()) {
                    // Spelled out rather than asked of JsonPointers: most elements are one of half a million numbers.
                    array.add(
                            in.peek() == JsonToken.NUMBER
                                    ? number(in)
                                    : value(in, JsonPointers.element(pointer, array.size()), twice));
                }
                in.endArray();
                yield array;
            }
            case STRING -> new JsonPrimitive(in.nextString());
            case NUMBER -> number(in);
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            case NULL -> {
                in.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new EOFException();
        };
    }

    private static JsonObject object(JsonReader in, String pointer, List<String> twice) throws IOException {
        var object = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
            var key = in.nextName();
            var inside = JsonPointers.member(pointer, key);
            if (object.has(key)) {
                twice.add(inside);
            }
            object.add(key, value(in, inside, twice));
        }
        in.endObject();
        return object;
    }

    private static JsonPrimitive number(JsonReader in) throws IOException {
        var where = in.toString();
        var digits = in.nextString();
        if (digits.length() > LONGEST_NUMBER) {
            throw new MalformedJsonException("too many digits" + where.substring(where.indexOf(" at ")));
        }
        try {
            return new JsonPrimitive(new BigDecimal(digits));
        } catch (NumberFormatException _) {
            throw new MalformedJsonException("too many digits" + where.substring(where.indexOf(" at ")));
        }
    }

    static JsonPlace place(String words) {
        var found = PLACE.matcher(words);
        return found.find()
                ? new JsonPlace(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                : JsonPlace.START;
    }

    private static JsonPlace endOf(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new JsonPlace(line, text.length() - start + 1);
    }

    /// Gson's own words are for programmers.
    private static String explained(String words) {
        var known = words.toLowerCase(Locale.ROOT);
        if (known.contains("nesting limit")) {
            return "values lie more than %d deep in each other: this is not a file of ours".formatted(DEEPEST);
        }
        if (known.contains("too many digits")) {
            return "this number has more than %d digits: make it shorter".formatted(LONGEST_NUMBER);
        }
        if (known.contains("more than one value")) {
            return "the file goes on after its end: take away what follows the last }";
        }
        if (known.contains("unterminated object")) {
            return "a comma or a closing } is missing before this";
        }
        if (known.contains("unterminated array")) {
            return "a comma or a closing ] is missing before this";
        }
        if (known.contains("unterminated string")) {
            return "a closing quotation mark is missing";
        }
        if (known.contains("expected ':'")) {
            return "a colon is missing between a key and its value";
        }
        if (known.contains("expected name")) {
            return "a key in quotation marks should stand here: look for a comma too many";
        }
        if (known.contains("control characters")) {
            return "a line break or tab inside quotation marks: write \\n or \\t, or look for a missing quotation mark";
        }
        if (known.contains("escape")) {
            return "a \\ that JSON does not know: write \\\\ for the sign itself";
        }
        return "this is not JSON: look here for a missing quotation mark, a comma too many, a comment, or a word like NaN";
    }
}
