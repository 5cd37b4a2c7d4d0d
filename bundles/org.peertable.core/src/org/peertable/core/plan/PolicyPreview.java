package org.peertable.core.plan;

import java.time.LocalDate;
import java.util.List;

import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.internal.plan.PolicyView;
import org.peertable.model.MixPolicy;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/**
 * What a mix policy makes of some people at one table, so that a planner sees what its weights do. Who sits beside whom,
 * who met before and who works where does not count here.
 *
 * @param criteria the lines of the policy that compare
 * @param together all pairs together
 * @param pairs every pair, the best company first; a pair is as good as the part of both goals that it meets
 * @param notices factors that are not installed or that failed
 */
public record PolicyPreview(List<Criterion> criteria, MixScores together, List<Pair> pairs, List<Notice> notices) {
    /**
     * Two of them.
     *
     * @param a one
     * @param b the other
     * @param scores what they are worth to each other
     * @param met what each line of the policy gives for them, 0 to 1, in the order of the criteria
     * @param allowed whether no factor that must hold keeps them apart
     */
    public record Pair(Peer a, Peer b, MixScores scores, List<Double> met, boolean allowed) {
        /** Copies the list. */
        public Pair {
            met = List.copyOf(met);
        }
    }

    /** Copies the lists. */
    public PolicyPreview {
        criteria = List.copyOf(criteria);
        pairs = List.copyOf(pairs);
        notices = List.copyOf(notices);
    }

    /**
     * Looks at people as a policy does. Compares everybody with everybody: for a table, not for a directory.
     *
     * @param program their program
     * @param policy the policy
     * @param peers the people
     * @param day the day of the event
     * @param factors the installed mix factors
     */
    public static PolicyPreview of(
            Program program, MixPolicy policy, List<Peer> peers, LocalDate day, List<MixFactorDescriptor> factors) {
        return new PolicyView(program, policy, peers, day, factors).preview();
    }
}
