package org.peertable.ui.internal.mix;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.EventMix;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.Planner;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Seat;
import org.peertable.model.Table;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.mix.Sitter.Offer;

/**
 * Looks at the mix of an event in the background, once more after every change, and says what a change would do. What was
 * asked before the program changed is not answered.
 */
final class MixReading {
    private static final int CALM_MS = 60;

    /**
     * The mix at one moment.
     *
     * @param explanation why it is as it is
     * @param sitters the seats with the reasons
     * @param mix what answers further questions
     */
    record Looked(EventExplanation explanation, List<Sitter> sitters, EventMix mix) {
    }

    /**
     * Somebody who could join a table.
     *
     * @param guest who
     * @param alike what the table would gain of being alike, in points; empty when there is no table
     * @param different what it would gain of being different, likewise
     * @param words the same in words, and the rules that keep the guest away
     */
    record Candidate(Invitation guest, String alike, String different, String words) {
    }

    private final OpenProgram open;
    private final Event event;
    private final Composite owner;
    private final Display display;
    private final MixTexts texts = MixTexts.in(Locale.getDefault());
    private final Consumer<Looked> show;
    private final Consumer<String> fail;
    private volatile EventMix mix;
    private Optional<Job> looking = Optional.empty();
    private int round;

    /**
     * Makes it; nothing is looked at yet.
     *
     * @param owner it ends with it
     * @param show is given the mix by the user interface's thread
     * @param fail is told why there is none
     */
    MixReading(OpenProgram open, Event event, Composite owner, Consumer<Looked> show, Consumer<String> fail) {
        this.open = open;
        this.event = event;
        this.owner = owner;
        this.display = owner.getDisplay();
        this.show = show;
        this.fail = fail;
        owner.addDisposeListener(e -> looking.ifPresent(Job::cancel));
    }

    /** Returns what turns the mix into words. */
    MixTexts texts() {
        return texts;
    }

    /** Looks anew, a moment later so that not every key that is typed looks at all seats. */
    void again() {
        int mine = ++round;
        mix = null;
        looking.ifPresent(Job::cancel);
        display.timerExec(CALM_MS, () -> {
            if (mine == round && !owner.isDisposed()) {
                looking = Optional.of(ask(this::look, looked -> {
                    mix = looked.mix();
                    show.accept(looked);
                }));
            }
        });
    }

    private Looked look() {
        EventMix made = new Planner(open.program(), LocalDate.now(), Contributions.installed().mixFactors()).mix(event);
        EventExplanation explanation = made.explain();
        return new Looked(explanation, Sitter.of(event, explanation, texts), made);
    }

    /** Says what each seat would be worth to somebody. */
    void offers(Peer peer, Consumer<List<Offer>> then) {
        ask(() -> answer(one -> event.getTables().stream().map(Table::getSeats).flatMap(List::stream)
                .map(seat -> offer(one, peer, seat)).toList()), offers -> offers.ifPresent(then));
    }

    private Offer offer(EventMix one, Peer peer, Seat seat) {
        ChangeEffect effect = seat.getOccupant() != null && seat.getOccupant().getPeer() == peer
                ? new ChangeEffect(one.scores(), one.scores(), List.of(), List.of()) : one.put(peer, seat);
        return Offer.of(effect, texts);
    }

    /** Says who could join a table, those first who would add most and break no rule. */
    void candidates(Table table, Consumer<List<Candidate>> then) {
        ask(() -> answer(one -> {
            MixScores before = one.scores(table);
            return one.candidates(table).stream().flatMap(candidate -> event.getInvitations().stream()
                    .filter(guest -> guest.getPeer() == candidate.peer()).limit(1)
                    .map(guest -> candidate(guest, new ChangeEffect(before, before.plus(candidate.gain()), candidate.rules(), List.of()))))
                    .toList();
        }), candidates -> candidates.ifPresent(then));
    }

    private Candidate candidate(Invitation guest, ChangeEffect effect) {
        String mark = effect.broken().isEmpty() ? "" : " !";
        return new Candidate(guest, points(effect.after().alikePercent() - effect.before().alikePercent()),
                points(effect.after().differentPercent() - effect.before().differentPercent()) + mark, texts.change(effect));
    }

    private static String points(double change) {
        return RoomPainter.signed((int) Math.round(change));
    }

    /** One at a time asks the mix, which is for one thread. */
    private synchronized <T> Optional<T> answer(Function<EventMix, T> question) {
        return Optional.ofNullable(mix).map(question);
    }

    private <T> Job ask(Supplier<T> question, Consumer<T> then) {
        int mine = round;
        Job job = Job.create(Messages.Reading_looking, (IProgressMonitor monitor) -> {
            try {
                T answer = open.read(monitor, question);
                tell(mine, () -> then.accept(answer));
            } catch (OperationCanceledException e) {
                // a change came in between, after which it is looked at anew
                tell(mine, this::again);
                return Status.CANCEL_STATUS;
            } catch (IllegalStateException | IllegalArgumentException e) {
                ILog.of(MixReading.class).warn(e.getMessage(), e);
                tell(mine, () -> fail.accept(Messages.Reading_failed));
            }
            return (IStatus) Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
        return job;
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
