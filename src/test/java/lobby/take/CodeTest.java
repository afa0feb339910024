package lobby.take;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads codes with a decoder that is not the one that made them.
class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "翠湖湿地\n上庄镇，上庄水库北侧", "Ünïcödé 🦉", "BEGIN:VCARD\r\nEND:VCARD\r\n"})
    void holdsTheText(String text) throws Exception {
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void holdsSoManyBytesAndNoMore() throws Exception {
        var most = "x".repeat(Code.MOST_BYTES);

        assertThat(read(most)).isEqualTo(most);
        assertThat(Code.of(most + "x")).isEmpty();
        assertThat(Code.of("")).isEmpty();
    }

    @Test
    void bearsSomeLossAtAnySize() throws Exception {
        for (int length = 1; length <= Code.MOST_BYTES; length += 19) {
            var result = new Decoder().decode(matrix(Code.of("x".repeat(length)).orElseThrow()));

            assertThat(ErrorCorrectionLevel.valueOf(result.getECLevel()).getBits())
                    .as("%s for %d bytes", result.getECLevel(), length)
                    .isNotEqualTo(ErrorCorrectionLevel.L.getBits());
        }
    }

    @Test
    void isSmallEnoughForThreePixelsAModule() {
        var largest = Code.of("x".repeat(Code.MOST_BYTES)).orElseThrow();

        assertThat(3 * (largest.side() + 2 * Code.QUIET)).isLessThanOrEqualTo(220);
    }

    @Test
    void cutsPlainTextAtAWord() throws Exception {
        var lines = List.of("Name", "", "The first sentence of a  long text. ".repeat(20), "The end");
        var text = PlainText.of(lines, Code.MOST_BYTES);

        assertThat(text).startsWith("Name\nThe first sentence of a long text.").endsWith("…");
        assertThat(text).matches("(?s).*\\b(The|first|sentence|of|a|long|text)\\.?…");
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void keepsPlainTextThatFits() {
        assertThat(PlainText.of(List.of("翠湖湿地", "上庄镇"), 22)).isEqualTo("翠湖湿地\n上庄镇");
        assertThat(PlainText.of(List.of(), 22)).isEmpty();
    }

    private static String read(String text) throws ChecksumException, FormatException {
        return new Decoder().decode(matrix(Code.of(text).orElseThrow())).getText();
    }

    private static BitMatrix matrix(Code code) {
        var matrix = new BitMatrix(code.side());
        for (int y = 0; y < code.side(); y++) {
            for (int x = 0; x < code.side(); x++) {
                if (code.isDark(x, y)) {
                    matrix.set(x, y);
                }
            }
        }
        return matrix;
    }
}
