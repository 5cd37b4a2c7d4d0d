package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.exchange.internal.people.CsvImporter;
import org.peertable.model.ContactPoint;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;

class CsvImporterTest {
    private static final List<OptionDescriptor> OPTIONS = List.of(
            new OptionDescriptor("as", "", OptionDescriptor.Type.STRING, "peers", List.of()),
            new OptionDescriptor("encoding", "", OptionDescriptor.Type.STRING, "UTF-8", List.of()),
            new OptionDescriptor("separator", "", OptionDescriptor.Type.STRING, "auto", List.of()));

    @TempDir
    private Path folder;

    private final Program program = PeertableFactory.eINSTANCE.createProgram();
    private Path file;

    @BeforeEach
    void startWithAnEmptyProgram() {
        program.setId("program");
        file = folder.resolve("people.csv");
    }

    private ImportPlan plan(byte[] bytes, Map<String, String> mapping, Map<String, String> options) throws IOException {
        Files.write(file, bytes);
        return new CsvImporter().plan(
                new ImportRequest(file, program, mapping, Options.of(OPTIONS, options), LocalDate.of(2026, 4, 20)),
                new NullProgressMonitor());
    }

    private ImportPlan plan(String table) throws IOException {
        return plan(table.getBytes(StandardCharsets.UTF_8), Map.of(), Map.of());
    }

    private ImportPlan imported(String table) throws IOException {
        ImportPlan plan = plan(table);
        assertThat(plan.changes().canExecute()).isTrue();
        plan.changes().execute();
        return plan;
    }

    private List<Peer> peers() {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream()).toList();
    }

    private static List<Outcome> outcomes(ImportPlan plan) {
        return plan.rows().stream().map(RowVerdict::outcome).toList();
    }

    private static String remarks(RowVerdict row) {
        return row.remarks().stream().map(one -> one.column() + "|" + one.message()).collect(Collectors.joining("\n"));
    }

    @Test
    void aPlanChangesNothingAndItsCommandIsUndoneAsOne() throws IOException {
        ImportPlan plan = plan("Name,Company,E-Mail\nAna Lima,Harbour,ana@example.org\n");
        assertThat(program.eContents()).isEmpty();
        assertThat(plan.changes().canExecute()).isTrue();
        plan.changes().execute();
        assertThat(peers()).extracting(Peer::getDisplayName).containsExactly("Ana Lima");
        plan.changes().undo();
        assertThat(program.eContents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "First name,Last name,Company,E-Mail,Phone,Title,City,Country",
        "Vorname;Nachname;Firma;E-Mail;Telefon;Titel;Ort;Land",
        "first_name,LAST_NAME,employer,email address,tel,Job Title,town,country_code"})
    void columnsAreKnownByTheirUsualNames(String header) throws IOException {
        String separator = header.contains(";") ? ";" : ",";
        imported(header + "\n" + String.join(separator, "Ana", "Lima", "Harbour", "ana@example.org", "+1 212 555 0100", "CIO",
                "Genève", "Switzerland"));
        Peer peer = peers().getFirst();
        assertThat(peer.getDisplayName()).isEqualTo("Ana Lima");
        assertThat(peer.getFamilyName()).isEqualTo("Lima");
        assertThat(peer.getEmployer().getName()).isEqualTo("Harbour");
        assertThat(peer.getTitle()).isEqualTo("CIO");
        assertThat(peer.getCountry()).isEqualTo("CH");
        assertThat(peer.getContacts()).extracting(ContactPoint::getValue)
                .containsExactly("ana@example.org", "+1 212 555 0100");
        assertThat(peer.getId()).isEqualTo("ana-lima");
    }

    @Test
    void unknownColumnsAreNamedOnceAndLeftOut() throws IOException {
        ImportPlan plan = plan("name,party,shoe size\nAna Lima,x,38\nBo Ek,y,44\n");
        assertThat(plan.remarks()).singleElement().asString().contains("party, shoe size");
        assertThat(outcomes(plan)).containsExactly(Outcome.ADDED, Outcome.ADDED);
        assertThat(plan.rows()).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    }

    @Test
    void thePlannersMappingCountsMoreThanTheNames() throws IOException {
        ImportPlan plan = plan("who,title,x\nAna Lima,Dr.,1\n".getBytes(StandardCharsets.UTF_8),
                Map.of("who", "displayName", "title", "-", "x", "nicknames"), Map.of());
        assertThat(plan.remarks()).isEmpty();
        plan.changes().canExecute();
        plan.changes().execute();
        assertThat(peers().getFirst().getTitle()).isNull();
        assertThat(peers().getFirst().getNicknames()).containsExactly("1");
        assertThatThrownBy(() -> plan("who\nAna\n".getBytes(StandardCharsets.UTF_8), Map.of("who", "shoeSize"), Map.of()))
                .isInstanceOf(IOException.class).hasMessageContaining("shoeSize").hasMessageContaining("displayName");
        assertThatThrownBy(() -> plan("who\nAna\n".getBytes(StandardCharsets.UTF_8), Map.of("whom", "displayName"), Map.of()))
                .isInstanceOf(IOException.class).hasMessageContaining("whom").hasMessageContaining("who");
    }

    @Test
    void whatIsThereIsFilledButNeverOverwritten() throws IOException {
        imported("Name,Company,E-Mail,City\nAna Lima,Harbour,ana@example.org,\n");
        assertThat(outcomes(plan("Name,Company,E-Mail,City\nAna Lima,Harbour,ana@example.org,\n")))
                .containsExactly(Outcome.UNCHANGED);
        ImportPlan plan = imported("Name,Company,E-Mail,City\nANA LIMA,harbour,new@example.org,Lisbon\n");
        assertThat(outcomes(plan)).containsExactly(Outcome.UPDATED);
        assertThat(remarks(plan.rows().getFirst())).contains("E-Mail|").contains("new@example.org");
        assertThat(peers()).singleElement().satisfies(peer -> {
            assertThat(peer.getCity()).isEqualTo("Lisbon");
            assertThat(peer.getContacts()).extracting(ContactPoint::getValue).containsExactly("ana@example.org");
            assertThat(peer.getDisplayName()).isEqualTo("Ana Lima");
        });
        assertThat(program.getDirectories().getFirst().getOrganisations()).hasSize(1);
    }

    @Test
    void twoPeopleOfOneNameStayTwoWhenTheirRowsContradict() throws IOException {
        ImportPlan plan = imported("Name,Phone\nJo Ek,1\nJo Ek,2\nJo Ek,1\n");
        assertThat(outcomes(plan)).containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.UNCHANGED);
        assertThat(remarks(plan.rows().get(1))).contains("Line 2 has the same name");
        assertThat(peers()).extracting(Peer::getId).containsExactly("jo-ek", "jo-ek-2");
    }

    @Test
    void identifiersAreUniqueInTheWholeProgram() throws IOException {
        program.setId("ana-lima");
        imported("Name,Company\nAna Lima,Ana Lima\nÁna Líma,Other\n");
        HashSet<String> ids = new HashSet<>();
        program.eAllContents().forEachRemaining(one -> {
            if (EcoreUtil.getID(one) != null) {
                assertThat(ids.add(EcoreUtil.getID(one))).isTrue();
            }
        });
        assertThat(ids).doesNotContain("ana-lima").contains("ana-lima-2", "ana-lima-3");
    }

    @Test
    void aWrongRowDoesNotStopTheOthers() throws IOException {
        ImportPlan plan = plan("Name,E-Mail,City\n"
                + "Ana Lima,ana@example.org,Lisbon\n"
                + "Bo Ek,bo@example.org,Oslo,extra\n"
                + ",nobody@example.org,Rome\n"
                + "Cy\u0000,cy@example.org,Bonn\n"
                + "Di Wu,not an address,Bern\n"
                + "Ed Fox,ed@example.org\n"
                + "Someone Else,ana@example.org,Lisbon\n");
        assertThat(outcomes(plan)).containsExactly(Outcome.ADDED, Outcome.REJECTED, Outcome.REJECTED, Outcome.REJECTED,
                Outcome.ADDED, Outcome.ADDED, Outcome.REJECTED);
        assertThat(plan.rows()).extracting(RowVerdict::row).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(remarks(plan.rows().get(1))).contains("4 cells", "3 columns");
        assertThat(remarks(plan.rows().get(2))).isEqualTo("Name|There is no name.");
        assertThat(remarks(plan.rows().get(3))).contains("Name|", "U+0000");
        assertThat(remarks(plan.rows().get(4))).contains("E-Mail|", "not an address");
        assertThat(remarks(plan.rows().get(5))).contains("2 of 3 cells");
        assertThat(remarks(plan.rows().get(6))).contains("E-Mail|", "Ana Lima", "line 2");
    }

    @Test
    void encodingsAreReadAndBytesThatAreNoTextAreFoundByRowAndColumn() throws IOException {
        Charset western = Charset.forName("windows-1252");
        String table = "Name,City\nAna Lima,Lisbon\nJürg Müller,Zürich\n";
        ImportPlan wrong = plan(table.getBytes(western), Map.of(), Map.of());
        assertThat(outcomes(wrong)).containsExactly(Outcome.ADDED, Outcome.REJECTED);
        assertThat(wrong.rows().get(1).row()).isEqualTo(3);
        assertThat(remarks(wrong.rows().get(1))).contains("Name|", "City|");
        ImportPlan right = plan(table.getBytes(western), Map.of(), Map.of("encoding", "windows-1252"));
        assertThat(right.rows().get(1).subject()).isEqualTo("Jürg Müller");
        ImportPlan marked = plan(("\ufeff" + table).getBytes(StandardCharsets.UTF_8), Map.of(),
                Map.of("encoding", "windows-1252"));
        assertThat(marked.rows().get(1).subject()).isEqualTo("Jürg Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Name,City\nAna Lima,Lisbon\n\"Bo Ek,Oslo\nCy Ray,Bonn\n",
        "Name,City\nAna Lima,Lisbon\n\"Bo\" Ek,Oslo\n"})
    void rowsThatCannotBeToldApartAreRefusedWithFileAndLine(String table) {
        assertThatThrownBy(() -> plan(table)).isInstanceOf(IOException.class).hasMessageStartingWith("people.csv, line 3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "City,Country\nLisbon,PT\n"})
    void aFileWithoutNamesIsRefusedWithItsName(String table) {
        assertThatThrownBy(() -> plan(table)).isInstanceOf(IOException.class).hasMessageContaining("people.csv");
    }

    @Test
    void aTableInUtf16SaysWhatToDo() {
        assertThatThrownBy(() -> plan("\ufeffName\nAna\n".getBytes(StandardCharsets.UTF_16LE), Map.of(), Map.of()))
                .isInstanceOf(IOException.class).hasMessageContaining("UTF-8");
    }

    @Test
    void anEndlessLineIsRefusedBeforeItIsRead() throws IOException {
        Path endless = folder.resolve("endless.csv");
        try (BufferedWriter out = Files.newBufferedWriter(endless)) {
            out.write("Name,City\nAna Lima,Lisbon\n");
            String block = "x".repeat(1 << 20);
            for (int i = 0; i < 64; i++) {
                out.write(block);
            }
        }
        assertThatThrownBy(() -> new CsvImporter().plan(new ImportRequest(endless, program, Map.of(),
                Options.of(OPTIONS, Map.of()), LocalDate.of(2026, 4, 20)), new NullProgressMonitor()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("endless.csv, line 3").hasMessageContaining("longer than");
    }

    @Test
    void organisationsAreReadWithTheirOtherNames() throws IOException {
        ImportPlan plan = plan("Company,Aliases\nHarbour Freight,Harbour; HF\nharbour freight,\nHF,\n"
                .getBytes(StandardCharsets.UTF_8), Map.of(), Map.of("as", "organisations"));
        assertThat(outcomes(plan).getFirst()).isEqualTo(Outcome.ADDED);
        assertThat(outcomes(plan).get(1)).isEqualTo(Outcome.UNCHANGED);
        plan.changes().canExecute();
        plan.changes().execute();
        assertThat(program.getDirectories().getFirst().getOrganisations().getFirst().getAliases())
                .containsExactly("Harbour", "HF");
        imported("Name,Company\nAna Lima,HF\n");
        assertThat(peers().getFirst().getEmployer().getName()).isEqualTo("Harbour Freight");
    }

    @Test
    void anExportedGuestListComesBackAsItWas() throws IOException {
        Breakfasts breakfasts = new Breakfasts();
        imported(Exports.guestList(breakfasts, breakfasts.upcoming, Map.of("bom", "true")));
        assertThat(peers()).hasSize(breakfasts.upcoming.getInvitations().size());
        for (Peer original : breakfasts.peers) {
            Peer back = peers().stream().filter(one -> one.getDisplayName().equals(original.getDisplayName())).findFirst()
                    .orElseThrow();
            assertThat(back.getGivenName()).isEqualTo(original.getGivenName());
            assertThat(back.getFamilyName()).isEqualTo(original.getFamilyName());
            assertThat(back.getTitle()).isEqualTo(original.getTitle());
            assertThat(back.getEmployer().getName()).isEqualTo(original.getEmployer().getName());
            assertThat(back.getNeeds()).containsExactlyElementsOf(original.getNeeds());
            assertThat(back.getContacts()).extracting(ContactPoint::getValue)
                    .containsExactlyElementsOf(original.getContacts().stream().map(ContactPoint::getValue).toList());
        }
    }
}
