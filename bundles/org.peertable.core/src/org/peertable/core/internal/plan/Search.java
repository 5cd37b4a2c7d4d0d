package org.peertable.core.internal.plan;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.PlanOptions;
import org.peertable.mix.MixMonitor;
import org.peertable.mix.MixOptions;

/** How a job searches: the planner's options and monitor as the engine knows them. */
public final class Search {
    private static final int STEPS = 1000;
    /** Looked at in less than a second; more gain little. */
    private static final long MOVES = 200_000_000;
    private static final long SWEEPS = 3000;
    private static final int FEWER = 5;
    /** As often as one can read. */
    private static final long TELL_EVERY_NS = 150_000_000;

    private final PlanOptions options;
    private final SubMonitor progress;
    private int shown;
    private long told = System.nanoTime() - TELL_EVERY_NS;

    /** Gets ready to search. */
    public Search(PlanOptions options, IProgressMonitor monitor) {
        this.options = options;
        progress = SubMonitor.convert(monitor, STEPS);
    }

    long seed() {
        return options.seed();
    }

    boolean isStopped() {
        return progress.isCanceled();
    }

    /** @throws OperationCanceledException if the search was stopped before there was anything to keep */
    void requireNotStopped() {
        if (isStopped()) {
            throw new OperationCanceledException();
        }
    }

    /** Returns the engine's options for a search among so many people; how good the best of it is so far, a function says. */
    MixOptions engine(int people, Function<IntUnaryOperator, MixScores> worth) {
        return engine(1, people, tableOf -> {
            if (System.nanoTime() - told > TELL_EVERY_NS) {
                options.better().accept(worth.apply(tableOf));
                told = System.nanoTime();
            }
        });
    }

    /** Returns the engine's options for each of so many searches among so many people. */
    MixOptions engine(int searches, int people) {
        return engine(searches, people, tableOf -> { });
    }

    private MixOptions engine(int searches, int people, Consumer<IntUnaryOperator> better) {
        long moves = Math.min(MOVES, SWEEPS * people * people) / Math.min(searches, FEWER);
        MixOptions engine = MixOptions.DEFAULT.seed(options.seed()).threads(Runtime.getRuntime().availableProcessors())
                .monitor(new MixMonitor() {
                    @Override
                    public void progress(double done, IntUnaryOperator tableOf) {
                        advance(done);
                        better.accept(tableOf);
                    }

                    @Override
                    public boolean isStopped() {
                        return progress.isCanceled();
                    }
                });
        return options.timeLimit().map(engine::timeLimit).orElseGet(() -> engine.moves(moves));
    }

    private void advance(double done) {
        int reached = (int) (STEPS * Math.clamp(done, 0, 1));
        if (reached > shown) {
            progress.worked(reached - shown);
            shown = reached;
        }
    }
}
