package org.peertable.core.insight;

/**
 * How the same people answered the same question earlier and later.
 *
 * @param people how many different people answered both times
 * @param answers how many pairs of answers there are
 * @param before arithmetic mean of the earlier answers, in steps of the scale, to one decimal
 * @param after arithmetic mean of the later answers, likewise
 */
public record Change(int people, int answers, double before, double after) {
    /** Returns the later mean less the earlier one, to one decimal. */
    public double difference() {
        return Math.round((after - before) * 10) / 10.0;
    }
}
