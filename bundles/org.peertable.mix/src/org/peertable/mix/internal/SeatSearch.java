package org.peertable.mix.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.peertable.mix.SeatProblem;

/** Looks for the best order of people around one table. Empty seats are people whom nobody minds. */
public final class SeatSearch {
    private static final int EXHAUSTIVE_SEATS = 8;
    private static final int RESTARTS = 8;
    private static final int SWEEPS = 150;
    private static final double COLDEST = 1e-3;

    private final SeatProblem problem;
    private final int seats;
    private final int[][] near;
    private final int[] personAt;
    private final int[] movable;
    private final double brokenPrice;
    private final double range;
    private int[] best;
    private double bestValue = Double.NEGATIVE_INFINITY;

    private SeatSearch(SeatProblem problem) {
        this.problem = problem;
        seats = problem.shape().seats();
        near = new int[seats][];
        Arrays.setAll(near, problem.shape()::near);
        personAt = new int[seats];
        Arrays.fill(personAt, -1);
        for (int person = 0; person < problem.people(); person++) {
            if (problem.fixed()[person] != SeatProblem.FREE) {
                personAt[problem.fixed()[person]] = person;
            }
        }
        movable = IntStream.range(0, seats).filter(seat -> personAt[seat] < 0).toArray();
        seatTheOthers();
        double sum = 0;
        double highest = 0;
        for (double[] row : problem.worth()) {
            for (double worth : row) {
                sum += Math.abs(worth);
                highest = Math.max(highest, Math.abs(worth));
            }
        }
        brokenPrice = 1 + 2 * sum + problem.moveCost() * seats;
        range = Math.max(highest, problem.moveCost());
    }

    public static int[] run(SeatProblem problem, long seed) {
        SeatSearch search = new SeatSearch(problem);
        if (search.seats <= EXHAUSTIVE_SEATS) {
            search.tryAll(0);
        } else {
            SplitMix random = new SplitMix(seed);
            for (int restart = 0; restart < RESTARTS; restart++) {
                search.anneal(random);
            }
        }
        int[] seatOf = new int[problem.people()];
        for (int seat = 0; seat < search.seats; seat++) {
            if (search.best[seat] >= 0) {
                seatOf[search.best[seat]] = seat;
            }
        }
        return seatOf;
    }

    /** People on their present seats where these are free, the others on the first that are. */
    private void seatTheOthers() {
        for (int pass = 0; pass < 2; pass++) {
            for (int person = 0; person < problem.people(); person++) {
                int wish = problem.present()[person];
                if (problem.fixed()[person] != SeatProblem.FREE || isSeated(person)) {
                    continue;
                }
                if (pass == 1) {
                    wish = Arrays.stream(movable).filter(seat -> personAt[seat] < 0).findFirst().orElseThrow();
                }
                if (wish >= 0 && personAt[wish] < 0) {
                    personAt[wish] = person;
                }
            }
        }
    }

    private boolean isSeated(int person) {
        return Arrays.stream(personAt).anyMatch(other -> other == person);
    }

    /** Every order of those who may move, empty seats included; two empty seats are never exchanged. */
    private void tryAll(int from) {
        if (from >= movable.length - 1) {
            note();
            return;
        }
        boolean emptyTried = false;
        for (int k = from; k < movable.length; k++) {
            if (personAt[movable[k]] < 0 && emptyTried) {
                continue;
            }
            emptyTried |= personAt[movable[k]] < 0;
            exchange(movable[from], movable[k]);
            tryAll(from + 1);
            exchange(movable[from], movable[k]);
        }
    }

    private void anneal(SplitMix random) {
        note();
        if (movable.length < 2 || range == 0 && !isAnybodyApart()) {
            return;
        }
        long steps = (long) SWEEPS * movable.length * movable.length;
        double cooling = StrictMath.pow(COLDEST, 1.0 / steps);
        double temperature = range;
        double value = value();
        for (long step = 0; step < steps; step++, temperature *= cooling) {
            int one = movable[random.nextInt(movable.length)];
            int other = movable[random.nextInt(movable.length)];
            if (one == other || personAt[one] < 0 && personAt[other] < 0) {
                continue;
            }
            double before = at(one) + at(other);
            exchange(one, other);
            double change = at(one) + at(other) - before;
            double chance = (random.nextLong() >>> 11) * 0x1.0p-53;
            if (change >= 0 || chance < StrictMath.exp(change / Math.max(temperature, 1e-12))) {
                value += change;
                if (value > bestValue + 1e-9) {
                    note();
                    value = bestValue;
                }
            } else {
                exchange(one, other);
            }
        }
    }

    private boolean isAnybodyApart() {
        for (boolean[] row : problem.apart()) {
            for (boolean apart : row) {
                if (apart) {
                    return true;
                }
            }
        }
        return false;
    }

    private void exchange(int one, int other) {
        int person = personAt[one];
        personAt[one] = personAt[other];
        personAt[other] = person;
    }

    private void note() {
        double value = value();
        if (value > bestValue) {
            bestValue = value;
            best = personAt.clone();
        }
    }

    private double value() {
        double value = 0;
        for (int seat = 0; seat < seats; seat++) {
            for (int other : near[seat]) {
                value += other < seat ? pair(seat, other) : 0;
            }
            value -= moved(seat);
        }
        return value;
    }

    /** What changes when the person on a seat does; the pair of two such seats counts the same before and after. */
    private double at(int seat) {
        double value = -moved(seat);
        for (int other : near[seat]) {
            value += pair(seat, other);
        }
        return value;
    }

    private double moved(int seat) {
        int person = personAt[seat];
        return person >= 0 && problem.present()[person] != SeatProblem.FREE && problem.present()[person] != seat ? problem.moveCost() : 0;
    }

    private double pair(int seat, int other) {
        int a = personAt[seat];
        int b = personAt[other];
        if (a < 0 || b < 0) {
            return 0;
        }
        boolean broken = problem.apart()[a][b] && problem.shape().isBeside(seat, other);
        return problem.worth()[a][b] - (broken ? brokenPrice : 0);
    }
}
