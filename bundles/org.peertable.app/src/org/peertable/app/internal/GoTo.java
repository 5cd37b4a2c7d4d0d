package org.peertable.app.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Goes to one of the places in which a planner works: planning, running the day, looking at a season. The one in front is marked. */
public final class GoTo extends AbstractHandler implements IElementUpdater, IExecutableExtension {
    private String place;

    /** Takes the place from the declaration. */
    @Override
    public void setInitializationData(IConfigurationElement declaration, String property, Object data) {
        place = "org.peertable.app." + data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            return window.getWorkbench().showPerspective(place, window);
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        IWorkbenchWindow mine = window == null ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : window;
        element.setChecked(mine != null && mine.getActivePage() != null && mine.getActivePage().getPerspective() != null
                && mine.getActivePage().getPerspective().getId().equals(place));
    }
}
