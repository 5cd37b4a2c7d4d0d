package org.peertable.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.peertable.mix.internal.BitFeatures;

/**
 * Pair scores from the factors of a mix policy. Factors over levels, labels and marks are packed into
 * some words of bits per peer, in which a distance is the bit count of an exclusive or; no matrix is
 * ever kept.
 */
public final class FactorScores implements PairScores {
    private static final int PROBES = 512;

    private final int peers;
    private final List<Factor> factors;
    private final List<Factor> measured = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final BitFeatures similar;
    private final BitFeatures different;
    private final BitFeatures all;

    /**
     * A factor that could not be used.
     *
     * @param key    the factor's key
     * @param reason what its distance did
     */
    public record LeftOut(String key, String reason) {
    }

    /**
     * @param peers the size of the pool
     * @throws MixProblemException if a dimension describes another number of peers
     */
    public FactorScores(int peers, List<Factor> factors) {
        this.peers = peers;
        List<Factor> used = new ArrayList<>();
        for (Factor factor : factors) {
            int described = factor.dimension().peers();
            if (described >= 0 && described != peers) {
                throw new MixProblemException("factor '" + factor.key() + "' describes " + described + " peers; the pool has " + peers);
            }
            if (factor.dimension() instanceof Dimension.Measured dimension) {
                String fault = probe(dimension.distance());
                if (!fault.isEmpty()) {
                    leftOut.add(new LeftOut(factor.key(), fault));
                    continue;
                }
                measured.add(factor);
            }
            used.add(factor);
        }
        this.factors = List.copyOf(used);
        all = pack(used);
        List<Factor> packed = used.stream().filter(f -> !measured.contains(f)).toList();
        double constant = packed.stream().filter(f -> f.goal() == Goal.SIMILAR).mapToDouble(Factor::weight).sum();
        similar = all.only(fields(packed, Goal.SIMILAR), constant);
        different = all.only(fields(packed, Goal.DIFFERENT), 0);
    }

    /** The factors in use. */
    public List<Factor> factors() {
        return factors;
    }

    /** Measured factors that failed when they were tried on some pairs. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The score that one factor gives a pair. */
    public double score(Factor factor, int a, int b) {
        return factor.score(distance(factor, a, b));
    }

    /** The distance of two peers in one factor's dimension, 0 to 1. */
    public double distance(Factor factor, int a, int b) {
        return switch (factor.dimension()) {
            case Dimension.Levels d -> Math.abs(d.level()[a] - d.level()[b]) / (double) (d.levels() - 1);
            case Dimension.Labels d -> d.label()[a] == d.label()[b] ? 0 : 1;
            case Dimension.Marks d -> Long.bitCount(d.marks()[a] ^ d.marks()[b]) / (double) d.length();
            case Dimension.Measured d -> measure(d.distance(), a, b);
        };
    }

    /** Whether all hard factors allow two peers at one table. */
    public boolean allows(int a, int b) {
        for (Factor factor : factors) {
            if (factor.limit().isPresent() && !factor.allows(distance(factor, a, b))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int peers() {
        return peers;
    }

    @Override
    public double similar(int a, int b) {
        return similar.score(a, b) + measuredScore(Goal.SIMILAR, a, b);
    }

    @Override
    public double different(int a, int b) {
        return different.score(a, b) + measuredScore(Goal.DIFFERENT, a, b);
    }

    @Override
    public double total(int a, int b) {
        return all.score(a, b) + measuredScore(Goal.SIMILAR, a, b) + measuredScore(Goal.DIFFERENT, a, b);
    }

    @Override
    public void fill(int[] some, double scale, int[][] weights) {
        if (measured.isEmpty()) {
            all.fill(some, scale, weights);
        } else {
            PairScores.super.fill(some, scale, weights);
        }
    }

    @Override
    public void addTotals(int peer, double[] sums) {
        if (measured.isEmpty()) {
            all.addScores(peer, sums);
        } else {
            PairScores.super.addTotals(peer, sums);
        }
    }

    private double measuredScore(Goal goal, int a, int b) {
        double sum = 0;
        for (Factor factor : measured) {
            if (factor.goal() == goal) {
                sum += score(factor, a, b);
            }
        }
        return sum;
    }

    private static int[] fields(List<Factor> packed, Goal goal) {
        return IntStream.range(0, packed.size()).filter(field -> packed.get(field).goal() == goal).toArray();
    }

    private BitFeatures pack(List<Factor> some) {
        BitFeatures.Packer packer = new BitFeatures.Packer(peers);
        for (Factor factor : some) {
            double weight = factor.goal() == Goal.SIMILAR ? -factor.weight() : factor.weight();
            switch (factor.dimension()) {
                case Dimension.Levels d -> packer.add(d.levels() - 1, weight / (d.levels() - 1), p -> (1L << d.level()[p]) - 1);
                case Dimension.Labels d -> packer.add(d.labels(), weight / 2, p -> 1L << d.label()[p]);
                case Dimension.Marks d -> packer.add(d.length(), weight / d.length(), p -> d.marks()[p]);
                case Dimension.Measured d -> {
                    continue;
                }
            }
            packer.constant(factor.goal() == Goal.SIMILAR ? factor.weight() : 0);
        }
        return packer.pack();
    }

    /** A measured distance must not end a search that has run for minutes: a late fault counts as far apart. */
    private static double measure(Dimension.Distance distance, int a, int b) {
        try {
            double value = distance.between(Math.min(a, b), Math.max(a, b));
            return value >= 0 && value <= 1 ? value : 1;
        } catch (RuntimeException e) {
            return 1;
        }
    }

    private String probe(Dimension.Distance distance) {
        int step = (int) Math.max(1, (long) peers * (peers - 1) / 2 / PROBES);
        int count = 0;
        for (int a = 1; a < peers; a++) {
            for (int b = 0; b < a; b++) {
                if (count++ % step != 0) {
                    continue;
                }
                String fault = fault(distance, b, a);
                if (!fault.isEmpty()) {
                    return fault;
                }
            }
            if (count > 10_000_000) {
                break;
            }
        }
        return "";
    }

    private static String fault(Dimension.Distance distance, int a, int b) {
        try {
            double value = distance.between(a, b);
            return value >= 0 && value <= 1 ? "" : "the distance of peers " + a + " and " + b + " is " + value;
        } catch (RuntimeException e) {
            return "comparing peers " + a + " and " + b + " failed: " + e;
        }
    }
}
