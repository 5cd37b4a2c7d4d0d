package org.peertable.ui.internal;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.peertable.ui.internal.fields.TextUndo;

/** Undoes the last change of the open program. */
public final class UndoHandler extends StackHandler {
    /** Called by the workbench. */
    public UndoHandler() {
        super(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Override
    Optional<Command> next(CommandStack stack) {
        return stack.canUndo() ? Optional.of(stack.getUndoCommand()) : Optional.empty();
    }

    @Override
    void run(CommandStack stack) {
        stack.undo();
    }

    @Override
    String text(Optional<String> what) {
        return what.map(label -> NLS.bind(Messages.Undo_what, label)).orElse(Messages.Undo_nothing);
    }

    @Override
    Optional<Runnable> inText(TextUndo typing) {
        return typing.canUndo() ? Optional.of(typing::undo) : Optional.empty();
    }
}
