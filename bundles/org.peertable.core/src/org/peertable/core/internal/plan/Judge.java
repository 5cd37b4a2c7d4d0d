package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixScores;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Term;

/** Says what a seating is worth. */
public final class Judge {
    private final EventPool pool;
    private final Map<DiscussionTopic, BitSet> livesWith = new LinkedHashMap<>();
    private final BitSet newcomers = new BitSet();
    private final Map<Long, MixScores> known = new HashMap<>();

    /** Gets ready to judge seatings of a pool. */
    public Judge(EventPool pool) {
        this.pool = pool;
        for (DiscussionTopic topic : pool.event().getTopics()) {
            boolean chosen = switch (topic.getState()) {
                case CHOSEN, DISCUSSING -> true;
                case PROPOSED, DISCUSSED, PARKED -> false;
            };
            if (chosen && !topic.getFacets().isEmpty()) {
                livesWith.put(topic, peersWith(topic.getFacets()));
            }
        }
        for (int number = 0; number < pool.compared(); number++) {
            newcomers.set(number, pool.ground().history().isNewcomer(pool.peer(number), pool.day()));
        }
    }

    private BitSet peersWith(List<Term> facets) {
        BitSet peers = new BitSet();
        for (int number = 0; number < pool.compared(); number++) {
            for (Term facet : facets) {
                if (PeerTerms.withBroader(PeerTerms.of(pool.peer(number), facet.getDimension())).contains(facet)) {
                    peers.set(number);
                }
            }
        }
        return peers;
    }

    EventPool pool() {
        return pool;
    }

    /** For each chosen topic that says what it is about, who lives with it. */
    Map<DiscussionTopic, BitSet> topics() {
        return livesWith;
    }

    /** Those who were at no event before. */
    BitSet newcomers() {
        return newcomers;
    }

    /** Returns what a whole seating is worth. */
    public MixScores score(Seating seating) {
        MixScores sum = spread(seating);
        for (int table = 0; table < seating.size(); table++) {
            sum = sum.plus(table(seating, table));
        }
        return sum;
    }

    /** Returns what a table is worth. */
    MixScores table(Seating seating, int table) {
        MixScores sum = MixScores.NONE;
        int[] seats = seating.seats(table);
        for (int i = 1; i < seats.length; i++) {
            for (int k = 0; k < i; k++) {
                if (isCompared(seats[i]) && isCompared(seats[k])) {
                    MixScores pair = pair(seats[i], seats[k]);
                    sum = sum.plus(pair);
                    if (seating.isBeside(table, i, k) || seating.isFacing(table, i, k)) {
                        sum = sum.plus(pair);
                    }
                }
            }
        }
        return sum.plus(cost(missingTopics(seats) * Prices.topic(pool.unit())));
    }

    /** Returns what the pairs are worth whom somebody puts at one table, before it is known who sits beside whom. */
    MixScores together(IntUnaryOperator tableOf) {
        Map<Integer, List<Integer>> tables = new HashMap<>();
        MixScores sum = MixScores.NONE;
        for (int number = 0; number < pool.compared(); number++) {
            int table = tableOf.applyAsInt(number);
            if (table >= 0) {
                List<Integer> company = tables.computeIfAbsent(table, any -> new ArrayList<>());
                for (int other : company) {
                    sum = sum.plus(pair(number, other));
                }
                company.add(number);
            }
        }
        return sum;
    }

    MixScores pair(int a, int b) {
        return known.computeIfAbsent(PairBook.key(a, b), key -> pool.pair(a, b));
    }

    private boolean isCompared(int number) {
        return number != Seating.NOBODY && !pool.isHost(number);
    }

    /** How many chosen topics nobody at a table lives with, though somebody in the pool does. */
    private int missingTopics(int[] seats) {
        if (Arrays.stream(seats).noneMatch(this::isCompared)) {
            return 0;
        }
        int missing = 0;
        for (BitSet peers : livesWith.values()) {
            boolean met = peers.isEmpty() || Arrays.stream(seats).anyMatch(number -> number >= 0 && peers.get(number));
            missing += met ? 0 : 1;
        }
        return missing;
    }

    /** What it costs that newcomers are not spread over tables, or too few on a guest list. */
    private MixScores spread(Seating seating) {
        int[] guests = Arrays.stream(seating.guests()).filter(this::isCompared).toArray();
        int fresh = (int) Arrays.stream(guests).filter(newcomers::get).count();
        int off = 0;
        if (seating.isList()) {
            off = Math.max(0, fewestNewcomers(guests.length) - fresh);
        } else {
            for (int table = 0; table < seating.size(); table++) {
                int here = (int) Arrays.stream(seating.guests(table)).filter(newcomers::get).count();
                off += Math.max(0, fresh / seating.size() - here) + Math.max(0, here - (fresh + seating.size() - 1) / seating.size());
            }
        }
        return cost(off * Prices.newcomer(pool.unit()));
    }

    /** How many newcomers the policy wants among so many guests, as far as the pool has them. */
    int fewestNewcomers(int guests) {
        return (int) Math.min(newcomers.cardinality(), Math.ceil(pool.policy().getNewcomerShare() * guests - 1e-9));
    }

    private static MixScores cost(double wishes) {
        return new MixScores(0, 0, 0, 0, 0, 0, wishes);
    }

    /** Returns how much more another seating at the same tables is worth. */
    MixScores gain(Seating before, Seating after) {
        MixScores gain = spread(after).minus(spread(before));
        for (int table = 0; table < before.size(); table++) {
            if (!before.isSame(table, after)) {
                gain = gain.plus(table(after, table)).minus(table(before, table));
            }
        }
        return gain;
    }

    /** Returns what a change from one seating to another at the same tables does. */
    public ChangeEffect change(Seating before, Seating after) {
        MixScores now = score(before);
        RuleBook rules = new RuleBook(pool, before);
        Set<MixRule> brokenBefore = new HashSet<>(rules.broken(before));
        List<MixRule> brokenAfter = rules.broken(after);
        List<MixRule> broken = new ArrayList<>(brokenAfter);
        broken.removeAll(brokenBefore);
        brokenBefore.removeAll(brokenAfter);
        return new ChangeEffect(now, now.plus(gain(before, after)), broken, List.copyOf(brokenBefore));
    }
}
