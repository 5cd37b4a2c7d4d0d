package org.peertable.mix;

/** Scores from a symmetric matrix; it is not copied and must not change. */
record MatrixScores(double[][] distances) implements PairScores {
    MatrixScores {
        for (int a = 0; a < distances.length; a++) {
            if (distances[a].length != distances.length) {
                throw new MixProblemException("row " + a + " of the matrix has " + distances[a].length + " entries instead of " + distances.length);
            }
            for (int b = 0; b < a; b++) {
                if (!Double.isFinite(distances[a][b]) || distances[a][b] != distances[b][a]) {
                    throw new MixProblemException("the distance of peers " + b + " and " + a
                            + " must be one finite number in both halves of the matrix, not " + distances[b][a] + " and " + distances[a][b]);
                }
            }
        }
    }

    @Override
    public int peers() {
        return distances.length;
    }

    @Override
    public double similar(int a, int b) {
        return 0;
    }

    @Override
    public double different(int a, int b) {
        return distances[a][b];
    }
}
