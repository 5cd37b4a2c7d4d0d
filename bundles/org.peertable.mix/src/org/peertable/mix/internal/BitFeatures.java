package org.peertable.mix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Features of many people in some words of bits each, and pair scores that are linear in the number of
 * differing bits of each field. This is what lets a pool of millions do without a matrix.
 */
public final class BitFeatures {
    private final long[][] words;
    private final int[] word;
    private final long[] mask;
    private final double[] weight;
    private final double constant;

    private BitFeatures(BitFeatures whole, int[] fields, double constant) {
        words = whole.words;
        word = java.util.Arrays.stream(fields).map(field -> whole.word[field]).toArray();
        mask = java.util.Arrays.stream(fields).mapToLong(field -> whole.mask[field]).toArray();
        weight = java.util.Arrays.stream(fields).mapToDouble(field -> whole.weight[field]).toArray();
        this.constant = constant;
    }

    private BitFeatures(Packer packer) {
        words = packer.words.toArray(long[][]::new);
        word = packer.wordOf.stream().mapToInt(Integer::intValue).toArray();
        mask = packer.masks.stream().mapToLong(Long::longValue).toArray();
        weight = packer.weights.stream().mapToDouble(Double::doubleValue).toArray();
        constant = packer.constant;
    }

    /** Scores of some of the fields, over the same bits. */
    public BitFeatures only(int[] fields, double newConstant) {
        return new BitFeatures(this, fields, newConstant);
    }

    public double score(int a, int b) {
        double sum = constant;
        for (int field = 0; field < word.length; field++) {
            long[] values = words[word[field]];
            sum += weight[field] * Long.bitCount((values[a] ^ values[b]) & mask[field]);
        }
        return sum;
    }

    /** Adds the score of one person with everybody. */
    public void addScores(int person, double[] sums) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += constant;
        }
        for (int field = 0; field < word.length; field++) {
            long[] values = words[word[field]];
            addField(sums, values, mask[field], weight[field], values[person] & mask[field]);
        }
    }

    private static void addField(double[] sums, long[] values, long mask, double unit, long own) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += unit * Long.bitCount((values[k] & mask) ^ own);
        }
    }

    /** Scores of some people with each other, scaled and rounded by field, as a symmetric matrix. */
    public void fill(int[] people, double scale, int[][] weights) {
        int fields = word.length;
        int count = people.length;
        int base = (int) Math.rint(constant * scale);
        int[] unit = new int[fields];
        for (int field = 0; field < fields; field++) {
            unit[field] = (int) Math.rint(weight[field] * scale);
        }
        long[][] local = new long[words.length][count];
        for (int k = 0; k < words.length; k++) {
            for (int p = 0; p < count; p++) {
                local[k][p] = words[k][people[p]];
            }
        }
        for (int row = 0; row < count; row++) {
            int[] target = weights[row];
            java.util.Arrays.fill(target, 0, row, base);
            for (int field = 0; field < fields; field++) {
                addField(target, local[word[field]], mask[field], unit[field], row);
            }
        }
        mirror(weights, count);
    }

    /** One field for one row; short enough to become vector instructions. */
    private static void addField(int[] target, long[] values, long mask, int unit, int row) {
        long own = values[row] & mask;
        for (int k = 0; k < row; k++) {
            target[k] += unit * Long.bitCount((values[k] & mask) ^ own);
        }
    }

    private static void mirror(int[][] weights, int count) {
        for (int row = 0; row < count; row++) {
            int[] source = weights[row];
            source[row] = 0;
            for (int column = 0; column < row; column++) {
                weights[column][row] = source[column];
            }
        }
    }

    /** Lays fields out in words, first fit. */
    public static final class Packer {
        private final int people;
        private final List<long[]> words = new ArrayList<>();
        private final List<Integer> used = new ArrayList<>();
        private final List<Integer> wordOf = new ArrayList<>();
        private final List<Long> masks = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();
        private double constant;

        public Packer(int people) {
            this.people = people;
        }

        /** A field of 1 to 64 bits; each bit in which two people differ adds the weight. */
        public void add(int bits, double weightPerBit, IntToLongFunction valueOf) {
            int target = 0;
            while (target < words.size() && used.get(target) + bits > 64) {
                target++;
            }
            if (target == words.size()) {
                words.add(new long[people]);
                used.add(0);
            }
            int shift = used.get(target);
            long field = bits == 64 ? -1L : (1L << bits) - 1;
            long[] values = words.get(target);
            for (int p = 0; p < people; p++) {
                values[p] |= (valueOf.applyAsLong(p) & field) << shift;
            }
            used.set(target, shift + bits);
            wordOf.add(target);
            masks.add(field << shift);
            weights.add(weightPerBit);
        }

        /** What every pair scores, whoever it is. */
        public void constant(double value) {
            constant += value;
        }

        public BitFeatures pack() {
            return new BitFeatures(this);
        }
    }
}
