package org.peertable.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;

/** Opens one of the wizards; which one is named in the declaration after the class. */
public final class WizardHandler extends AbstractHandler implements IExecutableExtension {
    private String name = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        name = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement() : null;
        EObject subject = Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActiveEditor)
                .map(editor -> editor.getEditorInput().getAdapter(EObject.class)).orElse(null);
        Wizards.Context context = new Wizards.Context(window, Optional.ofNullable(selected), Optional.ofNullable(subject));
        Shell shell = window.getShell();
        Optional<OpenProgram> open = Programs.workbench().current();
        if (name.equals("newProgram")) {
            new PlannerDialog(shell, new NewProgramWizard(), Messages.NewProgram_finish).open();
        } else {
            open.ifPresent(program -> Wizards.open(name, program, context));
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return name.equals("newProgram") || Programs.workbench().current().isPresent();
    }
}
