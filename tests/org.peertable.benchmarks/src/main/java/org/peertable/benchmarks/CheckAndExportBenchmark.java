package org.peertable.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.store.Store;
import org.peertable.core.transfer.ExportOutcome;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Program;

/**
 * Checks a large program with all constraints, and exports the brief of every event on one thread and on two, a second
 * time over what is there, and the report of every season.
 */
public final class CheckAndExportBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int ROUNDS = 3;

    private CheckAndExportBenchmark() {
    }

    /**
     * @param arguments the program's folder, and the folder for the exports
     */
    public static void main(String[] arguments) throws Exception {
        Store store = Store.open(Path.of(arguments[0]));
        store.loadAll();
        Contributions contributions = contributions();
        double best = Double.MAX_VALUE;
        List<Finding> findings = List.of();
        for (int i = 0; i < ROUNDS; i++) {
            long start = cpu();
            findings = new Checker(store.program(), TODAY, contributions.constraints()).check(new NullProgressMonitor());
            best = Math.min(best, (cpu() - start) / 1e9);
        }
        System.out.printf("check: %d constraints, %.2f CPU s, %d findings%n", contributions.constraints().size(), best, findings.size());
        Path out = Path.of(arguments[1]);
        ExporterDescriptor briefs = exporter(contributions, "eventBrief");
        export(store.program(), out.resolve("warm-up"), briefs, 2);
        double one = export(store.program(), out.resolve("one"), briefs, 1);
        double two = export(store.program(), out.resolve("two"), briefs, 2);
        System.out.printf("one thread takes %.2f times as long as two%n", one / two);
        export(store.program(), out.resolve("two"), briefs, 2);
        export(store.program(), out.resolve("two"), exporter(contributions, "seasonReport"), 2);
        System.out.printf("heap of %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    private static ExporterDescriptor exporter(Contributions contributions, String name) {
        return contributions.exporters().stream().filter(exporter -> exporter.id().endsWith("." + name)).findFirst().orElseThrow();
    }

    /** Exports, and returns the seconds that it took. */
    private static double export(Program program, Path folder, ExporterDescriptor exporter, int threads) {
        long start = System.nanoTime();
        double startCpu = CpuClock.processSeconds();
        AtomicInteger files = new AtomicInteger();
        ExportOutcome outcome = new ExportRun(program, TODAY, Locale.ENGLISH).threads(threads)
                .run(ExportSelection.all(List.of(exporter)), folder, new NullProgressMonitor(), result -> {
                    if (result.failed()) {
                        throw new IllegalStateException(result.status().getMessage(), result.status().getException());
                    }
                    files.addAndGet(result.files().size());
                });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s on %d threads: %d files, %d of them there before, %.1f s, %.1f CPU s of the process%n", exporter.id(), threads,
                files.get(), outcome.unchanged(), seconds, CpuClock.processSeconds() - startCpu);
        return seconds;
    }

    /** Reads the plugin.xml of every bundle on the class path, as the platform would. */
    static Contributions contributions() throws IOException {
        IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
        Enumeration<URL> plugins = CheckAndExportBenchmark.class.getClassLoader().getResources("plugin.xml");
        while (plugins.hasMoreElements()) {
            URL plugin = plugins.nextElement();
            String text = plugin.toString();
            String name = text.contains("org.peertable.core") ? "org.peertable.core"
                    : text.contains("org.peertable.exchange") ? "org.peertable.exchange" : null;
            if (name != null) {
                try (InputStream in = plugin.openStream()) {
                    registry.addContribution(in, new RegistryContributor(name, name, null, null), false, name, null, null);
                }
            }
        }
        return Contributions.read(registry);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
