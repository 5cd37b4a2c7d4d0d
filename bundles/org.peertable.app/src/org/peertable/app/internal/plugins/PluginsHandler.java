package org.peertable.app.internal.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the plugins; starts Peertable again when something was changed and the planner likes to. */
public final class PluginsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (PluginsDialog.show(HandlerUtil.getActiveShell(event))) {
            PlatformUI.getWorkbench().restart();
        }
        return null;
    }
}
