package org.peertable.mix;

/**
 * What two peers at one table are worth, before rules. Implementations are symmetric, do not change and
 * may be asked from several threads at once; scores are finite.
 */
public interface PairScores {
    int peers();

    /** What the factors that want peers alike give this pair. */
    double similar(int a, int b);

    /** What the factors that want peers to differ give this pair. */
    double different(int a, int b);

    /** Both together; this is what is optimised. */
    default double total(int a, int b) {
        return similar(a, b) + different(a, b);
    }

    /**
     * Writes the totals of some peers with each other, times {@code scale} and rounded, into the lower
     * triangle and its mirror. Overridden where many pairs can be had more cheaply than one by one.
     */
    default void fill(int[] peers, double scale, int[][] weights) {
        for (int row = 1; row < peers.length; row++) {
            for (int column = 0; column < row; column++) {
                int weight = (int) Math.rint(total(peers[row], peers[column]) * scale);
                weights[row][column] = weight;
                weights[column][row] = weight;
            }
        }
    }

    /** Adds the total of one peer with each peer of the pool; what the peer scores with itself is of no account. */
    default void addTotals(int peer, double[] sums) {
        for (int other = 0; other < sums.length; other++) {
            sums[other] += other == peer ? 0 : total(peer, other);
        }
    }

    /** Scores from a matrix of distances, as the MDGP's literature has them: all of them count as different. */
    static PairScores ofDistances(double[][] distances) {
        return new MatrixScores(distances);
    }
}
