package org.peertable.mix;

import java.util.function.IntUnaryOperator;

/** Hears how a search goes and may end it. */
public interface MixMonitor {
    /** Hears nothing, ends nothing. */
    MixMonitor NONE = new MixMonitor() {
    };

    /**
     * Called now and then on the thread that solves.
     *
     * @param done    0 to 1
     * @param tableOf says of a peer's index which table the peer has in the best mix so far, or {@link Mix#UNPLACED}; to be
     *                asked during the call only. Rules may still be broken in it.
     */
    default void progress(double done, IntUnaryOperator tableOf) {
    }

    /** Asked often, from any thread of the search; after true the best mix so far is returned. */
    default boolean isStopped() {
        return false;
    }
}
