package org.peertable.core.plan;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to plan.
 *
 * @param seed the same program, day and seed give the same plan when there is no time limit
 * @param timeLimit after which the best so far is proposed; for each search, of which a season has several
 * @param better told what the best mix so far is worth, some times a second, on the thread that searches; who sits beside whom
 *               is settled later and does not count yet; a series of events tells nothing
 */
public record PlanOptions(long seed, Optional<Duration> timeLimit, Consumer<MixScores> better) {
    /** Seed 1, no time limit, nobody listens. */
    public static final PlanOptions DEFAULT = new PlanOptions(1, Optional.empty(), scores -> { });

    /** Returns the same options with a seed. */
    public PlanOptions withSeed(long newSeed) {
        return new PlanOptions(newSeed, timeLimit, better);
    }

    /** Returns the same options with a time limit. */
    public PlanOptions withTimeLimit(Duration newLimit) {
        return new PlanOptions(seed, Optional.of(newLimit), better);
    }

    /** Returns the same options with a listener. */
    public PlanOptions withListener(Consumer<MixScores> newListener) {
        return new PlanOptions(seed, timeLimit, newListener);
    }
}
