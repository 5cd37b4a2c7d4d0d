package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peertable.core.contribute.PeerPool;
import org.peertable.mix.Dimension;
import org.peertable.model.Peer;
import org.peertable.model.Term;

/**
 * Compares peers by the terms that both have. The distance is 0 for the same terms, 1 for nothing in common, and between
 * them the share of terms that are not common (one less the coefficient of Dice), broader terms included. Peers without a
 * term are unknown.
 */
public final class TermComparison extends DimensionComparison {
    private static final int MOST_LABELS = 64;

    @Override
    public Dimension describe(PeerPool pool) {
        Map<Term, Integer> numbers = new HashMap<>();
        int[][] terms = new int[pool.peers().size()][];
        boolean isLabel = true;
        for (int i = 0; i < terms.length; i++) {
            Peer peer = pool.peers().get(i);
            Set<Term> own = PeerTerms.of(peer, dimension());
            Set<Term> all = PeerTerms.withBroader(own);
            terms[i] = all.stream().mapToInt(term -> numbers.computeIfAbsent(term, fresh -> numbers.size())).sorted().toArray();
            isLabel &= all.size() == 1;
        }
        if (isLabel && numbers.size() <= MOST_LABELS && terms.length > 0) {
            int[] labels = new int[terms.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = terms[i][0];
            }
            return new Dimension.Labels(labels, numbers.size());
        }
        double unknown = pool.unknown();
        int[][] alike = unify(terms);
        return new Dimension.Measured((a, b) -> distance(alike[a], alike[b], unknown));
    }

    /** The same terms are the same array, so that most comparisons of a large pool end at once. */
    private static int[][] unify(int[][] terms) {
        Map<List<Integer>, int[]> known = new HashMap<>();
        for (int i = 0; i < terms.length; i++) {
            List<Integer> key = new ArrayList<>(terms[i].length);
            for (int term : terms[i]) {
                key.add(term);
            }
            int[] own = terms[i];
            terms[i] = known.computeIfAbsent(key, fresh -> own);
        }
        return terms;
    }

    private static double distance(int[] a, int[] b, double unknown) {
        if (a.length == 0 || b.length == 0) {
            return unknown;
        }
        if (a == b) {
            return 0;
        }
        int common = 0;
        for (int i = 0, k = 0; i < a.length && k < b.length;) {
            if (a[i] == b[k]) {
                common++;
                i++;
                k++;
            } else if (a[i] < b[k]) {
                i++;
            } else {
                k++;
            }
        }
        return 1 - 2.0 * common / (a.length + b.length);
    }
}
