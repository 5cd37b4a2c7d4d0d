package org.peertable.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.core.contribute.Contributions;
import org.peertable.ui.internal.Messages;

/**
 * Checks an open program again and again while it is edited: in the background, a moment after the last command, given up
 * when the next one comes. It begins when somebody first listens.
 *
 * <p>All methods are called by the user interface's thread, and all listeners too.
 */
public final class LiveCheck {
    private static final int QUIET_MS = 300;

    private final OpenProgram open;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<ConstraintDescriptor> constraints = Contributions.installed().constraints();
    private final Job job = new Job(Messages.LiveCheck_checking) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return check(monitor);
        }
    };
    private List<Finding> findings = List.of();
    private volatile long edits;
    private boolean ended;

    LiveCheck(OpenProgram open) {
        this.open = open;
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        open.commands().addCommandStackListener(event -> again());
    }

    /** Returns what the last check found, in the order of the objects; nothing before the first one ended. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns what the last check found at a field.
     *
     * @param object the thing that has the field
     * @param feature the field
     */
    public List<Finding> findings(EObject object, EStructuralFeature feature) {
        return findings.stream()
                .filter(finding -> finding.objects().getFirst() == object && finding.feature().filter(feature::equals).isPresent())
                .toList();
    }

    /** Returns the constraints that are asked. */
    public List<ConstraintDescriptor> constraints() {
        return constraints;
    }

    /**
     * Has a listener told when a check has ended, until it is removed.
     *
     * @param listener the listener
     */
    public void addListener(Runnable listener) {
        boolean first = listeners.isEmpty();
        listeners.add(listener);
        if (first) {
            job.schedule();
        }
    }

    /**
     * Has a listener told no more.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Checks a moment from now, as after a change that no command made. */
    void again() {
        edits++;
        job.cancel();
        if (!ended && !listeners.isEmpty()) {
            job.schedule(QUIET_MS);
        }
    }

    void dispose() {
        ended = true;
        listeners.clear();
        job.cancel();
    }

    private IStatus check(IProgressMonitor monitor) {
        try {
            open.read(monitor, () -> {
                long before = edits;
                List<Finding> found = new Checker(open.program(), LocalDate.now(), constraints).check(monitor);
                Display display = PlatformUI.getWorkbench().getDisplay();
                if (!display.isDisposed()) {
                    display.asyncExec(() -> become(found, before));
                }
                return found;
            });
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            ILog.of(LiveCheck.class).error(Messages.LiveCheck_failed, e);
            return Status.OK_STATUS;
        }
    }

    /** What was found before a command that came meanwhile is about what is no more. */
    private void become(List<Finding> found, long checked) {
        if (!ended && checked == edits) {
            findings = found;
            listeners.forEach(Runnable::run);
        }
    }
}
