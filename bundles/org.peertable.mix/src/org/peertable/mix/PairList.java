package org.peertable.mix;

import java.util.Arrays;

import org.peertable.mix.internal.Quantizer;
import org.peertable.mix.internal.SparsePairs;

/** Pairs that cost something at one table, as they are collected; infinite is forbidden. */
final class PairList {
    private int[] peers = new int[16];
    private double[] costs = new double[8];
    private int size;

    void add(int a, int b, double cost) {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, size * 2);
            peers = Arrays.copyOf(peers, size * 4);
        }
        peers[2 * size] = a;
        peers[2 * size + 1] = b;
        costs[size++] = cost;
    }

    /** The highest finite cost. */
    double highest() {
        double highest = 0;
        for (int k = 0; k < size; k++) {
            highest = Double.isInfinite(costs[k]) ? highest : Math.max(highest, costs[k]);
        }
        return highest;
    }

    /** The most forbidden pairs that one peer is in. */
    int hardDegree(int pool) {
        int[] hard = new int[2 * size];
        int length = 0;
        for (int k = 0; k < size; k++) {
            if (Double.isInfinite(costs[k])) {
                hard[length++] = peers[2 * k];
                hard[length++] = peers[2 * k + 1];
            }
        }
        return SparsePairs.highestDegree(pool, Arrays.copyOf(hard, length));
    }

    SparsePairs compile(int pool, Quantizer quantizer) {
        int[] whole = new int[size];
        for (int k = 0; k < size; k++) {
            whole[k] = Double.isInfinite(costs[k]) ? quantizer.price() : quantizer.round(costs[k]);
        }
        return new SparsePairs(pool, Arrays.copyOf(peers, 2 * size), whole);
    }
}
