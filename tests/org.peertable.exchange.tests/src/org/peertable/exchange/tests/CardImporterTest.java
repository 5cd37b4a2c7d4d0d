package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.exchange.internal.vcard.CardImporter;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;

/** Cards as telephones and mail programs write them; the people are invented, the manner is theirs. */
class CardImporterTest {
    @TempDir
    private Path folder;

    private final Program program = PeertableFactory.eINSTANCE.createProgram();
    private Path file;

    @BeforeEach
    void startWithAnEmptyProgram() {
        program.setId("program");
        file = folder.resolve("contacts.vcf");
    }

    private ImportPlan imported(String... lines) throws IOException {
        return Imports.done(Imports.plan(new CardImporter(), file, String.join("\r\n", lines) + "\r\n", program));
    }

    private Peer peer() {
        return Imports.peers(program).getFirst();
    }

    @Test
    void anOldTelephonesCardInQuotedPrintable() throws IOException {
        ImportPlan plan = imported("BEGIN:VCARD", "VERSION:2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85ngstr=C3=B6m;Bj=C3=B6rn;;;",
                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bj=C3=B6rn =C3=85ng=", "str=C3=B6m", "TEL;CELL:+47 555 01 00", "TEL;WORK;PREF:+47 555 01 01",
                "EMAIL;INTERNET:bjorn@example.org", "ORG:Nordlys Insurance;IT", "TITLE:CIO", "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD",
                " /2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a", "", "END:VCARD");
        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.ADDED);
        assertThat(Imports.remarks(plan.rows().getFirst())).isEqualTo("|Left out: PHOTO.");
        assertThat(peer().getDisplayName()).isEqualTo("Björn Ångström");
        assertThat(peer().getFamilyName()).isEqualTo("Ångström");
        assertThat(peer().getEmployer().getName()).isEqualTo("Nordlys Insurance");
        assertThat(peer().getContacts().stream().filter(point -> point.getKind() == ContactKind.TEL)).extracting(ContactPoint::getValue)
                .containsExactly("+47 555 01 01", "+47 555 01 00");
    }

    @Test
    void anAddressBooksCardsWithGroupsLabelsAndPropertiesOfItsOwn() throws IOException {
        ImportPlan plan = imported("BEGIN:VCARD", "VERSION:3.0", "PRODID:-//Some Phone//EN", "N:Lima;Ana;;;", "FN:Ana Lima", "ORG:Harbour Freight Lines;",
                "item1.EMAIL;type=INTERNET;type=pref:ana@example.org", "item1.X-ABLabel:_$!<Work>!$_", "item2.ADR;type=WORK:;;12 Example\\, Suite",
                "  4;Lisbon;;1100;Portugal", "item2.X-ABADR:pt", "X-SOCIALPROFILE;type=twitter:http://example.org/ana", "NOTE:Likes tea\\, not coffee",
                "END:VCARD", "BEGIN:VCARD", "VERSION:3.0", "N:;;;;", "FN:Cedar & Stone", "ORG:Cedar & Stone;", "X-ABShowAs:COMPANY", "END:VCARD");
        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.ADDED, Outcome.ADDED);
        assertThat(plan.rows()).extracting(RowVerdict::row).containsExactly(1L, 15L);
        assertThat(Imports.remarks(plan.rows().getFirst())).isEqualTo("|Left out: NOTE, X-ABADR, X-SOCIALPROFILE.");
        assertThat(peer().getCity()).isEqualTo("Lisbon");
        assertThat(peer().getCountry()).isEqualTo("PT");
        assertThat(peer().getContacts()).extracting(ContactPoint::getValue).contains("ana@example.org", "12 Example, Suite 4, 1100 Lisbon, Portugal");
        assertThat(program.getDirectories().getFirst().getOrganisations()).extracting(one -> one.getName())
                .containsExactlyInAnyOrder("Harbour Freight Lines", "Cedar & Stone");
    }

    @Test
    void aCardOfTheNewestKind() throws IOException {
        imported("BEGIN:VCARD", "VERSION:4.0", "FN:王小明", "N:王;小明;;;", "TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+1-555-555-0100;ext=5555",
                "LANG;PREF=1:zh", "LANG:en", "TZ:Asia/Shanghai", "PRONOUNS;LANGUAGE=en:he/him", "KIND:individual", "END:VCARD");
        assertThat(peer().getDisplayName()).isEqualTo("王小明");
        assertThat(peer().getLanguages()).containsExactly("zh", "en");
        assertThat(peer().getTimeZone()).isEqualTo("Asia/Shanghai");
        assertThat(peer().getPronouns()).isEqualTo("he/him");
    }

    @Test
    void lettersOfACountryAndMarksOfAnEncodingAreRead() throws IOException {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jürg Müller\r\nEND:VCARD\r\n";
        for (Charset charset : new Charset[] {Charset.forName("windows-1252"), StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            Files.write(file, card.getBytes(charset));
            assertThat(Imports.plan(new CardImporter(), file, program).rows().getFirst().subject()).as(charset.name()).isEqualTo("Jürg Müller");
        }
        Files.writeString(file, "\ufeff" + card);
        assertThat(Imports.plan(new CardImporter(), file, program).rows().getFirst().subject()).isEqualTo("Jürg Müller");
    }

    @Test
    void aBrokenCardDoesNotTakeTheOthersWithIt() throws IOException {
        ImportPlan plan = imported("BEGIN:VCARD", "VERSION:3.0", "FN:Cut Off", "BEGIN:VCARD", "VERSION:3.0", "FN:Ana Lima", "END:VCARD",
                "BEGIN:VCARD", "VERSION:3.0", "EMAIL:nobody@example.org", "END:VCARD", "BEGIN:VCARD", "VERSION:4.0", "KIND:group", "FN:Friends", "END:VCARD",
                "BEGIN:VCARD", "VERSION:2.1", "N:Rai;Di", "FN:Di Rai", "AGENT:", "BEGIN:VCARD", "VERSION:2.1", "N:Help;Er", "END:VCARD", "END:VCARD");
        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.REJECTED, Outcome.ADDED, Outcome.REJECTED, Outcome.REJECTED, Outcome.ADDED);
        assertThat(Imports.remarks(plan.rows().getFirst())).contains("END:VCARD");
        assertThat(Imports.peers(program)).extracting(Peer::getDisplayName).containsExactly("Ana Lima", "Di Rai");
    }

    @Test
    void theSameCardsTwiceChangeNothingAndASimilarOneIsNamed() throws IOException {
        String[] card = {"BEGIN:VCARD", "VERSION:3.0", "FN:Ana Lima", "ORG:Harbour", "EMAIL:ana@example.org", "END:VCARD"};
        imported(card);
        assertThat(Imports.outcomes(imported(card))).containsExactly(Outcome.UNCHANGED);
        ImportPlan plan = imported("BEGIN:VCARD", "VERSION:3.0", "FN:Lima, Ana", "ORG:Harbour", "EMAIL:ana@home.example.org", "END:VCARD");
        assertThat(Imports.remarks(plan.rows().getFirst())).contains("Looks like Ana Lima (Harbour), who is there already as 'ana-lima'.");
    }

    @Test
    void theCardsOfARoomComeBackAsTheyWere() throws IOException {
        Mailings mailings = new Mailings();
        Imports.done(Imports.plan(new CardImporter(), file, mailings.room().only(), program));
        assertThat(Imports.peers(program)).hasSize(9).allSatisfy(back -> {
            Peer original = mailings.program.peers.stream().filter(one -> one.getDisplayName().equals(back.getDisplayName())).findFirst().orElseThrow();
            assertThat(back.getGivenName()).isEqualTo(original.getGivenName());
            assertThat(back.getFamilyName()).isEqualTo(original.getFamilyName());
            assertThat(back.getTitle()).isEqualTo(original.getTitle());
            assertThat(back.getEmployer().getName()).isEqualTo(original.getEmployer().getName());
        });
    }

    @Test
    void countriesAreReadAsAddressBooksWriteThem() throws IOException {
        for (String country : new String[] {"U.S.A.", "USA", "United States of America", "us", "Vereinigte Staaten"}) {
            imported("BEGIN:VCARD", "VERSION:3.0", "FN:Somebody of " + country, "ADR:;;1 Example Street;New York;NY;10001;" + country, "END:VCARD");
        }
        assertThat(Imports.peers(program)).extracting(Peer::getCountry).containsOnly("US");
    }

    @Test
    void aFileWithoutCardsSaysSo() {
        assertThatThrownBy(() -> imported("Name,City")).isInstanceOf(IOException.class).hasMessageContaining("contacts.vcf", "BEGIN:VCARD");
    }
}
