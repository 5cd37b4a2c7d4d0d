package org.peertable.core.plan;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * How to plan.
 *
 * @param seed the same program, day and seed give the same plan when there is no time limit
 * @param timeLimit after which the best so far is proposed; for each search, of which a season has several
 * @param better told of the total score of the best mix so far, now and then, on the thread that searches
 */
public record PlanOptions(long seed, Optional<Duration> timeLimit, DoubleConsumer better) {
    /** Seed 1, no time limit, nobody listens. */
    public static final PlanOptions DEFAULT = new PlanOptions(1, Optional.empty(), total -> { });

    /** Returns the same options with a seed. */
    public PlanOptions withSeed(long newSeed) {
        return new PlanOptions(newSeed, timeLimit, better);
    }

    /** Returns the same options with a time limit. */
    public PlanOptions withTimeLimit(Duration newLimit) {
        return new PlanOptions(seed, Optional.of(newLimit), better);
    }

    /** Returns the same options with a listener. */
    public PlanOptions withListener(DoubleConsumer newListener) {
        return new PlanOptions(seed, timeLimit, newListener);
    }
}
