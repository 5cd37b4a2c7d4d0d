package org.peertable.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.internal.plan.EventView;
import org.peertable.core.internal.plan.Ground;
import org.peertable.core.internal.plan.History;
import org.peertable.core.internal.plan.InviteJob;
import org.peertable.core.internal.plan.RepairJob;
import org.peertable.core.internal.plan.Search;
import org.peertable.core.internal.plan.SeatJob;
import org.peertable.core.internal.plan.SeriesJob;
import org.peertable.model.Event;
import org.peertable.model.Program;

/**
 * Plans the mix of a program's events and explains it. Looks once through the history of all events when it is made; make a
 * new one when the program has changed. Used by one thread, while nobody changes the program.
 */
public final class Planner {
    private final Ground ground;

    /**
     * Gets ready to plan.
     *
     * @param program the program, all seasons of which are loaded or can be
     * @param today the day of planning; whoever agreed to be asked by then may be asked
     * @param factors the installed mix factors
     * @throws IllegalStateException if a season could not be loaded
     */
    public Planner(Program program, LocalDate today, List<MixFactorDescriptor> factors) {
        ground = new Ground(program, today, factors, new History(program));
    }

    /**
     * Looks for the best plan. May take from some milliseconds to minutes; nothing is changed by it.
     *
     * @param request what shall be planned
     * @param options how
     * @param monitor for progress; when it is cancelled, the best so far is proposed, with a notice that says so
     * @return proposals, or rules that contradict each other
     * @throws OperationCanceledException if the monitor was cancelled before there was anything that keeps to all rules
     */
    public PlanOutcome plan(PlanRequest request, PlanOptions options, IProgressMonitor monitor) {
        Search search = new Search(options, monitor);
        String language = ground.program().getLanguage();
        String label = MixTexts.in(Locale.forLanguageTag(language == null ? "en" : language)).label(request);
        return switch (request) {
            case PlanRequest.Invite invite -> new InviteJob(ground, invite.event()).run(search, label);
            case PlanRequest.Seat seat -> new SeatJob(ground, seat.event()).run(search, label);
            case PlanRequest.Series series -> new SeriesJob(ground, series.season()).run(search, label);
            case PlanRequest.Repair repair -> new RepairJob(ground, repair, options.seed()).run(search, label);
        };
    }

    /** Returns the mix of an event as it stands. */
    public EventMix mix(Event event) {
        return new EventMix(new EventView(ground, event));
    }
}
