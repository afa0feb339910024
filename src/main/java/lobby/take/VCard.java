package lobby.take;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes a vCard 3.0 (RFC 2426): lines end with CRLF, are folded at 75 bytes, and hide what has a meaning of its own.
final class VCard {

    private static final String END_OF_LINE = "\r\n";

    /// Bytes of a line, its end not counted.
    private static final int WIDTH = 75;

    private final StringBuilder text = new StringBuilder();

    VCard() {
        line("BEGIN:VCARD");
        line("VERSION:3.0");
    }

    /// @param property name and parameters
    /// @param parts of its value; most properties have one
    void add(String property, String... parts) {
        line(property + ":" + Arrays.stream(parts).map(VCard::escaped).collect(Collectors.joining(";")));
    }

    String whole() {
        return text + "END:VCARD" + END_OF_LINE;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// A fold never parts the bytes of a character.
    private void line(String line) {
        int width = 0;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            int bytes = Cut.bytes(character);
            if (width + bytes > WIDTH) {
                text.append(END_OF_LINE).append(' ');
                width = 1;
            }
            text.append(character);
            width += bytes;
            at += character.length();
        }
        text.append(END_OF_LINE);
    }
}
