package org.peertable.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.store.NewProgram;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.Program;
import org.peertable.ui.Programs;

/** Makes a program in a folder of its own and opens it. */
public final class NewProgramWizard extends Wizard {
    private final NewProgramPage page = new NewProgramPage();

    /** Makes the wizard. */
    public NewProgramWizard() {
        setWindowTitle(Messages.NewProgram_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!PlatformUI.getWorkbench().saveAll(window, window, null, true)) {
            return false;
        }
        Program program = NewProgram.make(page.name(), page.host(), page.zone(), page.currency(), page.language());
        Path folder = page.folder();
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(NLS.bind(Messages.NewProgram_making, program.getName()), 1);
                try {
                    Store.create(folder, program).save();
                } catch (StoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(reason(e));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        Programs.workbench().open(folder);
        return true;
    }

    private static String reason(InvocationTargetException failure) {
        if (failure.getCause() instanceof StoreException store) {
            return store.problems().getFirst().message();
        }
        ILog.of(NewProgramWizard.class).error(Messages.NewProgram_title, failure.getCause());
        return String.valueOf(failure.getCause().getMessage());
    }
}
