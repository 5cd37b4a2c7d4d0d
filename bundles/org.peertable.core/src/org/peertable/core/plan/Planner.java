package org.peertable.core.plan;

import java.time.LocalDate;
import java.util.List;

import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.internal.plan.EventView;
import org.peertable.core.internal.plan.Ground;
import org.peertable.core.internal.plan.History;
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

    /** Returns the mix of an event as it stands. */
    public EventMix mix(Event event) {
        return new EventMix(new EventView(ground, event));
    }
}
