package org.peertable.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.peertable.model.Peer;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Words;

/** Finds people who are in the directory twice, and makes one entry of two; each merge is one change with one undo. */
public final class MergeWizard extends Wizard {
    private final OpenProgram open;
    private final Optional<Peer[]> chosen;
    private final DuplicatesPage duplicates;
    private final MergePage merge;

    private MergeWizard(OpenProgram open, Optional<Peer[]> chosen) {
        this.open = open;
        this.chosen = chosen;
        this.duplicates = new DuplicatesPage(open);
        this.merge = new MergePage(open,
                () -> chosen.or(() -> duplicates.pair().map(pair -> new Peer[] {pair.first(), pair.second()})));
        setWindowTitle(Messages.Merge_title);
        setNeedsProgressMonitor(true);
    }

    /** Makes a wizard that looks for people who are there twice. */
    static MergeWizard find(OpenProgram open) {
        return new MergeWizard(open, Optional.empty());
    }

    /**
     * Opens the wizard for two people.
     *
     * @param shell the window
     * @param open the program
     * @param kept the entry that stays, unless the planner decides otherwise
     * @param other the entry that goes
     */
    public static void open(Shell shell, OpenProgram open, Peer kept, Peer other) {
        new PlannerDialog(shell, new MergeWizard(open, Optional.of(new Peer[] {kept, other})), Messages.Merge_finish).open();
    }

    @Override
    public void addPages() {
        if (chosen.isEmpty()) {
            addPage(duplicates);
        }
        addPage(merge);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == merge && merge.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        String gone = Words.name(merge.other());
        open.commands().execute(merge.changes());
        if (chosen.isPresent()) {
            return true;
        }
        // there may be more of them
        duplicates.again();
        duplicates.setMessage(NLS.bind(Messages.Merge_done, gone));
        IWizardPage first = duplicates;
        getContainer().showPage(first);
        return false;
    }
}
