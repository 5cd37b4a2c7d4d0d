package org.peertable.ui.internal;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.peertable.ui.internal.fields.TextUndo;

/** Redoes the change of the open program that was undone last. */
public final class RedoHandler extends StackHandler {
    /** Called by the workbench. */
    public RedoHandler() {
        super(IWorkbenchCommandConstants.EDIT_REDO);
    }

    @Override
    Optional<Command> next(CommandStack stack) {
        return stack.canRedo() ? Optional.of(stack.getRedoCommand()) : Optional.empty();
    }

    @Override
    void run(CommandStack stack) {
        stack.redo();
    }

    @Override
    String text(Optional<String> what) {
        return what.map(label -> NLS.bind(Messages.Redo_what, label)).orElse(Messages.Redo_nothing);
    }

    @Override
    Optional<Runnable> inText(TextUndo typing) {
        return typing.canRedo() ? Optional.of(typing::redo) : Optional.empty();
    }
}
