package org.peertable.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.Saveable;
import org.peertable.core.reconcile.Conflict;
import org.peertable.core.reconcile.Reconciliation;
import org.peertable.core.reconcile.Side;
import org.peertable.core.store.History;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.core.store.StoreProblem;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.provider.PeertableItemProviderAdapterFactory;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.Problems;
import org.peertable.ui.internal.ProgramSaveable;
import org.peertable.ui.internal.ProgramStack;
import org.peertable.ui.internal.Turns;

/**
 * A program that is open in the workbench: its store and the one command stack through which everything changes it.
 *
 * <p>Opened by any thread; from then on used by the user interface's thread alone. Other threads may {@link #read} it.
 */
public final class OpenProgram {
    private final Store store;
    private final ComposedAdapterFactory adapters;
    private final Turns turns = new Turns();
    private final ProgramStack commands;
    private final AdapterFactoryEditingDomain domain;
    private boolean recovered;
    private volatile boolean kept;
    private final Saveable saveable;
    private final LiveCheck check;

    private OpenProgram(Store store) {
        this.store = store;
        this.commands = new ProgramStack(store.program(), turns);
        this.saveable = new ProgramSaveable(this, commands::tellSaved);
        this.adapters = new ComposedAdapterFactory(new PeertableItemProviderAdapterFactory());
        this.domain = new AdapterFactoryEditingDomain(adapters, commands, store.resourceSet());
        this.check = new LiveCheck(this);
        store.resourceSet().eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
    }

    /**
     * Reads the program in a folder with all its seasons; what is confidential is read when it is asked for.
     *
     * @param folder the folder that holds the program
     * @param monitor is told how far it has come, and may cancel between files
     * @return the open program
     * @throws StoreException if a file cannot be read or is not sound; it names files and lines of all seasons
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static OpenProgram open(Path folder, IProgressMonitor monitor) throws StoreException {
        return open(folder, Optional.empty(), monitor);
    }

    static OpenProgram open(Path folder, Optional<Recovery> recovery, IProgressMonitor monitor) throws StoreException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.OpenProgram_reading, folder.getFileName()), 10);
        Store store = recovery.isPresent() ? Store.open(folder, recovery.get()) : Store.open(folder);
        List<String> seasons = store.seasonIds();
        progress.worked(5);
        SubMonitor each = progress.split(5).setWorkRemaining(seasons.size());
        List<StoreProblem> problems = new ArrayList<>();
        for (String season : seasons) {
            try {
                store.season(season);
            } catch (StoreException e) {
                problems.addAll(e.problems());
            }
            each.split(1);
        }
        if (!problems.isEmpty()) {
            throw new StoreException(problems, null);
        }
        OpenProgram open = new OpenProgram(store);
        open.recovered = recovery.isPresent();
        return open;
    }

    /**
     * Reads what is confidential too, if it was not yet.
     *
     * @throws StoreException if a file is not sound; it names files and lines
     */
    public void loadAll() throws StoreException {
        store.loadAll();
    }

    /** Returns the program. Change it by commands of {@link #domain()} only. */
    public Program program() {
        return store.program();
    }

    /** Returns the folder that it lies in. */
    public Path folder() {
        return store.folder();
    }

    /** Returns the editing domain, by which commands are made. */
    public EditingDomain domain() {
        return domain;
    }

    /** Returns the command stack, by which everything is changed, undone and redone. */
    public CommandStack commands() {
        return commands;
    }

    /** Returns the program as what Save saves, for every part that shows any of it. */
    public Saveable saveable() {
        return saveable;
    }

    /** Returns what checks it while it is edited. */
    public LiveCheck check() {
        return check;
    }

    /**
     * Reads the program in another thread than the user interface's. Commands wait until the reading has ended; the first
     * one that comes cancels the monitor, so that the work, which looks at it often, stops and is done again later.
     *
     * @param monitor is cancelled when a command comes
     * @param work reads the program and changes nothing
     * @return what the work returns
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled before the work began
     */
    public <T> T read(IProgressMonitor monitor, Supplier<T> work) {
        return turns.read(monitor, work);
    }

    /**
     * Reads in the background what is confidential of an event, if it was not read yet.
     *
     * @param event the event
     * @param then is told by the user interface's thread, at once when there is nothing to read; with what is wrong and what
     *     to do when it cannot be read
     */
    public void readConfidential(Event event, Consumer<Optional<String>> then) {
        if (!(event.eGet(PeertablePackage.Literals.EVENT__CONFIDENTIAL, false) instanceof InternalEObject part) || !part.eIsProxy()) {
            then.accept(Optional.empty());
            return;
        }
        URI file = part.eProxyURI().trimFragment();
        Display display = Display.getCurrent();
        Job job = Job.create(Messages.OpenProgram_readingNotes, monitor -> {
            Optional<String> problem = turns.change(() -> Problems.reading(this, file));
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    check.again();
                    then.accept(problem);
                });
            }
        });
        job.schedule();
    }

    /** Returns whether there are changes that are not saved. */
    public boolean isDirty() {
        return recovered || commands.isSaveNeeded();
    }

    /**
     * Saves all files of the program, or none.
     *
     * @throws StoreException if nothing was saved; it says why and what to do
     */
    public void save() throws StoreException {
        keepHistory();
        store.save();
        saved();
    }

    private void keepHistory() {
        try {
            History.keep(folder());
        } catch (StoreException e) {
            // what the planner did is saved all the same, and its last good copy kept
            ILog.of(OpenProgram.class).warn(e.getMessage(), e);
        }
    }

    private void saved() {
        boolean mine = recovered || kept;
        recovered = false;
        kept = false;
        commands.saveIsDone();
        try {
            // what an earlier session left behind waits for the planner's decision
            if (mine) {
                Recovery.discard(folder());
            }
        } catch (StoreException e) {
            // all is saved; what is kept beside is offered at the next start and thrown away then
            ILog.of(OpenProgram.class).warn(e.getMessage(), e);
        }
    }

    /**
     * Saves all files of the program also over what another program has changed or taken away.
     *
     * @throws StoreException if nothing was saved; it says why and what to do
     */
    public void saveOver() throws StoreException {
        keepHistory();
        store.saveOver();
        saved();
    }

    /**
     * Keeps the changes that are not saved beside the program's folder.
     *
     * @throws StoreException if that is not possible
     */
    public void writeRecovery() throws StoreException {
        store.writeRecovery();
        kept = true;
    }

    /**
     * Brings the program as it is now together with another version of it; reads what is confidential first. Commands wait
     * until it is done.
     *
     * @param base what both began with, all of it loaded
     * @param theirs the other version, all of it loaded
     * @param decided whose word counts where both have changed something, as far as that is decided
     * @throws StoreException if what is confidential cannot be read
     */
    public Reconciliation together(Program base, Program theirs, Map<Conflict, Side> decided) throws StoreException {
        Object outcome = turns.change(() -> {
            try {
                store.loadAll();
                return Reconciliation.of(List.of(base), List.of(store.program()), List.of(theirs),
                        conflict -> Optional.ofNullable(decided.get(conflict)));
            } catch (StoreException e) {
                return e;
            }
        });
        if (outcome instanceof StoreException problem) {
            throw problem;
        }
        return (Reconciliation) outcome;
    }

    /** Returns the files that another program has changed or taken away since they were read or saved; by any thread. */
    public List<Path> changedOutside() {
        return store.changedOutside();
    }

    void dispose() {
        check.dispose();
        commands.flush();
        adapters.dispose();
    }
}
