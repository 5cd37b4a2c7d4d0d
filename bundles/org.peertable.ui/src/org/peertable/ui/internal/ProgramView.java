package org.peertable.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.ViewPart;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;

/** A view in which the open program is shown and changed, so that Save saves it when nothing else of it is in front. */
public abstract class ProgramView extends ViewPart implements ISaveablesSource, ISaveablePart {
    /** The open program; {@code null} while none is open. */
    protected OpenProgram open;
    private final Consumer<ProgramState> programChanged = this::become;
    private final CommandStackListener edited = event -> {
        edited();
        firePropertyChange(PROP_DIRTY);
    };

    /**
     * Shows another state of the workbench; {@link #open} is what it is then.
     *
     * @param state the state
     */
    protected abstract void show(ProgramState state);

    /** Shows the program as it is after a command. */
    protected abstract void edited();

    /** Lets go of the program before another one is shown. */
    protected void left() {
    }

    /** Begins to follow which program is open; called when all controls are there. */
    protected final void followPrograms() {
        Programs.workbench().addListener(programChanged);
        // of what is open already the platform asks when it has the view
        follow(Programs.workbench().state());
    }

    private void become(ProgramState state) {
        if (open != null) {
            open.commands().removeCommandStackListener(edited);
            left();
            tell(SaveablesLifecycleEvent.POST_CLOSE);
        }
        follow(state);
        if (open != null) {
            tell(SaveablesLifecycleEvent.POST_OPEN);
        }
    }

    private void follow(ProgramState state) {
        open = state instanceof ProgramState.Opened opened ? opened.open() : null;
        if (open != null) {
            open.commands().addCommandStackListener(edited);
        }
        show(state);
        firePropertyChange(PROP_DIRTY);
    }

    private void tell(int what) {
        ISaveablesLifecycleListener listener = getSite().getService(ISaveablesLifecycleListener.class);
        if (listener != null) {
            listener.handleLifecycleEvent(new SaveablesLifecycleEvent(this, what, getSaveables(), false));
        }
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        if (open != null) {
            open.commands().removeCommandStackListener(edited);
        }
        super.dispose();
    }

    @Override
    public final Saveable[] getSaveables() {
        return open == null ? new Saveable[0] : new Saveable[] {open.saveable()};
    }

    @Override
    public final Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public final boolean isDirty() {
        return open != null && open.isDirty();
    }

    @Override
    public final boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // the workbench saves what getSaveables returns
    }

    @Override
    public final void doSaveAs() {
        // not allowed
    }
}
