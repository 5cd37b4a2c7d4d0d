package org.peertable.app.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences: the page alone where there is one, with a list beside it where plugins have pages of their own. */
public final class PreferencesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        PreferenceDialog pages = new Pages(HandlerUtil.getActiveShell(event), PlatformUI.getWorkbench().getPreferenceManager());
        Optional.ofNullable(event.getParameter(IWorkbenchCommandConstants.WINDOW_PREFERENCES_PARM_PAGEID)).ifPresent(pages::setSelectedNode);
        pages.open();
        return null;
    }

    /** Without the platform's arrows from page to page and its menu. */
    private static final class Pages extends PreferenceDialog {
        private static final int LINE = 2;

        private final boolean alone;

        private Pages(Shell parent, PreferenceManager pages) {
            super(parent, pages);
            IPreferenceNode[] roots = pages.getRootSubNodes();
            alone = roots.length == 1 && roots[0].getSubNodes().length == 0;
            setHelpAvailable(false);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = (Composite) super.createDialogArea(parent);
            leaveOut(area.getChildren()[LINE]);
            return area;
        }

        @Override
        protected Control createTreeAreaContents(Composite parent) {
            return leaveOut(super.createTreeAreaContents(parent));
        }

        @Override
        protected Sash createSash(Composite area, Control pages) {
            return leaveOut(super.createSash(area, pages));
        }

        private <T extends Control> T leaveOut(T control) {
            if (alone) {
                control.setVisible(false);
                ((GridData) control.getLayoutData()).exclude = true;
            }
            return control;
        }
    }
}
