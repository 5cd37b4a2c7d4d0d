package org.peertable.ui.internal.day;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.Move;
import org.peertable.core.plan.Notice;
import org.peertable.core.plan.PlanOptions;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.PlanRequest;
import org.peertable.core.plan.Planner;
import org.peertable.core.plan.Proposal;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Table;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/** Looks in the background for what can be done when a guest does not come: up to three ways, the one with the fewest moves first. */
final class Ways {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST = 6;

    /**
     * A way.
     *
     * @param whom who comes instead; empty when nobody does
     * @param what who moves, and what becomes of the mix
     * @param command does it
     */
    record Way(String whom, String what, Command command) {
    }

    /**
     * What was found.
     *
     * @param ways the ways; none when the search failed
     * @param notes what else there is to know, such as whom to ask
     */
    record Found(List<Way> ways, String notes) {
    }

    private final OpenProgram open;
    private final Consumer<Found> listener;
    private final Display display = Display.getCurrent();
    private Optional<Job> running = Optional.empty();

    Ways(OpenProgram open, Consumer<Found> listener) {
        this.open = open;
        this.listener = listener;
    }

    /** Begins to look; what was looked for before is given up. */
    void find(Invitation gone, LocalDate today) {
        stop();
        PlanRequest.Repair request = new PlanRequest.Repair((Event) gone.eContainer(), List.of(gone),
                PlanRequest.Repair.Reason.NO_SHOW);
        Job job = new Job(Messages.Ways_looking) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Found found = open.read(monitor, () -> look(request, today, monitor));
                    onDisplay(this, () -> listener.accept(found));
                } catch (OperationCanceledException e) {
                    onDisplay(this, () -> find(gone, today));
                    return Status.CANCEL_STATUS;
                } catch (RuntimeException e) {
                    ILog.of(Ways.class).error(e.getMessage(), e);
                    onDisplay(this, () -> listener.accept(new Found(List.of(), NLS.bind(Messages.Ways_failed, e.getMessage()))));
                }
                return Status.OK_STATUS;
            }
        };
        running = Optional.of(job);
        job.schedule();
    }

    /** Does something unless the search was given up or has begun anew, as it does after a command. */
    private void onDisplay(Job job, Runnable then) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (running.filter(job::equals).isPresent()) {
                    running = Optional.empty();
                    then.run();
                }
            });
        }
    }

    /** Looks no more. */
    void stop() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    private Found look(PlanRequest.Repair request, LocalDate today, IProgressMonitor monitor) {
        Planner planner = new Planner(open.program(), today, Contributions.installed().mixFactors());
        PlanOutcome outcome = planner.plan(request, PlanOptions.DEFAULT.withTimeLimit(PATIENCE), monitor);
        MixTexts texts = MixTexts.in(Locale.getDefault());
        return switch (outcome) {
            case PlanOutcome.Infeasible no -> new Found(List.of(), texts.infeasible(no));
            case PlanOutcome.Found found -> new Found(found.proposals().stream().map(one -> way(request, one, texts)).toList(),
                    notes(found.proposals().getFirst(), texts));
        };
    }

    private static String notes(Proposal proposal, MixTexts texts) {
        return proposal.notices().stream().filter(notice -> notice.kind() != Notice.Kind.STOPPED).map(texts::notice)
                .collect(Collectors.joining(" "));
    }

    private static Way way(PlanRequest.Repair request, Proposal proposal, MixTexts texts) {
        String whom = proposal.moves().stream().filter(move -> move.kind() == Move.Kind.PROMOTE).map(texts::move)
                .collect(Collectors.joining(" "));
        List<Move> moves = proposal.moves().stream()
                .filter(move -> move.kind() == Move.Kind.SEAT || move.kind() == Move.Kind.MOVE).toList();
        String seats = moves.stream().limit(MOST).map(move -> to(request.event(), move)).collect(Collectors.joining(", "))
                + (moves.size() > MOST ? ", \u2026" : "");
        String sum = Texts.of(Messages.Ways_moved, proposal.moved()) + " "
                + MixTexts.sentence(texts.scores(proposal.before(), proposal.after()));
        CompoundCommand command = new CompoundCommand(NLS.bind(Messages.Ways_absentLabel, Words.name(request.gone().getFirst())),
                "", List.of(proposal.changes()));
        return new Way(whom, moves.isEmpty() ? sum : seats + ". " + sum, command);
    }

    private static String to(Event event, Move move) {
        int seat = move.to().map(Seat::getNumber).orElse(0);
        return event.getTables().size() == 1 ? NLS.bind(Messages.Ways_seat, Words.name(move.peer()), seat)
                : NLS.bind(Messages.Ways_table, new Object[] {Words.name(move.peer()), move.to().map(Seat::eContainer)
                        .filter(Table.class::isInstance).map(table -> ((Table) table).getLabel()).map(Words::orUnnamed).orElse(""), seat});
    }
}
