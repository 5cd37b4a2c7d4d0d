package org.peertable.ui.internal.safety;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.peertable.core.reconcile.Conflict;
import org.peertable.core.reconcile.Reconciliation;
import org.peertable.core.reconcile.Side;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.Program;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Words;

/**
 * Brings the unsaved changes of a planner together with those that another program has written: what only one of them has
 * changed is taken over, and what both have changed is for the planner to decide. The union is not saved yet.
 */
final class Together {
    private static final int MOST_TOLD = 3;

    private final OpenProgram open;
    private final BaseCopy before;
    private final Display display = Display.getCurrent();
    private final BiConsumer<OpenProgram, Recovery> show;

    /** What both have changed, in words, and how to go on with the word of one of them. */
    record Question(String differences, Runnable mine, Runnable theirs) {
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
            Reconciliation union = open.together(began, theirs(), Optional.empty());
            if (union.conflicts().isEmpty()) {
                take(union);
            } else {
                String words = union.conflicts().stream().limit(MOST_TOLD).map(Together::words).collect(Collectors.joining("; "));
                int more = union.conflicts().size() - MOST_TOLD;
                tell(() -> ask.accept(new Question(more > 0 ? words + "; " + NLS.bind(Messages.Together_more, more) : words,
                        () -> prefer(Side.OURS, began, otherwise), () -> prefer(Side.THEIRS, began, otherwise))));
            }
        }, otherwise);
    }

    private void prefer(Side side, Program began, Runnable otherwise) {
        in(() -> take(open.together(began, theirs(), Optional.of(side))), otherwise);
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

    private static String words(Conflict conflict) {
        // what it is about is named as in a merge of files: its kind and identifier, and what people call it in brackets
        String name = conflict.object().replaceFirst("^\\w+ '[^']*' \\((.*)\\)$", "$1");
        return conflict.feature().isEmpty() ? name : NLS.bind(Messages.Together_both, new Object[] {
            Words.brief(name), Words.of(conflict.feature().get()), shown(conflict.ours()), shown(conflict.theirs())});
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.Together_nothing : Words.brief(value);
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
