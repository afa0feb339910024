package lobby.take;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/// Reads what we write with a reader that is not ours.
class ContactTest {

    private static final Contact INSTITUTE = new Contact(
            "北京石墨烯研究院",
            "北京石墨烯研究院公司",
            "翠湖科技园 2号楼",
            "翠湖南环路13号院",
            "010-82860000",
            "bgi.com",
            "官网所列地址，2018年1月",
            "BGI 2018");

    @Test
    void isReadAsTheContactItIs() {
        var card = read(INSTITUTE.toVCard());

        assertThat(card.getVersion()).isEqualTo(VCardVersion.V3_0);
        assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
        assertThat(card.getFormattedName().getValue()).isEqualTo("北京石墨烯研究院");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("北京石墨烯研究院");
        assertThat(card.getOrganization().getValues()).containsExactly("北京石墨烯研究院公司");
        var address = card.getAddresses().getFirst();
        assertThat(address.getExtendedAddress()).isEqualTo("翠湖科技园 2号楼");
        assertThat(address.getStreetAddress()).isEqualTo("翠湖南环路13号院");
        assertThat(card.getTelephoneNumbers().getFirst().getText()).isEqualTo("010-82860000");
        assertThat(card.getUrls().getFirst().getValue()).isEqualTo("bgi.com");
        assertThat(card.getNotes().getFirst().getValue()).isEqualTo("官网所列地址，2018年1月\nBGI 2018");
    }

    @Test
    void holdsNoPropertyOfWhichNothingIsKnown() {
        var card = read(new Contact("Pony.ai", null, null, null, null, null, "", "").toVCard());

        assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
        assertThat(card.getOrganization().getValues()).containsExactly("Pony.ai");
        assertThat(card.getAddresses()).isEmpty();
        assertThat(card.getTelephoneNumbers()).isEmpty();
        assertThat(card.getUrls()).isEmpty();
        assertThat(card.getNotes()).isEmpty();
    }

    @Test
    void hidesWhatHasAMeaningOfItsOwn() {
        var name = "A; B, C \\ D: \"E\"";
        var card = read(new Contact(name, null, "one\ntwo", null, null, null, "", "").toVCard());

        assertThat(card.getFormattedName().getValue()).isEqualTo(name);
        assertThat(card.getStructuredName().getFamily()).isEqualTo(name);
        assertThat(card.getOrganization().getValues()).containsExactly(name);
        assertThat(card.getAddresses().getFirst().getExtendedAddress()).isEqualTo("one\ntwo");
    }

    @Test
    void endsEachLineAsTheStandardSaysAndFoldsLongOnes() {
        var text = new Contact("名".repeat(19) + "🦉".repeat(4), null, null, null, null, null, "", "").toVCard();

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("END:VCARD\r\n");
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(read(text).getFormattedName().getValue()).isEqualTo("名".repeat(19) + "🦉".repeat(4));
    }

    @Test
    void cutsItsSourcesFirst() {
        var long1 = with("One source after another and another ".repeat(9).strip());
        var card = read(long1.toVCard());

        assertThat(card.getNotes().getFirst().getValue())
                .startsWith("官网所列地址，2018年1月\n")
                .matches("(?s).*(One|source|after|another|and)…");
        assertThat(card.getAddresses()).hasSize(1);
        assertThat(Code.of(long1.toVCard())).isPresent();
    }

    private static Contact with(String sources) {
        return new Contact("Institute", null, "Park", "13 Road", null, "www.example.org", "官网所列地址，2018年1月", sources);
    }

    @Test
    void neverTellsAnAddressWithoutItsOrigin() {
        var name = "北京石墨烯研究院".repeat(3);
        for (int length = 0; length < 120; length++) {
            var contact = new Contact(name, null, "园".repeat(length), "街", null, null, "官网所列地址", "来源");
            var card = read(contact.toVCard());

            assertThat(Code.of(contact.toVCard())).isPresent();
            if (!card.getAddresses().isEmpty()) {
                assertThat(card.getNotes().getFirst().getValue()).startsWith("官网所列地址");
            }
        }
    }

    @Test
    void cutsANameOfGreatLengthAndSaysSo() {
        var name = "Nnnnnnnnn ".repeat(12).strip();

        assertThat(Contact.cutsName(name)).isTrue();
        assertThat(Contact.cutsName("北京石墨烯研究院")).isFalse();
        var card = read(new Contact(name, name, "Park", "Road", "1", "www", "o", "s").toVCard());

        assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
        assertThat(card.getFormattedName().getValue()).endsWith("Nnnnnnnnn…").startsWith("Nnnnnnnnn Nnnnnnnnn");
    }

    @Test
    void keepsTheBeginningOfANameWithoutASpace() {
        var card = read(new Contact("N".repeat(120), null, null, null, null, null, "", "").toVCard());

        assertThat(card.getFormattedName().getValue()).startsWith("NNNNNNNNNNNNNNNNNNNN");
        assertThat(Code.of(new Contact("名".repeat(120), null, null, null, null, null, "", "").toVCard()))
                .isPresent();
    }

    private static VCard read(String text) {
        try (var reader = new VCardReader(text)) {
            return reader.readNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
