package org.peertable.mix;

import java.util.ArrayList;
import java.util.List;

/** Who sits where. Immutable. */
public final class Mix implements MixOutcome {
    /** The table of a peer who is not seated. */
    public static final int UNPLACED = -1;

    private final MixProblem problem;
    private final int[] tableOf;
    private final Scoring scoring;
    private final MixScore score;

    /**
     * Takes a seating as it is, from a planner's own hand or a file.
     *
     * @param tableOf a table for each peer, or {@link #UNPLACED}
     */
    public Mix(MixProblem problem, int[] tableOf) {
        if (tableOf.length != problem.peers()) {
            throw new MixProblemException("the seating has " + tableOf.length + " peers, the problem " + problem.peers());
        }
        for (int peer = 0; peer < tableOf.length; peer++) {
            if (tableOf[peer] < UNPLACED || tableOf[peer] >= problem.tables().size()) {
                throw new MixProblemException("peer " + peer + " sits at table " + tableOf[peer]
                        + "; there are tables 0 to " + (problem.tables().size() - 1));
            }
        }
        this.problem = problem;
        this.tableOf = tableOf.clone();
        scoring = new Scoring(problem);
        score = scoring.score(this.tableOf);
    }

    public MixProblem problem() {
        return problem;
    }

    /** The table of a peer, or {@link #UNPLACED}. */
    public int tableOf(int peer) {
        return tableOf[peer];
    }

    /** The table of each peer. */
    public int[] tables() {
        return tableOf.clone();
    }

    /** The peers at a table, ascending. */
    public int[] guests(int table) {
        return Scoring.members(tableOf, table);
    }

    public MixScore score() {
        return score;
    }

    /** The hard rules that do not hold, sizes of tables included; none in what a search returns. */
    public List<Rule> broken() {
        return scoring.broken(tableOf);
    }

    /** How many peers sit elsewhere, or are seated in one and not in the other. */
    public int moved(Mix other) {
        int moved = 0;
        for (int peer = 0; peer < tableOf.length; peer++) {
            moved += tableOf[peer] == other.tableOf[peer] ? 0 : 1;
        }
        return moved;
    }

    /** What exchanging the places of two peers would do, one of them unplaced perhaps. */
    public SwapEffect swap(int a, int b) {
        int[] after = tableOf.clone();
        after[a] = tableOf[b];
        after[b] = tableOf[a];
        List<Rule> brokenBefore = broken();
        List<Rule> newlyBroken = new ArrayList<>(scoring.broken(after));
        newlyBroken.removeAll(brokenBefore);
        return new SwapEffect(scoring.change(tableOf, after, a, b), newlyBroken);
    }
}
