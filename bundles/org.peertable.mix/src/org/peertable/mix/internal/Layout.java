package org.peertable.mix.internal;

/**
 * Where everybody can be: some tables, and a bench for those who are left out. A long bench is cut into
 * pieces of about a table's length, because all groups of a {@link DeltaTable} are padded to the same
 * height. The zone of a group is what a counting rule counts in: each table for itself, the bench as one.
 *
 * @param tables the number of tables; groups from this index on are pieces of the bench
 * @param seats  the usable seats of each group
 * @param height the seats of each group when padded; also what slots are interleaved by
 */
public record Layout(int tables, int[] seats, int height) {
    /** Tables with the seats given, and a bench. */
    public static Layout of(int[] tableSeats, int benchSeats) {
        int height = 1;
        for (int seats : tableSeats) {
            height = Math.max(height, seats);
        }
        int pieces = (benchSeats + height - 1) / height;
        int[] seats = java.util.Arrays.copyOf(tableSeats, tableSeats.length + pieces);
        for (int piece = 0; piece < pieces; piece++) {
            seats[tableSeats.length + piece] = Math.min(height, benchSeats - piece * height);
        }
        return new Layout(tableSeats.length, seats, height);
    }

    /** Groups by person in which everybody marked as {@code out} has a seat on the bench. */
    public int[] seatBench(int[] groupOf, int out) {
        int[] seated = groupOf.clone();
        int piece = tables;
        int onPiece = 0;
        for (int p = 0; p < seated.length; p++) {
            if (seated[p] == out) {
                while (onPiece == seats[piece]) {
                    piece++;
                    onPiece = 0;
                }
                seated[p] = piece;
                onPiece++;
            }
        }
        return seated;
    }

    public int groups() {
        return seats.length;
    }

    public int slots() {
        return seats.length * height;
    }

    public int usableSeats() {
        int sum = 0;
        for (int count : seats) {
            sum += count;
        }
        return sum;
    }

    public boolean isBench(int group) {
        return group >= tables;
    }

    /** The zone of a group; the bench is the last one. */
    public int zone(int group) {
        return Math.min(group, tables);
    }

    public int zones() {
        return tables + 1;
    }
}
