package org.peertable.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.peertable.mix.Dimension;
import org.peertable.mix.Factor;
import org.peertable.mix.FactorScores;
import org.peertable.mix.MixProblem;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;

/** Breakfasts of any size from a seed: tables of 8 to 12, seven factors, vetoes, rivals of one employer apart. */
final class Breakfast {
    private static final int PEERS_PER_EMPLOYER = 5;
    private static final double FORBIDDEN = -1000;

    private Breakfast() {
    }

    /** Seven factors over a pool: about 25 bytes of bits each. */
    static FactorScores pool(int peers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new FactorScores(peers, List.of(
                Factor.similar("role", 8, levels(peers, 5, random)),
                Factor.similar("scale", 6, levels(peers, 7, random)),
                Factor.different("sector", 5, new Dimension.Labels(random.ints(peers, 0, 16).toArray(), 16)),
                Factor.different("tenure", 3, levels(peers, 6, random)),
                Factor.different("technology", 4, marks(peers, 16, random)),
                Factor.similar("challenge", 10, marks(peers, 7, random)),
                Factor.similar("interest", 3, marks(peers, 12, random))));
    }

    /** Everybody is seated. */
    static MixProblem seating(int peers, long seed) {
        MixProblem.Builder builder = MixProblem.of(pool(peers, seed)).tables(peers / 10, 8, 12);
        return withRules(builder, peers, seed).build();
    }

    /** More peers than seats, at tables of ten. */
    static MixProblem choice(int peers, int tables, long seed) {
        return withRules(MixProblem.of(pool(peers, seed)).tables(tables, 10, 10), peers, seed).build();
    }

    /** The same seating with all tables of ten, forbidden pairs as weights that nothing outweighs. */
    static MdgpInstance asMdgp(MixProblem problem) {
        int peers = problem.peers();
        double[][] weights = new double[peers][peers];
        for (int a = 0; a < peers; a++) {
            for (int b = 0; b < peers; b++) {
                weights[a][b] = a == b ? 0 : problem.scores().total(a, b);
            }
        }
        for (Rule rule : problem.rules()) {
            int[] together = switch (rule) {
                case Rule.Apart apart -> new int[] { apart.a(), apart.b() };
                case Rule.Count count -> count.members();
                default -> new int[0];
            };
            for (int a : together) {
                for (int b : together) {
                    weights[a][b] = a == b ? 0 : FORBIDDEN;
                }
            }
        }
        int[] sizes = new int[problem.tables().size()];
        Arrays.fill(sizes, peers / sizes.length);
        return new MdgpInstance("breakfast_n" + peers, weights, sizes, sizes);
    }

    private static MixProblem.Builder withRules(MixProblem.Builder builder, int peers, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        for (int k = 0; k < peers; k++) {
            int a = random.nextInt(peers);
            builder.apart(a, (a + 1 + random.nextInt(peers - 1)) % peers);
        }
        int[] order = new int[peers];
        for (int p = 0; p < peers; p++) {
            order[p] = p;
        }
        for (int last = peers - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int peer = order[last];
            order[last] = order[other];
            order[other] = peer;
        }
        for (int from = 0; from < peers; from += PEERS_PER_EMPLOYER) {
            int[] colleagues = Arrays.copyOfRange(order, from, Math.min(peers, from + PEERS_PER_EMPLOYER));
            builder.rule(Rule.Count.hard("employer " + from / PEERS_PER_EMPLOYER, colleagues, 0, 1, Scope.TABLE));
        }
        return builder;
    }

    private static Dimension levels(int peers, int levels, SplittableRandom random) {
        return new Dimension.Levels(random.ints(peers, 0, levels).toArray(), levels);
    }

    private static Dimension marks(int peers, int length, SplittableRandom random) {
        return new Dimension.Marks(random.longs(peers, 0, 1L << length).toArray(), length);
    }
}
