package org.peertable.app.internal;

import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Goes to one of the three arrangements of the window: to plan, to run the day, or to look at a season. */
public final class GoHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    /** The commands that go to them. */
    static final Set<String> COMMANDS = Set.of("org.peertable.app.goPlan", "org.peertable.app.goDay", "org.peertable.app.goSeason");

    private String target = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        target = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            PlatformUI.getWorkbench().showPerspective(target, window);
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        element.setChecked(page != null && page.getPerspective() != null && page.getPerspective().getId().equals(target));
    }
}
