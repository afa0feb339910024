package lobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {

    private static final int MOST = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void readsEveryKindOfValue() {
        var document = read("{\"a\": [1, -2.50, \"x\\n\", true, null, {}]}");

        assertThat(document.root().toString()).isEqualTo("{\"a\":[1,-2.50,\"x\\n\",true,null,{}]}");
        assertThat(document.definedTwice()).isEmpty();
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void tellsWhereValuesStand() {
        var document = read("""
                {
                  "list": [10, "two", true,
                    null, {"a/b": {"c~": 4.5}}],
                  "end": []
                }
                """);

        assertThat(document.places(List.of(
                        "",
                        "/list",
                        "/list/0",
                        "/list/1",
                        "/list/2",
                        "/list/3",
                        "/list/4/a~1b/c~0",
                        "/end",
                        "/nowhere")))
                .isEqualTo(Map.of(
                        "", new JsonPlace(1, 1),
                        "/list", new JsonPlace(2, 11),
                        "/list/0", new JsonPlace(2, 12),
                        "/list/1", new JsonPlace(2, 16),
                        "/list/2", new JsonPlace(2, 23),
                        "/list/3", new JsonPlace(3, 5),
                        "/list/4/a~1b/c~0", new JsonPlace(3, 26),
                        "/end", new JsonPlace(4, 10)));
    }

    @Test
    void namesKeysThatStandTwiceAndTakesTheLast() {
        var document = read("{\"a\": 1, \"b\": {\"c\": 1,\n \"c\": 2}}");

        assertThat(document.definedTwice()).containsExactly("/b/c");
        assertThat(document.root().getAsJsonObject().get("b").toString()).isEqualTo("{\"c\":2}");
        assertThat(document.places(List.of("/b/c"))).containsEntry("/b/c", new JsonPlace(2, 7));
    }

    @Test
    void readsPastAByteOrderMarkAndSaysSo() {
        var document = read("\uFEFF{}");

        assertThat(document.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.words()).contains("byte order mark"));
    }

    @Test
    void refusesAnotherEncodingWhereItBegins() throws IOException {
        var fault = refused("{\n \"name\": \"\u7FE0\u6E56\"}".getBytes(Charset.forName("GBK")));

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(11);
        assertThat(fault.words()).contains("UTF-8").contains("GBK");
    }

    @Test
    void refusesUtf16() throws IOException {
        assertThat(refused("{}".getBytes(StandardCharsets.UTF_16)).words()).contains("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{"a": 1 "b": 2}`      | comma or a closing }
            `[1 2]`                | comma or a closing ]
            `{"a" 1}`              | colon is missing
            `{"a": 1,}`            | comma too many
            `{"a": "x`             | quotation mark is missing
            `{"a": [1, 2`          | ends in the middle
            `{"a": {`              | ends in the middle
            `{} {}`                | goes on after its end
            `// words`             | not JSON
            `{'a': 1}`             | comma too many
            `{"a": NaN}`           | not JSON
            `{"a": 01}`            | not JSON
            `{"a": "\\q"}`         | \\ that JSON does not know
            `{"a": TRUE}`          | not JSON
            """)
    void explainsWhatIsNotJson(String json, String words) throws IOException {
        assertThat(refused(json.getBytes(StandardCharsets.UTF_8)).words()).contains(words);
    }

    @Test
    void tellsWhereJsonGoesWrong() throws IOException {
        var fault = refused("{\n  \"a\": 1\n  \"b\": 2\n}".getBytes(StandardCharsets.UTF_8));

        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.column()).isBetween(3, 4);
    }

    @Test
    void refusesALineBreakInsideQuotationMarks() throws IOException {
        assertThat(refused("{\"a\": \"x\ny\"}".getBytes(StandardCharsets.UTF_8)).words())
                .contains("line break");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(refused(new byte[0]).words()).contains("empty");
        assertThat(refused(" \n".getBytes(StandardCharsets.UTF_8)).words()).contains("empty");
        assertThat(refused(new byte[4096]).words()).contains("not JSON");
    }

    @Test
    void refusesDeepNestingInsteadOfOverflowing() throws IOException {
        assertThat(refused("[".repeat(500_000).getBytes(StandardCharsets.UTF_8)).words())
                .contains("64 deep");
        assertThat(refused("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("64 deep");
    }

    @Test
    void refusesNumbersThatWouldTakeForever() throws IOException {
        assertThat(refused("[%s]".formatted("9".repeat(100)).getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("digits");
        assertThat(refused("[%s]".formatted("9".repeat(100_000)).getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("not JSON");
        assertThat(refused("[1e99999999999999]".getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("digits");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        assertThat(refused("[%s1]".formatted("1,".repeat(MOST)).getBytes(StandardCharsets.UTF_8))
                        .words())
                .contains("larger than 1 MB");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        var loop = Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"));

        assertThat(fault(folder).words()).contains("folder");
        assertThat(fault(folder.resolve("nothing.json")).words()).contains("missing");
        assertThat(fault(loop).words()).contains("cannot be read");
    }

    private JsonDocument read(String json) {
        var result = JsonFile.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(result).isInstanceOf(JsonResult.Read.class);
        return ((JsonResult.Read) result).document();
    }

    private JsonFault refused(byte[] bytes) throws IOException {
        return fault(Files.write(folder.resolve("file.json"), bytes));
    }

    private static JsonFault fault(Path file) {
        var result = JsonFile.read(file, MOST);
        assertThat(result).isInstanceOf(JsonResult.Refused.class);
        return ((JsonResult.Refused) result).fault();
    }
}
