package org.peertable.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints a table: each instance solved from ten seeds in a quarter of the published time, beside the
 * published results and Timefold Solver's in the same time.
 * <pre>QualityRun [folder with MDGPLIB files] [--seeds=10] [--share=0.25] [--generated] [--no-timefold]</pre>
 */
public final class QualityRun {
    private static final double WARM_UP_SECONDS = 3;

    private QualityRun() {
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments = new Arguments(args);
        int seeds = (int) arguments.number("seeds", 10);
        double share = arguments.number("share", 0.25);
        System.out.println("| instance | CPU s | ours mean | ours best | ours worst | published best | published average | mean over best, % | Timefold |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        Map<String, Published> published = arguments.folder().isPresent() ? Published.in(arguments.folder().get()) : Map.of();
        for (MdgpInstance instance : instances(arguments)) {
            double seconds = instance.publishedSeconds() * share;
            String timefold = arguments.has("no-timefold") ? "" : String.format(Locale.ROOT, "%.3f", TimefoldMdgp.solve(instance, seconds));
            print(instance, seconds, seeds, published.get(instance.name()), timefold);
        }
    }

    private static void print(MdgpInstance instance, double seconds, int seeds, Published published, String timefold) {
        CpuLimit limit = new CpuLimit(instance.problem(), WARM_UP_SECONDS);
        DoubleSummaryStatistics totals = new DoubleSummaryStatistics();
        DoubleSummaryStatistics used = new DoubleSummaryStatistics();
        for (int seed = 1; seed <= seeds; seed++) {
            CpuLimit.Solved solved = limit.solve(seconds, seed);
            totals.accept(solved.mix().score().total());
            used.accept(solved.used());
        }
        String beside = published == null ? "| | | " : String.format(Locale.ROOT, "| %.3f | %.3f | %+.4f ", published.best(),
                published.average(), 100 * (totals.getAverage() / published.best() - 1));
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.3f | %.3f | %.3f %s| %s |%n", instance.name(), used.getAverage(),
                totals.getAverage(), totals.getMax(), totals.getMin(), beside, timefold);
    }

    private static List<MdgpInstance> instances(Arguments arguments) throws IOException {
        List<MdgpInstance> instances = new ArrayList<>();
        if (arguments.folder().isPresent()) {
            try (Stream<Path> files = Files.list(arguments.folder().get())) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                    instances.add(MdgpInstance.read(file));
                }
            }
        }
        if (arguments.has("generated")) {
            for (long seed = 1; seed <= 2; seed++) {
                for (int[] shape : new int[][] { { 10, 12 }, { 12, 20 }, { 20, 24 } }) {
                    instances.add(MdgpInstance.ranReal(shape[0], shape[1], seed));
                    instances.add(MdgpInstance.geo(shape[0], shape[1], seed));
                }
            }
            instances.add(MdgpInstance.ranReal(24, 40, 1));
            instances.add(MdgpInstance.ranInt(200, 10, 10, 1));
        }
        return instances;
    }
}
