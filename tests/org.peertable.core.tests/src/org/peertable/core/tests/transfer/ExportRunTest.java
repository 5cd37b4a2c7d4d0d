package org.peertable.core.tests.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Scope;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;

class ExportRunTest {
    private static final String PLUGIN = "org.peertable.core.tests";

    @TempDir
    private Path folder;
    private final Programs programs = Programs.newYork();
    private final List<ExportResult> results = new ArrayList<>();
    private Event first;
    private Event second;

    @BeforeEach
    void twoBreakfasts() {
        first = programs.event("First");
        second = programs.event("Second");
        programs.confirm(first, programs.peer("Ana Lima"));
        programs.confirm(second, programs.peer("Bo Chen"));
    }

    @Test
    void everyEventHasItsOwnFolder() throws IOException {
        run(contributed("names"));

        assertThat(names(first)).hasContent("Ana Lima");
        assertThat(names(second)).hasContent("Bo Chen");
        assertThat(files()).containsExactlyInAnyOrder(names(first), names(second));
    }

    @Test
    void onlyWhatIsAskedForIsExported() throws IOException {
        run(new ExportSelection(List.of(contributed("names")), Optional.of(programs.season.getId()), Set.of(second.getId()),
                Optional.of("csv"), Map.of("heading", "true")));

        assertThat(files()).containsExactly(folder(second).resolve("names.csv"));
        assertThat(folder(second).resolve("names.csv")).hasContent("Second\nBo Chen");
    }

    @Test
    void anExporterThatThrowsIsNamedAndSwitchedOffAndTheOthersGoOn() throws IOException {
        run(contributed("throwing"), contributed("missing"), contributed("noExporter"), contributed("names"));

        assertThat(results).hasSize(6);
        assertThat(results.get(0).status().getMessage()).contains(PLUGIN + ".throwing", first.getId(), "the dog ate it");
        assertThat(results.get(1).status().getMessage()).contains(PLUGIN + ".throwing", second.getId()).doesNotContain("the dog");
        assertThat(results.subList(0, 4)).allMatch(ExportResult::failed);
        assertThat(results.subList(4, 6)).noneMatch(ExportResult::failed);
        assertThat(files()).containsExactlyInAnyOrder(names(first), names(second));
    }

    @Test
    void guestsAreToldNothingOfADraftAndTheExporterIsNotBlamed() throws IOException {
        first.setStatus(EventStatus.DRAFT);

        run(contributed("names"));

        assertThat(files()).containsExactly(names(second));
        assertThat(results).noneMatch(ExportResult::failed);
        assertThat(results.get(0).status().getMessage()).contains(first.getId(), "draft");
    }

    @Test
    void aFileThatWasThereBeforeSurvivesAFailedExport() throws IOException {
        Files.createDirectories(folder(first));
        Files.writeString(folder(first).resolve("half.txt"), "whole");

        run(contributed("throwing"));

        assertThat(folder(first).resolve("half.txt")).hasContent("whole");
        assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.txt", "/etc/x", "a/../../b", "C:x", "con", "nul.txt", "a\\b", "a?", "trailing.", "trailing ", "", "a//b", "\u0000"})
    void aNameThatIsNotPortableIsRefused(String name) throws IOException {
        run(exporter((request, sink, monitor) -> {
            sink.open(name).close();
            return Status.OK_STATUS;
        }));

        assertThat(results).hasSize(2).allMatch(ExportResult::failed);
        assertThat(files()).isEmpty();
    }

    @Test
    void namesInOtherScriptsAndFoldersAreFine() throws IOException {
        run(exporter((request, sink, monitor) -> {
            try (OutputStream stream = sink.open("席次/山田.txt")) {
                stream.write("1".getBytes(StandardCharsets.UTF_8));
            }
            return Status.OK_STATUS;
        }));

        assertThat(folder(first).resolve("席次").resolve("山田.txt")).hasContent("1");
    }

    @Test
    void anExporterThatReportsAnErrorLeavesNoFile() throws IOException {
        run(exporter((request, sink, monitor) -> {
            sink.open("a.txt").close();
            return Status.error("not today");
        }));

        assertThat(results).allMatch(ExportResult::failed);
        assertThat(files()).isEmpty();
    }

    @Test
    void aCancelledRunKeepsWhatIsWholeAndLeavesNothingHalf() throws IOException {
        NullProgressMonitor user = new NullProgressMonitor();
        ExporterDescriptor cancelledAtTheSecond = exporter((request, sink, monitor) -> {
            sink.open("a.txt").close();
            if (request.event().orElseThrow().getId().equals(second.getId())) {
                user.setCanceled(true);
                throw new OperationCanceledException();
            }
            return Status.OK_STATUS;
        });

        new ExportRun(programs.program, Programs.TODAY, Locale.ENGLISH).threads(1)
                .run(ExportSelection.all(List.of(cancelledAtTheSecond)), folder, user, results::add);

        assertThat(files()).containsExactly(folder(first).resolve("a.txt"));
        assertThat(results).extracting(ExportResult::failed).containsExactly(false, true);
    }

    private void run(ExporterDescriptor... exporters) {
        run(ExportSelection.all(List.of(exporters)));
    }

    private void run(ExportSelection selection) {
        new ExportRun(programs.program, Programs.TODAY, Locale.ENGLISH).run(selection, folder, new NullProgressMonitor(), results::add);
    }

    private ExporterDescriptor contributed(String id) {
        return Contributions.installed().exporters().stream()
                .filter(exporter -> exporter.id().equals(PLUGIN + "." + id)).findFirst().orElseThrow();
    }

    private Path folder(Event event) {
        return folder.resolve(programs.season.getId()).resolve(event.getId());
    }

    private Path names(Event event) {
        return folder(event).resolve("names.txt");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("export.json")).toList();
        }
    }

    private static ExporterDescriptor exporter(Exporter exporter) {
        return new Declared(exporter);
    }

    private record Declared(Exporter exporter) implements ExporterDescriptor {
        @Override
        public boolean tellsGuests() {
            return false;
        }

        @Override
        public String id() {
            return "test";
        }

        @Override
        public String name() {
            return "Test";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Level level() {
            return Level.P2;
        }

        @Override
        public Scope scope() {
            return Scope.EVENT;
        }

        @Override
        public List<String> formats() {
            return List.of("txt");
        }

        @Override
        public List<OptionDescriptor> options() {
            return List.of();
        }

        @Override
        public int order() {
            return 0;
        }

        @Override
        public String contributor() {
            return PLUGIN;
        }

        @Override
        public Exporter create() {
            return exporter;
        }
    }
}
