package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.privacy.Erasure;
import org.peertable.core.privacy.Level;
import org.peertable.core.tests.fixtures.Canaries;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Event;
import org.peertable.model.NoteAudience;
import org.peertable.model.Peer;
import org.peertable.model.Program;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class PersonExportsTest {
    @TempDir
    private Path folder;
    private final Programs some = Programs.newYork();
    private final Peer ana = some.peer("Ana Lima", "Acme");

    static List<ExporterDescriptor> exporters() {
        return Contributions.installed().exporters().stream().filter(exporter -> exporter.level() == Level.PS).toList();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void noByteTellsAnythingOfOthers(ExporterDescriptor exporter) throws IOException {
        for (long seed = 0; seed < 8; seed++) {
            CanaryProgram random = CanaryProgram.of(seed);
            List<Peer> peers = peers(random.program());
            for (Event event : random.events()) {
                event.getConfidential().getNotes().forEach(note -> note.setText(
                        String.join(" and ", peers.stream().map(Peer::getDisplayName).toList())));
            }
            Peer person = peers.get(0);
            Set<String> others = new HashSet<>();
            peers.stream().skip(1).forEach(other -> others.addAll(Canaries.in(
                    other.getDisplayName() + other.getGivenName() + other.getFamilyName() + other.getTitle() + other.getNeeds())));
            for (String format : exporter.formats()) {
                for (Path file : export(random.program(), exporter, person, format, seed + format)) {
                    Set<String> written = Canaries.in(Readable.text(Files.readAllBytes(file)));
                    assertThat(written).as("%s, seed %d", file, seed).contains(person.getDisplayName()).doesNotContainAnyElementsOf(others);
                }
            }
        }
    }

    @Test
    void thePageSaysInWordsWhatIsKnown() throws IOException {
        Event event = some.event("Breakfast <b>");
        some.confirm(event, ana).setWarmUp("Budget & people");
        some.confirm(event, some.peer("Ben Oduya"));
        some.note(event, "Ana Lima told Ben Oduya", NoteAudience.CONVENOR);

        String page = Files.readString(export(some.program, exporter("subjectAccess"), ana, "html", "out").get(0));

        assertThat(page).contains("All about you", "Ana Lima", "Acme", "Breakfast &lt;b&gt;", "Budget &amp; people",
                "Ana Lima told [somebody]", "For the person concerned only").doesNotContain("Oduya");
    }

    @Test
    void theJsonHasTheShapeOfTheFullExchange() throws IOException {
        some.confirm(some.event("Breakfast"), ana);

        JsonObject json = JsonParser.parseString(
                Files.readString(export(some.program, exporter("subjectAccess"), ana, "json", "out").get(0))).getAsJsonObject();

        assertThat(json.get("format").getAsString()).isEqualTo("peertable-subject-access");
        assertThat(json.get("person").getAsString()).isEqualTo(ana.getId());
        JsonObject directory = json.getAsJsonObject("program").getAsJsonArray("directories").get(0).getAsJsonObject();
        assertThat(directory.getAsJsonArray("peers")).singleElement()
                .satisfies(peer -> assertThat(peer.getAsJsonObject().get("displayName").getAsString()).isEqualTo("Ana Lima"));
    }

    @Test
    void aCertificateFollowsAnErasureAndNamesNobody() throws Exception {
        ana.setId("ana-lima");
        some.confirm(some.event("Breakfast"), ana);
        Erasure erasure = Erasure.prepare(some.program, ana, Programs.TODAY, "by letter",
                Contributions.installed().shredders().stream().filter(one -> one.contributor().equals("org.peertable.core")).toList());
        new BasicCommandStack().execute(erasure.changes());
        List<ExportResult> results = new ArrayList<>();
        new ExportRun(some.program, Programs.TODAY, Locale.GERMAN).after(erasure.certificate()).run(
                ExportSelection.all(List.of(exporter("erasureCertificate"))).about(Set.of(ana.getId())), folder, new NullProgressMonitor(),
                results::add);

        assertThat(results).singleElement().satisfies(result -> assertThat(result.files()).hasSize(1));
        assertThat(results.get(0).files().get(0)).content()
                .contains("Bescheinigung der Löschung", "by letter", "Einwilligungen", "Git-Repository")
                .doesNotContainIgnoringCase("lima");
    }

    @Test
    void bothArePapersThatCanBeSent() throws Exception {
        ana.setId("ana-lima");
        ana.setTitle("Chief Information Officer");
        some.confirm(some.event("Breakfast <b>"), ana).setWarmUp("預算 & people");
        String known = Readable.text(Files.readAllBytes(export(some.program, exporter("subjectAccess"), ana, "pdf", "paper").get(0)));
        Erasure erasure = Erasure.prepare(some.program, ana, Programs.TODAY, "by letter", Contributions.installed().shredders().stream()
                .filter(one -> one.contributor().equals("org.peertable.core")).toList());
        new BasicCommandStack().execute(erasure.changes());
        List<Path> files = new ArrayList<>();
        new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).after(erasure.certificate()).run(
                new ExportSelection(List.of(exporter("erasureCertificate")), Optional.empty(), Set.of(), Optional.of("pdf"), Map.of(),
                        Set.of(ana.getId())), folder, new NullProgressMonitor(), result -> files.addAll(result.files()));
        String certificate = Readable.text(Files.readAllBytes(files.get(0)));

        assertThat(known).contains("All about you", "Ana Lima", "Breakfast <b>", "預算 & people", "For the person concerned only");
        assertThat(certificate).contains("Certificate of erasure", "by letter", "Consents", "For the person concerned only")
                .doesNotContainIgnoringCase("lima");
    }

    @Test
    void withoutAnErasureThereIsNothingToCertify() {
        assertThat(export(some.program, exporter("erasureCertificate"), ana, "html", "out")).isEmpty();
    }

    private static ExporterDescriptor exporter(String id) {
        return exporters().stream().filter(exporter -> exporter.id().endsWith("." + id)).findFirst().orElseThrow();
    }

    private static List<Peer> peers(Program program) {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream()).toList();
    }

    private List<Path> export(Program program, ExporterDescriptor exporter, Peer person, String format, String place) {
        List<Path> files = new ArrayList<>();
        ExportSelection selection = new ExportSelection(
                List.of(exporter), Optional.empty(), Set.of(), Optional.of(format), Map.of(), Set.of(person.getId()));
        new ExportRun(program, Programs.TODAY, Locale.ENGLISH).run(selection, folder.resolve(place), new NullProgressMonitor(), result -> {
            assertThat(result.failed()).as(result.status().getMessage()).isFalse();
            files.addAll(result.files());
        });
        return files;
    }
}
