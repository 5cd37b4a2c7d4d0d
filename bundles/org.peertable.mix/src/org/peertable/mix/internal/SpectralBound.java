package org.peertable.mix.internal;

import java.util.Arrays;

/**
 * A bound from eigenvalues (Donath and Hoffman 1973). The matrix that says who sits with whom has the sizes of
 * the tables as its eigenvalues and ones on its diagonal, so the weights can be worth no more than their largest
 * eigenvalues times the sizes, and may be given any diagonal, which is sought by subgradients. Where all
 * tables are equal, the vector of ones is known to be an eigenvector, and the weights are projected off it.
 */
public final class SpectralBound {
    private static final double FIRST_STEP = 0.25;
    private static final int PATIENCE = 4;
    /** The diagonal closes a small part of the gap; a gap so many times the known one is not worth the time. */
    private static final double HOPELESS = 1.5;

    private final int people;
    private final int[] sizes;
    private final double meanSize;
    private final boolean equal;
    /** Weights less what is left out, and the diagonal. */
    private final double[][] matrix;
    private final double constant;
    /** The eigenvalues that count. */
    private final int count;

    private SpectralBound(float[][] weights, int[] sizes) {
        people = weights.length;
        this.sizes = sizes.clone();
        Arrays.sort(this.sizes);
        meanSize = people / (double) sizes.length;
        equal = this.sizes[0] == this.sizes[sizes.length - 1];
        matrix = new double[people][people];
        constant = fill(weights);
        count = equal ? sizes.length - 1 : sizes.length;
    }

    /**
     * @param weights lower triangle; negative infinity for pairs that cannot be
     * @param sizes   of the tables; their sum is the number of people
     * @param target  a value known to be reached; lengthens or shortens the steps
     * @param known   another bound; only a lower one is of use
     * @param rounds  at least 1; each takes the cube of the people
     * @return positive infinity if it cannot be computed
     */
    public static double bound(float[][] weights, int[] sizes, double target, double known, int rounds) {
        return new SpectralBound(weights, sizes).bound(target, known, rounds);
    }

    private double bound(double target, double known, int rounds) {
        double best = Double.POSITIVE_INFINITY;
        double step = FIRST_STEP;
        int since = 0;
        for (int round = 1; round <= rounds; round++) {
            Spectrum spectrum = spectrum();
            double value = value(spectrum.values());
            since++;
            if (value < best) {
                best = value;
                since = 0;
            } else if (since >= PATIENCE) {
                step /= 2;
                since = 0;
            }
            boolean hopeless = value - target > HOPELESS * (known - target);
            if (round == rounds || hopeless || !descend(spectrum.largest(count), step * (value - target))) {
                break;
            }
        }
        return best;
    }

    /** One step along the subgradient; false at its end. */
    private boolean descend(double[][] vectors, double length) {
        double[] slope = new double[people];
        double norm = 0;
        for (int k = 0; k < people; k++) {
            slope[k] = (equal ? meanSize / people : 0) - 1;
            for (double[] vector : vectors) {
                slope[k] += meanSize * vector[k] * vector[k];
            }
            slope[k] /= 2;
            norm += slope[k] * slope[k];
        }
        if (norm < 1e-12 || !(length > 0)) {
            return false;
        }
        for (int k = 0; k < people; k++) {
            matrix[k][k] -= length / norm * slope[k];
        }
        return true;
    }

    private Spectrum spectrum() {
        double[][] copy = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        if (equal) {
            project(copy);
        }
        return new Spectrum(copy);
    }

    /** The bound at the present diagonal; the slack for rounding is far above what the eigenvalues are off. */
    private double value(double[] eigenvalues) {
        double value = constant - trace() / 2 + (equal ? trace() * meanSize / people / 2 : 0);
        double largest = Math.max(Math.abs(eigenvalues[0]), Math.abs(eigenvalues[people - 1]));
        for (int k = 0; k < count; k++) {
            value += sizes[sizes.length - 1 - k] * (eigenvalues[people - 1 - k] + 1e-10 * largest) / 2;
        }
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value + 1e-9 * Math.abs(value);
    }

    private double trace() {
        double sum = 0;
        for (int k = 0; k < people; k++) {
            sum += matrix[k][k];
        }
        return sum;
    }

    private void project(double[][] a) {
        double[] means = Arrays.stream(a).mapToDouble(row -> Arrays.stream(row).sum() / people).toArray();
        double mean = Arrays.stream(means).sum() / people;
        for (int row = 0; row < people; row++) {
            for (int column = 0; column < people; column++) {
                a[row][column] += mean - means[row] - means[column];
            }
        }
    }

    /**
     * Fills the matrix with what weights are above their mean, and says what the mean is worth at all tables.
     * A pair that cannot be may have any weight; it is given the lowest of the others.
     */
    private double fill(float[][] weights) {
        double sum = 0;
        double lowest = Double.POSITIVE_INFINITY;
        long pairs = 0;
        for (float[] row : weights) {
            for (float weight : row) {
                if (weight != Float.NEGATIVE_INFINITY) {
                    sum += weight;
                    lowest = Math.min(lowest, weight);
                    pairs++;
                }
            }
        }
        double mean = pairs == 0 ? 0 : sum / pairs;
        double inAll = 0;
        for (int p = 1; p < people; p++) {
            for (int q = 0; q < p; q++) {
                double above = (weights[p][q] == Float.NEGATIVE_INFINITY ? pairs == 0 ? 0 : lowest : weights[p][q]) - mean;
                matrix[p][q] = above;
                matrix[q][p] = above;
                inAll += above;
            }
        }
        double places = 0;
        for (int size : sizes) {
            places += size * (size - 1) / 2.0;
        }
        return mean * places + (equal ? meanSize * inAll / people : 0);
    }
}
