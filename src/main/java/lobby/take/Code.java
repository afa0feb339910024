package lobby.take;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A QR code: a square of dark and light modules that holds a text in UTF-8.
///
/// Error correction is M, or better where that makes it no larger: a code on glass is neither torn nor dirty, but a
/// lamp may be mirrored in it. It is never so large that its modules, at three pixels each and with the quiet zone,
/// would not stay within 220 pixels.
public final class Code {

    /// Light modules that must surround it.
    public static final int QUIET = 4;

    /// Bytes that fit into the largest code.
    public static final int MOST_BYTES = 287;

    /// 65 modules on a side.
    private static final int LARGEST_VERSION = 12;

    private final QrCode code;

    private Code(QrCode code) {
        this.code = code;
    }

    /// @return empty if the text is empty or has more than [#MOST_BYTES]
    public static Optional<Code> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // Without a mark of the character set: UTF-8 is what all readers guess, and some do not know the mark.
        var bytes = List.of(QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return Optional.of(new Code(QrCode.encodeSegments(bytes, QrCode.Ecc.MEDIUM, 1, LARGEST_VERSION, -1, true)));
        } catch (DataTooLongException _) {
            return Optional.empty();
        }
    }

    /// Whether a text fits into a code.
    static boolean holds(String text) {
        return Cut.bytes(text) <= MOST_BYTES;
    }

    /// Modules on a side, without the quiet zone.
    public int side() {
        return code.size;
    }

    /// @param column from the left, from 0
    /// @param row from above, from 0
    public boolean isDark(int column, int row) {
        return code.getModule(column, row);
    }
}
