package org.peertable.mix.internal;

/** Seatings to begin a search with. */
final class Seatings {
    private Seatings() {
    }

    /** Everybody who is not locked on a random seat; locked people where {@code present} has them. */
    static int[] shuffled(Room room, int[] present, SplitMix random) {
        int[] free = room.layout().seats().clone();
        int[] groupOf = present.clone();
        int movable = 0;
        for (int p = 0; p < groupOf.length; p++) {
            if (room.locked()[p]) {
                free[groupOf[p]]--;
            } else {
                movable++;
            }
        }
        int seats = 0;
        for (int count : free) {
            seats += count;
        }
        int[] seatGroups = new int[Math.max(seats, movable)];
        int next = 0;
        for (int group = 0; group < free.length; group++) {
            for (int k = 0; k < free[group]; k++) {
                seatGroups[next++] = group;
            }
        }
        random.shuffle(seatGroups);
        next = 0;
        for (int p = 0; p < groupOf.length; p++) {
            if (!room.locked()[p]) {
                groupOf[p] = seatGroups[next++];
            }
        }
        return groupOf;
    }
}
