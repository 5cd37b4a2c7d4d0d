package org.peertable.mix;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Answers a late change by moving as few people as possible: each empty seat goes to the unplaced peer
 * who fits best, an extra guest gets the free chair that suits best, then a few exchanges are made if they
 * gain more than they cost. For a re-solve around a change, give the repaired mix as start to {@link MixSolver} with {@link MixProblem.Builder#present}.
 */
public final class MixRepair {
    /** Rules are checked for so many of the best candidates or exchanges before the rest is given up. */
    private static final int CHECKED = 50;

    private final MixProblem problem;
    private final Scoring scoring;
    private final int[] tableOf;
    private final double moveCost;

    /**
     * A repaired mix.
     *
     * @param mix      of the changed problem, in which the cancelled peers are absent
     * @param promoted peers who were unplaced and are guests now
     * @param moved    guests who sit at another table now
     */
    public record Repaired(Mix mix, List<Integer> promoted, List<Integer> moved) {
    }

    private MixRepair(MixProblem problem, int[] tableOf, double moveCost) {
        this.problem = problem;
        this.tableOf = tableOf;
        this.moveCost = moveCost;
        scoring = new Scoring(problem);
    }

    /**
     * Repairs a mix after cancellations or no-shows; anybody unplaced may be promoted.
     *
     * @param cancelled the guests who do not come
     * @param mostMoved the most guests who may change tables, promoted ones not counted
     * @param moveCost  what an exchange must gain for each guest it moves
     */
    public static Repaired afterCancellation(Mix mix, List<Integer> cancelled, int mostMoved, double moveCost) {
        BitSet anybody = new BitSet();
        anybody.set(0, mix.problem().peers());
        return afterCancellation(mix, cancelled, anybody, mostMoved, moveCost);
    }

    /**
     * Repairs a mix after cancellations or no-shows, and promotes from a waitlist: for each empty seat whoever
     * of it fits the table best, not who came first.
     *
     * @param replacements the peers who may be promoted; a seat for which none of them is left stays empty
     */
    public static Repaired afterCancellation(Mix mix, List<Integer> cancelled, Collection<Integer> replacements, int mostMoved,
            double moveCost) {
        BitSet allowed = new BitSet();
        replacements.forEach(allowed::set);
        return afterCancellation(mix, cancelled, allowed, mostMoved, moveCost);
    }

    /**
     * Seats one more guest, who is in the pool but was absent or unplaced, at a table with a free chair or in
     * the seat of somebody who moves to one.
     *
     * @param mostMoved the most guests who may change tables; with 0 the guest gets the free chair that suits best
     * @param moveCost  what each guest who moves must gain the mix
     * @return a mix in which the guest is unplaced if no chair is free or rules bar all places
     * @throws MixProblemException if there is no such peer or the peer has a seat
     */
    public static Repaired lateExtra(Mix mix, int guest, int mostMoved, double moveCost) {
        if (guest < 0 || guest >= mix.problem().peers()) {
            throw new MixProblemException("there is no peer " + guest + "; there are peers 0 to " + (mix.problem().peers() - 1));
        }
        if (mix.tableOf(guest) != Mix.UNPLACED) {
            throw new MixProblemException("peer " + guest + " has a seat at table " + mix.tableOf(guest));
        }
        MixProblem changed = mix.problem().toBuilder()
                .without(rule -> rule instanceof Rule.Absent absent && absent.peer() == guest).build();
        MixRepair repair = new MixRepair(changed, mix.tables(), moveCost);
        for (ExtraSeat.Place place : new ExtraSeat(changed, repair.tableOf, guest).seat(mostMoved, moveCost, repair.locked())) {
            repair.exchange(List.of(place.table()), mostMoved - place.moved(guest));
        }
        return repair.result(mix.tables());
    }

    private static Repaired afterCancellation(Mix mix, List<Integer> cancelled, BitSet replacements, int mostMoved, double moveCost) {
        BitSet gone = new BitSet();
        cancelled.forEach(gone::set);
        MixProblem.Builder changed = mix.problem().toBuilder()
                .without(rule -> rule instanceof Rule.Lock lock && gone.get(lock.peer()));
        cancelled.forEach(changed::absent);
        int[] tableOf = mix.tables();
        gone.stream().forEach(peer -> tableOf[peer] = Mix.UNPLACED);
        MixRepair repair = new MixRepair(changed.build(), tableOf, moveCost);
        int[] before = mix.tables();
        cancelled.stream().filter(peer -> before[peer] != Mix.UNPLACED).forEach(peer -> repair.refill(before[peer], replacements));
        repair.exchange(cancelled.stream().map(peer -> before[peer]).filter(table -> table != Mix.UNPLACED).distinct().toList(), mostMoved);
        return repair.result(before);
    }

    private void refill(int table, BitSet replacements) {
        BitSet barred = new Barred(problem).from(table, tableOf);
        double[] gain = new Joining(problem).gains(table, tableOf);
        int best = Mix.UNPLACED;
        for (int peer = 0; peer < tableOf.length; peer++) {
            if (tableOf[peer] == Mix.UNPLACED && replacements.get(peer) && !barred.get(peer)
                    && (best == Mix.UNPLACED || gain[peer] > gain[best])) {
                best = peer;
            }
        }
        if (best != Mix.UNPLACED) {
            tableOf[best] = table;
        }
    }

    private BitSet locked() {
        BitSet locked = new BitSet();
        for (Rule rule : problem.rules()) {
            if (rule instanceof Rule.Lock lock) {
                locked.set(lock.peer());
            }
        }
        return locked;
    }

    /** Makes the best exchanges of two guests, one of them at a table that changed. */
    private void exchange(List<Integer> tables, int mostMoved) {
        for (int moved = 0; moved + 2 <= mostMoved; moved += 2) {
            if (!exchangeOnce(tables)) {
                return;
            }
        }
    }

    private boolean exchangeOnce(List<Integer> tables) {
        int[][] guests = Scoring.guestsByTable(tableOf, problem.tables().size());
        BitSet locked = locked();
        Exchange[] candidates = tables.stream().flatMap(table -> Arrays.stream(guests[table]).filter(peer -> !locked.get(peer)).boxed())
                .flatMap(peer -> Arrays.stream(best(peer, guests, locked))).filter(x -> x.gain() > 2 * moveCost).sorted()
                .limit(CHECKED).toArray(Exchange[]::new);
        int broken = candidates.length == 0 ? 0 : scoring.broken(tableOf).size();
        int[] before = tableOf.clone();
        for (Exchange candidate : candidates) {
            swap(candidate);
            if (scoring.change(before, tableOf, candidate.a(), candidate.b()).total() > 2 * moveCost
                    && scoring.broken(tableOf).size() <= broken) {
                return true;
            }
            swap(candidate);
        }
        return false;
    }

    private record Exchange(int a, int b, double gain) implements Comparable<Exchange> {
        @Override
        public int compareTo(Exchange other) {
            int byGain = Double.compare(other.gain, gain);
            return byGain != 0 ? byGain : Integer.compare(b, other.b);
        }
    }

    /** The best exchange of a guest with somebody at each other table. */
    private Exchange[] best(int peer, int[][] guests, BitSet locked) {
        int own = tableOf[peer];
        double leaving = gain(peer, guests[own]);
        Exchange[] best = new Exchange[guests.length];
        Arrays.fill(best, new Exchange(peer, peer, Double.NEGATIVE_INFINITY));
        for (int table = 0; table < guests.length; table++) {
            if (table == own) {
                continue;
            }
            double entering = gain(peer, guests[table]);
            for (int other : guests[table]) {
                double gain = entering - leaving + gain(other, guests[own]) - gain(other, guests[table])
                        - 2 * problem.scores().total(peer, other);
                if (gain > best[table].gain() && !locked.get(other)) {
                    best[table] = new Exchange(peer, other, gain);
                }
            }
        }
        return best;
    }

    private void swap(Exchange exchange) {
        int table = tableOf[exchange.a()];
        tableOf[exchange.a()] = tableOf[exchange.b()];
        tableOf[exchange.b()] = table;
    }

    private double gain(int peer, int[] guests) {
        double sum = 0;
        for (int guest : guests) {
            sum += guest == peer ? 0 : problem.scores().total(peer, guest);
        }
        return sum;
    }

    private Repaired result(int[] before) {
        List<Integer> promoted = new java.util.ArrayList<>();
        List<Integer> moved = new java.util.ArrayList<>();
        for (int peer = 0; peer < before.length; peer++) {
            if (tableOf[peer] != before[peer] && tableOf[peer] != Mix.UNPLACED) {
                (before[peer] == Mix.UNPLACED ? promoted : moved).add(peer);
            }
        }
        return new Repaired(new Mix(problem, tableOf), promoted, moved);
    }
}
