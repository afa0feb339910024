package lobby.app.proof;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;

/// What a proof saw, as one page for a browser: first what is wrong, each thing once with a picture of it, then all
/// pictures, small.
///
/// Pictures go to the disk as they come: what is kept in memory are words. The page holds its pictures itself, so that
/// it can be sent on.
public final class Report implements Closeable {

    private static final int SMALL = 300;
    private static final int LARGE = 1100;
    private static final float QUALITY = 0.75f;

    /// With more than these a page is no help; the others are listed without a picture.
    private static final int MOST_PICTURES = 300;

    private static final int MOST_PLACES = 12;

    private final Path folder;
    private final String title;
    private final Consumer<String> say;
    private final Path parts;
    private final BufferedWriter gallery;
    private final Map<Key, Problem> problems = new LinkedHashMap<>();
    private int pictures;
    private int flawed;

    /// The same thing in many pictures is one problem.
    private record Key(Finding.Kind kind, String where, String text) {}

    private static final class Problem {

        private final Finding first;
        private final List<String> places = new ArrayList<>();
        private @Nullable Path picture;

        Problem(Finding first) {
            this.first = first;
        }
    }

    /// @param folder gets `report.html`, made if it is missing
    /// @param title what was looked at
    /// @param say gets what is wrong as it is found, one a line, each thing once
    /// @throws IOException if nothing can be written there
    public Report(Path folder, String title, Consumer<String> say) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.title = title;
        this.say = say;
        parts = Files.createTempDirectory(folder, "proof");
        gallery = Files.newBufferedWriter(parts.resolve("gallery.html"));
    }

    /// Adds a picture.
    ///
    /// @param subject the panel
    /// @param look how it was looked at
    void add(String subject, String look, BufferedImage picture, List<Finding> findings) throws IOException {
        pictures++;
        flawed += findings.isEmpty() ? 0 : 1;
        var place = subject + ", " + look;
        for (var finding : findings) {
            var key = new Key(finding.kind(), finding.where(), finding.text());
            var known = problems.get(key);
            if (known == null) {
                known = new Problem(finding);
                problems.put(key, known);
                say.accept(place + ", " + finding);
                if (problems.size() <= MOST_PICTURES) {
                    known.picture =
                            Files.write(parts.resolve(problems.size() + ".jpg"), jpeg(marked(picture, finding), LARGE));
                }
            }
            if (!known.places.contains(place)) {
                known.places.add(place);
            }
        }
        gallery.write("<figure%s>%s<figcaption>%s</figcaption></figure>%n"
                .formatted(findings.isEmpty() ? "" : " class=\"flawed\"", image(jpeg(picture, SMALL)), escaped(place)));
    }

    /// How many different things are wrong.
    public int problems() {
        return problems.size();
    }

    private List<Problem> sorted() {
        return problems.values().stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.first.kind())
                        .thenComparingInt(problem -> -problem.places.size()))
                .toList();
    }

    public String sum() {
        int count = problems.size();
        return "%s in %d of %d pictures"
                .formatted(
                        count == 0 ? "nothing wrong" : count == 1 ? "1 thing wrong" : count + " things wrong",
                        flawed,
                        pictures);
    }

    /// Writes the page.
    ///
    /// @param remarks what else the reader should know, one a line
    public Path write(List<String> remarks) throws IOException {
        gallery.flush();
        var file = folder.resolve("report.html");
        try (var page = Files.newBufferedWriter(file)) {
            page.write(head());
            for (var remark : remarks) {
                page.write("<p class=\"remark\">%s</p>%n".formatted(escaped(remark)));
            }
            for (var problem : sorted()) {
                write(problem, page);
            }
            page.write("<h2>All pictures</h2>%n<div class=\"all\">%n".formatted());
            try (var all = Files.newBufferedReader(parts.resolve("gallery.html"))) {
                all.transferTo(page);
            }
            page.write("</div>%n</body>%n</html>%n".formatted());
        }
        return file;
    }

    private String head() {
        var subject = escaped(title);
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Proof of %s</title>
            <style>
            body { font-family: sans-serif; color: #0F1E33; margin: 2em auto; max-width: 1200px; padding: 0 1em }
            section { border-top: 2px solid #D9DCE1; padding: 1em 0 }
            section img { max-width: 100%%; border: 1px solid #7C899B }
            .remark { border-left: 6px solid #8A5A00; padding-left: 1em }
            .all { display: flex; flex-wrap: wrap; gap: 1em }
            figure { margin: 0; width: 300px }
            figure.flawed img { outline: 4px solid #A50D26 }
            figcaption { font-size: 0.8em; overflow-wrap: anywhere }
            </style>
            </head>
            <body>
            <h1>Proof of %s</h1>
            <p><strong>%s</strong></p>
            """.formatted(subject, subject, escaped(sum()));
    }

    private static void write(Problem problem, BufferedWriter page) throws IOException {
        var finding = problem.first;
        page.write("<section><h2>%s</h2><p><q>%s</q> in <code>%s</code>: %s</p>%n"
                .formatted(
                        escaped(finding.kind().words()),
                        escaped(finding.text()),
                        escaped(finding.where()),
                        escaped(finding.words())));
        int more = problem.places.size() - MOST_PLACES;
        page.write("<ul>%n".formatted());
        for (var place : problem.places.subList(0, Math.min(MOST_PLACES, problem.places.size()))) {
            page.write("<li>%s</li>%n".formatted(escaped(place)));
        }
        page.write(more > 0 ? "<li>and %d more</li></ul>%n".formatted(more) : "</ul>%n".formatted());
        if (problem.picture != null) {
            page.write(image(Files.readAllBytes(problem.picture)));
        }
        page.write("</section>%n".formatted());
    }

    private static BufferedImage marked(BufferedImage picture, Finding finding) {
        var marked = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = marked.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        var box = finding.box();
        int x = (int) box.x() - 8;
        int y = (int) box.y() - 8;
        int width = (int) box.width() + 16;
        int height = (int) box.height() + 16;
        graphics.setStroke(new BasicStroke(7));
        graphics.setColor(Color.WHITE);
        graphics.drawRect(x, y, width, height);
        graphics.setStroke(new BasicStroke(4));
        graphics.setColor(Color.RED);
        graphics.drawRect(x, y, width, height);
        graphics.dispose();
        return marked;
    }

    private static byte[] jpeg(BufferedImage picture, int side) throws IOException {
        double scale = Math.min(1, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String image(byte[] jpeg) {
        return "<img alt=\"\" loading=\"lazy\" src=\"data:image/jpeg;base64,%s\">"
                .formatted(new String(Base64.getEncoder().encode(jpeg), StandardCharsets.US_ASCII));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Removes what was only kept until the page was written.
    @Override
    public void close() throws IOException {
        gallery.close();
        try (var files = Files.list(parts)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(parts);
    }
}
