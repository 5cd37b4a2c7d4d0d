package org.peertable.mix.internal;

import java.util.Arrays;

/**
 * A child of two seatings: who shares a table in both stays together, everybody else takes the place of
 * one parent or the other while there is room. Tables have no names for the score, so the tables of the
 * second parent are first matched with those of the first by what they share, the largest share first;
 * where tables do differ (locks, places, own limits) each is matched with itself.
 */
final class Crossover {
    private static final int NOWHERE = -1;

    private final Room room;
    private final boolean tablesAlike;
    private final int[][] overlap;
    private final int[] matched;
    private final boolean[] taken;
    private final int[] free;
    private final int[] order;

    Crossover(Room room) {
        this.room = room;
        Layout layout = room.layout();
        tablesAlike = alike(room);
        overlap = new int[layout.zones()][layout.zones()];
        matched = new int[layout.zones()];
        taken = new boolean[layout.zones()];
        free = new int[layout.groups()];
        order = new int[room.people()];
        for (int p = 0; p < order.length; p++) {
            order[p] = p;
        }
    }

    /** Writes a child into {@code child}; all three are groups by person. */
    void cross(int[] first, int[] second, int[] child, SplitMix random) {
        Layout layout = room.layout();
        match(first, second);
        System.arraycopy(layout.seats(), 0, free, 0, free.length);
        Arrays.fill(child, NOWHERE);
        for (int p = 0; p < child.length; p++) {
            if (room.locked()[p]) {
                place(p, first[p], child);
            }
        }
        for (int p = 0; p < child.length; p++) {
            if (child[p] == NOWHERE && layout.zone(first[p]) == matched[layout.zone(second[p])]) {
                place(p, layout.zone(first[p]), child);
            }
        }
        random.shuffle(order);
        for (int p : order) {
            if (child[p] == NOWHERE) {
                int mine = layout.zone(first[p]);
                int theirs = matched[layout.zone(second[p])];
                boolean firstWins = (random.nextLong() & 1) == 0;
                if (!place(p, firstWins ? mine : theirs, child)) {
                    place(p, firstWins ? theirs : mine, child);
                }
            }
        }
        for (int p : order) {
            for (int group = random.nextInt(free.length); child[p] == NOWHERE; group = (group + 1) % free.length) {
                place(p, layout.zone(group), child);
            }
        }
    }

    private boolean place(int p, int zone, int[] child) {
        Layout layout = room.layout();
        int last = zone < layout.tables() ? zone : layout.groups() - 1;
        for (int group = zone; group <= last; group++) {
            if (free[group] > 0) {
                free[group]--;
                child[p] = group;
                return true;
            }
        }
        return false;
    }

    private void match(int[] first, int[] second) {
        int zones = overlap.length;
        for (int zone = 0; zone < zones; zone++) {
            matched[zone] = zone;
        }
        if (!tablesAlike) {
            return;
        }
        Layout layout = room.layout();
        for (int[] counts : overlap) {
            Arrays.fill(counts, 0);
        }
        for (int p = 0; p < first.length; p++) {
            overlap[layout.zone(first[p])][layout.zone(second[p])]++;
        }
        int tables = layout.tables();
        Arrays.fill(matched, 0, tables, NOWHERE);
        Arrays.fill(taken, false);
        for (int pairs = 0; pairs < tables; pairs++) {
            int bestFirst = NOWHERE;
            int bestSecond = NOWHERE;
            for (int a = 0; a < tables; a++) {
                for (int b = 0; b < tables && !taken[a]; b++) {
                    if (matched[b] == NOWHERE && (bestFirst == NOWHERE || overlap[a][b] > overlap[bestFirst][bestSecond])) {
                        bestFirst = a;
                        bestSecond = b;
                    }
                }
            }
            taken[bestFirst] = true;
            matched[bestSecond] = bestFirst;
        }
    }

    private static boolean alike(Room room) {
        if (room.place().length > 0) {
            return false;
        }
        for (boolean locked : room.locked()) {
            if (locked) {
                return false;
            }
        }
        for (int table = 1; table < room.layout().tables(); table++) {
            if (room.layout().seats()[table] != room.layout().seats()[0]) {
                return false;
            }
            for (CountRule rule : room.counts()) {
                if (rule.least()[table] != rule.least()[0] || rule.most()[table] != rule.most()[0]) {
                    return false;
                }
            }
        }
        return true;
    }
}
