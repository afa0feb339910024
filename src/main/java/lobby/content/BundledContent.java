package lobby.content;

import java.net.URI;
import java.nio.file.Path;

/// Finds the content that comes with the program: pack zero, which is always there.
///
/// It is a folder with `seeds/` and `assets/` in every way of running, since fonts and pictures are opened by their
/// file address. From Maven it is `target/classes`; an image names it by the property [#PROPERTY], or keeps it as
/// `content` beside its run time.
public final class BundledContent {

    /// System property that names the folder.
    public static final String PROPERTY = "lobby.content";

    private BundledContent() {}

    /// The folder. Whether anything is in it shows when it is read.
    public static Path folder() {
        var named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return folder(address(), Path.of(System.getProperty("java.home")));
    }

    /// @param program where the classes come from
    /// @param runTime where the Java run time lies
    static Path folder(URI program, Path runTime) {
        if ("file".equals(program.getScheme())) {
            var classes = Path.of(program);
            var parent = classes.getParent();
            return classes.toString().endsWith(".jar") && parent != null ? parent.resolve("content") : classes;
        }
        return runTime.resolve("content");
    }

    private static URI address() {
        var source = BundledContent.class.getProtectionDomain().getCodeSource();
        // Classes of a run time image have a code source of their own, jrt:/lobby, but need not.
        return source == null || source.getLocation() == null
                ? URI.create("jrt:/lobby")
                : URI.create(source.getLocation().toString());
    }
}
