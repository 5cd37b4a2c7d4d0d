package org.peertable.mix.internal;

/**
 * A grouping problem small enough to be kept as a matrix in cache, in whole numbers. Forbidden pairs
 * and forbidden seats are weights so negative that no wish outweighs one.
 *
 * @param people  how many people; empty chairs are added by {@link DeltaTable}
 * @param layout  the groups; usable seats are at least {@code people}
 * @param pair    symmetric gain of two people sharing a table, zero on the diagonal
 * @param place   gain of a person being in a group, {@code [group][person]}, or an empty array for none
 * @param counts  counting rules; a member index of {@code people} and above is an empty chair
 * @param locked  people who stay in the group they start in
 * @param price   what breaking one hard rule once costs
 */
public record Room(int people, Layout layout, int[][] pair, int[][] place, CountRule[] counts, boolean[] locked,
        int price) {
    /** People and empty chairs. */
    int occupants() {
        return layout.usableSeats();
    }
}
