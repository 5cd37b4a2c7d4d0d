package org.peertable.ui;

import java.util.List;

import org.peertable.core.check.Finding;

/**
 * Knows how to mend what a constraint finds. Contributed through {@code org.peertable.ui.quickFixes}, which names the
 * constraints it is for. One that throws offers nothing for that finding and is named in the log.
 */
@FunctionalInterface
public interface QuickFix {
    /**
     * Returns the ways to mend something. Called by the user interface's thread; must not change anything.
     *
     * @param finding what was found, by one of the constraints that were declared
     * @param open the program
     * @return the ways, the most likely first; none when it cannot be mended by a command
     */
    List<Repair> repairs(Finding finding, OpenProgram open);
}
