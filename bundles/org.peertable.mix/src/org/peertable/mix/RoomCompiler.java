package org.peertable.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.peertable.mix.internal.CountRule;
import org.peertable.mix.internal.Layout;
import org.peertable.mix.internal.Quantizer;
import org.peertable.mix.internal.Room;
import org.peertable.mix.internal.SparsePairs;
import org.peertable.mix.internal.SplitMix;

/**
 * Turns a problem, or the part of it at some tables, into a {@link Room} in whole numbers. Safe for
 * several threads; {@code local} arrays handed in are the caller's work space.
 */
final class RoomCompiler {
    /** Rules of at most one are cheaper as forbidden pairs, while the pairs stay few. */
    private static final int PAIRWISE_LIMIT = 64;
    private static final int SAMPLES = 20_000;

    private final MixProblem problem;
    private final SeatPlan plan;
    private final Quantizer quantizer;
    private final SparsePairs pairs;
    private final List<Rule.Count> counts = new ArrayList<>();
    private final int[] lockedAt;
    private final boolean[] absent;
    private final List<Rule.KeptOff> keptOff = new ArrayList<>();

    RoomCompiler(MixProblem problem) {
        this.problem = problem;
        absent = new boolean[problem.peers()];
        lockedAt = new int[problem.peers()];
        Arrays.fill(lockedAt, Mix.UNPLACED);
        PairList costs = new PairList();
        for (Rule rule : problem.rules()) {
            switch (rule) {
                case Rule.Absent a -> absent[a.peer()] = true;
                case Rule.Lock lock -> lockedAt[lock.peer()] = lock.table();
                case Rule.KeptOff kept -> keptOff.add(kept);
                case Rule.Apart apart -> addApart(apart, costs);
                case Rule.Count count -> addCount(count, costs);
                case Rule.Size size -> throw new AssertionError(size);
            }
        }
        int present = 0;
        for (boolean isAbsent : absent) {
            present += isAbsent ? 0 : 1;
        }
        plan = SeatPlan.of(problem, present);
        for (Meeting meeting : problem.meetings()) {
            costs.add(meeting.a(), meeting.b(), meeting.cost());
        }
        quantizer = quantizer(costs);
        pairs = costs.compile(problem.peers(), quantizer);
    }

    Quantizer quantizer() {
        return quantizer;
    }

    /** Counts the guests that rules over all tables speak of. */
    GuestCounts guestCounts(int[] tableOf) {
        return new GuestCounts(counts, tableOf);
    }

    SeatPlan plan() {
        return plan;
    }

    boolean isAbsent(int peer) {
        return absent[peer];
    }

    /** The table a peer is locked to, or {@link Mix#UNPLACED}. */
    int lockedAt(int peer) {
        return lockedAt[peer];
    }

    /**
     * @param people the peers of the part
     * @param tables the tables of the part
     * @param bench  seats for those of the part who are left out
     * @param local  as long as the pool, all negative; negative again afterwards
     * @param guests who sits where in the whole problem, in which the part is searched by itself
     */
    Room room(int[] people, int[] tables, int bench, int[] local, GuestCounts guests) {
        int[] seats = Arrays.stream(tables).map(table -> plan.seats()[table]).toArray();
        Layout layout = Layout.of(seats, bench);
        for (int k = 0; k < people.length; k++) {
            local[people[k]] = k;
        }
        int[][] weights = new int[people.length][people.length];
        problem.scores().fill(people, quantizer.scale(), weights);
        pairs.subtract(people, local, weights, -quantizer.price());
        boolean[] locked = new boolean[people.length];
        for (int k = 0; k < people.length; k++) {
            locked[k] = lockedAt[people[k]] != Mix.UNPLACED;
        }
        Room room = new Room(people.length, layout, weights, places(people, tables, layout, local), rules(people, tables, layout, local, guests),
                locked, quantizer.price());
        for (int person : people) {
            local[person] = -1;
        }
        return room;
    }

    private void addApart(Rule.Apart apart, PairList costs) {
        if (apart.scope() == Scope.TABLE) {
            costs.add(apart.a(), apart.b(), Double.POSITIVE_INFINITY);
        } else {
            counts.add(Rule.Count.hard("apart", new int[] { apart.a(), apart.b() }, 0, 1, Scope.EVENT));
        }
    }

    private void addCount(Rule.Count count, PairList costs) {
        int[] members = count.members();
        boolean pairwise = count.scope() == Scope.TABLE && count.least() == 0 && count.most() == 1 && count.isHard()
                && members.length <= PAIRWISE_LIMIT;
        if (!pairwise) {
            counts.add(count);
            return;
        }
        for (int i = 1; i < members.length; i++) {
            for (int k = 0; k < i; k++) {
                costs.add(members[i], members[k], Double.POSITIVE_INFINITY);
            }
        }
    }

    private Quantizer quantizer(PairList costs) {
        int peers = problem.peers();
        SplitMix random = new SplitMix(0);
        boolean small = (long) peers * peers <= SAMPLES * 16L;
        double[] sample = new double[small ? peers * (peers - 1) / 2 : peers < 2 ? 0 : SAMPLES];
        for (int k = 0, a = 1, b = 0; k < sample.length; k++, b++) {
            if (small && b == a) {
                a++;
                b = 0;
            } else if (!small) {
                a = 1 + random.nextInt(peers - 1);
                b = random.nextInt(a);
            }
            sample[k] = problem.scores().total(a, b);
        }
        double highest = costs.highest();
        for (double weight : sample) {
            highest = Math.max(highest, Math.abs(weight));
        }
        for (int peer = 0; problem.hasSeatValues() && peer < peers; peer++) {
            highest = Math.max(highest, Math.abs(problem.seatValue(peer)));
        }
        highest = Math.max(highest, problem.moveCost());
        for (Rule.Count count : counts) {
            highest = count.isHard() ? highest : Math.max(highest, count.price());
        }
        int seats = Arrays.stream(plan.seats()).max().orElse(1);
        int conflicts = Math.min(seats, costs.hardDegree(peers)) + counts.size() + 2;
        return Quantizer.of(sample, small ? highest : highest * 2, seats, conflicts);
    }

    private int[][] places(int[] people, int[] tables, Layout layout, int[] local) {
        boolean bonus = plan.bench() > 0 && plan.hasEmptyChairs();
        if (!bonus && keptOff.isEmpty() && !problem.isRepair() && !(problem.hasSeatValues() && plan.bench() > 0)) {
            return new int[0][];
        }
        int[][] places = new int[layout.groups()][people.length];
        for (int table = 0; table < tables.length; table++) {
            for (int k = 0; k < people.length; k++) {
                places[table][k] = quantizer.round(problem.seatValue(people[k])) + (bonus ? quantizer.price() / 2 : 0);
            }
        }
        for (int k = 0; problem.isRepair() && k < people.length; k++) {
            stay(problem.presentTable(people[k]), k, tables, places);
        }
        for (Rule.KeptOff kept : keptOff) {
            for (int table = 0; table < tables.length; table++) {
                if (local[kept.peer()] >= 0 && tables[table] == kept.table()) {
                    places[table][local[kept.peer()]] -= quantizer.price();
                }
            }
        }
        return places;
    }

    private void stay(int present, int person, int[] tables, int[][] places) {
        for (int group = 0; group < places.length; group++) {
            if (group < tables.length ? tables[group] == present : present == Mix.UNPLACED) {
                places[group][person] += quantizer.round(problem.moveCost());
            }
        }
    }

    private CountRule[] rules(int[] people, int[] tables, Layout layout, int[] local, GuestCounts guests) {
        List<CountRule> rules = new ArrayList<>();
        for (int r = 0; r < counts.size(); r++) {
            CountRule rule = rule(r, layout, local, guests);
            if (rule.members().length > 0 || counts.get(r).least() > 0) {
                rules.add(rule);
            }
        }
        if (plan.hasEmptyChairs()) {
            int[] chairs = new int[layout.usableSeats() - people.length];
            Arrays.setAll(chairs, k -> people.length + k);
            int[] most = unlimited(layout);
            for (int table = 0; table < tables.length; table++) {
                most[table] = plan.emptyAtTable()[tables[table]];
            }
            rules.add(new CountRule(chairs, new int[layout.zones()], most, quantizer.price()));
        }
        return rules.toArray(CountRule[]::new);
    }

    private CountRule rule(int r, Layout layout, int[] local, GuestCounts guests) {
        Rule.Count count = counts.get(r);
        int[] present = Arrays.stream(count.members()).filter(member -> local[member] >= 0).toArray();
        int[] members = Arrays.stream(present).map(member -> local[member]).toArray();
        int[] least = new int[layout.zones()];
        int[] most = unlimited(layout);
        int bench = layout.tables();
        if (count.scope() == Scope.TABLE) {
            Arrays.fill(least, 0, bench, count.least());
            Arrays.fill(most, 0, bench, count.most());
        } else {
            // So many guests at the tables is so many fewer on the bench.
            least[bench] = Math.max(0, members.length - guests.mostOf(count, r, present));
            most[bench] = Math.max(0, members.length - guests.leastOf(count, r, present));
        }
        return new CountRule(members, least, most, count.isHard() ? quantizer.price() : Math.max(1, quantizer.round(count.price())));
    }

    private static int[] unlimited(Layout layout) {
        int[] most = new int[layout.zones()];
        Arrays.fill(most, Integer.MAX_VALUE / 2);
        return most;
    }
}
