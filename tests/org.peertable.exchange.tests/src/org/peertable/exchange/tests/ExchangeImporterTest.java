package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.exchange.internal.json.ExchangeImporter;
import org.peertable.exchange.internal.json.FullExchangeExporter;
import org.peertable.model.Program;
import org.peertable.model.PeertableFactory;

class ExchangeImporterTest {
    @TempDir
    private Path folder;

    private static String export(Program program) {
        return Exports.run(new FullExchangeExporter(), new Reduced(program, java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty()),
                Level.P3, "json", Locale.US, Map.of()).only();
    }

    private ImportPlan plan(String document, Program into) throws IOException {
        return Imports.plan(new ExchangeImporter(), folder.resolve("exchange.json"), document, into);
    }

    private static Program empty() {
        Program program = PeertableFactory.eINSTANCE.createProgram();
        program.setId("fresh");
        program.setName("To be replaced");
        program.getDirectories().add(PeertableFactory.eINSTANCE.createDirectory());
        program.getDirectories().getFirst().setId("people");
        program.getDirectories().getFirst().getOrganisations().add(PeertableFactory.eINSTANCE.createOrganisation());
        program.getDirectories().getFirst().getOrganisations().getFirst().setId("host");
        return program;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsExportedAndImportedIsExportedAsTheSameBytes(long seed) throws IOException {
        String document = export(CanaryProgram.of(seed).program());
        Program program = empty();
        Program before = EcoreUtil.copy(program);
        ImportPlan plan = Imports.done(plan(document, program));
        assertThat(export(program)).isEqualTo(document);
        assertThat(plan.rows()).isNotEmpty();
        plan.changes().undo();
        assertThat(EcoreUtil.equals(program, before)).isTrue();
        plan.changes().redo();
        assertThat(export(program)).isEqualTo(document);
        assertThat(plan(document, program).changes().isEmpty()).isTrue();
    }

    @Test
    void theSameProgramTakesOverWhatIsNewAndKeepsTheRest() throws IOException {
        Breakfasts theirs = new Breakfasts();
        Breakfasts ours = new Breakfasts();
        theirs.peers.getFirst().setTitle("Chair");
        theirs.invitation(theirs.upcoming, theirs.peers.get(11), org.peertable.model.Stage.INVITED);
        theirs.directory.getPeers().removeIf(peer -> peer.getId().equals("nobody"));
        ours.program.getTerms().add(PeertableFactory.eINSTANCE.createTerm());
        ours.program.getTerms().getLast().setId("only-ours");
        ImportPlan plan = Imports.done(plan(export(theirs.program), ours.program));
        assertThat(ours.peers.getFirst().getTitle()).isEqualTo("Chair");
        assertThat(ours.program.getTerms().getLast().getId()).isEqualTo("only-ours");
        assertThat(ours.upcoming.getInvitations().getLast().getPeer()).isSameAs(ours.peers.get(11));
        assertThat(plan.rows().stream().filter(row -> row.outcome() == Outcome.UPDATED)).extracting(row -> row.subject())
                .containsExactlyInAnyOrder("Ana Lima", "Breakfast, 14 May");
        plan.changes().undo();
        assertThat(ours.peers.getFirst().getTitle()).isEqualTo("Chief Information Officer");
    }

    @Test
    void anotherProgramIsNotPouredIntoThisOne() throws IOException {
        Breakfasts ours = new Breakfasts();
        String document = export(ours.program).replace("\"cio-breakfasts\"", "\"other\"");
        assertThatThrownBy(() -> plan(document, ours.program)).isInstanceOf(IOException.class).hasMessageContaining("'other'")
                .hasMessageContaining("'cio-breakfasts'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[]| no JSON",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"p\", \"name\": \"x\"| no JSON",
        "{\"format\": \"other\", \"version\": 1, \"program\": {\"id\": \"p\"}}| no full exchange",
        "{\"format\": \"peertable\", \"version\": 2, \"program\": {\"id\": \"p\"}}| version 2",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"p\", \"shoe\": 1}}| $.program.shoe",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"p\", \"minimumGroupSize\": \"x\"}}| $.program.minimumGroupSize",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"p\", \"name\": \"a\\u0000\"}}| control character",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"p\", \"host\": \"nobody\"}}| 'nobody'",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"../p\"}}| ../p",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"p\", \"terms\": [{\"id\": \"t\"}, {\"id\": \"t\"}]}}| 't'",
        "{\"format\": \"peertable\", \"version\": 1, \"program\": {\"id\": \"p\", \"terms\": [{\"id\": \"t\", \"dimension\": \"SMELL\"}]}}| SMELL"})
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String document, String named) {
        assertThatThrownBy(() -> plan(document.strip(), empty())).isInstanceOf(IOException.class)
                .hasMessageContaining("exchange.json").hasMessageContaining(named.strip());
    }

    @Test
    void aThousandBracketsAreRefusedAsAnyOtherRubbish() {
        assertThatThrownBy(() -> plan("{\"program\":" + "[".repeat(100_000), empty())).isInstanceOf(IOException.class);
    }
}
