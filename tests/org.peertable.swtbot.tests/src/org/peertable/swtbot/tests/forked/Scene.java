package org.peertable.swtbot.tests.forked;

import org.peertable.swtbot.tests.bots.PeertableBot;

/** What a planner does from one start of the workbench to its end. Implementations have a constructor without parameters. */
@FunctionalInterface
public interface Scene {
    /**
     * Plays the scene; when it ends, the workbench is closed as by a planner.
     *
     * @param peertable the workbench, whose window is open
     * @throws Exception if something was not as it should be
     */
    void play(PeertableBot peertable) throws Exception;
}
