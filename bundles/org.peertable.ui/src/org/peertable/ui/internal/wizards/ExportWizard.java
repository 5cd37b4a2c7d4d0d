package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.peertable.core.announce.Announcements;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.transfer.ExportResult;
import org.peertable.ui.OpenProgram;

/** One wizard for everything that can be exported, ours and contributed: what, a look at what comes out, and where to. */
final class ExportWizard extends Wizard {
    private final OpenProgram open;
    private final Exporting exporting;
    private final ExportChoicePage choice;
    private final ExportPreviewPage preview;

    ExportWizard(OpenProgram open, Wizards.Context context, Predicate<ExporterDescriptor> wanted) {
        this.open = open;
        this.exporting = new Exporting(open);
        this.choice = new ExportChoicePage(open, context, wanted);
        this.preview = new ExportPreviewPage(exporting, choice);
        setWindowTitle(Messages.Export_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(choice);
        addPage(preview);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Path folder = preview.folder();
        Changes told = Announcements.record(preview.keepsTold() ? choice.told() : List.of(), LocalDate.now());
        if (!told.isEmpty()) {
            // before they are written, because a calendar knows by the revision which of two is the newer
            open.commands().execute(told);
        }
        List<ExportResult> results = exporting.run(getContainer(), choice.selections(), folder);
        List<String> failures = results.stream().filter(ExportResult::failed).map(result -> result.status().getMessage()).toList();
        if (results.isEmpty() || !failures.isEmpty()) {
            if (!told.isEmpty()) {
                open.commands().undo();
            }
            preview.setErrorMessage(failures.isEmpty() ? Messages.Export_stopped
                    : NLS.bind(Messages.Export_failed, failures.size(), failures.getFirst()));
            return false;
        }
        preview.rememberFolder();
        if (preview.showsFolder()) {
            Program.launch(folder.toString());
        }
        return true;
    }

    @Override
    public void dispose() {
        try {
            exporting.close();
        } catch (IOException e) {
            org.eclipse.core.runtime.ILog.of(ExportWizard.class).warn(e.getMessage(), e);
        }
        super.dispose();
    }
}
