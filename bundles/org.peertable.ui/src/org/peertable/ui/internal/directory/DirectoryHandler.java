package org.peertable.ui.internal.directory;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.peertable.ui.Programs;

/** Opens the directory of the open program. */
public final class DirectoryHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Programs.workbench().current().ifPresent(open -> DirectoryEditor.open(page, open));
        return null;
    }

    @Override
    public boolean isEnabled() {
        return Programs.workbench().current().isPresent();
    }
}
