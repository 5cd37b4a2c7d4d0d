package org.peertable.ui.internal.wizards;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.peertable.ui.internal.PushButton;

/** The window of a wizard, whose last button says what it does. */
final class PlannerDialog extends WizardDialog {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 420;

    private final String verb;
    private boolean forward;

    PlannerDialog(Shell parent, IWizard wizard, String verb) {
        super(parent, wizard);
        this.verb = verb;
        setMinimumPageSize(WIDTH, HEIGHT);
        setHelpAvailable(false);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean usual) {
        Button button = super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? verb : label, usual);
        PushButton.asDrawn(button);
        return button;
    }

    @Override
    protected void nextPressed() {
        forward = true;
        super.nextPressed();
    }

    @Override
    protected void backPressed() {
        forward = false;
        super.backPressed();
    }

    /** On the last page Enter does what the wizard is for: the button for the next one, which was pressed, is none any more. */
    @Override
    public void updateButtons() {
        super.updateButtons();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        Control focus = finish.getDisplay().getFocusControl();
        if (forward && finish.isEnabled() && (focus == null || focus == getButton(IDialogConstants.BACK_ID))) {
            finish.setFocus();
        }
    }
}
