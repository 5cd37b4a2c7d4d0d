package org.peertable.ui.internal.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.reconcile.Side;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.compare.Differences;
import org.peertable.ui.internal.compare.DifferencesDialog;

/**
 * Notices that another program has changed the files: without changes of the planner's own they are read again, else the
 * planner is asked.
 */
final class OutsideWatch {
    private static final String NOTICE = "outside";
    private static final int EVERY_MS = 2_000;

    private final OpenProgram open;
    private final Display display = Display.getCurrent();
    private final Job job = new Job(Messages.Outside_watching) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            look();
            return Status.OK_STATUS;
        }
    };
    private final BaseCopy before;
    private final Together together;
    private List<Path> said = List.of();
    private boolean ended;

    /**
     * Watches from now on.
     *
     * @param show shows what both have changed, which is not saved
     */
    OutsideWatch(OpenProgram open, BiConsumer<OpenProgram, Recovery> show) {
        this.open = open;
        this.before = new BaseCopy(open);
        this.together = new Together(open, before, show);
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(EVERY_MS);
    }

    private void look() {
        List<Path> changed = open.changedOutside();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!ended) {
                    // a save of our own that was under way is over by now
                    found(changed.isEmpty() ? changed : open.changedOutside());
                    job.schedule(EVERY_MS);
                }
            });
        }
    }

    private void found(List<Path> changed) {
        if (changed.isEmpty()) {
            said = List.of();
            Notices.workbench().close(NOTICE);
            return;
        }
        List<Path> gone = changed.stream().filter(file -> !Files.exists(file)).toList();
        if (gone.isEmpty() && !open.isDirty()) {
            Reading.again(open);
        } else if (!changed.equals(said)) {
            said = changed;
            if (gone.isEmpty()) {
                together.run(question -> unlessEnded(() -> ask(question, changed.getFirst())), () -> unlessEnded(() -> ask(gone, changed.getFirst())));
            } else {
                ask(gone, changed.getFirst());
            }
        }
    }

    private void unlessEnded(Runnable what) {
        if (!ended) {
            what.run();
        }
    }

    private void ask(Together.Question question, Path first) {
        List<Notice.Step> steps = new ArrayList<>();
        steps.add(new Notice.Step(Messages.Outside_whatDiffers, this::showDifferences, false));
        if (question.conflicts().size() > 1) {
            steps.add(new Notice.Step(Messages.Together_each, () -> decideEach(question), false));
        }
        steps.add(new Notice.Step(Messages.Together_mine, () -> question.decideAll(Side.OURS), true));
        steps.add(new Notice.Step(Messages.Together_theirs, () -> question.decideAll(Side.THEIRS), true));
        Notices.workbench().show(new Notice(NOTICE,
                NLS.bind(Messages.Together_ask, name(first), ConflictWords.all(question.conflicts())), steps));
    }

    private static void decideEach(Together.Question question) {
        ConflictsDialog dialog = new ConflictsDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), question.conflicts());
        if (dialog.open() == Window.OK) {
            Notices.workbench().close(NOTICE);
            question.decide().accept(dialog.decisions());
        }
    }

    private void ask(List<Path> gone, Path first) {
        Notice.Step theirs = new Notice.Step(Messages.Outside_takeTheirs, () -> Reading.again(open), true);
        if (!gone.isEmpty()) {
            // what is gone is still in the window: the next save under another name, or bringing it back, loses nothing
            Notices.workbench().show(new Notice(NOTICE, NLS.bind(Messages.Outside_gone, name(gone.getFirst())), List.of(
                    new Notice.Step(Messages.Outside_bringBack, this::bringBack, true), theirs)));
            return;
        }
        Notices.workbench().show(new Notice(NOTICE, NLS.bind(Messages.Outside_both, name(first)), List.of(
                new Notice.Step(Messages.Outside_whatDiffers, this::showDifferences, false),
                new Notice.Step(Messages.Outside_keepMine, this::bringBack, true), theirs)));
    }

    private Path name(Path file) {
        return open.folder().relativize(file);
    }

    private void bringBack() {
        try {
            open.saveOver();
        } catch (StoreException e) {
            said = List.of();
            Notices.workbench().show(new Notice(NOTICE, e.problems().getFirst().message(),
                    List.of(new Notice.Step(Messages.Notice_understood, () -> { }, true))));
        }
    }

    private void showDifferences() {
        try {
            Store theirs = Store.open(open.folder());
            for (String season : theirs.seasonIds()) {
                theirs.season(season);
            }
            new DifferencesDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Messages.Outside_differences,
                    Differences.between(open.domain().getResourceSet(), theirs.resourceSet())).open();
        } catch (StoreException e) {
            ILog.of(OutsideWatch.class).warn(e.getMessage(), e);
            Notices.workbench().show(new Notice("outside.unreadable", e.problems().getFirst().message(),
                    List.of(new Notice.Step(Messages.Notice_understood, () -> { }, true))));
        }
    }

    void end() {
        ended = true;
        before.end();
        job.cancel();
        Notices.workbench().close(NOTICE);
    }
}
