package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peertable.mix.MixProblemException;
import org.peertable.mix.SeatOrder;
import org.peertable.mix.SeatProblem;
import org.peertable.mix.SeatShape;

class SeatOrderTest {
    @Property(tries = 60)
    void upToEightSeatsNoOrderIsBetter(@ForAll @IntRange(min = 1, max = 7) int seats, @ForAll boolean round, @ForAll long seed) {
        SeatProblem problem = random(seats, round, seed);

        SeatOrder best = SeatOrder.best(problem, seed);

        assertThat(value(problem, best)).isCloseTo(value(problem, bruteForce(problem, new int[problem.people()], 0, null)), within(1e-9));
    }

    @Property(tries = 40)
    void everybodyHasASeatOfTheirOwnAndWhoIsFixedStays(@ForAll @IntRange(min = 1, max = 16) int seats, @ForAll boolean round, @ForAll long seed) {
        SeatProblem problem = random(seats, round, seed);

        SeatOrder order = SeatOrder.best(problem, seed);

        assertThat(order.seatOf()).hasSize(problem.people()).doesNotHaveDuplicates();
        assertThat(Arrays.stream(order.seatOf()).boxed()).allMatch(seat -> seat >= 0 && seat < seats);
        for (int person = 0; person < problem.people(); person++) {
            if (problem.fixed()[person] != SeatProblem.FREE) {
                assertThat(order.seatOf()[person]).isEqualTo(problem.fixed()[person]);
            }
        }
        assertThat(order).usingRecursiveComparison().isEqualTo(SeatOrder.of(problem, order.seatOf()));
        assertThat(SeatOrder.best(problem, seed).seatOf()).as("the same seed").isEqualTo(order.seatOf());
    }

    /** A ring that is worth something along one way round and nothing else has one best order, which annealing finds. */
    @Property(tries = 10)
    void theOneGoodRingOfTwelveIsFound(@ForAll long seed) {
        int count = 12;
        double[][] worth = new double[count][count];
        for (int person = 0; person < count; person++) {
            int next = (person * 5 + 5) % count;
            int own = person * 5 % count;
            worth[own][next] = 1;
            worth[next][own] = 1;
        }

        SeatOrder order = SeatOrder.best(new SeatProblem(new SeatShape(count, true), worth, new boolean[count][count], free(count), free(count), 0), seed);

        assertThat(order.worth()).isEqualTo(count);
    }

    @Example
    void whoMustNotSitSideBySideMayFaceEachOther() {
        boolean[][] apart = new boolean[4][4];
        double[][] worth = new double[4][4];
        apart[0][1] = true;
        apart[1][0] = true;
        worth[0][1] = 10;
        worth[1][0] = 10;

        SeatOrder order = SeatOrder.best(new SeatProblem(new SeatShape(4, false), worth, apart, free(4), free(4), 0), 1);

        assertThat(order.broken()).isZero();
        assertThat(order.worth()).as("opposite each other").isEqualTo(10);
    }

    @Example
    void nobodyMovesForLessThanAMoveCosts() {
        double[][] worth = new double[4][4];
        worth[0][2] = 1;
        worth[2][0] = 1;
        int[] present = {0, 1, 2, 3};

        assertThat(SeatOrder.best(problem(worth, present, 0.3), 1).moved()).isPositive();
        assertThat(SeatOrder.best(problem(worth, present, 0.6), 1).moved()).isZero();
    }

    @Example
    void whatMakesNoSenseIsRefused() {
        assertThatExceptionOfType(MixProblemException.class).isThrownBy(() -> problem(new double[5][5], free(5), 0));
        assertThatExceptionOfType(MixProblemException.class).isThrownBy(() -> problem(new double[][] {{Double.NaN}}, free(1), 0));
        assertThatExceptionOfType(MixProblemException.class).isThrownBy(() -> new SeatProblem(new SeatShape(2, true), new double[2][2],
                new boolean[2][2], new int[] {1, 1}, free(2), 0)).withMessageContaining("seat 1");
    }

    private static SeatProblem problem(double[][] worth, int[] present, double moveCost) {
        return new SeatProblem(new SeatShape(4, true), worth, new boolean[worth.length][worth.length], free(worth.length), present, moveCost);
    }

    private static int[] free(int people) {
        int[] free = new int[people];
        Arrays.fill(free, SeatProblem.FREE);
        return free;
    }

    private static SeatProblem random(int seats, boolean round, long seed) {
        Random random = new Random(seed);
        int people = 1 + random.nextInt(seats);
        double[][] worth = new double[people][people];
        boolean[][] apart = new boolean[people][people];
        int[] fixed = free(people);
        int[] present = free(people);
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                worth[a][b] = random.nextInt(11) - 3;
                worth[b][a] = worth[a][b];
                apart[a][b] = random.nextInt(6) == 0;
                apart[b][a] = apart[a][b];
            }
            present[a] = random.nextBoolean() ? a : SeatProblem.FREE;
        }
        if (random.nextBoolean()) {
            fixed[people - 1] = random.nextInt(seats);
        }
        return new SeatProblem(new SeatShape(seats, round), worth, apart, fixed, present, random.nextInt(3));
    }

    private static double value(SeatProblem problem, SeatOrder order) {
        return order.worth() - order.moved() * problem.moveCost() - 1e6 * order.broken();
    }

    private static SeatOrder bruteForce(SeatProblem problem, int[] seatOf, int person, SeatOrder best) {
        if (person == problem.people()) {
            SeatOrder order = SeatOrder.of(problem, seatOf);
            return best == null || value(problem, order) > value(problem, best) ? order : best;
        }
        SeatOrder found = best;
        for (int seat = 0; seat < problem.shape().seats(); seat++) {
            int wanted = seat;
            boolean fixedElsewhere = problem.fixed()[person] != SeatProblem.FREE && problem.fixed()[person] != seat;
            if (!fixedElsewhere && Arrays.stream(seatOf, 0, person).noneMatch(taken -> taken == wanted)) {
                seatOf[person] = seat;
                found = bruteForce(problem, seatOf, person + 1, found);
            }
        }
        return found;
    }
}
