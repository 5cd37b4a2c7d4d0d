package org.peertable.ui.internal.season;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.SeasonPeople;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Season;
import org.peertable.ui.OpenProgram;

/** Counts a season in the background, once more after every change, and hands the figures to the page that shows them. */
final class SeasonFigures {
    private static final int CALM_MS = 150;

    /**
     * What was counted at one moment.
     *
     * @param insight the figures, those of the season report
     * @param people the names behind them
     */
    record Counted(SeasonInsight insight, SeasonPeople people) {
    }

    private final OpenProgram open;
    private final Season season;
    private final Composite owner;
    private final Display display;
    private final Consumer<Counted> show;
    private final Consumer<String> fail;
    private Optional<Job> counting = Optional.empty();
    private int round;

    /**
     * Makes it; nothing is counted yet.
     *
     * @param owner it ends with it
     * @param show is given the figures by the user interface's thread
     * @param fail is told why there are none
     */
    SeasonFigures(OpenProgram open, Season season, Composite owner, Consumer<Counted> show, Consumer<String> fail) {
        this.open = open;
        this.season = season;
        this.owner = owner;
        this.display = owner.getDisplay();
        this.show = show;
        this.fail = fail;
        owner.addDisposeListener(e -> counting.ifPresent(Job::cancel));
    }

    /** Counts anew, a moment later so that not every key that is typed counts a season. */
    void again() {
        int mine = ++round;
        counting.ifPresent(Job::cancel);
        display.timerExec(CALM_MS, () -> {
            if (mine == round && !owner.isDisposed()) {
                readAnswers(mine);
            }
        });
    }

    /** The answers of the guests lie in a file of their own, which holds those of all events of the season. */
    private void readAnswers(int mine) {
        Optional<Event> unread = season.getEvents().stream().filter(SeasonFigures::isUnread).findFirst();
        if (unread.isEmpty()) {
            count(mine);
            return;
        }
        open.readConfidential(unread.get(), problem -> {
            if (mine == round && !owner.isDisposed()) {
                problem.filter(text -> isUnread(unread.get())).ifPresentOrElse(fail, () -> readAnswers(mine));
            }
        });
    }

    private static boolean isUnread(Event event) {
        return event.eGet(PeertablePackage.Literals.EVENT__CONFIDENTIAL, false) instanceof InternalEObject part && part.eIsProxy();
    }

    private void count(int mine) {
        LocalDate today = LocalDate.now();
        Job job = Job.create(Messages.Figures_counting, (IProgressMonitor monitor) -> {
            try {
                Counted counted = open.read(monitor, () -> new Counted(
                        SeasonInsight.of(season, today, monitor), SeasonPeople.of(season, today, monitor)));
                tell(mine, () -> show.accept(counted));
            } catch (OperationCanceledException e) {
                // a change came in between, after which it is counted anew
                tell(mine, this::again);
                return Status.CANCEL_STATUS;
            } catch (IllegalStateException e) {
                ILog.of(SeasonFigures.class).warn(e.getMessage(), e);
                tell(mine, () -> fail.accept(Messages.Figures_failed));
            }
            return (IStatus) Status.OK_STATUS;
        });
        job.setSystem(true);
        counting = Optional.of(job);
        job.schedule();
    }

    private void tell(int mine, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (mine == round && !owner.isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
