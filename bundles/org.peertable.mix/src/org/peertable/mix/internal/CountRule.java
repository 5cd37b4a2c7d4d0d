package org.peertable.mix.internal;

/**
 * A price on how many of some people are together in a zone: at most two of one employer, at least one
 * host, at most {@code n} empty chairs. The price is convex in the count, so leaving and entering can be
 * priced apart and only a swap between two members needs a correction (see {@link CountLedger}).
 *
 * @param members the people counted, as local indices, each once
 * @param least   by zone, the count under which each one missing costs {@code price}
 * @param most    by zone, the count above which each one too many costs {@code price}
 * @param price   of one person too few or too many, positive
 */
public record CountRule(int[] members, int[] least, int[] most, int price) {
    /** The value of a count: zero when it is right, negative otherwise. */
    long value(int zone, int count) {
        return -(long) price * (Math.max(0, least[zone] - count) + Math.max(0, count - most[zone]));
    }
}
