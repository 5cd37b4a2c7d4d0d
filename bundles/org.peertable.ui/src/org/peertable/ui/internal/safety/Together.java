package org.peertable.ui.internal.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.peertable.core.reconcile.Conflict;
import org.peertable.core.reconcile.Reconciliation;
import org.peertable.core.reconcile.Side;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.Program;
import org.peertable.ui.OpenProgram;

/**
 * Brings the unsaved changes of a planner together with those that another program has written: what only one of them has
 * changed is taken over, and what both have changed is for the planner to decide. The union is not saved yet.
 */
final class Together {
    private final OpenProgram open;
    private final BaseCopy before;
    private final Display display = Display.getCurrent();
    private final BiConsumer<OpenProgram, Recovery> show;

    /** What both have changed, and how to go on when it is decided whose word counts in each. */
    record Question(List<Conflict> conflicts, Consumer<Map<Conflict, Side>> decide) {
        /** Goes on with the word of one of them in everything. */
        void decideAll(Side side) {
            decide.accept(conflicts.stream().collect(Collectors.toMap(Function.identity(), conflict -> side)));
        }
    }

    Together(OpenProgram open, BaseCopy before, BiConsumer<OpenProgram, Recovery> show) {
        this.open = open;
        this.before = before;
        this.show = show;
    }

    /**
     * Tries it in the background.
     *
     * @param ask is asked when both have changed something
     * @param otherwise goes on when it is not known what both began with
     */
    void run(Consumer<Question> ask, Runnable otherwise) {
        in(() -> {
            Optional<Store> base = before.store();
            if (base.isEmpty()) {
                tell(otherwise);
                return;
            }
            Program began = base.get().program();
            Reconciliation union = open.together(began, theirs(), Map.of());
            if (union.conflicts().isEmpty()) {
                take(union);
            } else {
                tell(() -> ask.accept(new Question(union.conflicts(), decisions -> decided(decisions, began, otherwise))));
            }
        }, otherwise);
    }

    private void decided(Map<Conflict, Side> decisions, Program began, Runnable otherwise) {
        in(() -> {
            Reconciliation union = open.together(began, theirs(), decisions);
            if (decisions.keySet().containsAll(union.conflicts())) {
                take(union);
            } else {
                // the other program has gone on meanwhile
                tell(otherwise);
            }
        }, otherwise);
    }

    private Program theirs() throws StoreException {
        Store theirs = Store.open(open.folder());
        theirs.loadAll();
        return theirs.program();
    }

    /** The union is what the planner has not saved; the files are those of the other program. */
    private void take(Reconciliation union) throws StoreException {
        Store.replace(open.folder(), (Program) union.roots().getFirst()).writeRecovery();
        Recovery kept = Recovery.find(open.folder()).orElseThrow();
        tell(() -> {
            show.accept(open, kept);
            Notices.workbench().show(new Notice("together", Messages.Together_done,
                    List.of(new Notice.Step(Messages.Notice_understood, () -> { }, true))));
        });
    }

    private interface Work {
        void run() throws StoreException;
    }

    private void in(Work work, Runnable otherwise) {
        Job job = Job.create(Messages.Together_job, monitor -> {
            try {
                work.run();
            } catch (StoreException e) {
                // their files may be half written just now: the planner is asked as if nothing were known
                ILog.of(Together.class).warn(e.getMessage(), e);
                tell(otherwise);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void tell(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }
}
