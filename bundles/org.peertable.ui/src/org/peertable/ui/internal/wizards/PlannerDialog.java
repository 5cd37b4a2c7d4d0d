package org.peertable.ui.internal.wizards;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard, whose last button says what it does. */
final class PlannerDialog extends WizardDialog {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 420;

    private final String verb;

    PlannerDialog(Shell parent, IWizard wizard, String verb) {
        super(parent, wizard);
        this.verb = verb;
        setMinimumPageSize(WIDTH, HEIGHT);
        setHelpAvailable(false);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean usual) {
        return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? verb : label, usual);
    }
}
