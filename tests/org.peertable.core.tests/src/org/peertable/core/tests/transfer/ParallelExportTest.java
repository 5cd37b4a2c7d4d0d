package org.peertable.core.tests.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Scope;
import org.peertable.core.store.Revision;
import org.peertable.core.store.Store;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.transfer.ExportOutcome;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Event;

class ParallelExportTest {
    private static final int EVENTS = 40;
    private static final int BROKEN_AT = 17;

    @TempDir
    private Path folder;
    private final Programs some = Programs.newYork();
    private final List<Event> events = new ArrayList<>();

    ParallelExportTest() {
        for (int i = 0; i < EVENTS; i++) {
            Event event = some.event("Breakfast " + i);
            some.confirm(event, some.peer("Guest " + i));
            events.add(event);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void anyNumberOfThreadsGivesTheSameFilesAndResultsInTheSameOrder(int threads) throws IOException {
        List<String> told = new ArrayList<>();
        new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).threads(threads).run(
                ExportSelection.all(List.of(names("good"), brokenAt(BROKEN_AT), names("other"))), folder, new NullProgressMonitor(),
                result -> told.add(result.exporter().id() + " " + result.object() + " " + result.failed()));

        List<String> expected = new ArrayList<>();
        events.forEach(event -> expected.add("good " + event.getId() + " false"));
        for (int i = 0; i < EVENTS; i++) {
            expected.add("broken " + events.get(i).getId() + " " + (i >= BROKEN_AT));
        }
        events.forEach(event -> expected.add("other " + event.getId() + " false"));
        assertThat(told).containsExactlyElementsOf(expected);
        assertThat(contents().keySet()).hasSize(2 * EVENTS + BROKEN_AT + 1).noneMatch(name -> name.endsWith(".tmp"));
        assertThat(contents().get(path(5, "good"))).isEqualTo("Guest 5");
    }

    @Test
    void exportersReallyWorkAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        List<ExportResult> results = new ArrayList<>();
        new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).threads(2).run(
                ExportSelection.all(List.of(declared("meet", (request, sink, monitor) -> {
                    both.countDown();
                    return await(both) ? Status.OK_STATUS : Status.error("alone");
                }))), folder, new NullProgressMonitor(), results::add);

        assertThat(results).noneMatch(ExportResult::failed);
    }

    @Test
    void aFileWithTheSameBytesIsLeftUntouched() throws IOException {
        run(names("good"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, longAgo);
        }
        some.directory.getPeers().get(3).setDisplayName("Ana Lima");

        ExportOutcome outcome = run(names("good"));

        assertThat(outcome.unchanged()).isEqualTo(EVENTS - 1);
        for (Path file : files()) {
            boolean changed = file.equals(folder.resolve(path(3, "good"))) || file.endsWith("export.json");
            assertThat(Files.getLastModifiedTime(file).equals(longAgo)).as(file.toString()).isNotEqualTo(changed);
        }
        Files.setLastModifiedTime(folder.resolve("export.json"), longAgo);
        run(names("good"));
        assertThat(Files.getLastModifiedTime(folder.resolve("export.json"))).isEqualTo(longAgo);
    }

    @Test
    void whatIsNoLongerMadeIsRemovedUnlessSomebodyChangedIt() throws IOException {
        run(names("good"), names("other"));
        Files.writeString(folder.resolve(path(1, "good")), "with a note by hand");
        Files.writeString(folder.resolve("mine.txt"), "mine");
        some.season.getEvents().remove(events.get(0));
        some.season.getEvents().remove(events.get(1));

        ExportOutcome outcome = run(names("good"));

        assertThat(outcome.removed()).containsExactly(folder.resolve(path(0, "good")));
        assertThat(outcome.left()).containsExactly(folder.resolve(path(1, "good")));
        assertThat(folder.resolve(path(0, "good"))).doesNotExist();
        assertThat(folder.resolve(path(1, "good"))).exists();
        assertThat(folder.resolve(path(0, "other"))).as("nobody asked about this one").exists();
        assertThat(folder.resolve("mine.txt")).exists();
        run(names("other"));
        assertThat(folder.resolve(path(0, "other")).getParent()).as("an empty folder goes, too").doesNotExist();
    }

    @Test
    void whatAnExporterMadeBeforeItFailedIsKept() {
        run(names("broken"));
        ExportOutcome outcome = run(brokenAt(0));

        assertThat(outcome.removed()).isEmpty();
        assertThat(folder.resolve(path(0, "broken"))).exists();
    }

    @Test
    void partOfTheEventsDoesNotTouchTheOthers() {
        run(names("good"));
        ExportSelection one = new ExportSelection(List.of(names("good")), Optional.empty(),
                Set.of(events.get(2).getId()), Optional.empty(), Map.of());

        ExportOutcome outcome = new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH)
                .run(one, folder, new NullProgressMonitor(), result -> { });

        assertThat(outcome.removed()).isEmpty();
        assertThat(folder.resolve("export.json")).content().contains(path(0, "good"), path(2, "good"));
    }

    @Test
    void theListTellsSizeDigestLevelAndSource() throws IOException {
        Store store = Store.create(folder.resolve("program"), some.program);
        store.save();
        Path git = Files.createDirectories(folder.resolve(".git/refs/heads"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(git.resolve("main"), "0123456789abcdef0123456789abcdef01234567\n");

        run(names("good"));

        assertThat(folder.resolve("export.json")).content().contains("\"format\": \"peertable-export\"",
                "\"commit\": \"0123456789abcdef0123456789abcdef01234567\"",
                "\"digest\": \"" + Revision.of(store.folder()).digest() + "\"",
                "\"level\": \"P2\"", "\"size\": 7",
                // of the seven letters 'Guest 5'
                "\"sha256\": \"" + sha256("Guest 5") + "\"");
    }

    @Test
    void aListThatSomebodyElseWroteIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("export.json"), "{\"files\": 3}");

        ExportOutcome outcome = run(names("good"));

        assertThat(outcome.status().getSeverity()).isEqualTo(IStatus.ERROR);
        assertThat(outcome.status().getMessage()).contains("export.json");
        assertThat(folder.resolve("export.json")).hasContent("{\"files\": 3}");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aListThatLeadsElsewhereRemovesNothingThere() throws IOException {
        Path out = folder.resolve("out");
        Path victim = Files.writeString(folder.resolve("victim.txt"), "x");
        Files.createDirectories(out);
        Files.writeString(out.resolve("export.json"), """
                {"format": "peertable-export", "version": 1, "files": [{"file": "../victim.txt", "exporter": "good", "format": "txt",
                "object": "gone", "level": "P2", "size": 1, "sha256": "%s"}]}""".formatted(sha256("x")));

        new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).run(
                ExportSelection.all(List.of(names("good"))), out, new NullProgressMonitor(), result -> { });

        assertThat(victim).exists();
    }

    @Test
    void twoExportersCannotMakeTheSameFile() {
        List<ExportResult> results = new ArrayList<>();
        new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).run(
                ExportSelection.all(List.of(writing("one", "same"), writing("two", "same"))), folder, new NullProgressMonitor(), results::add);

        assertThat(results.subList(0, EVENTS)).noneMatch(ExportResult::failed);
        assertThat(results.subList(EVENTS, 2 * EVENTS)).allMatch(ExportResult::failed)
                .allMatch(result -> result.status().getMessage().contains("same.txt"));
    }

    @Test
    void aCancelledRunLeavesNoTemporaryFileAndRemovesNothing() throws IOException {
        run(names("good"));
        some.season.getEvents().remove(events.get(0));
        NullProgressMonitor user = new NullProgressMonitor();
        int[] told = new int[1];

        ExportOutcome outcome = new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).threads(4).run(
                ExportSelection.all(List.of(names("good"))), folder, user, result -> user.setCanceled(++told[0] >= 3));

        assertThat(told[0]).isLessThan(EVENTS - 1);
        assertThat(outcome.removed()).isEmpty();
        assertThat(files()).hasSize(EVENTS + 1).noneMatch(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void anExportNeedsAThread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).threads(0));
    }

    private ExportOutcome run(ExporterDescriptor... exporters) {
        return new ExportRun(some.program, Programs.TODAY, Locale.ENGLISH).threads(3)
                .run(ExportSelection.all(List.of(exporters)), folder, new NullProgressMonitor(), result -> { });
    }

    private String path(int event, String exporter) {
        return some.season.getId() + "/" + events.get(event).getId() + "/" + exporter + ".txt";
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files()) {
            contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return contents;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ExporterDescriptor names(String id) {
        return writing(id, id);
    }

    private static ExporterDescriptor writing(String id, String file) {
        return declared(id, (request, sink, monitor) -> {
            try (OutputStream out = sink.open(file + ".txt")) {
                String name = request.event().orElseThrow().getInvitations().get(0).getPeer().getDisplayName();
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
            return Status.OK_STATUS;
        });
    }

    private ExporterDescriptor brokenAt(int event) {
        return declared("broken", (request, sink, monitor) -> {
            try (OutputStream out = sink.open("broken.txt")) {
                out.write('x');
            }
            if (request.event().orElseThrow().getId().equals(events.get(event).getId())) {
                throw new IllegalStateException("the dog ate it");
            }
            return Status.OK_STATUS;
        });
    }

    private static ExporterDescriptor declared(String id, Exporter exporter) {
        return new Declared(id, exporter);
    }

    private record Declared(String id, Exporter exporter) implements ExporterDescriptor {
        @Override
        public boolean tellsGuests() {
            return false;
        }

        @Override
        public String name() {
            return id;
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
            return "org.peertable.core.tests";
        }

        @Override
        public Exporter create() {
            return exporter;
        }
    }
}
