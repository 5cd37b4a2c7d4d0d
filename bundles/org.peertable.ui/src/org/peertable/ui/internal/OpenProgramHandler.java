package org.peertable.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.peertable.ui.Programs;

/** Asks for a folder and opens the program in it. */
public final class OpenProgramHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window.getWorkbench().saveAll(window, window, null, true)) {
            DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
            dialog.setText(Messages.OpenProgram_dialog);
            dialog.setMessage(Messages.OpenProgram_dialogMessage);
            Programs.workbench().last().ifPresent(last -> dialog.setFilterPath(last.toString()));
            String folder = dialog.open();
            if (folder != null) {
                Programs.workbench().open(Path.of(folder));
            }
        }
        return null;
    }
}
