package lobby.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.part.Abreast;
import lobby.ui.part.Pager;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.part.SourceLine;
import org.jspecify.annotations.Nullable;

/// Makes screens out of panels: what the keys in head and foot do is the same on each of them.
public final class Panels {

    private static final int LONGEST_IN_PAIR = 24;
    private static final int BESIDE_A_CODE = 2;

    private Panels() {}

    /// @param overlay see [Screen]; null for none
    /// @param map see [Screen]
    /// @param sources ids of the sources of what the panel shows
    public static Screen screen(
            Visit visit,
            ScreenId id,
            Panel panel,
            @Nullable Region overlay,
            ObservableValue<MapFocus> map,
            ObservableValue<List<String>> sources) {
        wire(visit, id, panel);
        wire(visit, panel.foot(), sources, new SimpleStringProperty(""));
        return new Screen(id, Screen.Form.PANEL, panel, overlay, map, sources);
    }

    /// The same from edge to edge, standing on the dock.
    ///
    /// @param note what is said behind the sources; may be empty
    public static Screen sheet(
            Visit visit,
            ScreenId id,
            Panel panel,
            ObservableValue<MapFocus> map,
            ObservableValue<List<String>> sources,
            ObservableValue<String> note) {
        wire(visit, id, panel);
        wire(visit, panel.foot(), sources, note);
        return new Screen(id, Screen.Form.SHEET, panel, null, map, sources);
    }

    /// A sheet laid over what the visitor was reading: closing it leads back there.
    ///
    /// @param pager turns its pages
    public static Screen aside(Visit visit, ScreenId id, Panel panel, Pager pager, ObservableValue<MapFocus> map) {
        keepPage(visit, id, panel);
        panel.close().setOnAction(_ -> visit.back());
        panel.close().accessibleTextProperty().bind(visit.texts().saying("panel.close"));
        panel.back().setVisible(false);
        wire(visit, pager);
        return new Screen(id, Screen.Form.SHEET, panel, null, map, new SimpleObjectProperty<>(List.of()));
    }

    private static void wire(Visit visit, ScreenId id, Panel panel) {
        keepPage(visit, id, panel);
        panel.close().setOnAction(_ -> visit.close());
        panel.close().accessibleTextProperty().bind(visit.texts().saying("panel.close"));
        panel.back().setOnAction(_ -> visit.back());
        panel.back().accessibleTextProperty().bind(visit.texts().saying("panel.back"));
        panel.back()
                .visibleProperty()
                .bind(visit.stateProperty().map(state -> !state.trail().isEmpty()));
    }

    private static void keepPage(Visit visit, ScreenId id, Panel panel) {
        visit.stateProperty().subscribe(state -> {
            if (state.at().screen() == id) {
                panel.body().pageProperty().set(state.page());
            }
        });
    }

    /// What the page keys do and say.
    private static void wire(Visit visit, Pager pager) {
        var texts = visit.texts();
        pager.previous().accessibleTextProperty().bind(texts.saying("panel.previousPage"));
        pager.next().accessibleTextProperty().bind(texts.saying("panel.nextPage"));
        pager.previous().setOnAction(_ -> visit.turnTo(visit.state().page() - 1));
        pager.next().setOnAction(_ -> visit.turnTo(visit.state().page() + 1));
        texts.languageProperty().subscribe(_ -> pager.say((page, count) -> texts.say("panel.page", page, count)));
    }

    private static void wire(
            Visit visit, SourceLine foot, ObservableValue<List<String>> sources, ObservableValue<String> note) {
        var texts = visit.texts();
        foot.open().setOnAction(_ -> visit.open(Stop.at(ScreenId.SOURCES)));
        wire(visit, foot.pager());
        Runnable say = () -> {
            var ids = sources.getValue();
            var lines =
                    ids == null ? List.<String>of() : new Sight(visit.exhibit(), visit.state(), texts).sourceLine(ids);
            UnaryOperator<String> noted = names -> {
                var sentence = texts.say("panel.sources", names);
                var remark = note.getValue();
                return remark.isEmpty() ? sentence : texts.say("panel.noted", sentence, remark);
            };
            foot.say(lines, noted, (names, count) -> noted.apply(texts.say("panel.moreSources", names, count)));
        };
        sources.subscribe(_ -> say.run());
        note.subscribe(_ -> say.run());
        texts.languageProperty().subscribe(_ -> say.run());
    }

    /// A list of statements as blocks of a panel, beginning a page of their own.
    public static List<Node> facts(String heading, List<FactLine> lines) {
        var blocks = followingFacts(heading, lines);
        blocks.stream().limit(1).forEach(head -> head.getStyleClass().add("new-page"));
        return blocks;
    }

    /// A list of statements as blocks of a panel, beginning where there is room.
    public static List<Node> followingFacts(String heading, List<FactLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Node>();
        var head = Parts.heading(heading, "");
        head.getStyleClass().add("repeats");
        blocks.add(head);
        lines.forEach(line -> blocks.add(Parts.fact(line.tag(), line.subject(), line.statement(), line.when())));
        return blocks;
    }

    /// What a visitor takes along, with the first ways on beside or below it, and then the others.
    ///
    /// @param take null for ways alone
    public static List<Node> takeAndWays(@Nullable TakeAlong take, List<Way> ways, Consumer<Way> follow) {
        var card = TakeAlong.card(take).orElse(null);
        if (card == null) {
            return ways(ways, follow);
        }
        var beside = ways.stream().limit(BESIDE_A_CODE).toList();
        Region block = beside.isEmpty()
                ? new VBox(card)
                : new Abreast(
                        card, beside.stream().map(way -> tile(way, follow)).toList());
        block.getStyleClass().addAll("take-along", "ways-on");
        var blocks = new ArrayList<Node>(List.of(block));
        blocks.addAll(rows(ways.subList(beside.size(), ways.size()), follow));
        return blocks;
    }

    /// Ways to neighbours as tiles, short names in pairs and then long ones alone; one block for each row of them.
    public static List<Node> ways(List<Way> ways, Consumer<Way> follow) {
        var rows = rows(ways, follow);
        rows.stream().limit(1).forEach(first -> first.getStyleClass().add("first-way"));
        return rows;
    }

    private static List<Node> rows(List<Way> ways, Consumer<Way> follow) {
        var shortNames = new ArrayList<Region>();
        var longNames = new ArrayList<Region>();
        for (var way : ways) {
            boolean isShort = way.words().length() <= LONGEST_IN_PAIR;
            (isShort ? shortNames : longNames).add(tile(way, follow));
        }
        var rows = new ArrayList<>(Parts.inPairs(shortNames));
        longNames.stream().map(Parts::alone).forEach(rows::add);
        rows.forEach(row -> row.getStyleClass().add("ways-on"));
        return List.copyOf(rows);
    }

    private static Region tile(Way way, Consumer<Way> follow) {
        return Parts.tile(
                way.id(),
                way.icon().isEmpty() ? Parts.mark("", way.tint(), "patch") : Parts.icon(way.icon()),
                way.words(),
                way.note(),
                Parts.icon("chevron-right"),
                () -> follow.accept(way));
    }
}
