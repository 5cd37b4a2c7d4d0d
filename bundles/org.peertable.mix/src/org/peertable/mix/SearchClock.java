package org.peertable.mix;

import java.util.function.BooleanSupplier;

/** Tells a search when to end and how long it may be. Asked from several threads. */
final class SearchClock implements BooleanSupplier {
    private final MixMonitor monitor;
    private final long started = System.nanoTime();
    private final long limit;
    private volatile boolean stopped;

    SearchClock(MixOptions options) {
        monitor = options.monitor();
        limit = options.timeLimit().map(time -> time.compareTo(java.time.Duration.ofDays(365)) > 0 ? Long.MAX_VALUE : time.toNanos())
                .orElse(Long.MAX_VALUE);
    }

    /** Whether the search has been told to end; stays true. */
    boolean isStopped() {
        if (!stopped && (elapsed() >= limit || monitor.isStopped())) {
            stopped = true;
        }
        return stopped;
    }

    boolean hasLimit() {
        return limit != Long.MAX_VALUE;
    }

    long elapsed() {
        return System.nanoTime() - started;
    }

    /** How much of the time limit is used, 0 to 1. */
    double share() {
        return Math.min(1, elapsed() / (double) Math.max(1, limit));
    }

    long left() {
        return Math.max(0, limit - elapsed());
    }

    @Override
    public boolean getAsBoolean() {
        return isStopped();
    }
}
