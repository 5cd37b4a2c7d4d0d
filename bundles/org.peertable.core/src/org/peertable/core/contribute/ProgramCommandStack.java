package org.peertable.core.contribute;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.peertable.model.Confidential;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;

/**
 * The command stack of a program. Whatever command changes the redacted text or the audience of an approved note, the
 * approval is withdrawn in the same step, and comes back when the step is undone.
 */
public class ProgramCommandStack extends BasicCommandStack {
    private final Program program;

    /**
     * Makes an empty stack.
     *
     * @param program the program that is changed by its commands; parts that are not loaded stay so
     */
    public ProgramCommandStack(Program program) {
        this.program = program;
    }

    @Override
    public void execute(Command command) {
        // changes withdraw approvals themselves
        super.execute(command == null || command instanceof Changes ? command : new Watched(command));
    }

    /**
     * Returns the command that was given to {@link #execute}.
     *
     * @param command one of the list of commands
     */
    protected static Command given(Command command) {
        return command instanceof Watched watched ? watched.getCommand() : command;
    }

    private Map<Note, Approved> approved() {
        Map<Note, Approved> approved = new IdentityHashMap<>();
        for (Season season : ((InternalEList<Season>) program.getSeasons()).basicList()) {
            if (!((InternalEObject) season).eIsProxy()) {
                for (Event event : season.getEvents()) {
                    if (event.eGet(PeertablePackage.Literals.EVENT__CONFIDENTIAL, false) instanceof Confidential notes && !notes.eIsProxy()) {
                        notes.getNotes().stream().filter(Note::isApproved).forEach(note -> approved.put(note, Approved.of(note)));
                    }
                }
            }
        }
        return approved;
    }

    /** What was approved: a text for an audience. */
    private record Approved(String redacted, NoteAudience audience) {
        static Approved of(Note note) {
            return new Approved(note.getRedacted(), note.getAudience());
        }
    }

    private final class Watched extends CommandWrapper {
        private List<Note> withdrawn = List.of();

        private Watched(Command command) {
            super(command);
        }

        @Override
        public void execute() {
            withdrawn = withdrawing(super::execute);
        }

        @Override
        public void redo() {
            withdrawn = withdrawing(super::redo);
        }

        @Override
        public void undo() {
            super.undo();
            withdrawn.forEach(note -> note.setApproved(true));
        }

        private List<Note> withdrawing(Runnable step) {
            Map<Note, Approved> before = approved();
            step.run();
            List<Note> changed = new ArrayList<>();
            before.forEach((note, text) -> {
                if (note.isApproved() && !Objects.equals(text, Approved.of(note))) {
                    changed.add(note);
                    note.setApproved(false);
                }
            });
            return changed;
        }
    }
}
