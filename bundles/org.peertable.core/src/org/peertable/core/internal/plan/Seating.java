package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.peertable.mix.SeatShape;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.model.Table;

/**
 * Which people of a pool sit where; or, while nobody has a seat, who is on the guest list, as if it were one table without
 * an order. Nothing changes it.
 */
public final class Seating {
    /** Nobody sits there. */
    static final int NOBODY = -1;

    /**
     * A place.
     *
     * @param table number of the table
     * @param seat number of the seat at the table, from 0
     */
    record Place(int table, int seat) {
    }

    private final List<Table> tables;
    private final int[][] at;
    private final Map<Integer, Place> places = new HashMap<>();

    private Seating(List<Table> tables, int[][] at) {
        this.tables = tables;
        this.at = at;
    }

    /** Takes an event as it is. */
    public static Seating of(EventPool pool) {
        List<Table> tables = pool.event().getTables();
        int[][] at = new int[tables.size()][];
        boolean anybody = false;
        for (int table = 0; table < at.length; table++) {
            List<Seat> seats = tables.get(table).getSeats();
            at[table] = new int[seats.size()];
            for (int seat = 0; seat < at[table].length; seat++) {
                at[table][seat] = occupant(seats.get(seat), pool);
                anybody |= at[table][seat] != NOBODY;
            }
        }
        return anybody ? new Seating(List.copyOf(tables), at) : guestList(pool);
    }

    /** Takes everybody on the list of an event who was not told to wait and has not stepped back. */
    static Seating guestList(EventPool pool) {
        List<Integer> members = new ArrayList<>();
        for (int number = 0; number < pool.people().size(); number++) {
            Optional<Stage> stage = pool.invitation(number).map(Invitation::getStage);
            if (pool.comes(number) || stage.filter(known -> known == Stage.CANDIDATE || known == Stage.INVITED).isPresent()) {
                members.add(number);
            }
        }
        return list(members);
    }

    /** Makes a guest list. */
    static Seating list(List<Integer> members) {
        return new Seating(List.of(), new int[][] {members.stream().mapToInt(Integer::intValue).toArray()});
    }

    /** Makes a seating at tables, which may belong to no event yet. */
    static Seating at(List<Table> tables, int[][] at) {
        return new Seating(List.copyOf(tables), at);
    }

    private static int occupant(Seat seat, EventPool pool) {
        Invitation occupant = seat.getOccupant();
        if (occupant == null || occupant.getPeer() == null || occupant.eContainer() != pool.event()) {
            return NOBODY;
        }
        return pool.number(occupant.getPeer());
    }

    static Seating empty(Event event) {
        int[][] at = event.getTables().stream().map(table -> {
            int[] seats = new int[table.getSeats().size()];
            Arrays.fill(seats, NOBODY);
            return seats;
        }).toArray(int[][]::new);
        return new Seating(List.copyOf(event.getTables()), at);
    }

    boolean isList() {
        return tables.isEmpty();
    }

    /** The number of tables; 1 for a guest list. */
    int size() {
        return at.length;
    }

    Optional<Table> table(int table) {
        return isList() ? Optional.empty() : Optional.of(tables.get(table));
    }

    Optional<Seat> seat(Place place) {
        return table(place.table()).map(table -> table.getSeats().get(place.seat()));
    }

    /** Who sits on each seat of a table, {@link #NOBODY} on empty ones. */
    int[] seats(int table) {
        return at[table].clone();
    }

    /** Who sits at a table, in the order of the seats. */
    int[] guests(int table) {
        return Arrays.stream(at[table]).filter(number -> number != NOBODY).toArray();
    }

    /** Everybody who has a place. */
    int[] guests() {
        return Arrays.stream(at).flatMapToInt(Arrays::stream).filter(number -> number != NOBODY).toArray();
    }

    Optional<Place> place(int number) {
        if (places.isEmpty()) {
            for (int table = 0; table < at.length; table++) {
                for (int seat = 0; seat < at[table].length; seat++) {
                    places.putIfAbsent(at[table][seat], new Place(table, seat));
                }
            }
            places.remove(NOBODY);
        }
        return Optional.ofNullable(places.get(number));
    }

    /** The places where nobody sits. */
    List<Place> free() {
        List<Place> free = new ArrayList<>();
        for (int table = 0; table < at.length; table++) {
            for (int seat = 0; seat < at[table].length; seat++) {
                if (at[table][seat] == NOBODY) {
                    free.add(new Place(table, seat));
                }
            }
        }
        return free;
    }

    /** Frees the places of everybody whom a test does not let stay. */
    Seating keeping(IntPredicate stays) {
        int[][] after = new int[at.length][];
        for (int table = 0; table < at.length; table++) {
            after[table] = isList() ? Arrays.stream(at[table]).filter(stays).toArray()
                    : Arrays.stream(at[table]).map(number -> number != NOBODY && stays.test(number) ? number : NOBODY).toArray();
        }
        return new Seating(tables, after);
    }

    /** Adds somebody to a guest list. */
    Seating with(int number) {
        int[] longer = Arrays.copyOf(at[0], at[0].length + 1);
        longer[longer.length - 1] = number;
        return new Seating(tables, new int[][] {longer});
    }

    /** Whether two seats of a table are side by side. */
    boolean isBeside(int table, int one, int other) {
        return !isList() && shape(table).isBeside(one, other);
    }

    boolean isFacing(int table, int one, int other) {
        return !isList() && shape(table).isFacing(one, other);
    }

    /** The seats near a seat; none on a guest list. */
    int[] near(int table, int seat) {
        return isList() ? new int[0] : shape(table).near(seat);
    }

    SeatShape shape(int table) {
        return new SeatShape(at[table].length, tables.get(table).isRound());
    }

    /** Puts somebody on a place; whoever has it gets the other's, or none. */
    Seating put(int number, Place place) {
        int[][] after = Arrays.stream(at).map(int[]::clone).toArray(int[][]::new);
        int other = after[place.table()][place.seat()];
        place(number).ifPresent(own -> after[own.table()][own.seat()] = other);
        after[place.table()][place.seat()] = number;
        return new Seating(tables, after);
    }

    /** Whether nothing differs at a table. */
    boolean isSame(int table, Seating other) {
        return Arrays.equals(at[table], other.at[table]);
    }
}
