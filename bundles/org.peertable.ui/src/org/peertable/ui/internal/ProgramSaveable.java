package org.peertable.ui.internal;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.Saveable;
import org.peertable.core.store.StoreException;
import org.peertable.ui.OpenProgram;

/** The open program as what Save saves, whichever of its parts is in front. */
public final class ProgramSaveable extends Saveable {
    private final OpenProgram open;

    /**
     * Makes what is saved.
     *
     * @param open the program
     */
    public ProgramSaveable(OpenProgram open) {
        this.open = open;
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
        try {
            open.save();
        } catch (StoreException e) {
            String problems = e.problems().stream()
                    .map(problem -> Problems.place(open.folder(), problem) + "\n" + problem.message())
                    .collect(Collectors.joining("\n\n"));
            throw new CoreException(Status.error(NLS.bind(Messages.Save_failed, getName(), problems)));
        }
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
