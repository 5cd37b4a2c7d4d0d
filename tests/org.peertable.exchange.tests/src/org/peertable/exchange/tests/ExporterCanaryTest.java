package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.privacy.Level;
import org.peertable.core.tests.fixtures.Canaries;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;

/** Every text of a program is marked; no exporter writes a mark that its readers may not see. */
class ExporterCanaryTest {
    private static final int SEEDS = 12;
    /** What guests see depends on so many conditions that few random programs show them much. */
    private static final int MOST_SEEDS = 500;
    private static final int ENOUGH = 3;
    private static final List<String> CONTRIBUTORS = List.of("org.peertable.exchange", "org.peertable.core.tests");

    @TempDir
    private Path folder;

    static List<ExporterDescriptor> exporters() {
        List<ExporterDescriptor> sound = Contributions.installed().exporters().stream()
                .filter(exporter -> CONTRIBUTORS.contains(exporter.contributor()))
                .filter(exporter -> exporter.level() != Level.PS)
                .filter(exporter -> exporter.contributor().equals("org.peertable.exchange") || exporter.id().endsWith(".names"))
                .toList();
        assertThat(sound).extracting(ExporterDescriptor::level).contains(Level.P0, Level.P1, Level.P2, Level.P3);
        return sound;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exporters")
    void noByteOfAnExportTellsMoreThanItsLevelMaySee(ExporterDescriptor exporter) throws IOException {
        Set<String> told = new TreeSet<>();
        for (long seed = 0; seed < SEEDS || told.size() <= ENOUGH && seed < MOST_SEEDS; seed++) {
            CanaryProgram original = CanaryProgram.of(seed);
            Set<String> above = original.canaries().above(exporter.level());
            for (String format : exporter.formats()) {
                Path out = folder.resolve(seed + "-" + format);
                for (Path file : export(original, exporter, format, out)) {
                    Set<String> written = Canaries.in(Readable.text(Files.readAllBytes(file)));
                    told.addAll(written);
                    written.retainAll(above);
                    assertThat(written).as("%s, seed %d", out.relativize(file), seed).isEmpty();
                }
            }
        }
        assertThat(told).as("an export that says nothing proves nothing").hasSizeGreaterThan(ENOUGH);
    }

    private static List<Path> export(CanaryProgram original, ExporterDescriptor exporter, String format, Path out) {
        List<Path> files = new ArrayList<>();
        ExportSelection selection = new ExportSelection(
                List.of(exporter), Optional.empty(), Set.of(), Optional.of(format), Map.of());
        new ExportRun(original.program(), Programs.TODAY, Locale.ENGLISH)
                .run(selection, out, new NullProgressMonitor(), result -> {
                    assertThat(result.failed()).as(result.status().getMessage()).isFalse();
                    files.addAll(result.files());
                });
        return files;
    }
}
