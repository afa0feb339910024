package lobby.content;

import lobby.model.Fact;
import lobby.model.FactKind;
import lobby.model.Figure;
import lobby.model.Highlight;
import lobby.model.Squares;
import org.jspecify.annotations.Nullable;

/// What facts, figures and highlights look like in any file.
final class FactJson {

    private FactJson() {}

    static @Nullable Fact fact(Entry entry) {
        var id = entry.id();
        var subject = entry.text("subject");
        var statement = entry.text("statement");
        var brief = entry.optionalText("brief");
        var figure = entry.optionalEntry("figure", "figure", FactJson::figure);
        var kind =
                entry.has("kind") ? entry.choice("kind", FactKind.values(), FactKind::key) : new Field<>(FactKind.FACT);
        var horizon = entry.optionalYear("horizon");
        var asOf = entry.asOf("as_of");
        var sources = entry.sources();
        var fact = entry.build(() -> new Fact(
                id.get(),
                subject.get(),
                statement.get(),
                brief,
                figure,
                kind.get(),
                horizon,
                asOf.get(),
                sources.get()));
        if (fact != null && !entry.reading().factsSeen().add(fact.id())) {
            entry.lose(entry.at("id"), "has the id of another fact: ids of facts are unique in all files together");
            return null;
        }
        return fact;
    }

    /// A fact that is shown by its number.
    static @Nullable Fact factWithFigure(Entry entry) {
        var fact = fact(entry);
        if (fact != null && fact.figure() == null) {
            entry.lose(entry.pointer(), "has no \"figure\", which is what is shown of it here");
            return null;
        }
        return fact;
    }

    static @Nullable Figure figure(Entry entry) {
        var value = entry.number("value");
        var number = entry.text("number");
        var unit = entry.text("unit");
        var about = entry.optionalText("about");
        var squares = entry.optionalEntry("squares", "drawing in squares", FactJson::squares);
        return entry.build(() -> new Figure(value.get(), number.get(), unit.get(), about, squares));
    }

    private static @Nullable Squares squares(Entry entry) {
        var count = entry.integer("count");
        var each = entry.text("each");
        var filled = entry.has("filled") ? entry.integer("filled") : count;
        var filledLabel = entry.optionalText("filled_label");
        var restLabel = entry.optionalText("rest_label");
        if (entry.has("filled") && (filledLabel == null || restLabel == null)) {
            entry.lose(entry.at("filled"), "\"filled\" needs \"filled_label\" and \"rest_label\"");
        }
        return entry.build(() -> new Squares(count.get(), each.get(), filled.get(), filledLabel, restLabel));
    }

    static @Nullable Highlight highlight(Entry entry) {
        var icon = entry.icon("icon");
        var text = entry.text("text");
        var note = entry.optionalText("note");
        var named = entry.optionalText("named");
        var facts = entry.noteIds("facts");
        return entry.build(() -> new Highlight(icon.get(), text.get(), note, named, facts));
    }
}
