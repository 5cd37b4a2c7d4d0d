package org.peertable.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The monitor of the running command. On a terminal it shows how far the command has come; Ctrl-C cancels it and gives the
 * command a moment to clean up behind itself.
 */
final class Interruption extends NullProgressMonitor {
    private static final int PATIENCE_SECONDS = 10;
    private static final String ERASE = "\r      \r";

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Console console;
    private double total;
    private double done;
    private int shown;

    private Interruption(Console console) {
        this.console = console;
    }

    /** Makes a monitor that is cancelled when the process is asked to end. */
    static Interruption install(Console console) {
        Interruption interruption = new Interruption(console);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::end, "Interruption"));
        return interruption;
    }

    @Override
    public void beginTask(String name, int work) {
        total = work;
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        int percent = total > 0 ? (int) Math.min(100, 100 * done / total) : 0;
        if (console.isTerminal() && percent > shown) {
            shown = percent;
            console.err().print(percent < 100 ? "\r" + percent + " % " : ERASE);
        }
    }

    /** Says that the command has ended and nothing is left to clean up. */
    void finished() {
        if (shown > 0 && shown < 100) {
            console.err().print(ERASE);
        }
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
