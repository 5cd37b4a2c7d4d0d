package org.peertable.ui.internal.wizards;

import org.eclipse.jface.wizard.Wizard;
import org.peertable.ui.OpenProgram;

/** Imports a file: says for every row what will be done with it, and does it as one change that one undo takes back. */
final class ImportWizard extends Wizard {
    private final OpenProgram open;
    private final ImportFilePage file = new ImportFilePage();
    private final ImportPreviewPage preview;

    ImportWizard(OpenProgram open) {
        this.open = open;
        this.preview = new ImportPreviewPage(open, file);
        setWindowTitle(Messages.Import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(preview);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        preview.plan().ifPresent(plan -> open.commands().execute(plan.changes()));
        return true;
    }
}
