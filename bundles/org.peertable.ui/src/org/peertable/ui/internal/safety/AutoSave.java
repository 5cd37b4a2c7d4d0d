package org.peertable.ui.internal.safety;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.StoreException;
import org.peertable.core.store.StoreProblem;
import org.peertable.ui.OpenProgram;

/** Keeps what is not saved beside the program, some seconds after a change, and takes it away when all is saved. */
final class AutoSave {
    private static final String NOTICE = "autosave";
    private static final int SECOND = 1_000;

    private final OpenProgram open;
    private final Display display = Display.getCurrent();
    private final CommandStackListener edited = event -> soon();
    private final Job job = new Job(Messages.AutoSave_keeping) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                return keep(monitor);
            } catch (OperationCanceledException e) {
                // the next command has come already, and with it the next turn
                return Status.CANCEL_STATUS;
            }
        }
    };
    private volatile boolean kept;

    AutoSave(OpenProgram open) {
        this.open = open;
        job.setSystem(true);
        job.setPriority(Job.LONG);
        open.commands().addCommandStackListener(edited);
    }

    private void soon() {
        if (!open.isDirty()) {
            saved();
        } else if (Notices.workbench().all().stream().noneMatch(notice -> notice.id().equals(Safety.RECOVERY))) {
            // what an earlier session left behind is not written over before the planner has decided
            job.cancel();
            job.schedule((long) SafetyPreferences.seconds() * SECOND);
        }
    }

    private IStatus keep(IProgressMonitor monitor) {
        Optional<StoreProblem> problem = open.read(monitor, () -> {
            try {
                if (open.isDirty()) {
                    open.writeRecovery();
                    kept = true;
                }
                if (!open.isDirty() && kept) {
                    // it was saved meanwhile
                    Recovery.discard(open.folder());
                    kept = false;
                }
                return Optional.<StoreProblem>empty();
            } catch (StoreException e) {
                ILog.of(AutoSave.class).warn(e.getMessage(), e);
                return Optional.of(e.problems().getFirst());
            }
        });
        say(() -> problem.ifPresentOrElse(
                why -> Notices.workbench().show(new Notice(NOTICE, NLS.bind(Messages.AutoSave_cannot, why.message()), List.of(
                        new Notice.Step(Messages.Notice_understood, () -> { }, true)))),
                () -> Notices.workbench().close(NOTICE)));
        return Status.OK_STATUS;
    }

    private void say(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }

    /** Everything is saved, or what was not is not wanted. */
    void saved() {
        job.cancel();
        if (kept) {
            kept = false;
            try {
                Recovery.discard(open.folder());
            } catch (StoreException e) {
                ILog.of(AutoSave.class).warn(e.getMessage(), e);
            }
        }
    }

    void end() {
        open.commands().removeCommandStackListener(edited);
        saved();
    }
}
