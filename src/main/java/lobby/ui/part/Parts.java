package lobby.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// Small pieces that lists on many screens are made of. Their looks are in `base.css`.
public final class Parts {

    private static final int LONG_NAME = 15;

    private Parts() {}

    /// How many Latin letters take about the room that these words take.
    static int letters(String words) {
        return words.codePoints()
                .map(point -> Character.isIdeographic(point) ? 2 : 1)
                .sum();
    }

    /// @param name of an icon; one that is missing leaves its room empty
    public static Region icon(String name) {
        var icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name);
        return icon;
    }

    /// A text that wraps.
    public static Label text(String words, String... styleClasses) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A section's heading with a smaller remark beside it, or below it where both do not fit; an empty remark takes no
    /// room.
    public static HBox heading(String title, String remark) {
        var heading = new HBox(text(title, "title"));
        if (!remark.isEmpty()) {
            var both = new Beside(text(title, "title"), text(remark, "caption"));
            HBox.setHgrow(both, Priority.ALWAYS);
            heading.getChildren().setAll(both);
        }
        heading.getStyleClass().add("heading");
        return heading;
    }

    /// Lays nodes out in two columns, one block for each row, so that pages may break between them.
    public static List<Region> inPairs(List<? extends Region> nodes) {
        var rows = new ArrayList<Region>();
        for (int i = 0; i < nodes.size(); i += 2) {
            var row = new GridPane();
            row.getStyleClass().add("pair");
            for (int column = 0; column < 2; column++) {
                var half = new ColumnConstraints();
                half.setPercentWidth(50);
                row.getColumnConstraints().add(half);
                if (i + column < nodes.size()) {
                    var node = nodes.get(i + column);
                    node.setMaxWidth(Double.MAX_VALUE);
                    row.add(node, column, 0);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /// One that takes the room of a pair.
    public static Region alone(Region node) {
        var row = new HBox(node);
        row.getStyleClass().add("pair");
        HBox.setHgrow(node, Priority.ALWAYS);
        return row;
    }

    /// An icon and one or two lines.
    public static HBox row(String icon, String text, String note) {
        var lines = lines(text, note);
        var row = new HBox(icon(icon), lines);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row.getStyleClass().add("row");
        return row;
    }

    /// A row that leads on, with an arrow at its end.
    ///
    /// @param front stands in front of the lines
    public static ContentButton rowButton(String id, Region front, String text, String note, Runnable action) {
        var lines = lines(text, note);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var parts = new HBox(front, lines, icon("chevron-right"));
        parts.getStyleClass().add("row-parts");
        var row = button(parts, note.isEmpty() ? text : text + ", " + note, action, "row");
        row.setId(id);
        return row;
    }

    private static VBox lines(String text, String note) {
        var lines = new VBox(text(text, "name"));
        lines.getStyleClass().add("lines");
        if (!note.isEmpty()) {
            lines.getChildren().add(text(note, "caption"));
        }
        return lines;
    }

    /// A button whose content is made of nodes.
    ///
    /// @param words what a screen reader says
    public static ContentButton button(Region content, String words, Runnable action, String... styleClasses) {
        var button = new ContentButton(content);
        button.setAccessibleText(words);
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A choice or a way on: something in front, a name with a smaller line below it, and something behind.
    ///
    /// A long name has the style class `long`.
    ///
    /// @param note empty for none
    /// @param behind such as an arrow; null for none
    public static ContentButton tile(
            String id, Region front, String name, String note, @Nullable Region behind, Runnable action) {
        var title = text(name, "name");
        if (letters(name) > LONG_NAME) {
            title.getStyleClass().add("long");
        }
        var lines = new VBox(title);
        lines.getStyleClass().add("lines");
        if (!note.isEmpty()) {
            lines.getChildren().add(text(note, "note"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var parts = new HBox(front, lines);
        if (behind != null) {
            parts.getChildren().add(behind);
        }
        parts.getStyleClass().add("tile-parts");
        var tile = button(parts, note.isEmpty() ? name : name + ", " + note, action, "tile");
        tile.setId(id);
        return tile;
    }

    /// A short choice in a row of others.
    ///
    /// @param front null for words alone
    /// @param behind null for none
    public static ContentButton chip(
            String id, @Nullable Region front, String words, @Nullable Region behind, Runnable action) {
        var parts = new HBox();
        if (front != null) {
            parts.getChildren().add(front);
        }
        parts.getChildren().add(text(words, "name"));
        if (behind != null) {
            parts.getChildren().add(behind);
        }
        parts.getStyleClass().add("chip-parts");
        var chip = button(parts, words, action, "chip");
        chip.setId(id);
        return chip;
    }

    /// A small square in the colour of a cluster, with words or without.
    ///
    /// @param tint null for ink
    public static Label mark(String words, @Nullable Tint tint, String... styleClasses) {
        var mark = new Label(words);
        mark.getStyleClass().add("mark");
        mark.getStyleClass().addAll(styleClasses);
        if (tint != null) {
            mark.getStyleClass().add("tint-" + tint.key());
        }
        return mark;
    }

    /// The metro's line with a station's ring, as on the map.
    public static Region metroMark() {
        var line = new Region();
        line.getStyleClass().add("metro-line");
        var ring = new Region();
        ring.getStyleClass().add("metro-ring");
        var mark = new StackPane(line, ring);
        mark.getStyleClass().add("metro-mark");
        return mark;
    }

    /// A dark bar that leads on, with an icon, two lines and an arrow.
    public static Button linkBar(String id, String icon, String title, String note, Runnable action) {
        var lines = new VBox(text(title, "title"));
        lines.getStyleClass().add("lines");
        if (!note.isEmpty()) {
            lines.getChildren().add(text(note, "note"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var parts = new HBox(icon(icon), lines, icon("chevron-right"));
        parts.getStyleClass().add("link-bar-parts");
        var bar = button(parts, note.isEmpty() ? title : title + ", " + note, action, "link-bar");
        bar.setId(id);
        return bar;
    }

    /// One statement in a list.
    ///
    /// @param tag such as "aim"; empty for a plain fact
    /// @param when the time for which it holds
    public static VBox fact(String tag, String subject, String statement, String when) {
        var head = new HBox();
        head.getStyleClass().add("fact-head");
        if (!tag.isEmpty()) {
            var mark = new Label(tag);
            mark.getStyleClass().addAll("tag", "aim");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(mark);
        }
        var words = new Beside(text(subject, "subject"), text(when, "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getChildren().add(words);
        var fact = new VBox(head, text(statement, "body"));
        fact.getStyleClass().add("fact");
        return fact;
    }
}
