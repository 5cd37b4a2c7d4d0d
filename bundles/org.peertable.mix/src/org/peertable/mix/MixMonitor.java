package org.peertable.mix;

/** Hears how a search goes and may end it. */
public interface MixMonitor {
    /** Hears nothing, ends nothing. */
    MixMonitor NONE = new MixMonitor() {
    };

    /**
     * Called now and then on the thread that solves.
     *
     * @param done  0 to 1
     * @param total the total score of the best mix so far, before rounding is taken back
     */
    default void progress(double done, double total) {
    }

    /** Asked often, from any thread of the search; after true the best mix so far is returned. */
    default boolean isStopped() {
        return false;
    }
}
