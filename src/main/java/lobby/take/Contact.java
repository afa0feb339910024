package lobby.take;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An enterprise as a phone keeps it among its contacts.
///
/// @param name what it is called
/// @param organisation its registered name; null if it is the same or not known
/// @param place park, building, floor, room; null if its address is not known there
/// @param street the street address; null if not known
/// @param phone null if not known
/// @param website null if it has none
/// @param origin what is said of it there, and when: an address is never told without
/// @param sources who says so
public record Contact(
        String name,
        @Nullable String organisation,
        @Nullable String place,
        @Nullable String street,
        @Nullable String phone,
        @Nullable String website,
        String origin,
        String sources) {

    /// What is left out where not all fits, the lightest first. An address goes together with its origin.
    private static final List<UnaryOperator<Contact>> LIGHTER = List.of(
            Contact::withCutSources,
            Contact::withoutSources,
            Contact::withoutOrganisation,
            Contact::withoutWebsite,
            Contact::withoutPhone,
            Contact::withoutAddress,
            Contact::withCutName);

    /// A vCard 3.0 that fits into a [Code], which for a name of great length may hold no more than its beginning.
    public String toVCard() {
        var lighter = this;
        for (var step : LIGHTER) {
            if (Code.holds(lighter.whole())) {
                break;
            }
            lighter = step.apply(lighter);
        }
        return lighter.whole();
    }

    /// Whether such a name is cut even if nothing else is known.
    public static boolean cutsName(String name) {
        return !Code.holds(new Contact(name, null, null, null, null, null, "", "").whole());
    }

    private String whole() {
        var card = new VCard();
        // The name of an enterprise is no family name, but a phone sorts by this one, and a card must have it.
        card.add("N", name, "", "", "", "");
        card.add("FN", name);
        card.add("ORG", organisation == null ? name : organisation);
        if (place != null || street != null) {
            card.add("ADR", "", place == null ? "" : place, street == null ? "" : street, "", "", "", "");
        }
        if (phone != null) {
            card.add("TEL;TYPE=WORK", phone);
        }
        if (website != null) {
            card.add("URL", website);
        }
        var note = new ArrayList<>(List.of(origin, sources));
        note.removeIf(String::isBlank);
        if (!note.isEmpty()) {
            card.add("NOTE", String.join("\n", note));
        }
        return card.whole();
    }

    /// Escapes and folds take bytes too, so it is cut until all fits.
    private static Contact cut(String words, Function<String, Contact> with) {
        var shorter = words;
        while (!shorter.isEmpty() && !Code.holds(with.apply(shorter).whole())) {
            shorter = Cut.to(Cut.bytes(shorter) - 1, words);
        }
        return with.apply(shorter);
    }

    private Contact withCutSources() {
        return cut(sources, shorter -> new Contact(name, organisation, place, street, phone, website, origin, shorter));
    }

    private Contact withoutSources() {
        return new Contact(name, organisation, place, street, phone, website, origin, "");
    }

    private Contact withoutOrganisation() {
        return new Contact(name, null, place, street, phone, website, origin, sources);
    }

    private Contact withoutWebsite() {
        return new Contact(name, organisation, place, street, phone, null, origin, sources);
    }

    private Contact withoutPhone() {
        return new Contact(name, organisation, place, street, null, website, origin, sources);
    }

    private Contact withoutAddress() {
        return new Contact(name, organisation, null, null, phone, website, "", sources);
    }

    private Contact withCutName() {
        return cut(name, shorter -> new Contact(shorter, organisation, place, street, phone, website, origin, sources));
    }
}
