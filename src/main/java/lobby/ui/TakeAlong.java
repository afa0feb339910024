package lobby.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.model.Enterprise;
import lobby.model.EnterpriseStatus;
import lobby.model.Place;
import lobby.take.Code;
import lobby.take.Contact;
import lobby.take.PlainText;
import lobby.ui.part.CodeImage;
import lobby.ui.part.Parts;
import org.jspecify.annotations.Nullable;

/// What a visitor can take along from a panel: the thing itself, in a code that a phone reads without a network.
///
/// It says no more than the panel does, in the visitor's language, and never holds coordinates.
///
/// @param text what the code holds; fits into a [Code]
/// @param title what is offered
/// @param words what a phone does with it
public record TakeAlong(String text, String title, String words) {

    /// Of a code of 57 modules: a sheet is low, and a larger one was not read when seen from the side.
    private static final int PAGE_BYTES = 213;

    /// An enterprise as a contact. Where a source only says that it signed, or was shown somewhere, that is no address.
    public static TakeAlong contact(Enterprise enterprise, Sight sight) {
        var legal = enterprise.legalName();
        var address = enterprise.address();
        var name = sight.firstName(enterprise);
        var contact = new Contact(
                name,
                legal == null || sight.in(legal).equals(name) ? null : sight.in(legal),
                isThere(enterprise) ? house(enterprise, sight) : null,
                address == null ? null : sight.in(address),
                enterprise.phone(),
                enterprise.website(),
                sight.status(enterprise),
                sources(enterprise.sources(), sight));
        return of(contact.toVCard(), "contact", sight);
    }

    private static boolean isThere(Enterprise enterprise) {
        return enterprise.status() == EnterpriseStatus.TENANT || enterprise.status() == EnterpriseStatus.ADDRESS;
    }

    private static @Nullable String house(Enterprise enterprise, Sight sight) {
        var room = enterprise.room();
        var words = Stream.of(
                        sight.catalog()
                                .place(enterprise.place())
                                .map(Place::name)
                                .map(sight::in),
                        Optional.ofNullable(room).map(found -> PlaceLines.words(found, sight)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    /// A place with the way to find it; null if nothing is known but its name.
    public static @Nullable TakeAlong place(Place place, Sight sight) {
        var texts = sight.texts();
        var second = sight.second(place.name());
        var room = place.room();
        var address = place.address();
        var hours = place.hours();
        var station = PlaceLines.station(place, sight);
        var lines = new ArrayList<String>();
        lines.add(second.isEmpty() ? sight.in(place.name()) : sight.in(place.name()) + " " + second);
        if (room != null) {
            lines.add(PlaceLines.words(room, sight));
        }
        if (address != null) {
            lines.add(sight.in(address));
        }
        if (station != null) {
            lines.add(texts.say("take.line", station.note(), station.words()));
        }
        if (hours != null) {
            lines.add(texts.say("take.line", texts.say("place.hours"), sight.in(hours)));
        }
        return lines.size() == 1 ? null : of(PlainText.of(lines, Code.MOST_BYTES), "place", sight);
    }

    /// A page in words.
    ///
    /// @param what of `take.WHAT`, which says what a phone does with it
    /// @param lines the weightiest first
    /// @param sources ids, in the order of their weight
    public static TakeAlong page(String what, Collection<String> lines, List<String> sources, Sight sight) {
        var all = new ArrayList<>(lines);
        all.add(sources(sources, sight));
        return of(PlainText.of(all, PAGE_BYTES), what, sight);
    }

    private static String sources(List<String> ids, Sight sight) {
        var lines = sight.sourceLine(ids);
        return lines.isEmpty()
                ? ""
                : sight.texts().say("panel.sources", String.join(sight.texts().say("list.semicolon"), lines));
    }

    private static TakeAlong of(String text, String what, Sight sight) {
        var texts = sight.texts();
        return new TakeAlong(
                text, texts.say("take.title"), texts.say("take." + what) + "\n" + texts.say("take.offline"));
    }

    /// The code with its words, as a block of a panel; empty if there is nothing to take along.
    public static Optional<Region> card(@Nullable TakeAlong take) {
        return Optional.ofNullable(take).flatMap(what -> Code.of(what.text()).map(code -> card(code, what)));
    }

    private static Region card(Code code, TakeAlong take) {
        var image = new CodeImage(code, take.title() + " " + take.words().replace('\n', ' '));
        var frame = new HBox(image);
        frame.getStyleClass().add("code-frame");
        frame.setMinWidth(Region.USE_PREF_SIZE);
        frame.setMaxHeight(Region.USE_PREF_SIZE);
        var lines = new VBox(Parts.text(take.title(), "title"), Parts.text(take.words(), "words"));
        lines.getStyleClass().add("lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        var card = new HBox(frame, lines);
        card.getStyleClass().add("code-card");
        return card;
    }
}
