package org.peertable.mix.internal;

/** How many sweeps are left to a search. */
public interface SweepPlan {
    /**
     * Asked once, after the temperatures have been measured.
     *
     * @param sweepsDone the sweeps that took, from which a plan bound to time can tell the speed
     */
    int sweepsLeft(int sweepsDone);

    /** Whether to go on after these sweeps until stopped, because there is time left by then. */
    boolean goesOn();
}
