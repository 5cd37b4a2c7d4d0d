package org.peertable.mix;

import java.util.Arrays;

/**
 * Which seats of a table lie next to each other. Seats are numbered around the table: at a round one the last is beside the
 * first; at a long one the first half sits in one row and the second half comes back along the other, so that the first
 * faces the last.
 *
 * @param seats 1 or more
 * @param round whether the table is round
 */
public record SeatShape(int seats, boolean round) {
    public SeatShape {
        if (seats < 1) {
            throw new MixProblemException("a table has " + seats + " seats; it needs at least one");
        }
    }

    /** Whether two seats lie side by side. */
    public boolean isBeside(int a, int b) {
        int distance = Math.abs(a - b);
        return distance == 1 || round && distance > 1 && distance == seats - 1;
    }

    /** Whether two seats of a long table lie opposite each other; two that do and are side by side are only the latter. */
    public boolean isFacing(int a, int b) {
        return !round && a + b == seats - 1 && Math.abs(a - b) > 1;
    }

    /** Whether two people on these seats talk with each other first. */
    public boolean isNear(int a, int b) {
        return isBeside(a, b) || isFacing(a, b);
    }

    /** The seats from which one talks to a seat first, ascending. */
    public int[] near(int seat) {
        int[] near = new int[3];
        int count = 0;
        for (int other : new int[] { seat - 1, seat + 1, round ? (seat + seats - 1) % seats : seats - 1 - seat, (seat + 1) % seats }) {
            boolean known = other < 0 || other >= seats || !isNear(seat, other);
            for (int k = 0; k < count; k++) {
                known |= near[k] == other;
            }
            if (!known) {
                near[count++] = other;
            }
        }
        int[] found = Arrays.copyOf(near, count);
        Arrays.sort(found);
        return found;
    }
}
