package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.List;

import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.model.Program;

/**
 * What all plans of a program stand on.
 *
 * @param program the program, all of it loaded
 * @param today the day of planning
 * @param factors the installed mix factors
 * @param history what happened at its events
 */
public record Ground(Program program, LocalDate today, List<MixFactorDescriptor> factors, History history) {
    /** Copies the factors. */
    public Ground {
        factors = List.copyOf(factors);
    }
}
