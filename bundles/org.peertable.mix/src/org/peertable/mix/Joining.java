package org.peertable.mix;

/** What each peer would bring to a table by sitting down there: pairs, seat values, meetings and priced counts. */
final class Joining {
    private final MixProblem problem;

    Joining(MixProblem problem) {
        this.problem = problem;
    }

    /** By peer; what is said of the guests of the table themselves is of no account. */
    double[] gains(int table, int[] tableOf) {
        double[] gains = new double[tableOf.length];
        for (int guest : Scoring.members(tableOf, table)) {
            problem.scores().addTotals(guest, gains);
        }
        for (int peer = 0; problem.hasSeatValues() && peer < gains.length; peer++) {
            gains[peer] += problem.seatValue(peer);
        }
        for (Meeting meeting : problem.meetings()) {
            gains[meeting.a()] -= tableOf[meeting.b()] == table ? meeting.cost() : 0;
            gains[meeting.b()] -= tableOf[meeting.a()] == table ? meeting.cost() : 0;
        }
        for (Rule rule : problem.rules()) {
            if (rule instanceof Rule.Count count && !count.isHard()) {
                addPrice(count, table, tableOf, gains);
            }
        }
        return gains;
    }

    private static void addPrice(Rule.Count count, int table, int[] tableOf, double[] gains) {
        int together = 0;
        for (int member : count.members()) {
            together += count.scope() == Scope.EVENT ? tableOf[member] == Mix.UNPLACED ? 0 : 1 : tableOf[member] == table ? 1 : 0;
        }
        double more = count.price() * (count.offBy(together + 1) - count.offBy(together));
        for (int member : count.members()) {
            gains[member] -= more;
        }
    }
}
