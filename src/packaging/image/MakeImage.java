import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes `target/lobby-kiosk`, a folder that runs without any Java on the machine: `bin/lobby-kiosk` starts it.
///
/// Maven starts this with the JDK of the toolchain, whose `jlink` and `jpackage` it uses. Content and fonts lie beside
/// the program as plain files. Nothing is made anew if no input changed.
///
///     java src/packaging/image/MakeImage.java VERSION CLASSPATH
final class MakeImage {

    private static final String NAME = "lobby-kiosk";
    private static final String MODULE = "lobby";
    private static final String MAIN = "lobby/lobby.app.Launcher";
    private static final String DATE = "2026-01-01T00:00:00Z";

    /// What no `requires` names: the Chinese forms of dates and numbers, and the console of a Chinese Windows.
    private static final List<String> MORE_MODULES = List.of("jdk.localedata", "jdk.charsets", "jdk.zipfs");

    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=javafx.graphics,lobby",
            "-Djava.awt.headless=true",
            "-Dlobby.content=$APPDIR/content");

    private final Path target = Path.of("target");
    private final Path work = target.resolve("image");
    private final Path image = target.resolve(NAME);
    private final Path program = work.resolve("lobby.jar");
    private final Path beside = work.resolve("beside");
    private final Path runtime = work.resolve("runtime");
    private final Path stamp = work.resolve("inputs.sha256");
    private final String version;
    private final List<Path> libraries;

    private MakeImage(String version, List<Path> libraries) {
        this.version = version;
        this.libraries = libraries;
    }

    public static void main(String[] arguments) throws IOException {
        var libraries = Arrays.stream(arguments[1].split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
        new MakeImage(arguments[0], libraries).make();
    }

    private void make() throws IOException {
        Files.createDirectories(work);
        program();
        beside();
        var inputs = new ArrayList<>(libraries);
        inputs.addAll(List.of(program, beside));
        var fingerprint = fingerprint(inputs, Runtime.version() + version + MORE_MODULES + JAVA_OPTIONS);
        if (isUpToDate(fingerprint)) {
            System.out.println(image + " is up to date");
            return;
        }
        delete(runtime);
        delete(image);
        link();
        assemble();
        Files.writeString(stamp, fingerprint);
    }

    /// Packs our classes, without content and fonts: those lie beside the program, where fonts load fastest and content
    /// can be seen. Equal classes make equal jars.
    private void program() throws IOException {
        var classes = target.resolve("classes").toString();
        var command = new ArrayList<>(List.of("--create", "--file", program.toString(), "--date", DATE));
        command.addAll(List.of("--module-version", version, "--main-class", MAIN.substring(MAIN.indexOf('/') + 1)));
        command.addAll(List.of("--no-compress", "-C", classes, "module-info.class", "-C", classes, MODULE));
        Files.deleteIfExists(program);
        run("jar", command);
    }

    /// Links the run time: our module, what it requires, and what that requires.
    private void link() {
        var modulePath = Stream.concat(Stream.of(program), libraries.stream());
        var command = new ArrayList<>(List.of("--module-path", joined(File.pathSeparator, modulePath)));
        command.addAll(List.of("--add-modules", MODULE + "," + String.join(",", MORE_MODULES)));
        command.addAll(List.of("--include-locales=zh,en", "--no-header-files", "--no-man-pages"));
        command.addAll(List.of("--compress=zip-0", "--output", runtime.toString()));
        run("jlink", command);
    }

    private static String joined(String separator, Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(separator));
    }

    /// Puts the launcher, the run time and what lies beside the program together.
    private void assemble() {
        var command = new ArrayList<>(List.of("--type", "app-image", "--name", NAME, "--dest", target.toString()));
        command.addAll(List.of("--app-version", version.replaceFirst("-.*", "")));
        command.addAll(List.of("--runtime-image", runtime.toString(), "--input", beside.toString()));
        command.addAll(List.of("--module", MAIN));
        JAVA_OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        run("jpackage", command);
    }

    /// Gathers what lies beside the program.
    private void beside() throws IOException {
        delete(beside);
        copy(Path.of("seeds"), beside.resolve("content/seeds"));
        copy(Path.of("assets"), beside.resolve("content/assets"));
        copy(Path.of("src/docs/licences.md"), beside.resolve("licences.md"));
        copy(Path.of("src/docs/licences"), beside.resolve("licences"));
    }

    private static void run(String tool, List<String> command) {
        long begin = System.nanoTime();
        var arguments = command.toArray(String[]::new);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException("%s ended with %d: %s".formatted(tool, code, command));
        }
        System.out.printf("%s took %.1f s%n", tool, (System.nanoTime() - begin) / 1e9);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.toAbsolutePath().getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                // Parts of a run time are read-only, which Windows takes seriously.
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    private boolean isUpToDate(String fingerprint) throws IOException {
        return Files.isDirectory(image)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(fingerprint);
    }

    private static String fingerprint(List<Path> inputs, String words) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(words.getBytes());
            for (var input : inputs) {
                try (var files = Files.walk(input)) {
                    for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(file.toString().getBytes());
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
