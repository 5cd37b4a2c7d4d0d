package org.peertable.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans a series of events: pairs who have met cost so much that they meet again only if nothing else is
 * possible (the social golfer problem), and peers who have been guests less often are seated first, so
 * that everybody is a guest about equally often.
 * <p>
 * The events are planned one after the other. The first ones take the best pairs and leave the last ones
 * little choice; as long as somebody meets again, each event is therefore planned anew around all others.
 */
public final class SeasonPlanner {
    private static final int PASSES = 3;

    private final PairScores scores;
    private final MixOptions options;
    private final double repeatCost;
    private final Map<Long, Integer> met = new HashMap<>();
    private final int[] invited;

    /**
     * A season.
     *
     * @param events        the mix of each event; shorter than asked for if an event has a contradiction
     * @param invited       how often each peer is a guest
     * @param repeats       how often two peers share a table who meet at another event too, or had met before
     * @param contradiction why the season ends early; empty if it does not
     */
    public record Season(List<Mix> events, int[] invited, int repeats, List<Rule> contradiction) {
    }

    /**
     * @param repeatCost what a pair meeting again costs; several times the score of the best pair makes
     *                   repeats the last resort
     * @param options    for each event each time; the seed is advanced from one to the next
     */
    public SeasonPlanner(PairScores scores, double repeatCost, MixOptions options) {
        this.scores = scores;
        this.repeatCost = repeatCost;
        this.options = options;
        invited = new int[scores.peers()];
    }

    /** Tells of a meeting before the season. */
    public SeasonPlanner met(int a, int b) {
        met.merge(key(a, b), 1, Integer::sum);
        return this;
    }

    /** @param events problems over this planner's scores, each with the tables and rules of one event */
    public Season plan(List<MixProblem> events) {
        List<Mix> mixes = new ArrayList<>();
        for (int event = 0; event < events.size(); event++) {
            switch (MixSolver.solve(withMemory(events.get(event)), options.seed(options.seed() + event))) {
                case MixOutcome.Contradiction contradiction -> {
                    return new Season(mixes, invited.clone(), repeats(), contradiction.rules());
                }
                case Mix mix -> mixes.add(mix);
            }
            count(mixes.get(event), 1);
        }
        for (int pass = 1; pass <= PASSES && repeats() > 0 && !options.monitor().isStopped(); pass++) {
            for (int event = 0; event < events.size(); event++) {
                again(events, mixes, event, options.seed() + (long) pass * events.size() + event);
            }
        }
        return new Season(mixes, invited.clone(), repeats(), List.of());
    }

    /** Plans one event around all others, and keeps the better of old and new. */
    private void again(List<MixProblem> events, List<Mix> mixes, int event, long seed) {
        Mix old = mixes.get(event);
        count(old, -1);
        MixProblem problem = withMemory(events.get(event));
        Mix known = new Mix(problem, old.tables());
        if (MixSolver.solve(problem, options.seed(seed)) instanceof Mix found && found.broken().isEmpty()
                && found.score().total() > known.score().total()) {
            known = found;
        }
        mixes.set(event, known);
        count(known, 1);
    }

    private MixProblem withMemory(MixProblem event) {
        MixProblem.Builder builder = event.toBuilder();
        met.keySet().stream().sorted().forEach(pair -> builder.meeting((int) (pair >>> 32), (int) (long) pair, repeatCost));
        int most = Arrays.stream(invited).max().orElse(0);
        // More than any seat can gain, so that whoever was a guest less often goes first.
        double turn = repeatCost * event.tables().stream().mapToInt(Rule.Size::most).max().orElse(1);
        for (int peer = 0; peer < invited.length; peer++) {
            builder.seatValue(peer, event.seatValue(peer) + turn * (most - invited[peer]));
        }
        return builder.build();
    }

    private void count(Mix mix, int sign) {
        for (int table = 0; table < mix.problem().tables().size(); table++) {
            int[] guests = mix.guests(table);
            for (int i = 0; i < guests.length; i++) {
                invited[guests[i]] += sign;
                for (int k = 0; k < i; k++) {
                    met.merge(key(guests[i], guests[k]), sign, (a, b) -> a + b == 0 ? null : a + b);
                }
            }
        }
    }

    private int repeats() {
        return met.values().stream().mapToInt(times -> times - 1).sum();
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
