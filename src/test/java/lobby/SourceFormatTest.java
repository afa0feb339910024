package lobby;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds all Java sources to one format.
///
/// A test rather than a Maven plugin, because a formatter reads sources with the compiler of the JVM it runs in: Maven
/// may run on JDK 17, which cannot read our Java, while tests run on the JDK of the toolchain. To format all sources:
/// `mvn test -Dtest=SourceFormatTest -Dformat=apply`.
class SourceFormatTest {

    private static final boolean APPLY = "apply".equals(System.getProperty("format"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void findsEverySourceInOneFormat() throws IOException {
        var misfits = new ArrayList<Path>();
        for (var source : sources()) {
            var found = Files.readString(source);
            if (found.lines().anyMatch(line -> line.contains("///") && line.length() > 120)) {
                continue;
            }
            var wanted = formatted(found, source);
            if (!found.equals(wanted)) {
                misfits.add(source);
                if (APPLY) {
                    Files.writeString(source, wanted);
                }
            }
        }

        assertThat(APPLY ? List.<Path>of() : misfits)
                .as("sources to be formatted with: mvn test -Dtest=SourceFormatTest -Dformat=apply")
                .isEmpty();
    }

    /// Doc comments are wrapped by hand: the formatter breaks a long one in a way that no longer compiles.
    @Test
    void findsNoDocCommentTooLong() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var source : sources()) {
            var lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("///") && lines.get(i).length() > 120) {
                    tooLong.add(source + ":" + (i + 1));
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private String formatted(String source, Path file) {
        try {
            var tidied = RemoveUnusedImports.removeUnusedImports(source);
            return formatter.formatSource(ImportOrderer.reorderImports(tidied, Style.PALANTIR));
        } catch (FormatterException e) {
            throw new UncheckedIOException(new IOException("cannot format " + file, e));
        }
    }
}
