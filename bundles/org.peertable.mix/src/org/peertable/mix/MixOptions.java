package org.peertable.mix;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How to search. With a move budget and no time limit the same problem, seed and budget give the same
 * mix on any number of threads; a time limit makes the result depend on the machine.
 *
 * @param seed      any number
 * @param moves     about how many swaps are looked at; as many as usually pay if empty and there is no time limit
 * @param timeLimit after which the best mix so far is returned
 * @param threads   at least 1
 * @param start     a table for each peer, {@link Mix#UNPLACED} for none, to start from
 * @param monitor   hears of progress
 */
public record MixOptions(long seed, OptionalLong moves, Optional<Duration> timeLimit, int threads,
        Optional<int[]> start, MixMonitor monitor) {
    /** One thread, seed 1, the usual number of moves. */
    public static final MixOptions DEFAULT = new MixOptions(1, OptionalLong.empty(), Optional.empty(), 1,
            Optional.empty(), MixMonitor.NONE);

    public MixOptions {
        if (threads < 1) {
            throw new MixProblemException("a search needs at least one thread, not " + threads);
        }
        if (moves.isPresent() && moves.getAsLong() < 0) {
            throw new MixProblemException("the move budget is " + moves.getAsLong() + "; it must be 0 or more");
        }
        if (timeLimit.isPresent() && timeLimit.get().isNegative()) {
            throw new MixProblemException("the time limit is " + timeLimit.get() + "; it must not be negative");
        }
    }

    public MixOptions seed(long newSeed) {
        return new MixOptions(newSeed, moves, timeLimit, threads, start, monitor);
    }

    public MixOptions moves(long newMoves) {
        return new MixOptions(seed, OptionalLong.of(newMoves), timeLimit, threads, start, monitor);
    }

    public MixOptions timeLimit(Duration newLimit) {
        return new MixOptions(seed, moves, Optional.of(newLimit), threads, start, monitor);
    }

    public MixOptions threads(int newThreads) {
        return new MixOptions(seed, moves, timeLimit, newThreads, start, monitor);
    }

    public MixOptions start(int[] newStart) {
        return new MixOptions(seed, moves, timeLimit, threads, Optional.of(newStart), monitor);
    }

    public MixOptions monitor(MixMonitor newMonitor) {
        return new MixOptions(seed, moves, timeLimit, threads, start, newMonitor);
    }
}
