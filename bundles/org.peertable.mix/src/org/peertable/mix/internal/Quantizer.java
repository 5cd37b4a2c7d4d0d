package org.peertable.mix.internal;

/**
 * Real weights as whole numbers. Decimal weights stay exact when a power of ten makes them whole and no
 * table's sum leaves the range; others are rounded to the finest step that fits.
 *
 * @param scale whole units per unit of weight
 * @param price of breaking one hard rule once, in whole units: twice what any table can mean to anybody
 */
public record Quantizer(double scale, int price) {
    private static final int HIGHEST_PRICE = 1 << 24;
    /** Sums of prices stay under this, so that four gains can be added in 32 bits. */
    private static final int SUM_LIMIT = 1 << 28;
    private static final int DECIMALS = 6;

    /**
     * @param weights   the weights that will be rounded, or a sample of them
     * @param highest   the largest magnitude among all weights
     * @param seats     the seats of the largest table
     * @param conflicts the most hard rules that one person at one table can break
     */
    public static Quantizer of(double[] weights, double highest, int seats, int conflicts) {
        int price = Math.min(HIGHEST_PRICE, SUM_LIMIT / Math.max(1, conflicts));
        double largest = price / Math.max(1e-300, highest * Math.max(1, seats - 1) * 4);
        double power = 1;
        for (int decimals = 0; decimals <= DECIMALS && power <= largest; decimals++, power *= 10) {
            if (allWhole(weights, power)) {
                return new Quantizer(power, price);
            }
        }
        return new Quantizer(largest, price);
    }

    public int round(double weight) {
        return (int) Math.rint(weight * scale);
    }

    private static boolean allWhole(double[] weights, double power) {
        for (double weight : weights) {
            double scaled = weight * power;
            if (Math.abs(scaled - Math.rint(scaled)) > 1e-6) {
                return false;
            }
        }
        return true;
    }
}
