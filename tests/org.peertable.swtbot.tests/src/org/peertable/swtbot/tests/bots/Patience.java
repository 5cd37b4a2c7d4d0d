package org.peertable.swtbot.tests.bots;

import java.util.concurrent.Callable;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Waits for what a planner would wait for. */
public final class Patience {
    private Patience() {
    }

    /**
     * Waits until something is so, or fails.
     *
     * @param what what is waited for, for the message
     * @param condition whether it is so; asked again and again, by this thread
     */
    public static void until(String what, Callable<Boolean> condition) {
        new SWTBot().waitUntil(new DefaultCondition() {
            @Override
            public boolean test() throws Exception {
                return condition.call();
            }

            @Override
            public String getFailureMessage() {
                return "It did not come to this: " + what;
            }
        });
    }
}
