package org.peertable.mix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Where one more guest can sit: at a table with a free chair, or in the seat of a guest who moves to one. */
final class ExtraSeat {
    /** Rules and the whole score are asked for so many of the places that look best by pairs alone. */
    private static final int CHECKED = 50;

    private final MixProblem problem;
    private final Scoring scoring;
    private final int[] tableOf;
    private final int extra;

    /**
     * A place for the extra guest.
     *
     * @param mover who makes room by moving to the other table, or the extra guest if nobody needs to
     */
    record Place(int table, int mover, int to, double gain) {
        int moved(int extra) {
            return mover == extra ? 0 : 1;
        }
    }

    ExtraSeat(MixProblem problem, int[] tableOf, int extra) {
        this.problem = problem;
        this.tableOf = tableOf;
        this.extra = extra;
        scoring = new Scoring(problem);
    }

    /** Seats the guest where that is worth most after what moves cost; empty if rules or chairs leave no place. */
    List<Place> seat(int mostMoved, double moveCost, BitSet locked) {
        int[] before = tableOf.clone();
        int broken = scoring.broken(before).size();
        Place best = null;
        for (Place place : places(mostMoved > 0, moveCost, locked)) {
            sit(place);
            double gain = scoring.change(before, tableOf, extra, place.mover() == extra ? (extra + 1) % before.length : place.mover())
                    .total() - place.moved(extra) * moveCost;
            if ((best == null || gain > best.gain()) && scoring.broken(tableOf).size() <= broken) {
                best = new Place(place.table(), place.mover(), place.to(), gain);
            }
            System.arraycopy(before, 0, tableOf, 0, before.length);
        }
        if (best != null) {
            sit(best);
        }
        return best == null ? List.of() : List.of(best);
    }

    private void sit(Place place) {
        tableOf[place.mover()] = place.to();
        tableOf[extra] = place.table();
    }

    private List<Place> places(boolean mayMove, double moveCost, BitSet locked) {
        int[][] guests = Scoring.guestsByTable(tableOf, problem.tables().size());
        List<Place> places = new ArrayList<>();
        for (Rule.Size free : problem.tables()) {
            int table = free.table();
            if (guests[table].length >= free.most()) {
                continue;
            }
            places.add(new Place(table, extra, table, gain(extra, guests[table], extra)));
            for (int from = 0; from < guests.length && mayMove; from++) {
                for (int mover : from == table ? new int[0] : guests[from]) {
                    if (!locked.get(mover)) {
                        places.add(new Place(from, mover, table, gain(extra, guests[from], mover) + gain(mover, guests[table], mover)
                                - gain(mover, guests[from], mover) - moveCost));
                    }
                }
            }
        }
        places.sort(Comparator.comparingDouble(Place::gain).reversed());
        return places.subList(0, Math.min(CHECKED, places.size()));
    }

    private double gain(int peer, int[] guests, int without) {
        double sum = 0;
        for (int guest : guests) {
            sum += guest == peer || guest == without ? 0 : problem.scores().total(peer, guest);
        }
        return sum;
    }
}
