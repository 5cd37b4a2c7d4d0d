package org.peertable.mix;

import java.util.Arrays;

import org.peertable.mix.internal.SeatSearch;

/**
 * An order of people around a table. Up to eight seats every order is looked at, above that the best of some annealings is
 * taken; the same problem and seed give the same order.
 *
 * @param seatOf the seat of each person
 * @param worth  the sum over people who sit near each other, without the cost of moves
 * @param broken how many pairs sit side by side who must not; more than 0 only if there is no way, or none was found
 * @param moved  how many people left their present seats
 */
public record SeatOrder(int[] seatOf, double worth, int broken, int moved) {
    /** Finds the order with the fewest broken pairs and, among those, the one that is worth most after moves are paid for. */
    public static SeatOrder best(SeatProblem problem, long seed) {
        return of(problem, SeatSearch.run(problem, seed));
    }

    /**
     * Takes an order as it is.
     *
     * @param seatOf a seat of their own for each person
     */
    public static SeatOrder of(SeatProblem problem, int[] seatOf) {
        double worth = 0;
        int broken = 0;
        int moved = 0;
        for (int a = 0; a < seatOf.length; a++) {
            for (int b = 0; b < a; b++) {
                if (problem.shape().isNear(seatOf[a], seatOf[b])) {
                    worth += problem.worth()[a][b];
                }
                if (problem.apart()[a][b] && problem.shape().isBeside(seatOf[a], seatOf[b])) {
                    broken++;
                }
            }
            moved += problem.present()[a] != SeatProblem.FREE && problem.present()[a] != seatOf[a] ? 1 : 0;
        }
        return new SeatOrder(Arrays.copyOf(seatOf, seatOf.length), worth, broken, moved);
    }
}
