package org.peertable.benchmarks;

import java.io.IOException;

/**
 * All tables of the mix engine with one command: published instances beside Timefold Solver, the product's own
 * goals, and a minute of watching the heap. About an hour.
 * <pre>MixRun [folder with MDGPLIB files] [options of QualityRun] [--large]</pre>
 */
public final class MixRun {
    private MixRun() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        QualityRun.main(args);
        GoalsRun.main(new String[0]);
        LeakRun.main(new String[0]);
        if (new Arguments(args).has("large")) {
            GoalsRun.main(new String[] { "--large" });
        }
    }
}
