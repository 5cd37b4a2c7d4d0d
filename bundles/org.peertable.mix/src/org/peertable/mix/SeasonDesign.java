package org.peertable.mix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.peertable.mix.internal.Relabelling;
import org.peertable.mix.internal.RoundArray;
import org.peertable.mix.internal.Room;
import org.peertable.mix.internal.SplitMix;

/**
 * A season in which nobody meets twice by construction, for events at which the same peers fill the same
 * tables: a {@link RoundArray} says which places share a table in which event, and people are given the
 * places where their meetings are worth most. Rules that forbid pairs count; others are not looked at.
 */
final class SeasonDesign {
    /** More peers at tables of a usual size have a choice of strangers that needs no construction. */
    private static final int LARGEST_POOL = 1200;
    private static final int USUAL_SWEEPS = 600;

    private final List<MixProblem> events;
    private final MixOptions options;
    private final SearchClock clock;
    private final int columns;
    private final int tables;

    private SeasonDesign(List<MixProblem> events, MixOptions options, int columns) {
        this.events = events;
        this.options = options;
        this.columns = columns;
        clock = new SearchClock(options);
        tables = events.get(0).tables().size();
    }

    /** @return the table of each peer at each event; empty if the events are of another kind or no design is known */
    static Optional<List<int[]>> seatings(List<MixProblem> events, MixOptions options) {
        int[] seats = new RoomCompiler(events.get(0)).plan().seats();
        int most = Arrays.stream(seats).max().orElse(0);
        boolean alike = events.stream().distinct().allMatch(event -> isFilledBy(event, seats));
        if (!alike || events.get(0).peers() > LARGEST_POOL || Arrays.stream(seats).anyMatch(count -> count < most - 1)) {
            return Optional.empty();
        }
        SeasonDesign design = new SeasonDesign(events, options, most);
        return RoundArray.of(events.size(), most, seats.length, SplitMix.of(options.seed(), 0, 0), design.clock)
                .map(array -> design.seat(array, seats));
    }

    /** Whether all peers of an event sit at tables of just these sizes. */
    private static boolean isFilledBy(MixProblem event, int[] seats) {
        SeatPlan plan = new RoomCompiler(event).plan();
        return Arrays.equals(plan.seats(), seats) && plan.bench() == 0 && !plan.hasEmptyChairs()
                && Arrays.stream(seats).sum() == event.peers();
    }

    private List<int[]> seat(RoundArray array, int[] seats) {
        int peers = events.get(0).peers();
        int[][] tableOf = new int[events.size()][peers];
        for (int round = 0; round < tableOf.length; round++) {
            int number = round;
            // Places count along the columns; the last ones are left out where tables are not full.
            Arrays.setAll(tableOf[round], place -> array.table(number, place / tables, place % tables));
            rename(tableOf[round], seats);
        }
        Room room = weights(seats);
        int[] peerAt = Relabelling.anneal(room.pair(), meets(tableOf), room.price(), sweeps(), SplitMix.of(options.seed(), 0, 1), clock);
        return Arrays.stream(tableOf).map(byPlace -> byPeer(byPlace, peerAt)).toList();
    }

    /** Gives tables with a guest more the numbers of tables with a seat more. */
    private void rename(int[] tableOf, int[] seats) {
        int[] guests = new int[tables];
        Arrays.stream(tableOf).forEach(table -> guests[table]++);
        int[] name = new int[tables];
        for (int size : new int[] { columns, columns - 1 }) {
            int[] from = IntStream.range(0, tables).filter(table -> guests[table] == size).toArray();
            int[] to = IntStream.range(0, tables).filter(table -> seats[table] == size).toArray();
            for (int k = 0; k < from.length; k++) {
                name[from[k]] = to[k];
            }
        }
        Arrays.setAll(tableOf, place -> name[tableOf[place]]);
    }

    /** The least that any event gives a pair, so that what is forbidden once is forbidden always. */
    private Room weights(int[] seats) {
        int[] everybody = IntStream.range(0, events.get(0).peers()).toArray();
        int[] everyTable = IntStream.range(0, seats.length).toArray();
        int[] local = new int[everybody.length];
        Arrays.fill(local, -1);
        Room least = null;
        double scale = 0;
        for (MixProblem event : events.stream().distinct().toList()) {
            RoomCompiler compiler = new RoomCompiler(event);
            Room room = compiler.room(everybody, everyTable, 0, local, GuestCounts.WHOLE);
            if (least == null) {
                least = room;
                scale = compiler.quantizer().scale();
            } else {
                lower(least, room, scale / compiler.quantizer().scale());
            }
        }
        return least;
    }

    private static void lower(Room least, Room other, double scale) {
        for (int p = 0; p < least.people(); p++) {
            for (int q = 0; q < least.people(); q++) {
                int weight = other.pair()[p][q];
                int same = weight <= -other.price() / 2 ? -least.price() : (int) Math.rint(weight * scale);
                least.pair()[p][q] = Math.min(least.pair()[p][q], same);
            }
        }
    }

    private static int[][] meets(int[][] tableOf) {
        int[][] meets = new int[tableOf[0].length][tableOf[0].length];
        for (int[] round : tableOf) {
            for (int p = 1; p < round.length; p++) {
                for (int q = 0; q < p; q++) {
                    if (round[p] == round[q]) {
                        meets[p][q] = 1;
                        meets[q][p] = 1;
                    }
                }
            }
        }
        return meets;
    }

    private int sweeps() {
        long exchanges = (long) events.get(0).peers() * events.get(0).peers() / 2;
        return options.moves().isEmpty() ? USUAL_SWEEPS : (int) Math.min(USUAL_SWEEPS, options.moves().getAsLong() / exchanges);
    }

    private static int[] byPeer(int[] tableOfPlace, int[] peerAt) {
        int[] tableOf = new int[peerAt.length];
        for (int place = 0; place < peerAt.length; place++) {
            tableOf[peerAt[place]] = tableOfPlace[place];
        }
        return tableOf;
    }
}
