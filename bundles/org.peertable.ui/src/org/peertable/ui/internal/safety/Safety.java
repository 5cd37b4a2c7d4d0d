package org.peertable.ui.internal.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.core.store.StoreProblem;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.Problems;
import org.peertable.ui.internal.compare.Difference;
import org.peertable.ui.internal.compare.Differences;
import org.peertable.ui.internal.compare.DifferencesDialog;

/** Watches over the open program from the start of the workbench to its end. */
public final class Safety implements IStartup {
    /** The notice about what an earlier session left behind. */
    static final String RECOVERY = "recovery";

    private Optional<AutoSave> saving = Optional.empty();
    private Optional<OutsideWatch> watching = Optional.empty();
    private boolean takingBack;

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            Programs.workbench().addListener(this::programChanged);
            programChanged(Programs.workbench().state());
        });
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench closing, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench closed) {
                // by now the planner was asked about what is not saved
                unfollow();
            }
        });
    }

    private void unfollow() {
        saving.ifPresent(AutoSave::end);
        watching.ifPresent(OutsideWatch::end);
        saving = Optional.empty();
        watching = Optional.empty();
        Notices.workbench().close(RECOVERY);
    }

    private void programChanged(ProgramState state) {
        unfollow();
        if (state instanceof ProgramState.Opened opened) {
            saving = Optional.of(new AutoSave(opened.open()));
            watching = Optional.of(new OutsideWatch(opened.open(), this::showUnsaved));
            if (takingBack) {
                takingBack = false;
            } else {
                offer(opened.open());
            }
        }
    }

    private void offer(OpenProgram open) {
        try {
            Optional<Recovery> found = Recovery.find(open.folder());
            if (found.isPresent()) {
                offer(open, found.get());
            }
        } catch (StoreException e) {
            say(open.folder(), e.problems().getFirst());
        }
    }

    private void offer(OpenProgram open, Recovery recovery) throws StoreException {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(recovery.written().atZone(ZoneId.systemDefault()));
        Notice.Step differs = new Notice.Step(Messages.Recovery_whatDiffers, () -> showDifferences(open, recovery), false);
        Notice.Step away = new Notice.Step(Messages.Recovery_throwAway, () -> discard(open.folder()), true);
        if (recovery.fits()) {
            Notices.workbench().show(new Notice(RECOVERY, NLS.bind(Messages.Recovery_offer, when), List.of(
                    new Notice.Step(Messages.Recovery_takeBack, () -> takeBack(open.folder(), recovery), true), differs, away)));
        } else {
            Notices.workbench().show(new Notice(RECOVERY, NLS.bind(Messages.Recovery_offerCopy, when), List.of(
                    new Notice.Step(Messages.Recovery_copy, () -> copy(open.folder(), recovery), true), differs, away)));
        }
    }

    private void takeBack(Path folder, Recovery recovery) {
        takingBack = true;
        Programs.workbench().open(folder, Optional.of(recovery));
    }

    /** Shows unsaved changes in the place of what is shown now, with what was open. */
    private void showUnsaved(OpenProgram open, Recovery recovery) {
        takingBack = true;
        Reading.again(open, Optional.of(recovery));
    }

    /** What others have changed meanwhile stays as it is; the unsaved changes become a program of their own beside it. */
    private void copy(Path folder, Recovery recovery) {
        try {
            Path copy = RecoveredCopy.make(folder, recovery);
            Recovery.discard(folder);
            Programs.workbench().open(copy);
        } catch (StoreException e) {
            say(folder, e.problems().getFirst());
        } catch (IOException e) {
            say(folder, new StoreProblem(folder, 0, String.valueOf(e.getMessage())));
        }
    }

    private static void discard(Path folder) {
        try {
            Recovery.discard(folder);
        } catch (StoreException e) {
            say(folder, e.problems().getFirst());
        }
    }

    private static void showDifferences(OpenProgram open, Recovery recovery) {
        try {
            Store before = Store.openBefore(open.folder(), recovery);
            Store unsaved = Store.open(open.folder(), recovery);
            for (Store store : List.of(before, unsaved)) {
                store.loadAll();
            }
            List<Difference> differences = Differences.between(before.resourceSet(), unsaved.resourceSet());
            Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            new DifferencesDialog(shell, Messages.Recovery_differences, differences).open();
        } catch (StoreException e) {
            say(open.folder(), e.problems().getFirst());
        }
    }

    private static void say(Path folder, StoreProblem problem) {
        String text = Problems.place(folder, problem) + ": " + problem.message();
        ILog.of(Safety.class).warn(text);
        Notices.workbench().show(new Notice(RECOVERY, text,
                List.of(new Notice.Step(Messages.Notice_understood, () -> { }, true))));
    }
}
