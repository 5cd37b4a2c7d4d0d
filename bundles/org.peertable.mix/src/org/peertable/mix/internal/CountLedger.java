package org.peertable.mix.internal;

/**
 * The counts of all {@link CountRule}s and what one person more or less is worth. What a member gains by
 * entering a zone or loses by leaving it is kept inside the {@link DeltaTable}'s gains, so that a row
 * scan needs to know nothing of rules; this class changes those gains when a count changes.
 */
final class CountLedger {
    private final CountRule[] rules;
    private final int[][] rulesOf;
    private final int[][] count;
    private final Layout layout;

    CountLedger(Room room) {
        layout = room.layout();
        rules = room.counts();
        count = new int[rules.length][layout.zones()];
        int[] sizes = new int[room.occupants()];
        for (CountRule rule : rules) {
            for (int member : rule.members()) {
                sizes[member]++;
            }
        }
        rulesOf = new int[sizes.length][];
        for (int p = 0; p < sizes.length; p++) {
            rulesOf[p] = new int[sizes[p]];
        }
        for (int r = rules.length - 1; r >= 0; r--) {
            for (int member : rules[r].members()) {
                rulesOf[member][--sizes[member]] = r;
            }
        }
    }

    boolean isEmpty() {
        return rules.length == 0;
    }

    /** Counts again from the seats and enters all marginal values; the gains must not hold any yet. */
    long load(int[] slotOf, int[][] gain) {
        long value = 0;
        for (int r = 0; r < rules.length; r++) {
            java.util.Arrays.fill(count[r], 0);
            for (int member : rules[r].members()) {
                count[r][zoneOfSlot(slotOf[member])]++;
            }
            for (int zone = 0; zone < layout.zones(); zone++) {
                value += rules[r].value(zone, count[r][zone]);
                enter(r, zone, slotOf, gain, 1);
            }
        }
        return value;
    }

    /** Takes the marginal values out that a swap of two people between zones will change. */
    void beforeSwap(int p, int q, int zoneOfP, int zoneOfQ, int[] slotOf, int[][] gain) {
        change(p, q, zoneOfP, zoneOfQ, slotOf, gain, -1);
        for (int r : rulesOf[p]) {
            count[r][zoneOfP]--;
            count[r][zoneOfQ]++;
        }
        for (int r : rulesOf[q]) {
            count[r][zoneOfQ]--;
            count[r][zoneOfP]++;
        }
    }

    /** Enters the marginal values again, after the two have changed slots. */
    void afterSwap(int p, int q, int zoneOfP, int zoneOfQ, int[] slotOf, int[][] gain) {
        change(p, q, zoneOfP, zoneOfQ, slotOf, gain, 1);
    }

    /**
     * Corrects a row of swap gains of person {@code p}: two members of one rule who swap leave both
     * counts as they are, while the gains priced a leaving and an entering.
     */
    void correctRow(int p, int zone, int[] slotOf, int[] row) {
        for (int r : rulesOf[p]) {
            int here = bend(r, zone);
            for (int member : rules[r].members()) {
                int slot = slotOf[member];
                row[slot] += here + bend(r, zoneOfSlot(slot));
            }
        }
    }

    private void change(int p, int q, int zoneOfP, int zoneOfQ, int[] slotOf, int[][] gain, int sign) {
        for (int r : rulesOf[p]) {
            enter(r, zoneOfP, slotOf, gain, sign);
            enter(r, zoneOfQ, slotOf, gain, sign);
        }
        for (int r : rulesOf[q]) {
            if (!counts(p, r)) {
                enter(r, zoneOfP, slotOf, gain, sign);
                enter(r, zoneOfQ, slotOf, gain, sign);
            }
        }
    }

    private boolean counts(int p, int rule) {
        for (int r : rulesOf[p]) {
            if (r == rule) {
                return true;
            }
        }
        return false;
    }

    private void enter(int r, int zone, int[] slotOf, int[][] gain, int sign) {
        int inside = sign * leaving(r, zone);
        int outside = sign * entering(r, zone);
        if (inside == 0 && outside == 0) {
            return;
        }
        int last = zone < layout.tables() ? zone : layout.groups() - 1;
        for (int group = zone; group <= last; group++) {
            int[] row = gain[group];
            for (int member : rules[r].members()) {
                int slot = slotOf[member];
                row[slot] += zoneOfSlot(slot) == zone ? inside : outside;
            }
        }
    }

    private int leaving(int r, int zone) {
        int now = count[r][zone];
        return (int) (rules[r].value(zone, now) - rules[r].value(zone, now - 1));
    }

    private int entering(int r, int zone) {
        int now = count[r][zone];
        return (int) (rules[r].value(zone, now + 1) - rules[r].value(zone, now));
    }

    private int bend(int r, int zone) {
        return leaving(r, zone) - entering(r, zone);
    }

    private int zoneOfSlot(int slot) {
        return layout.zone(slot % layout.groups());
    }
}
