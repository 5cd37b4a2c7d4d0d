package org.peertable.mix;

import java.util.Arrays;

/**
 * Who sits beside whom at one table. People and seats are indices; there may be more seats than people. The arrays are not
 * copied and not to be changed.
 *
 * @param shape    the seats
 * @param worth    what two people are worth when they sit near each other, symmetric; may be negative
 * @param apart    whether two people must not sit side by side, symmetric; opposite each other they may
 * @param fixed    the seat that each person has and keeps, or {@link #FREE}
 * @param present  the seat that each person has now and may leave at a cost, or {@link #FREE}
 * @param moveCost the cost of each person who leaves the present seat, 0 or more
 */
public record SeatProblem(SeatShape shape, double[][] worth, boolean[][] apart, int[] fixed, int[] present, double moveCost) {
    /** No seat. */
    public static final int FREE = -1;

    public SeatProblem {
        int people = worth.length;
        if (people > shape.seats()) {
            throw new MixProblemException(people + " people do not fit on " + shape.seats() + " seats");
        }
        if (apart.length != people || fixed.length != people || present.length != people) {
            throw new MixProblemException("worth, apart, fixed and present must speak of as many people");
        }
        boolean[] taken = new boolean[shape.seats()];
        for (int person = 0; person < people; person++) {
            if (fixed[person] < FREE || fixed[person] >= shape.seats() || present[person] >= shape.seats()) {
                throw new MixProblemException("person " + person + " has a seat that the table has not");
            }
            if (fixed[person] != FREE && taken[fixed[person]]) {
                throw new MixProblemException("seat " + fixed[person] + " is fixed for two people");
            }
            if (fixed[person] != FREE) {
                taken[fixed[person]] = true;
            }
            if (!Arrays.stream(worth[person]).allMatch(Double::isFinite)) {
                throw new MixProblemException("person " + person + " is worth something that is no finite number");
            }
        }
        if (!(moveCost >= 0) || Double.isInfinite(moveCost)) {
            throw new MixProblemException("the cost of a move is " + moveCost + "; it must be a finite number, 0 or more");
        }
    }

    public int people() {
        return worth.length;
    }
}
