package org.peertable.mix.internal;

import java.util.Arrays;

/**
 * Costs of a few pairs among many people, in compressed rows: both directions of a pair are stored, so
 * that everything about one person is found together.
 */
public final class SparsePairs {
    private final int[] start;
    private final int[] partner;
    private final int[] cost;

    /**
     * @param pairs two people after each other for each pair
     * @param costs what each pair sharing a table costs, in whole units
     */
    public SparsePairs(int people, int[] pairs, int[] costs) {
        start = new int[people + 1];
        for (int person : pairs) {
            start[person + 1]++;
        }
        for (int p = 0; p < people; p++) {
            start[p + 1] += start[p];
        }
        partner = new int[pairs.length];
        cost = new int[pairs.length];
        int[] next = Arrays.copyOf(start, people);
        for (int k = 0; k < pairs.length; k++) {
            int at = next[pairs[k]]++;
            partner[at] = pairs[k ^ 1];
            cost[at] = costs[k / 2];
        }
    }

    /**
     * Takes the costs off a matrix of some people.
     *
     * @param local  the row of each person in the matrix, negative for all others
     * @param lowest below which no weight goes, however many costs a pair has
     */
    public void subtract(int[] people, int[] local, int[][] weights, int lowest) {
        for (int row = 0; row < people.length; row++) {
            for (int k = start[people[row]]; k < start[people[row] + 1]; k++) {
                int column = local[partner[k]];
                if (column >= 0) {
                    weights[row][column] = Math.max(lowest, weights[row][column] - cost[k]);
                }
            }
        }
    }

    /** The most pairs that any one person is in. */
    public static int highestDegree(int people, int[] pairs) {
        int[] degree = new int[people];
        int highest = 0;
        for (int person : pairs) {
            highest = Math.max(highest, ++degree[person]);
        }
        return highest;
    }
}
