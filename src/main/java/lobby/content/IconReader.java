package lobby.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lobby.model.Icons;
import org.jspecify.annotations.Nullable;

/// Reads the icons of `assets/images/icons`: SVG files with one path in a box of 24 by 24.
///
/// A wrong file costs that icon, in whose place [#STAND_IN] is shown. Blocks on the disk.
final class IconReader {

    /// The icon that is always there.
    static final String STAND_IN = "stand-in";

    static final String FOLDER = "assets/images/icons";

    private static final String DOT = "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z";
    private static final int MOST_BYTES = 64 * 1024;
    private static final String ENDING = ".svg";
    private static final String BOX = "0 0 24 24";
    private static final Pattern PATH_DATA = Pattern.compile("\\s*[Mm][MmLlHhVvCcSsQqTtAaZzEe0-9.,+\\-\\s]*");

    private final Path folder;
    private final Findings findings;
    private final XMLInputFactory xml;

    /// @param folder of the content
    IconReader(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        xml = XMLInputFactory.newDefaultFactory();
        // Pictures come from packs of others: nothing in them may lead to another file or address.
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// What is left when no icon can be read.
    static Icons standInOnly() {
        return new Icons(Map.of(STAND_IN, DOT));
    }

    Icons read() {
        var outlines = new HashMap<String, String>();
        for (var file : files()) {
            var name = String.valueOf(file.getFileName());
            var outline = outline(file, FOLDER + "/" + name);
            if (outline != null) {
                outlines.put(name.substring(0, name.length() - ENDING.length()), outline);
            }
        }
        outlines.put(STAND_IN, DOT);
        return new Icons(outlines);
    }

    private List<Path> files() {
        try (var all = Files.list(folder.resolve(FOLDER))) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException | UncheckedIOException _) {
            problem(FOLDER, "there are no icons to be read here: plain dots are shown");
            return List.of();
        }
    }

    private @Nullable String outline(Path file, String name) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            problem(name, "this is a folder or a device, not an icon");
            return null;
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException _) {
            problem(name, "the icon is a link that leads nowhere");
            return null;
        } catch (IOException _) {
            problem(name, "the icon cannot be read from the disk");
            return null;
        }
        if (bytes.length > MOST_BYTES) {
            problem(name, "the icon is larger than %d kB: draw it with fewer points".formatted(MOST_BYTES / 1024));
            return null;
        }
        try {
            var paths = new HashMap<String, Integer>();
            var box = walk(xml.createXMLStreamReader(new ByteArrayInputStream(bytes)), paths);
            if (!BOX.equals(box)) {
                problem(name, "the icon's viewBox must be \"%s\", but is \"%s\"".formatted(BOX, box));
                return null;
            }
            if (paths.size() != 1 || !paths.containsValue(1)) {
                problem(name, "an icon must be drawn with a single path");
                return null;
            }
            var outline = paths.keySet().iterator().next();
            if (!PATH_DATA.matcher(outline).matches()) {
                problem(name, "the icon's path is not path data of SVG");
                return null;
            }
            return outline;
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            findings.add(new ContentProblem(
                    name,
                    "",
                    at == null ? 1 : Math.max(1, at.getLineNumber()),
                    at == null ? 1 : Math.max(1, at.getColumnNumber()),
                    ContentProblem.Weight.PROBLEM,
                    "the icon is not well-formed SVG here: a plain dot is shown"));
            return null;
        }
    }

    /// @param paths takes how often each path stands there
    /// @return the box in which it is drawn
    private static @Nullable String walk(XMLStreamReader in, Map<String, Integer> paths) throws XMLStreamException {
        String box = null;
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                if (in.getLocalName().equals("svg")) {
                    box = in.getAttributeValue(null, "viewBox");
                }
                var outline = in.getLocalName().equals("path") ? in.getAttributeValue(null, "d") : null;
                if (outline != null) {
                    paths.merge(outline, 1, Integer::sum);
                }
            }
        }
        return box;
    }

    private void problem(String file, String words) {
        findings.problem(file, "", words);
    }
}
