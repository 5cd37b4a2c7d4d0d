package org.peertable.ui.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.peertable.core.store.StoreException;
import org.peertable.ui.OpenProgram;

/** The open program as what Save saves, whichever of its parts is in front. */
public final class ProgramSaveable extends Saveable {
    private final OpenProgram open;
    private final Runnable afterwards;

    /**
     * Makes what is saved.
     *
     * @param open the program
     * @param afterwards is run by the user interface's thread when it was saved, or could not be, in the background
     */
    public ProgramSaveable(OpenProgram open, Runnable afterwards) {
        this.open = open;
        this.afterwards = afterwards;
    }

    @Override
    public String getName() {
        return open.program().getName();
    }

    @Override
    public String getToolTipText() {
        return open.folder().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean isDirty() {
        return open.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        IStatus status = save();
        if (!status.isOK()) {
            throw new CoreException(status);
        }
    }

    /** Saves in the background; commands that come meanwhile wait for it. */
    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) {
        return background -> save();
    }

    private IStatus save() {
        return open.read(new NullProgressMonitor(), () -> {
            try {
                open.save();
                return Status.OK_STATUS;
            } catch (StoreException e) {
                return Status.error(NLS.bind(Messages.Save_failed, getName(), Problems.all(open.folder(), e.problems())));
            }
        });
    }

    /** A planner types on while it is saved. */
    @Override
    public void disableUI(IWorkbenchPart[] parts, boolean closing) {
        // nothing is kept from changing but the program, and that by its own turns
    }

    /** It was not disabled; but that it is saved nobody else tells those who show it. */
    @Override
    public void enableUI(IWorkbenchPart[] parts) {
        afterwards.run();
    }

    /** The platform counts by identity who has a thing open: there is one for a program, {@link OpenProgram#saveable()}. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
