package org.peertable.core.plan;

import java.util.List;

/** What came of planning. */
public sealed interface PlanOutcome {
    /**
     * There is something to propose.
     *
     * @param proposals one, but up to three ways to repair, the one with the fewest moves first
     */
    record Found(List<Proposal> proposals) implements PlanOutcome {
        /** Copies the proposals. */
        public Found {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * There is no way.
     *
     * @param rules rules that contradict each other; without any one of them the others could be met
     * @param proven whether that is certain; otherwise the time was up before a way was found, and these were not met yet
     */
    record Infeasible(List<MixRule> rules, boolean proven) implements PlanOutcome {
        /** Copies the rules. */
        public Infeasible {
            rules = List.copyOf(rules);
        }
    }
}
