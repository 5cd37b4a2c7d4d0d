package org.peertable.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.StoreException;
import org.peertable.core.store.StoreProblem;
import org.peertable.ui.internal.Messages;

/**
 * The program that the workbench works on. All its windows work on the same one.
 *
 * <p>All methods are called by the user interface's thread, and all listeners too.
 */
public final class Programs {
    private static final String BUNDLE = "org.peertable.ui";
    private static final String LAST = "lastProgram";
    private static final Programs WORKBENCH = new Programs();

    private final List<Consumer<ProgramState>> listeners = new CopyOnWriteArrayList<>();
    private ProgramState state = new ProgramState.None();
    private Job opening;

    private Programs() {
    }

    /** Returns the programs of the running workbench. */
    public static Programs workbench() {
        return WORKBENCH;
    }

    /** Returns what is to be shown now. */
    public ProgramState state() {
        return state;
    }

    /** Returns the open program, if one is open. */
    public Optional<OpenProgram> current() {
        return state instanceof ProgramState.Opened opened ? Optional.of(opened.open()) : Optional.empty();
    }

    /** Returns the folder of the program that was opened last, in this session or an earlier one. */
    public Optional<Path> last() {
        String folder = preferences().get(LAST, "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    /**
     * Has a listener told of every new state, until it is removed.
     *
     * @param listener the listener
     */
    public void addListener(Consumer<ProgramState> listener) {
        listeners.add(listener);
    }

    /**
     * Has a listener told no more.
     *
     * @param listener the listener
     */
    public void removeListener(Consumer<ProgramState> listener) {
        listeners.remove(listener);
    }

    /**
     * Closes the open program, whose changes are lost unless they were saved, and reads another one in the background.
     *
     * @param folder the folder that holds the program
     */
    public void open(Path folder) {
        open(folder, Optional.empty());
    }

    /**
     * Closes the open program and reads one with changes that were not saved.
     *
     * @param folder the folder that holds the program
     * @param recovery what was not saved; empty for the program as it is on disk
     */
    public void open(Path folder, Optional<Recovery> recovery) {
        if (opening != null) {
            opening.cancel();
        }
        become(new ProgramState.Opening(folder));
        Display display = PlatformUI.getWorkbench().getDisplay();
        opening = new Job(NLS.bind(Messages.OpenProgram_reading, folder.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                ProgramState next = read(folder, recovery, monitor);
                Job self = this;
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (opening == self) {
                            opening = null;
                            become(next);
                        }
                    });
                }
                return Status.OK_STATUS;
            }
        };
        opening.schedule();
    }

    private static ProgramState read(Path folder, Optional<Recovery> recovery, IProgressMonitor monitor) {
        try {
            return new ProgramState.Opened(OpenProgram.open(folder, recovery, monitor));
        } catch (StoreException e) {
            return new ProgramState.Failed(folder, e.problems());
        } catch (OperationCanceledException e) {
            return new ProgramState.Failed(folder, List.of(new StoreProblem(folder, 0, Messages.OpenProgram_cancelled)));
        } catch (RuntimeException e) {
            ILog.of(Programs.class).error(folder.toString(), e);
            return new ProgramState.Failed(folder,
                    List.of(new StoreProblem(folder, 0, NLS.bind(Messages.OpenProgram_unexpected, e))));
        }
    }

    private void become(ProgramState next) {
        Optional<OpenProgram> before = current();
        state = next;
        current().ifPresent(open -> remember(open.folder()));
        listeners.forEach(listener -> listener.accept(next));
        before.ifPresent(OpenProgram::dispose);
    }

    private static void remember(Path folder) {
        IEclipsePreferences preferences = preferences();
        preferences.put(LAST, folder.toString());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(Programs.class).warn(e.getMessage(), e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }
}
