package org.peertable.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whom to seat at the tables of one event. If there are more peers than seats, those who fit best are
 * chosen; everybody is seated if there is room. Immutable, but for the arrays of its rules and scores.
 */
public final class MixProblem {
    private static final int LARGEST_POOL_FOR_HARD_FACTORS = 4000;

    private final PairScores scores;
    private final List<Rule.Size> tables;
    private final List<Rule> rules;
    private final List<Meeting> meetings;
    private final double[] seatValues;
    private final Sizes sizes;
    private final int[] present;
    private final double moveCost;

    private MixProblem(Builder builder) {
        scores = builder.scores;
        tables = List.copyOf(builder.tables);
        rules = List.copyOf(builder.rules);
        meetings = List.copyOf(builder.meetings);
        seatValues = builder.seatValues;
        sizes = builder.sizes;
        present = builder.present;
        moveCost = builder.moveCost;
    }

    public static Builder of(PairScores scores) {
        return new Builder(scores);
    }

    public PairScores scores() {
        return scores;
    }

    public int peers() {
        return scores.peers();
    }

    public List<Rule.Size> tables() {
        return tables;
    }

    /** All rules but the sizes of tables, in the order given. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Meeting> meetings() {
        return meetings;
    }

    public Sizes sizes() {
        return sizes;
    }

    /** What it is worth that a peer is seated at all, 0 unless said otherwise. */
    public double seatValue(int peer) {
        return seatValues.length == 0 ? 0 : seatValues[peer];
    }

    public boolean hasSeatValues() {
        return seatValues.length > 0;
    }

    /** Whether peers have a present place that it costs something to leave. */
    public boolean isRepair() {
        return moveCost > 0;
    }

    /** The cost of one peer leaving the present place. */
    public double moveCost() {
        return moveCost;
    }

    /** The table a peer has at present, or {@link Mix#UNPLACED}; only in a repair. */
    public int presentTable(int peer) {
        return present[peer];
    }

    /** What a seating costs in moves. */
    double moveCost(int[] tableOf) {
        int moved = 0;
        for (int peer = 0; isRepair() && peer < tableOf.length; peer++) {
            moved += tableOf[peer] == present[peer] ? 0 : 1;
        }
        return moved * moveCost;
    }

    /** A builder holding everything of this problem, to be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(scores).sizes(sizes);
        builder.tables.addAll(tables);
        builder.rules.addAll(rules);
        builder.meetings.addAll(meetings);
        builder.seatValues = seatValues.clone();
        builder.present = present;
        builder.moveCost = moveCost;
        builder.hardFactorsDone = true;
        return builder;
    }

    /** Says what a problem is, step by step. Each step refuses what makes no sense by itself. */
    public static final class Builder {
        private final PairScores scores;
        private final List<Rule.Size> tables = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<Meeting> meetings = new ArrayList<>();
        private double[] seatValues = {};
        private Sizes sizes = Sizes.BALANCED;
        private int[] present = {};
        private double moveCost;
        private boolean hardFactorsDone;

        private Builder(PairScores scores) {
            if (scores.peers() < 1) {
                throw new MixProblemException("the pool is empty; a mix needs at least one peer");
            }
            this.scores = scores;
        }

        /** More tables of one size. */
        public Builder tables(int count, int least, int most) {
            for (int k = 0; k < count; k++) {
                table(least, most);
            }
            return this;
        }

        public Builder table(int least, int most) {
            if (least < 0 || most < Math.max(1, least)) {
                throw new MixProblemException("table " + tables.size() + " seats " + least + " to " + most
                        + "; it must seat at least one, and no fewer at most than at least");
            }
            tables.add(new Rule.Size(tables.size(), least, most));
            return this;
        }

        public Builder sizes(Sizes newSizes) {
            sizes = newSizes;
            return this;
        }

        public Builder rule(Rule rule) {
            switch (rule) {
                case Rule.Size size -> throw new MixProblemException("give the size of table " + size.table() + " with table()");
                case Rule.Apart apart -> checkPair("rule", apart.a(), apart.b());
                case Rule.Count count -> checkCount(count);
                case Rule.Lock lock -> checkPeer("lock", lock.peer());
                case Rule.KeptOff kept -> checkPeer("rule", kept.peer());
                case Rule.Absent absent -> checkPeer("rule", absent.peer());
            }
            rules.add(rule);
            return this;
        }

        /** Two peers who must not share a table. */
        public Builder apart(int a, int b) {
            return rule(new Rule.Apart(a, b, Scope.TABLE));
        }

        public Builder lock(int peer, int table) {
            return rule(new Rule.Lock(peer, table));
        }

        public Builder absent(int peer) {
            return rule(new Rule.Absent(peer));
        }

        public Builder meeting(int a, int b, double cost) {
            checkPair("meeting", a, b);
            checkNumber("the cost of peers " + a + " and " + b + " meeting again", cost);
            meetings.add(new Meeting(a, b, cost));
            return this;
        }

        /** What it is worth that a peer is seated, for instance because others were invited more often. */
        public Builder seatValue(int peer, double value) {
            checkPeer("seat value", peer);
            if (!Double.isFinite(value)) {
                throw new MixProblemException("the seat value of peer " + peer + " is " + value + "; it must be a finite number");
            }
            if (seatValues.length == 0) {
                seatValues = new double[scores.peers()];
            }
            seatValues[peer] = value;
            return this;
        }

        /**
         * Makes it cost something to change the places people have. A search then only descends from its
         * start, usually the same seating or what {@link MixRepair} made of it.
         *
         * @param tableOf the present table of each peer, {@link Mix#UNPLACED} for none
         * @param cost    of each peer who is elsewhere afterwards, 0 or more
         */
        public Builder present(int[] tableOf, double cost) {
            if (tableOf.length != scores.peers()) {
                throw new MixProblemException("the present seating has " + tableOf.length + " peers, the pool " + scores.peers());
            }
            checkNumber("the cost of a move", cost);
            present = tableOf.clone();
            moveCost = cost;
            return this;
        }

        /** Takes rules back, for instance the lock of a guest who cancelled. */
        public Builder without(Predicate<Rule> unwanted) {
            rules.removeIf(unwanted);
            return this;
        }

        /** @throws MixProblemException if there is no table, too few peers for the tables or a rule names no table */
        public MixProblem build() {
            if (tables.isEmpty()) {
                throw new MixProblemException("the event has no table; give at least one");
            }
            long least = 0;
            for (Rule.Size size : tables) {
                least += size.least();
            }
            if (least > scores.peers()) {
                throw new MixProblemException("the tables need at least " + least + " guests but the pool has "
                        + scores.peers() + "; take tables away or lower their least size");
            }
            for (Rule rule : rules) {
                checkTable(rule);
            }
            forbidByHardFactors();
            return new MixProblem(this);
        }

        /** Once only, also when a problem is built from another one. */
        private void forbidByHardFactors() {
            if (hardFactorsDone || !(scores instanceof FactorScores factors) || factors.factors().stream().allMatch(f -> f.limit().isEmpty())) {
                return;
            }
            if (scores.peers() > LARGEST_POOL_FOR_HARD_FACTORS) {
                throw new MixProblemException("hard factors are for pools of at most " + LARGEST_POOL_FOR_HARD_FACTORS
                        + " peers; this one has " + scores.peers() + ", use a counting rule for each label instead");
            }
            for (int a = 1; a < scores.peers(); a++) {
                for (int b = 0; b < a; b++) {
                    if (!factors.allows(a, b)) {
                        rules.add(new Rule.Apart(b, a, Scope.TABLE));
                    }
                }
            }
            hardFactorsDone = true;
        }

        private void checkTable(Rule rule) {
            int table = switch (rule) {
                case Rule.Lock lock -> lock.table();
                case Rule.KeptOff kept -> kept.table();
                default -> 0;
            };
            if (table < 0 || table >= tables.size()) {
                throw new MixProblemException(rule + " names table " + table + "; there are tables 0 to " + (tables.size() - 1));
            }
        }

        private void checkCount(Rule.Count count) {
            if (count.least() < 0 || count.most() < count.least()) {
                throw new MixProblemException("rule '" + count.key() + "' wants " + count.least() + " to " + count.most());
            }
            if (!count.isHard()) {
                checkNumber("the price of rule '" + count.key() + "'", count.price());
            }
            int[] sorted = count.members().clone();
            Arrays.sort(sorted);
            for (int k = 0; k < sorted.length; k++) {
                if (sorted[k] < 0 || sorted[k] >= scores.peers()) {
                    checkPeer("rule '" + count.key() + "'", sorted[k]);
                }
                if (k > 0 && sorted[k] == sorted[k - 1]) {
                    throw new MixProblemException("rule '" + count.key() + "' counts peer " + sorted[k] + " twice");
                }
            }
        }

        private void checkPair(String what, int a, int b) {
            checkPeer(what, a);
            checkPeer(what, b);
            if (a == b) {
                throw new MixProblemException("a " + what + " pairs peer " + a + " with itself");
            }
        }

        private void checkPeer(String what, int peer) {
            if (peer < 0 || peer >= scores.peers()) {
                throw new MixProblemException("a " + what + " names peer " + peer + "; there are peers 0 to " + (scores.peers() - 1));
            }
        }

        private static void checkNumber(String what, double value) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new MixProblemException(what + " is " + value + "; it must be a finite number, 0 or more");
            }
        }
    }
}
