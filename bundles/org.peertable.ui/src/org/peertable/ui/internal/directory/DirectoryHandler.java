package org.peertable.ui.internal.directory;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.editors.Places;

/** Opens the directory of the open program. */
public final class DirectoryHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Programs.workbench().current().ifPresent(open -> Places.open(
                HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), open, NewPerson.directory(open), Optional.empty()));
        return null;
    }

    @Override
    public boolean isEnabled() {
        return Programs.workbench().current().isPresent();
    }
}
