package org.peertable.mix.internal;

/** Solves equations with three diagonals by elimination with row exchanges. */
final class TridiagonalSystem {
    private TridiagonalSystem() {
    }

    /**
     * Solves {@code (T - shift) x = right} in place; nearly singular systems give long solutions.
     *
     * @param beside {@code beside[k]} couples rows {@code k - 1} and {@code k}
     */
    static void solve(double[] diagonal, double[] beside, double shift, double[] right) {
        int size = diagonal.length;
        double[] main = new double[size];
        double[] above = new double[size];
        double[] secondAbove = new double[size];
        double rowMain = diagonal[0] - shift;
        double rowAbove = size > 1 ? beside[1] : 0;
        for (int k = 0; k + 1 < size; k++) {
            double below = beside[k + 1];
            double nextMain = diagonal[k + 1] - shift;
            double nextAbove = k + 2 < size ? beside[k + 2] : 0;
            if (Math.abs(below) > Math.abs(rowMain)) {
                main[k] = below;
                above[k] = nextMain;
                secondAbove[k] = nextAbove;
                double times = rowMain / below;
                rowMain = rowAbove - times * nextMain;
                rowAbove = -times * nextAbove;
                double r = right[k];
                right[k] = right[k + 1];
                right[k + 1] = r - times * right[k];
            } else {
                main[k] = rowMain;
                above[k] = rowAbove;
                double times = rowMain == 0 ? 0 : below / rowMain;
                rowMain = nextMain - times * rowAbove;
                rowAbove = nextAbove;
                right[k + 1] -= times * right[k];
            }
        }
        main[size - 1] = rowMain;
        for (int k = size - 1; k >= 0; k--) {
            double sum = right[k] - (k + 1 < size ? above[k] * right[k + 1] : 0) - (k + 2 < size ? secondAbove[k] * right[k + 2] : 0);
            right[k] = sum / (Math.abs(main[k]) < 1e-12 ? 1e-12 : main[k]);
        }
    }
}
