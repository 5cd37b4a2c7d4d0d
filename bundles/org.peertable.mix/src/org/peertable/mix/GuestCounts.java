package org.peertable.mix;

import java.util.List;

/**
 * How many guests each rule over all tables counts, so that parts of a problem can be searched apart. A
 * part may not add to a count that is at its limit; two parts at once would break it otherwise.
 */
final class GuestCounts {
    /** For a problem searched in one piece. */
    static final GuestCounts WHOLE = new GuestCounts(List.of(), null);

    private final int[] tableOf;
    private final int[] guests;

    GuestCounts(List<Rule.Count> counts, int[] tableOf) {
        this.tableOf = tableOf;
        guests = new int[counts.size()];
        for (int r = 0; r < guests.length; r++) {
            if (counts.get(r).scope() == Scope.EVENT) {
                guests[r] = seated(counts.get(r).members());
            }
        }
    }

    /** The most guests among some members that a part may have. */
    int mostOf(Rule.Count count, int r, int[] members) {
        if (tableOf == null) {
            return count.most();
        }
        int tooMany = Math.max(0, guests[r] - count.most());
        return Math.max(0, seated(members) - tooMany);
    }

    /** The least guests among some members that a part may have. */
    int leastOf(Rule.Count count, int r, int[] members) {
        if (tableOf == null) {
            return count.least();
        }
        int missing = Math.max(0, count.least() - guests[r]);
        return count.least() == 0 ? 0 : Math.min(members.length, seated(members) + missing);
    }

    private int seated(int[] members) {
        int seated = 0;
        for (int member : members) {
            seated += tableOf[member] == Mix.UNPLACED ? 0 : 1;
        }
        return seated;
    }
}
