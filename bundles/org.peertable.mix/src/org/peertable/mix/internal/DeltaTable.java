package org.peertable.mix.internal;

import java.util.Arrays;

/**
 * Who sits where, and what every change would bring. {@code gain[group][slot]} is what the occupant of a
 * slot brings to a group, so the gain of a swap is four look-ups and a pair weight:
 * <pre>gain[h][i] - gain[g][i] + gain[g][j] - gain[h][j] - 2 pair[i][j]</pre>
 * <p>
 * Everything is kept in the order of slots, not of people, and slot {@code k * groups + g} is the k-th
 * seat of group {@code g}: the gains of one person to all groups then repeat along the row with the
 * period {@code groups}, and the whole row of swaps of a person is a sum of five arrays that the compiler
 * turns into vector instructions. A swap costs an exchange of two rows and two columns; annealing at
 * useful temperatures scans about a thousand swaps for each one it makes. The arrays are separate rows,
 * not one flat block, because loops over equal indices vectorise and loops over shifted ones do not.
 */
final class DeltaTable {
    /** So low that no row of gains reaches above zero, and far enough from overflow to add four of them. */
    static final int NEVER = -(1 << 28);

    private final Room room;
    private final Layout layout;
    private final int groups;
    private final int slots;
    private final CountLedger ledger;
    private final int[][] pair;
    private final int[][] gain;
    private final int[] stay;
    private final int[] row;
    private final int[] occupant;
    private final int[] slotOf;
    private final boolean[] fixed;
    private final int[] nextSeat;
    private long value;

    DeltaTable(Room room) {
        this.room = room;
        layout = room.layout();
        groups = layout.groups();
        slots = layout.slots();
        ledger = new CountLedger(room);
        pair = new int[slots][slots];
        gain = new int[groups][slots];
        stay = new int[slots];
        row = new int[slots];
        occupant = new int[slots];
        slotOf = new int[room.occupants()];
        fixed = new boolean[slots];
        nextSeat = new int[groups];
    }

    int slots() {
        return slots;
    }

    /** The value of the present seating: pair gains, place gains and counting rules. */
    long value() {
        return value;
    }

    /** Seats people in the groups given; empty chairs fill what is left. */
    void load(int[] groupOf) {
        Arrays.fill(occupant, -1);
        Arrays.fill(nextSeat, 0);
        for (int p = 0; p < room.people(); p++) {
            sit(p, groupOf[p]);
        }
        int chair = room.people();
        for (int g = 0; g < groups; g++) {
            while (nextSeat[g] < layout.seats()[g]) {
                sit(chair++, g);
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            int p = occupant[slot];
            fixed[slot] = p < 0 || p < room.people() && room.locked()[p];
        }
        fill();
    }

    private void sit(int p, int group) {
        int slot = nextSeat[group]++ * groups + group;
        occupant[slot] = p;
        slotOf[p] = slot;
    }

    private void fill() {
        long twice = 0;
        for (int[] sums : gain) {
            Arrays.fill(sums, 0);
        }
        for (int slot = 0; slot < slots; slot++) {
            int p = occupant[slot];
            int[] weights = pair[slot];
            if (p < 0 || p >= room.people()) {
                Arrays.fill(weights, 0);
                continue;
            }
            int[] source = room.pair()[p];
            for (int other = 0; other < slots; other++) {
                int q = occupant[other];
                weights[other] = q < 0 || q >= room.people() ? 0 : source[q];
            }
            if (!layout.isBench(slot % groups)) {
                add(gain[slot % groups], weights);
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            twice += gain[slot % groups][slot];
        }
        value = twice / 2 + fillPlaces() + ledger.load(slotOf, gain);
        for (int slot = 0; slot < slots; slot++) {
            stay[slot] = fixed[slot] ? -NEVER : gain[slot % groups][slot];
        }
    }

    private long fillPlaces() {
        long sum = 0;
        for (int g = 0; g < room.place().length; g++) {
            for (int p = 0; p < room.people(); p++) {
                gain[g][slotOf[p]] += room.place()[g][p];
                sum += slotOf[p] % groups == g ? room.place()[g][p] : 0;
            }
        }
        return sum;
    }

    /** The slot of a person, or of an empty chair, which count on from the people. */
    int slot(int occupant) {
        return slotOf[occupant];
    }

    int group(int occupant) {
        return slotOf[occupant] % groups;
    }

    /** Writes the group of each person. */
    void store(int[] groupOf) {
        for (int p = 0; p < room.people(); p++) {
            groupOf[p] = group(p);
        }
    }

    /**
     * Goes along the swaps of one slot's occupant in memory order and makes each one whose gain plus
     * threshold is positive. The best seating is noted when it is left for a worse one.
     *
     * @return the number of swaps made
     */
    int scan(int slot, int[] thresholds, int offset, BestSeating best) {
        if (fixed[slot] || occupant[slot] >= room.people()) {
            return 0;
        }
        int made = 0;
        int[] gains = gain[slot % groups];
        int from = 0;
        while (from < slots) {
            prepareRow(slot);
            int weightShift = layout.isBench(slot % groups) ? 0 : 1;
            int other = slots;
            if (highest(gains, stay, pair[slot], weightShift, row, thresholds, offset, from, slots) > 0) {
                other = next(gains, stay, pair[slot], weightShift, row, thresholds, offset, from, slots);
            }
            if (other == slots) {
                return made;
            }
            int change = swapGain(slot, other);
            if (change < 0 && value > best.value()) {
                best.note(value, this);
            }
            value += change;
            swap(slot, other);
            made++;
            if (occupant[slot] >= room.people()) {
                return made;
            }
            from = other + 1;
        }
        return made;
    }

    /** The gain of swapping a slot's occupant, whose row is prepared, with another. */
    int swapGain(int slot, int other) {
        int weightShift = layout.isBench(slot % groups) ? 0 : 1;
        return gain[slot % groups][other] - stay[other] - (pair[slot][other] << weightShift) + row[other];
    }

    /** Fills the row with what a slot's occupant would gain in each slot's group, or never may. */
    void prepareRow(int slot) {
        int g = slot % groups;
        int leaving = stay[slot];
        for (int h = 0; h < groups; h++) {
            row[h] = gain[h][slot] - leaving;
        }
        row[g] = NEVER;
        boolean benched = layout.isBench(g);
        if (benched) {
            Arrays.fill(row, layout.tables(), groups, NEVER);
        }
        for (int length = groups; length < slots;) {
            int more = Math.min(length, slots - length);
            System.arraycopy(row, 0, row, length, more);
            length += more;
        }
        if (!benched) {
            // On the bench nobody is with anybody: the weight of this pair was counted once, not twice.
            for (int h = layout.tables(); h < groups; h++) {
                for (int other = h; other < slots; other += groups) {
                    row[other] += pair[slot][other];
                }
            }
        }
        if (!ledger.isEmpty()) {
            ledger.correctRow(occupant[slot], layout.zone(g), slotOf, row);
        }
    }

    private static int highest(int[] gains, int[] stay, int[] pair, int shift, int[] row, int[] thresholds,
            int offset, int from, int slots) {
        int max = Integer.MIN_VALUE;
        for (int k = from; k < slots; k++) {
            max = Math.max(max, gains[k] - stay[k] - (pair[k] << shift) + row[k] + thresholds[offset + k]);
        }
        return max;
    }

    private static int next(int[] gains, int[] stay, int[] pair, int shift, int[] row, int[] thresholds,
            int offset, int from, int slots) {
        for (int k = from; k < slots; k++) {
            if (gains[k] - stay[k] - (pair[k] << shift) + row[k] + thresholds[offset + k] > 0) {
                return k;
            }
        }
        return slots;
    }

    private void swap(int a, int b) {
        int g = a % groups;
        int h = b % groups;
        int p = occupant[a];
        int q = occupant[b];
        int zoneOfP = layout.zone(g);
        int zoneOfQ = layout.zone(h);
        if (!ledger.isEmpty()) {
            ledger.beforeSwap(p, q, zoneOfP, zoneOfQ, slotOf, gain);
        }
        if (!layout.isBench(g)) {
            addDifference(gain[g], pair[b], pair[a]);
        }
        if (!layout.isBench(h)) {
            addDifference(gain[h], pair[a], pair[b]);
        }
        exchange(a, b);
        occupant[a] = q;
        occupant[b] = p;
        slotOf[p] = b;
        slotOf[q] = a;
        if (ledger.isEmpty()) {
            refreshStay(g);
            refreshStay(h);
        } else {
            ledger.afterSwap(p, q, zoneOfP, zoneOfQ, slotOf, gain);
            refreshZone(g);
            refreshZone(h);
        }
    }

    private void exchange(int a, int b) {
        int[] ofA = pair[a];
        int[] ofB = pair[b];
        int weight = ofA[a];
        ofA[a] = ofA[b];
        ofA[b] = weight;
        weight = ofB[a];
        ofB[a] = ofB[b];
        ofB[b] = weight;
        pair[a] = ofB;
        pair[b] = ofA;
        for (int k = 0; k < slots; k++) {
            pair[k][a] = ofB[k];
            pair[k][b] = ofA[k];
        }
        for (int[] sums : gain) {
            int sum = sums[a];
            sums[a] = sums[b];
            sums[b] = sum;
        }
    }

    private void refreshZone(int group) {
        if (!layout.isBench(group)) {
            refreshStay(group);
            return;
        }
        for (int piece = layout.tables(); piece < groups; piece++) {
            refreshStay(piece);
        }
    }

    private void refreshStay(int group) {
        int[] sums = gain[group];
        for (int slot = group; slot < slots; slot += groups) {
            if (!fixed[slot]) {
                stay[slot] = sums[slot];
            }
        }
    }

    private static void add(int[] sums, int[] weights) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += weights[k];
        }
    }

    private static void addDifference(int[] sums, int[] plus, int[] minus) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += plus[k] - minus[k];
        }
    }
}
