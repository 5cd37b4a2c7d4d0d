package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.merge.Newcomers;
import org.peertable.ui.OpenProgram;

/** Imports a file: says for every row what will be done with it, and does it as one change that one undo takes back. */
final class ImportWizard extends Wizard {
    private final OpenProgram open;
    private final ImportColumnsPage columns;
    private final ImportFilePage file;
    private final ImportPreviewPage preview;
    private final ImportPeoplePage people;

    ImportWizard(OpenProgram open) {
        this.open = open;
        this.file = new ImportFilePage(this::afterFile);
        this.columns = new ImportColumnsPage(open, file);
        this.preview = new ImportPreviewPage(open, file, columns);
        this.people = new ImportPeoplePage(preview);
        setWindowTitle(Messages.Import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(columns);
        addPage(preview);
        addPage(people);
    }

    /** A table has columns that may have to be explained; a card or an answer to an invitation has none. */
    private IWizardPage afterFile() {
        Optional<String> wrong = columns.read();
        file.setErrorMessage(wrong.orElse(null));
        return wrong.isPresent() ? null : columns.hasColumns() ? columns : preview;
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == preview && preview.resemblances().isEmpty() ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        IWizardPage at = getContainer().getCurrentPage();
        return (at == preview || at == people) && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Optional<ImportPlan> plan = preview.plan();
        if (plan.isEmpty()) {
            return true;
        }
        try {
            columns.remember();
            open.commands().execute(Newcomers.command(open.program(), plan.get(), people.same()));
            return true;
        } catch (IOException e) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(e.getMessage());
            return false;
        }
    }
}
