package org.peertable.mix.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Rounds in which nobody meets twice. People stand in columns, one column for each seat of a table and
 * one member for each table; in every round each column is shifted along the tables by its own step. Two
 * people of different columns share a table in the round in which their columns are shifted apart by just
 * the difference between them, so nobody meets twice if the differences of any two columns are different
 * in all rounds (a difference matrix with some of its rows). People of one column never meet.
 * <p>
 * Members and shifts are elements of an abelian group as large as the number of tables. Over a field the
 * multiplication table is such an array; for the twenty tables of a usual season one is kept here that
 * annealing found under a symmetry of order six; other orders are annealed, which serves short seasons.
 */
public final class RoundArray {
    private static final int LARGEST_ORDER = 128;
    private static final int STEPS_PER_CELL = 20_000;
    private static final int TRIES = 4;
    private static final int ORDER_OF_FOUND = 20;
    private static final int[] RADICES_OF_FOUND = { 5, 2, 2 };
    private static final int[][] FOUND = {
            { 5, 2, 8, 18, 1, 10, 8, 1, 13, 19 }, { 15, 10, 2, 13, 8, 1, 1, 13, 9, 18 }, { 1, 5, 15, 2, 18, 13, 18, 1, 8, 14 },
            { 18, 1, 10, 5, 2, 8, 1, 8, 19, 13 }, { 13, 8, 1, 15, 10, 2, 13, 1, 18, 9 }, { 2, 18, 13, 1, 5, 15, 1, 18, 14, 8 },
            { 5, 5, 7, 1, 11, 9, 3, 14, 9, 16 }, { 14, 10, 10, 12, 1, 16, 19, 3, 6, 14 }, { 6, 19, 15, 15, 17, 1, 3, 9, 19, 11 },
            { 1, 11, 9, 5, 5, 7, 14, 3, 16, 9 }, { 12, 1, 16, 14, 10, 10, 3, 19, 14, 6 }, { 15, 17, 1, 6, 19, 15, 9, 3, 11, 19 } };

    private final int[][] shift;
    private final AbelianGroup group;

    private RoundArray(int[][] shift, AbelianGroup group) {
        this.shift = shift;
        this.group = group;
    }

    /**
     * @param rounds  at most as many as tables
     * @param columns the seats of a table, at most as many as tables
     * @return empty if there is none, or none was found
     */
    public static Optional<RoundArray> of(int rounds, int columns, int tables, SplitMix random, BooleanSupplier stop) {
        if (columns > tables || rounds > tables || tables > LARGEST_ORDER) {
            return Optional.empty();
        }
        Optional<Field> field = Field.of(tables);
        if (field.isPresent()) {
            return Optional.of(new RoundArray(shifts(rounds, columns, field.get()::times), field.get().group()));
        }
        if (tables == ORDER_OF_FOUND && rounds <= FOUND.length && columns <= FOUND[0].length) {
            return Optional.of(new RoundArray(shifts(rounds, columns, (round, column) -> FOUND[round][column]),
                    new AbelianGroup(RADICES_OF_FOUND)));
        }
        for (int attempt = 0; attempt < TRIES && !stop.getAsBoolean(); attempt++) {
            RoundArray array = new RoundArray(shifts(rounds, columns, (round, column) -> random.nextInt(tables)), new AbelianGroup(tables));
            if (array.anneal(random, stop)) {
                return Optional.of(array);
            }
        }
        return Optional.empty();
    }

    /** The table, 0 to the number of tables less one, of a member of a column. */
    public int table(int round, int column, int member) {
        return group.minus(member, shift[round][column]);
    }

    private interface Entry {
        int at(int round, int column);
    }

    private static int[][] shifts(int rounds, int columns, Entry entry) {
        int[][] shift = new int[rounds][columns];
        for (int round = 0; round < rounds; round++) {
            int number = round;
            Arrays.setAll(shift[round], column -> entry.at(number, column));
        }
        return shift;
    }

    /** Changes one shift at a time; true as soon as no difference of two columns is repeated. */
    private boolean anneal(SplitMix random, BooleanSupplier stop) {
        int columns = shift[0].length;
        int[][][] times = new int[columns][columns][group.order()];
        int repeats = 0;
        for (int[] row : shift) {
            for (int column = 0; column < columns; column++) {
                repeats += enter(times, row, column, column, 1);
            }
        }
        long steps = (long) shift.length * columns * STEPS_PER_CELL;
        for (long step = 0; step < steps && repeats > 0 && (step % 1024 != 0 || !stop.getAsBoolean()); step++) {
            double temperature = 0.7 * StrictMath.pow(0.2, step / (double) steps);
            int[] row = shift[random.nextInt(shift.length)];
            int column = random.nextInt(columns);
            int before = row[column];
            int change = enter(times, row, column, columns, -1);
            row[column] = random.nextInt(group.order());
            change += enter(times, row, column, columns, 1);
            if (change > 0 && random.nextInt(1 << 20) >= (1 << 20) * StrictMath.exp(-change / temperature)) {
                enter(times, row, column, columns, -1);
                row[column] = before;
                enter(times, row, column, columns, 1);
            } else {
                repeats += change;
            }
        }
        return repeats == 0;
    }

    /** Counts the differences of one entry with those before some column in or out, and says how the repeats change. */
    private int enter(int[][][] times, int[] row, int column, int before, int sign) {
        int change = 0;
        for (int other = 0; other < before; other++) {
            if (other != column) {
                boolean later = other > column;
                int difference = later ? group.minus(row[other], row[column]) : group.minus(row[column], row[other]);
                int[] counts = times[Math.max(column, other)][Math.min(column, other)];
                counts[difference] += sign;
                change += sign > 0 ? counts[difference] > 1 ? 1 : 0 : counts[difference] > 0 ? -1 : 0;
            }
        }
        return change;
    }
}
