package org.peertable.workbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import com.sun.management.OperatingSystemMXBean;

/** Waits from outside the user interface's thread until a window can be used, and says how long that took. */
final class Stopwatch {
    private static final int LOOK_MS = 10;
    private static final long PATIENCE_NS = 1_000_000_000;

    private Stopwatch() {
    }

    /**
     * Starts to look.
     *
     * @param ready whether the window shows what it is to show; asked in the user interface's thread
     * @param then what is measured next, in the same thread; the workbench is closed after it
     */
    static void start(BooleanSupplier ready, Runnable then) {
        Thread thread = new Thread(() -> look(ready, then), "stopwatch");
        thread.setDaemon(true);
        thread.start();
    }

    private static void look(BooleanSupplier ready, Runnable then) {
        while (!PlatformUI.isWorkbenchRunning()) {
            pause();
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        boolean[] usable = {false};
        while (!usable[0]) {
            pause();
            display.syncExec(() -> usable[0] = PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
                    && PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible() && ready.getAsBoolean());
        }
        display.syncExec(() -> {
            settle(display);
            say("usable.at", System.currentTimeMillis());
            say("usable.cpu", cpuSeconds());
            then.run();
            PlatformUI.getWorkbench().close();
        });
    }

    /** Lets everything happen that was asked for, painting included. */
    static void settle(Display display) {
        while (display.readAndDispatch()) {
            // until there is nothing more
        }
    }

    /** Lets things happen until something holds and is painted; returns whether it did within a second. */
    static boolean until(BooleanSupplier holds) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE_NS;
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        settle(display);
        return holds.getAsBoolean();
    }

    /** Returns everything that is in something. */
    static Stream<Control> controls(Composite in) {
        return Stream.of(in.getChildren()).flatMap(child -> child instanceof Composite more
                ? Stream.concat(Stream.of(child), controls(more)) : Stream.of(child));
    }

    static void say(String name, double value) {
        System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
