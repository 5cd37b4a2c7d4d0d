package org.peertable.ui.internal;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;
import org.peertable.core.contribute.ProgramCommandStack;
import org.peertable.model.Program;

/**
 * The command stack of a program. Nobody reads while a command runs, and what is typed into a field without leaving it is
 * one command.
 */
public final class ProgramStack extends ProgramCommandStack {
    private final Turns turns;

    /**
     * Makes an empty stack.
     *
     * @param program what is changed
     * @param turns who is waited for before a command
     */
    public ProgramStack(Program program, Turns turns) {
        super(program);
        this.turns = turns;
    }

    @Override
    public void execute(Command command) {
        turns.change(() -> {
            if (command instanceof FieldEdit edit && isOpenFor(edit)) {
                extend((FieldEdit) given(commandList.get(top)), edit);
            } else {
                super.execute(command);
            }
            return null;
        });
    }

    @Override
    public void undo() {
        turns.change(() -> {
            super.undo();
            return null;
        });
    }

    @Override
    public void redo() {
        turns.change(() -> {
            super.redo();
            return null;
        });
    }

    /** Also tells those who show whether it is saved; after a save in the background somebody else has to. */
    @Override
    public void saveIsDone() {
        super.saveIsDone();
        if (Display.getCurrent() != null) {
            tellSaved();
        }
    }

    /** Tells those who show whether it is saved; by the user interface's thread. */
    public void tellSaved() {
        notifyListeners();
    }

    /** The last command goes on when it was made in the same field, nothing was undone after it and it is not saved. */
    private boolean isOpenFor(FieldEdit edit) {
        return top >= 0 && top == commandList.size() - 1 && top != saveIndex
                && given(commandList.get(top)) instanceof FieldEdit last && last.goesOnWith(edit);
    }

    private void extend(FieldEdit last, FieldEdit edit) {
        last.goOn(edit);
        mostRecentCommand = commandList.get(top);
        if (!last.changesAnything()) {
            // Undone too, because what came with it, as an approval that was withdrawn, must not stay.
            Command nothing = commandList.remove(top--);
            nothing.undo();
            nothing.dispose();
        }
        notifyListeners();
    }
}
