package org.peertable.core.internal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.peertable.core.contribute.PeerPool;
import org.peertable.mix.Dimension;
import org.peertable.model.Term;

/**
 * Compares peers on a scale, whose steps are the terms of the dimension in the order of the program's vocabulary. The
 * distance is the number of steps between two peers over the largest there is. Peers without a step are unknown.
 */
public final class StepComparison extends DimensionComparison {
    private static final int MOST_LEVELS = 64;

    @Override
    public Dimension describe(PeerPool pool) {
        List<Term> steps = pool.program().getTerms().stream().filter(term -> term.getDimension() == dimension()).toList();
        int[] levels = pool.peers().stream().mapToInt(peer -> level(PeerTerms.of(peer, dimension()), steps)).toArray();
        if (steps.size() >= 2 && steps.size() <= MOST_LEVELS && Arrays.stream(levels).allMatch(level -> level >= 0)) {
            return new Dimension.Levels(levels, steps.size());
        }
        double unknown = pool.unknown();
        double span = Math.max(1, steps.size() - 1);
        return new Dimension.Measured((a, b) -> levels[a] < 0 || levels[b] < 0 ? unknown : Math.abs(levels[a] - levels[b]) / span);
    }

    private static int level(Set<Term> terms, List<Term> steps) {
        return terms.isEmpty() ? -1 : steps.indexOf(terms.iterator().next());
    }
}
