package org.peertable.mix.internal;

import java.util.Arrays;

/**
 * All eigenvalues of a symmetric matrix, and those eigenvectors that are asked for: Householder reduction to
 * three diagonals, QL steps with implicit shifts for the values, inverse iteration for the vectors.
 */
final class Spectrum {
    private static final int MOST_STEPS = 60;
    private static final int INVERSE_STEPS = 2;

    private final int size;
    /** What the diagonals are left of; row k holds the k-th reflection. */
    private final double[][] a;
    private final double[] factor;
    private final double[] diagonal;
    private final double[] beside;
    private final double[] values;

    /** @param a symmetric; overwritten */
    Spectrum(double[][] a) {
        this.a = a;
        size = a.length;
        factor = new double[size];
        diagonal = new double[size];
        beside = new double[size];
        reduce();
        values = diagonal.clone();
        if (!diagonalise(values, beside)) {
            Arrays.fill(values, Double.NaN);
        }
        Arrays.sort(values);
    }

    /** Ascending; not a number throughout if the steps did not converge. */
    double[] values() {
        return values;
    }

    /** The eigenvectors of the largest eigenvalues, nearly exact, of length one. */
    double[][] largest(int count) {
        double[][] vectors = new double[count][];
        SplitMix random = new SplitMix(1);
        for (int k = 0; k < count; k++) {
            double[] vector = new double[size];
            Arrays.setAll(vector, i -> random.nextInt(1 << 16) / (double) (1 << 16) - 0.5);
            // Equal eigenvalues get different vectors by a little difference and by being made orthogonal.
            double shift = values[size - 1 - k] + (k + 1) * 1e-12 * Math.max(Math.abs(values[0]), Math.abs(values[size - 1]));
            for (int step = 0; step < INVERSE_STEPS; step++) {
                TridiagonalSystem.solve(diagonal, beside, shift, vector);
                for (int before = 0; before < k; before++) {
                    add(vector, vectors[before], -dot(vector, vectors[before], size));
                }
                double norm = Math.sqrt(dot(vector, vector, size));
                Arrays.setAll(vector, i -> vector[i] / Math.max(norm, 1e-300));
            }
            vectors[k] = vector;
        }
        for (double[] vector : vectors) {
            for (int row = 1; row < size; row++) {
                double along = -factor[row] * dot(a[row], vector, row);
                for (int i = 0; i < row; i++) {
                    vector[i] += along * a[row][i];
                }
            }
        }
        return vectors;
    }

    private static void add(double[] target, double[] source, double times) {
        for (int k = 0; k < target.length; k++) {
            target[k] += times * source[k];
        }
    }

    private void reduce() {
        for (int last = size - 1; last > 0; last--) {
            double[] v = a[last];
            double norm = Math.sqrt(dot(v, v, last));
            double alpha = v[last - 1] > 0 ? -norm : norm;
            diagonal[last] = v[last];
            beside[last] = alpha;
            v[last - 1] -= alpha;
            double square = dot(v, v, last);
            if (square > 0) {
                factor[last] = 2 / square;
                reflect(a, v, factor[last], last);
            }
        }
        diagonal[0] = a[0][0];
    }

    /** Applies {@code I - factor v v'} from both sides to the leading rows and columns. */
    private static void reflect(double[][] a, double[] v, double factor, int size) {
        double[] w = new double[size];
        for (int row = 0; row < size; row++) {
            w[row] = factor * dot(a[row], v, size);
        }
        double half = factor / 2 * dot(w, v, size);
        for (int row = 0; row < size; row++) {
            w[row] -= half * v[row];
        }
        for (int row = 0; row < size; row++) {
            double[] target = a[row];
            double byV = v[row];
            double byW = w[row];
            for (int column = 0; column < size; column++) {
                target[column] -= byV * w[column] + byW * v[column];
            }
        }
    }

    private static boolean diagonalise(double[] d, double[] beside) {
        int n = d.length;
        double[] e = Arrays.copyOfRange(beside, 1, n + 1);
        for (int low = 0; low < n; low++) {
            int steps = 0;
            for (int end = end(d, e, low); end != low; end = end(d, e, low)) {
                if (steps++ == MOST_STEPS) {
                    return false;
                }
                step(d, e, low, end);
            }
        }
        return true;
    }

    /** The end of the part from {@code low} on that hangs together. */
    private static int end(double[] d, double[] e, int low) {
        int end = low;
        while (end < d.length - 1 && Math.abs(e[end]) > Math.ulp(Math.abs(d[end]) + Math.abs(d[end + 1]))) {
            end++;
        }
        return end;
    }

    private static void step(double[] d, double[] e, int low, int end) {
        double g = (d[low + 1] - d[low]) / (2 * e[low]);
        g = d[end] - d[low] + e[low] / (g + Math.copySign(Math.hypot(g, 1), g));
        double sine = 1;
        double cosine = 1;
        double p = 0;
        for (int k = end - 1; k >= low; k--) {
            double f = sine * e[k];
            double b = cosine * e[k];
            double r = Math.hypot(f, g);
            e[k + 1] = r;
            if (r == 0) {
                d[k + 1] -= p;
                e[end] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = d[k + 1] - p;
            r = (d[k] - g) * sine + 2 * cosine * b;
            p = sine * r;
            d[k + 1] = g + p;
            g = cosine * r - b;
        }
        d[low] -= p;
        e[low] = g;
        e[end] = 0;
    }

    static double dot(double[] a, double[] b, int length) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int k = 0;
        // Four sums, because the order of additions may not be changed by the compiler.
        for (; k + 3 < length; k += 4) {
            sum0 += a[k] * b[k];
            sum1 += a[k + 1] * b[k + 1];
            sum2 += a[k + 2] * b[k + 2];
            sum3 += a[k + 3] * b[k + 3];
        }
        for (; k < length; k++) {
            sum0 += a[k] * b[k];
        }
        return sum0 + sum1 + sum2 + sum3;
    }
}
