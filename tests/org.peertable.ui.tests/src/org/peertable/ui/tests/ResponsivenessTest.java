package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;

class ResponsivenessTest {
    private static final long PING_MS = 10;
    /** What one thing that happens may take of the processor; the goal is 100 ms, the rest is for a machine that is busy. */
    private static final long MOST_MS = 1000;

    @TempDir
    Path folder;
    private OpenProgram open;
    private Event event;

    @BeforeEach
    void openTheSample() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        event = Workbench.event(open, "May breakfast");
    }

    @Test
    void theThreadOfTheWindowNeverWorksLongAtOnceAndNeverReadsWritesOrChecks() throws Exception {
        EventWindow window = EventWindow.open(open, event);
        Stream.of("guests", "mix", "topics", "agenda", "rules", "costs").forEach(window::turnTo);
        Watchdog watchdog = new Watchdog(Display.getCurrent());
        try {
            window.turnTo("notes");
            Workbench.until(() -> window.text().contains("file of their own"));
            window.turnTo("overview");
            window.type("Title", "A breakfast by the river");
            window.goTo("State");
            Stream.of("topics", "agenda", "mix", "guests").forEach(window::turnTo);
            Changes changes = new Changes("Capacity");
            changes.set(event, PeertablePackage.Literals.EVENT__CAPACITY, 3);
            open.commands().execute(changes);
            Workbench.until(() -> open.check().findings().stream().anyMatch(found -> found.message().contains("for 3 places")));
            Workbench.execute("org.eclipse.ui.file.save");
            Workbench.until(() -> !open.isDirty());
        } finally {
            watchdog.end();
        }
        assertThat(watchdog.seen()).as("what the window's thread was seen at").isEmpty();
        assertThat(watchdog.longestMs()).as("longest at once, in ms of the processor").isLessThan(MOST_MS);
        assertThat(watchdog.pings()).isGreaterThan(20);
    }

    /** Posts to the display again and again, and meanwhile looks at what its thread is doing. */
    private static final class Watchdog {
        private static final Set<String> ELSEWHERE =
                Set.of("org.peertable.core.plan.Planner", "org.peertable.core.store.AtomicFiles", "org.peertable.core.store.Writer", "org.peertable.model.xmi.ProgramHandler");
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        private final Thread thread;
        private volatile boolean ended;
        private volatile long last;
        private volatile long longest;
        private volatile int pings;

        private Watchdog(Display display) {
            last = threads.getThreadCpuTime(display.getThread().threadId());
            thread = new Thread(() -> watch(display), "watchdog");
            thread.start();
        }

        private void watch(Display display) {
            while (!ended) {
                display.asyncExec(() -> {
                    long now = threads.getThreadCpuTime(Thread.currentThread().threadId());
                    longest = Math.max(longest, now - last);
                    last = now;
                    pings++;
                });
                try {
                    Thread.sleep(PING_MS);
                } catch (InterruptedException e) {
                    return;
                }
                StackTraceElement[] stack = display.getThread().getStackTrace();
                Stream.of(stack).filter(this::belongsElsewhere).map(StackTraceElement::toString).findFirst().ifPresent(seen::add);
            }
        }

        private boolean belongsElsewhere(StackTraceElement at) {
            return ELSEWHERE.contains(at.getClassName())
                    || at.getClassName().equals("org.peertable.core.check.Checker") && at.getMethodName().equals("check");
        }

        private void end() throws InterruptedException {
            ended = true;
            thread.join();
        }

        private Set<String> seen() {
            return seen;
        }

        private long longestMs() {
            return longest / 1_000_000;
        }

        private int pings() {
            return pings;
        }
    }
}
