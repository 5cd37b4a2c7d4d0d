package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.peertable.core.plan.Criterion;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.Neighbour;
import org.peertable.core.plan.Reason;
import org.peertable.core.plan.SeatExplanation;
import org.peertable.core.plan.Tie;
import org.peertable.mix.Goal;
import org.peertable.model.Peer;
import org.peertable.model.Term;

/** Says of everybody in a seating why they sit there. */
final class Explainer {
    private static final int SAMPLE = 4000;

    private final EventPool pool;
    private final Seating seating;
    private final RuleBook rules;
    private final double[] usual;

    Explainer(EventPool pool, Seating seating, RuleBook rules) {
        this.pool = pool;
        this.seating = seating;
        this.rules = rules;
        usual = pool.lines().stream().mapToDouble(this::mean).toArray();
    }

    /** The mean score of a pair of the pool, from a sample that is always the same. */
    private double mean(PolicyFactors.Line line) {
        int compared = pool.compared();
        if (compared < 2) {
            return 0;
        }
        Random random = new Random(0);
        double sum = 0;
        for (int k = 0; k < SAMPLE; k++) {
            int a = random.nextInt(compared);
            sum += pool.scores().score(line.factor(), a, (a + 1 + random.nextInt(compared - 1)) % compared);
        }
        return sum / SAMPLE;
    }

    /** Explains everybody at a table, in the order of the seats. */
    List<SeatExplanation> table(int table, List<MixRule> broken) {
        List<SeatExplanation> seats = new ArrayList<>();
        int[] at = seating.seats(table);
        for (int seat = 0; seat < at.length; seat++) {
            if (at[seat] != Seating.NOBODY) {
                seats.add(seat(new Seating.Place(table, seat), at, broken));
            }
        }
        return seats;
    }

    private SeatExplanation seat(Seating.Place place, int[] at, List<MixRule> broken) {
        int number = at[place.seat()];
        Peer peer = pool.peer(number);
        List<Integer> near = new ArrayList<>();
        List<Neighbour> neighbours = new ArrayList<>();
        for (int seat : seating.near(place.table(), place.seat())) {
            if (at[seat] != Seating.NOBODY) {
                near.add(at[seat]);
                neighbours.add(new Neighbour(pool.peer(at[seat]), seating.isFacing(place.table(), place.seat(), seat), ties(number, at[seat])));
            }
        }
        List<MixRule> bounds = rules.of(number, seating);
        Set<MixRule> notKept = new LinkedHashSet<>(broken);
        notKept.removeIf(rule -> !rule.peers().contains(peer));
        return new SeatExplanation(pool.invitation(number).orElseThrow(), peer, seating.seat(place), pool.isHost(number),
                pool.isHost(number) ? List.of() : reasons(number, at, near), neighbours, bounds, List.copyOf(notKept));
    }

    /** What speaks for two people sitting together, the strongest first. */
    List<Tie> ties(int a, int b) {
        List<Tie> ties = new ArrayList<>();
        for (PolicyFactors.Line line : pool.isHost(a) || pool.isHost(b) ? List.<PolicyFactors.Line>of() : pool.lines()) {
            double score = pool.scores().score(line.factor(), a, b);
            List<Term> shared = shared(line.criterion(), a, b);
            if (meets(line, score, shared)) {
                ties.add(new Tie(line.criterion(), score, shared));
            }
        }
        ties.sort(Comparator.comparingDouble(Tie::score).reversed());
        return ties;
    }

    private static boolean meets(PolicyFactors.Line line, double score, List<Term> shared) {
        double weight = line.criterion().weight();
        return weight > 0 && (!shared.isEmpty() && line.criterion().goal() == Goal.SIMILAR || score > weight / 2);
    }

    private List<Term> shared(Criterion criterion, int a, int b) {
        if (criterion.goal() == Goal.DIFFERENT || criterion.dimension().isEmpty()) {
            return List.of();
        }
        return PeerTerms.shared(pool.peer(a), pool.peer(b), criterion.dimension().get());
    }

    private List<Reason> reasons(int number, int[] at, List<Integer> near) {
        List<Integer> others = new ArrayList<>(near);
        for (int other : at) {
            if (other != Seating.NOBODY && other != number && !near.contains(other)) {
                others.add(other);
            }
        }
        others.removeIf(pool::isHost);
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < pool.lines().size(); i++) {
            reasons.add(reason(pool.lines().get(i), usual[i], number, others, near));
        }
        reasons.sort(Comparator.comparingDouble(Reason::surplus).reversed());
        return reasons;
    }

    private Reason reason(PolicyFactors.Line line, double usualScore, int number, List<Integer> others, List<Integer> near) {
        double sum = 0;
        int pairs = 0;
        List<Peer> partners = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (int other : others) {
            int times = near.contains(other) ? 2 : 1;
            double score = pool.scores().score(line.factor(), number, other);
            List<Term> shared = shared(line.criterion(), number, other);
            sum += times * score;
            pairs += times;
            if (meets(line, score, shared)) {
                partners.add(pool.peer(other));
                terms.addAll(shared);
            }
        }
        List<Term> byCount = terms.stream().distinct()
                .sorted(Comparator.comparingLong((Term term) -> terms.stream().filter(term::equals).count()).reversed()).toList();
        return new Reason(line.criterion(), sum / 2, (sum - usualScore * pairs) / 2, partners, byCount, others.size());
    }

    /** The numbers in a set who sit at a table. */
    List<Peer> at(int table, BitSet numbers) {
        List<Peer> peers = new ArrayList<>();
        for (int number : seating.guests(table)) {
            if (numbers.get(number)) {
                peers.add(pool.peer(number));
            }
        }
        return peers;
    }
}
