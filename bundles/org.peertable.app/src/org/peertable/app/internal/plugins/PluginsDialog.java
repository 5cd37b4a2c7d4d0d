package org.peertable.app.internal.plugins;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of the plugins: one page, under which it is said what is being done, and a way to stop it. */
final class PluginsDialog extends WizardDialog {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private PluginsDialog(Shell parent, PluginsPage page) {
        super(parent, new Wizard() {
            @Override
            public void addPages() {
                addPage(page);
            }

            @Override
            public boolean performFinish() {
                return true;
            }
        });
        ((Wizard) getWizard()).setNeedsProgressMonitor(true);
        ((Wizard) getWizard()).setWindowTitle(Messages.Plugins_title);
        setMinimumPageSize(WIDTH, HEIGHT);
        setHelpAvailable(false);
    }

    /**
     * Shows the plugins until the window is closed.
     *
     * @return whether something was changed and Peertable is to start again
     */
    static boolean show(Shell parent) {
        PluginsPage page = new PluginsPage();
        new PluginsDialog(parent, page).open();
        return page.isChanged() && MessageDialog.open(MessageDialog.QUESTION, parent, Messages.Plugins_title,
                Messages.Plugins_restart, SWT.SHEET, Messages.Plugins_now, Messages.Plugins_later) == 0;
    }

    /** Nothing is given up by closing; what can be cancelled is something that is being done. */
    @Override
    public void run(boolean fork, boolean cancelable, IRunnableWithProgress work) throws InvocationTargetException, InterruptedException {
        getButton(IDialogConstants.CANCEL_ID).setVisible(true);
        try {
            super.run(fork, cancelable, work);
        } finally {
            if (getButton(IDialogConstants.CANCEL_ID) != null) {
                getButton(IDialogConstants.CANCEL_ID).setVisible(false);
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setVisible(false);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean usual) {
        Button button = super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? IDialogConstants.CLOSE_LABEL : label, usual);
        button.setData(PluginsPage.NOT_STYLED, Boolean.TRUE);
        return button;
    }
}
