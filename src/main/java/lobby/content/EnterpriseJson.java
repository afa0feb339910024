package lobby.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lobby.model.Enterprise;
import lobby.model.EnterpriseStatus;
import org.jspecify.annotations.Nullable;

/// What an entry of `enterprises.json` looks like.
final class EnterpriseJson {

    /// GB 32100-2015: no I, O, S, V, Z.
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NP-RT-UW-Y]{18}");

    private EnterpriseJson() {}

    static @Nullable Enterprise enterprise(Entry entry) {
        var id = entry.id();
        var name = entry.text("name");
        var nameRendered = tags(entry.languages("name_rendered"));
        var legalName = entry.optionalTextInSomeLanguage("legal_name");
        var aliases = entry.strings("aliases");
        var pinyin = entry.pinyin("pinyin");
        var creditCode = entry.optionalString(
                "credit_code", CREDIT_CODE, "a unified social credit code of 18 digits and capital letters");
        var field = entry.optionalText("field");
        var industries = entry.refs("industries", Kind.INDUSTRY);
        var cluster = entry.ref("cluster", Kind.CLUSTER);
        var place = entry.ref("place", Kind.PLACE);
        var room = entry.optionalEntry("room", "room", PlaceJson::room);
        var address = entry.optionalText("address");
        var phone = entry.optionalString("phone");
        var status = entry.choice("status", EnterpriseStatus.values(), EnterpriseStatus::key);
        var asOf = entry.asOf("as_of");
        var validFrom = entry.optionalDate("valid_from");
        var validUntil = entry.optionalDate("valid_until");
        var reviewBy = entry.optionalDate("review_by");
        boolean hidden = entry.flag("hidden");
        var line = entry.text("line");
        var description = entry.optionalEntry("description", "fact", FactJson::fact);
        var website = entry.optionalString("website");
        var logo = entry.image("logo");
        var facts = entry.entries("facts", "fact", FactJson::fact);
        var standsOn = entry.noteIds("stands_on");
        var sources = entry.sources();
        return entry.build(() -> new Enterprise(
                id.get(),
                name.get(),
                nameRendered,
                legalName,
                aliases,
                pinyin,
                creditCode,
                field,
                industries,
                cluster,
                place,
                room,
                address,
                phone,
                status.get(),
                asOf.get(),
                validFrom,
                validUntil,
                reviewBy,
                hidden,
                line.get(),
                description,
                website,
                logo,
                facts,
                standsOn,
                sources.get()));
    }

    private static List<String> tags(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).toList();
    }
}
