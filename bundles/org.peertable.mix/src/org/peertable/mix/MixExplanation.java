package org.peertable.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.peertable.mix.internal.SplitMix;

/** Says of a mix why everybody is where they are, as keys and numbers; text is made of them elsewhere. */
public final class MixExplanation {
    private static final int SAMPLE = 4000;
    private static final int STRONGEST = 3;

    private final Mix mix;
    private final MixProblem problem;
    private final List<Voice> voices;
    private final double[] usual;

    /** One factor, or one half of scores that have no factors. */
    private record Voice(String key, Goal goal, Pair pair) {
        private interface Pair {
            double score(int a, int b);
        }
    }

    public MixExplanation(Mix mix) {
        this.mix = mix;
        problem = mix.problem();
        PairScores scores = problem.scores();
        voices = scores instanceof FactorScores factors
                ? factors.factors().stream().map(f -> new Voice(f.key(), f.goal(), (a, b) -> factors.score(f, a, b))).toList()
                : List.of(new Voice("similar", Goal.SIMILAR, scores::similar), new Voice("different", Goal.DIFFERENT, scores::different));
        usual = voices.stream().mapToDouble(this::mean).toArray();
    }

    /** What every factor says about a guest's place, the largest surplus first; empty for the unplaced. */
    public List<SeatReason> reasons(int peer) {
        List<SeatReason> reasons = new ArrayList<>();
        int[] guests = mix.tableOf(peer) == Mix.UNPLACED ? new int[0] : mix.guests(mix.tableOf(peer));
        for (int v = 0; v < voices.size() && guests.length > 1; v++) {
            reasons.add(reason(voices.get(v), usual[v], peer, guests));
        }
        reasons.sort(Comparator.comparingDouble(SeatReason::surplus).reversed());
        return reasons;
    }

    /** The three reasons that speak most for a guest's place. */
    public List<SeatReason> strongest(int peer) {
        return reasons(peer).stream().limit(STRONGEST).toList();
    }

    /** The rules that speak of a peer, kept ones included. */
    public List<Rule> rules(int peer) {
        return problem.rules().stream().filter(rule -> rule.concerns(peer)).toList();
    }

    public TableView table(int table) {
        int[] guests = mix.guests(table);
        List<TableView.Shared> shared = new ArrayList<>();
        List<TableView.Span> spans = new ArrayList<>();
        if (problem.scores() instanceof FactorScores factors) {
            for (Factor factor : factors.factors()) {
                spans.add(span(factors, factor, guests));
                if (factor.dimension() instanceof Dimension.Marks marks) {
                    addShared(factor, marks, guests, shared);
                }
            }
        }
        shared.sort(Comparator.comparingInt(TableView.Shared::guests).reversed());
        return new TableView(guests, shared, spans);
    }

    /** @throws MixProblemException if the peer has a seat */
    public WhyUnplaced whyUnplaced(int peer) {
        if (mix.tableOf(peer) != Mix.UNPLACED) {
            throw new MixProblemException("peer " + peer + " has a seat at table " + mix.tableOf(peer));
        }
        List<Rule> rules = problem.rules().stream().filter(rule -> bars(rule, peer)).toList();
        int bestGuest = Mix.UNPLACED;
        double bestChange = Double.NEGATIVE_INFINITY;
        int[] tableOf = mix.tables();
        for (int table = 0; table < problem.tables().size() && rules.isEmpty(); table++) {
            int[] guests = mix.guests(table);
            for (int guest : guests) {
                double change = problem.seatValue(peer) - problem.seatValue(guest);
                for (int other : guests) {
                    change += other == guest ? 0 : problem.scores().total(peer, other) - problem.scores().total(guest, other);
                }
                if (change > bestChange && allowed(table, tableOf, guest, peer)) {
                    bestChange = change;
                    bestGuest = guest;
                }
            }
        }
        SwapEffect none = new SwapEffect(new MixScore(0, 0, 0, 0, 0, 0), List.of());
        return new WhyUnplaced(rules, bestGuest, bestGuest == Mix.UNPLACED ? none : mix.swap(peer, bestGuest));
    }

    private boolean allowed(int table, int[] tableOf, int guest, int peer) {
        tableOf[guest] = Mix.UNPLACED;
        boolean allowed = !new Barred(problem).from(table, tableOf).get(peer);
        tableOf[guest] = table;
        return allowed;
    }

    private static boolean bars(Rule rule, int peer) {
        return rule instanceof Rule.Absent absent && absent.peer() == peer
                || rule instanceof Rule.Count count && count.isHard() && count.most() == 0 && count.concerns(peer);
    }

    private static SeatReason reason(Voice voice, double usual, int peer, int[] guests) {
        double sum = 0;
        double highest = Double.NEGATIVE_INFINITY;
        int partner = peer;
        for (int guest : guests) {
            double score = guest == peer ? Double.NEGATIVE_INFINITY : voice.pair().score(peer, guest);
            sum += guest == peer ? 0 : score;
            if (score > highest) {
                highest = score;
                partner = guest;
            }
        }
        return new SeatReason(voice.key(), voice.goal(), sum / 2, (sum - usual * (guests.length - 1)) / 2, partner);
    }

    private static TableView.Span span(FactorScores factors, Factor factor, int[] guests) {
        double sum = 0;
        double largest = 0;
        for (int i = 1; i < guests.length; i++) {
            for (int k = 0; k < i; k++) {
                double distance = factors.distance(factor, guests[i], guests[k]);
                sum += distance;
                largest = Math.max(largest, distance);
            }
        }
        int pairs = guests.length * (guests.length - 1) / 2;
        return new TableView.Span(factor.key(), factor.goal(), pairs == 0 ? 0 : sum / pairs, largest);
    }

    private static void addShared(Factor factor, Dimension.Marks marks, int[] guests, List<TableView.Shared> shared) {
        for (int mark = 0; mark < marks.length(); mark++) {
            int count = 0;
            for (int guest : guests) {
                count += (int) (marks.marks()[guest] >>> mark & 1);
            }
            if (count > 1) {
                shared.add(new TableView.Shared(factor.key(), mark, count));
            }
        }
    }

    /** The mean score of a pair of the pool, from a sample that is always the same. */
    private double mean(Voice voice) {
        int peers = problem.peers();
        if (peers < 2) {
            return 0;
        }
        SplitMix random = new SplitMix(0);
        double sum = 0;
        for (int k = 0; k < SAMPLE; k++) {
            int a = random.nextInt(peers);
            int b = (a + 1 + random.nextInt(peers - 1)) % peers;
            sum += voice.pair().score(a, b);
        }
        return sum / SAMPLE;
    }
}
