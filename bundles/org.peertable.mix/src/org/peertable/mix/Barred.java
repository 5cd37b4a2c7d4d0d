package org.peertable.mix;

import java.util.BitSet;

/** Who cannot be added to a table, found in one pass over the rules. */
final class Barred {
    private final MixProblem problem;

    Barred(MixProblem problem) {
        this.problem = problem;
    }

    BitSet from(int table, int[] tableOf) {
        BitSet barred = new BitSet();
        for (Rule rule : problem.rules()) {
            switch (rule) {
                case Rule.Absent absent -> barred.set(absent.peer());
                case Rule.KeptOff kept when kept.table() == table -> barred.set(kept.peer());
                case Rule.Lock lock when lock.table() != table -> barred.set(lock.peer());
                case Rule.Apart apart -> {
                    if (meets(apart.scope(), table, tableOf[apart.a()])) {
                        barred.set(apart.b());
                    }
                    if (meets(apart.scope(), table, tableOf[apart.b()])) {
                        barred.set(apart.a());
                    }
                }
                case Rule.Count count when count.isHard() -> bar(count, table, tableOf, barred);
                default -> {
                    // Nothing else keeps anybody away.
                }
            }
        }
        return barred;
    }

    private static void bar(Rule.Count count, int table, int[] tableOf, BitSet barred) {
        int together = 0;
        for (int member : count.members()) {
            together += meets(count.scope(), table, tableOf[member]) ? 1 : 0;
        }
        if (together >= count.most()) {
            for (int member : count.members()) {
                barred.set(member);
            }
        }
    }

    private static boolean meets(Scope scope, int table, int seatedAt) {
        return scope == Scope.EVENT ? seatedAt != Mix.UNPLACED : seatedAt == table;
    }
}
