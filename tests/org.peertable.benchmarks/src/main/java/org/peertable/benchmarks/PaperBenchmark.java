package org.peertable.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.store.Store;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Event;
import org.peertable.model.Program;

/** Exports the same briefs for the browser and on paper, one after the other, and tells what one of them takes. */
public final class PaperBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int WARM_UP = 100;
    private static final int MEASURED = 100;

    private PaperBenchmark() {
    }

    /**
     * @param arguments the program's folder, and the folder for the exports
     */
    public static void main(String[] arguments) throws Exception {
        Store store = Store.open(Path.of(arguments[0]));
        store.loadAll();
        ExporterDescriptor brief = CheckAndExportBenchmark.contributions().exporters().stream()
                .filter(exporter -> exporter.id().endsWith(".eventBrief")).findFirst().orElseThrow();
        for (String format : List.of("html", "pdf")) {
            measure(store.program(), brief, format, Path.of(arguments[1]));
        }
    }

    private static void measure(Program program, ExporterDescriptor brief, String format, Path folder) {
        List<Event> events = program.getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .limit(WARM_UP + MEASURED).toList();
        List<Double> taken = new ArrayList<>();
        double[] mark = {CpuClock.processSeconds()};
        ExportSelection selection = new ExportSelection(List.of(brief), Optional.empty(),
                events.stream().map(Event::getId).collect(Collectors.toSet()), Optional.of(format), Map.of());
        new ExportRun(program, TODAY, Locale.ENGLISH).threads(1).run(selection, folder, new NullProgressMonitor(), result -> {
            if (result.failed()) {
                throw new IllegalStateException(result.status().getMessage(), result.status().getException());
            }
            double now = CpuClock.processSeconds();
            taken.add(1e3 * (now - mark[0]));
            mark[0] = now;
        });
        List<Double> warm = taken.subList(Math.min(WARM_UP, taken.size() / 2), taken.size()).stream().sorted().toList();
        System.out.printf("%s of %s: median %.1f ms, 95 %% under %.1f ms of CPU, over %d after %d%n", format, brief.id(),
                warm.get(warm.size() / 2), warm.get(warm.size() * 95 / 100), warm.size(), taken.size() - warm.size());
    }
}
