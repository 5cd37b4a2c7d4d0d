package org.peertable.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Turns Ctrl-C into a cancelled monitor, and gives the running command a moment to clean up behind it. */
final class Interruption extends NullProgressMonitor {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);

    /** Makes a monitor that is cancelled when the process is asked to end. */
    static Interruption install() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::end, "Interruption"));
        return interruption;
    }

    /** Says that the command has ended and nothing is left to clean up. */
    void finished() {
        finished.countDown();
    }

    private void end() {
        setCanceled(true);
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
