package org.peertable.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores and checks a seating from scratch, from the weights as they were given. */
final class Scoring {
    /** So many members are compared with each other faster than all tables are counted. */
    private static final int FEW_MEMBERS = 32;

    private final MixProblem problem;

    Scoring(MixProblem problem) {
        this.problem = problem;
    }

    MixScore score(int[] tableOf) {
        double similar = 0;
        double different = 0;
        for (int[] guests : guestsByTable(tableOf, problem.tables().size())) {
            for (int i = 1; i < guests.length; i++) {
                for (int k = 0; k < i; k++) {
                    similar += problem.scores().similar(guests[i], guests[k]);
                    different += problem.scores().different(guests[i], guests[k]);
                }
            }
        }
        double seated = 0;
        for (int peer = 0; problem.hasSeatValues() && peer < tableOf.length; peer++) {
            seated += tableOf[peer] == Mix.UNPLACED ? 0 : problem.seatValue(peer);
        }
        return new MixScore(similar, different, meetings(tableOf), counts(tableOf), seated, problem.moveCost(tableOf));
    }

    /** The difference of two seatings that differ in two peers only. */
    MixScore change(int[] before, int[] after, int a, int b) {
        double similar = 0;
        double different = 0;
        for (int peer = 0; peer < before.length; peer++) {
            for (int mover : a == b ? new int[0] : new int[] { a, b }) {
                if (peer == mover || peer == a) {
                    continue;
                }
                int sign = together(after, mover, peer) - together(before, mover, peer);
                if (sign != 0) {
                    similar += sign * problem.scores().similar(mover, peer);
                    different += sign * problem.scores().different(mover, peer);
                }
            }
        }
        double seated = seatValue(after, a, b) - seatValue(before, a, b);
        return new MixScore(similar, different, meetings(after) - meetings(before), counts(after) - counts(before), seated,
                problem.moveCost(after) - problem.moveCost(before));
    }

    List<Rule> broken(int[] tableOf) {
        List<Rule> broken = new ArrayList<>();
        int[] sizes = new int[problem.tables().size()];
        for (int table : tableOf) {
            if (table != Mix.UNPLACED) {
                sizes[table]++;
            }
        }
        for (Rule.Size size : problem.tables()) {
            if (sizes[size.table()] < size.least() || sizes[size.table()] > size.most()) {
                broken.add(size);
            }
        }
        for (Rule rule : problem.rules()) {
            if (!holds(rule, tableOf)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    static int[] members(int[] tableOf, int table) {
        int count = 0;
        for (int t : tableOf) {
            count += t == table ? 1 : 0;
        }
        int[] members = new int[count];
        for (int peer = tableOf.length - 1; peer >= 0; peer--) {
            if (tableOf[peer] == table) {
                members[--count] = peer;
            }
        }
        return members;
    }

    static int[][] guestsByTable(int[] tableOf, int tables) {
        int[] sizes = new int[tables];
        for (int table : tableOf) {
            if (table != Mix.UNPLACED) {
                sizes[table]++;
            }
        }
        int[][] guests = new int[tables][];
        Arrays.setAll(guests, table -> new int[sizes[table]]);
        for (int peer = tableOf.length - 1; peer >= 0; peer--) {
            if (tableOf[peer] != Mix.UNPLACED) {
                guests[tableOf[peer]][--sizes[tableOf[peer]]] = peer;
            }
        }
        return guests;
    }

    private double seatValue(int[] tableOf, int a, int b) {
        return (tableOf[a] == Mix.UNPLACED ? 0 : problem.seatValue(a)) + (tableOf[b] == Mix.UNPLACED ? 0 : problem.seatValue(b));
    }

    private static int together(int[] tableOf, int a, int b) {
        return tableOf[a] != Mix.UNPLACED && tableOf[a] == tableOf[b] ? 1 : 0;
    }

    private double meetings(int[] tableOf) {
        double sum = 0;
        for (Meeting meeting : problem.meetings()) {
            sum += together(tableOf, meeting.a(), meeting.b()) * meeting.cost();
        }
        return sum;
    }

    private double counts(int[] tableOf) {
        double sum = 0;
        for (Rule rule : problem.rules()) {
            if (rule instanceof Rule.Count count && !count.isHard()) {
                sum += count.price() * offBy(count, tableOf);
            }
        }
        return sum;
    }

    private boolean holds(Rule rule, int[] tableOf) {
        return switch (rule) {
            case Rule.Apart apart -> apart.scope() == Scope.TABLE ? together(tableOf, apart.a(), apart.b()) == 0
                    : tableOf[apart.a()] == Mix.UNPLACED || tableOf[apart.b()] == Mix.UNPLACED;
            case Rule.Count count -> !count.isHard() || offBy(count, tableOf) == 0;
            case Rule.Lock lock -> tableOf[lock.peer()] == lock.table();
            case Rule.KeptOff kept -> tableOf[kept.peer()] != kept.table();
            case Rule.Absent absent -> tableOf[absent.peer()] == Mix.UNPLACED;
            case Rule.Size size -> true;
        };
    }

    private int offBy(Rule.Count count, int[] tableOf) {
        if (count.least() == 0 && count.scope() == Scope.TABLE && count.members().length <= FEW_MEMBERS) {
            return tooMany(count, tableOf);
        }
        int zones = count.scope() == Scope.EVENT ? 1 : problem.tables().size();
        int[] counted = new int[zones];
        for (int member : count.members()) {
            if (tableOf[member] != Mix.UNPLACED) {
                counted[zones == 1 ? 0 : tableOf[member]]++;
            }
        }
        int sum = 0;
        for (int value : counted) {
            sum += count.offBy(value);
        }
        return sum;
    }

    /** The same without looking at every table, since most rules are about a few colleagues. */
    private static int tooMany(Rule.Count count, int[] tableOf) {
        int[] members = count.members();
        int sum = 0;
        for (int k = 0; k < members.length; k++) {
            int before = 0;
            for (int other = 0; other < k && tableOf[members[k]] != Mix.UNPLACED; other++) {
                before += tableOf[members[other]] == tableOf[members[k]] ? 1 : 0;
            }
            sum += before >= count.most() && tableOf[members[k]] != Mix.UNPLACED ? 1 : 0;
        }
        return sum;
    }
}
