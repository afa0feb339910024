package lobby.ui;

import lobby.model.Fact;

/// A statement in the words of the moment, as a list shows it.
///
/// @param tag what kind of aim it is; empty for a fact
/// @param when the time for which it holds, and for an aim its horizon
public record FactLine(String tag, String subject, String statement, String when) {

    static FactLine of(Fact fact, Sight sight) {
        var texts = sight.texts();
        var tag = fact.kind().isAim() ? texts.say("kind." + fact.kind().key()) : "";
        var when = texts.spoken(fact.asOf());
        if (fact.horizon() != null) {
            when = when + " " + texts.say("aim.until", fact.horizon());
        }
        return new FactLine(tag, sight.in(fact.subject()), sight.in(fact.statement()), when);
    }
}
