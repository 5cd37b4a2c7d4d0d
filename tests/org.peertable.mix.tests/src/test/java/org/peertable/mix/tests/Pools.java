package org.peertable.mix.tests;

import java.util.List;
import java.util.Random;

import org.peertable.mix.Dimension;
import org.peertable.mix.Factor;
import org.peertable.mix.FactorScores;
import org.peertable.mix.MixProblem;
import org.peertable.mix.PairScores;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;

/** Pools and problems from a seed. */
final class Pools {
    private Pools() {
    }

    /** Distances of two decimals, 0 to 100. */
    static PairScores distances(int peers, long seed) {
        Random random = new Random(seed);
        double[][] distances = new double[peers][peers];
        for (int a = 0; a < peers; a++) {
            for (int b = 0; b < a; b++) {
                distances[a][b] = random.nextInt(10_001) / 100.0;
                distances[b][a] = distances[a][b];
            }
        }
        return PairScores.ofDistances(distances);
    }

    /** Distances of points in a square. */
    static PairScores plane(int peers, long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(peers, 0, 10).toArray();
        double[] y = random.doubles(peers, 0, 10).toArray();
        double[][] distances = new double[peers][peers];
        for (int a = 0; a < peers; a++) {
            for (int b = 0; b < peers; b++) {
                distances[a][b] = Math.hypot(x[a] - x[b], y[a] - y[b]);
            }
        }
        return PairScores.ofDistances(distances);
    }

    static FactorScores factors(int peers, long seed) {
        Random random = new Random(seed);
        int[] scale = random.ints(peers, 0, 6).toArray();
        int[] sector = random.ints(peers, 0, 9).toArray();
        long[] challenges = random.longs(peers).map(bits -> bits & 0x7F).toArray();
        return new FactorScores(peers, List.of(
                Factor.similar("scale", 4, new Dimension.Levels(scale, 6)),
                Factor.different("sector", 3, new Dimension.Labels(sector, 9)),
                Factor.similar("challenge", 5.5, new Dimension.Marks(challenges, 7))));
    }

    /** Tables of four or five with every kind of rule, all of which can be kept. */
    static MixProblem ruled(int peers, long seed) {
        Random random = new Random(seed);
        int tables = Math.max(1, peers / 6);
        MixProblem.Builder builder = MixProblem.of(factors(peers, seed)).tables(tables, 3, 5);
        int[] hosts = random.ints(0, peers).distinct().limit(tables).toArray();
        builder.rule(Rule.Count.hard("hosts", hosts, 0, 1, Scope.TABLE));
        builder.rule(Rule.Count.hard("staff", new int[] { 0, 1, 2 }, 0, 2, Scope.EVENT));
        builder.rule(new Rule.Count("newcomers", new int[] { 3, 4, 5 }, 0, 1, Scope.TABLE, 2));
        builder.apart(0, 3).rule(new Rule.Apart(6, 7, Scope.EVENT)).absent(8).lock(9, 0);
        builder.rule(new Rule.KeptOff(10, tables - 1)).seatValue(11, 2.5).meeting(4, 11, 3);
        return builder.build();
    }
}
