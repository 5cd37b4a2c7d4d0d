package org.peertable.ui;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;

/**
 * One way to mend something.
 *
 * @param label a verb and what it is done to, such as 'Number the waitlist again'
 * @param question what the planner is asked before, such as why a rule is waived; empty when nothing is
 * @param change makes the command from the answer, which is not blank when there is a question and empty otherwise; the
 *     command's label is what the undo menu says
 */
public record Repair(String label, Optional<String> question, Function<String, Command> change) {
    /**
     * Makes a way that asks nothing.
     *
     * @param label a verb and what it is done to
     * @param command does it
     */
    public static Repair of(String label, Command command) {
        return new Repair(label, Optional.empty(), answer -> command);
    }
}
