package org.peertable.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans a series of events: pairs who have met cost so much that they meet again only if nothing else is
 * possible (the social golfer problem), and peers who have been guests less often are seated first, so
 * that everybody is a guest about equally often.
 * <p>
 * The events are planned one after the other. The first ones take the best pairs and leave the last ones
 * little choice. If somebody meets again, a season is therefore designed in which nobody can, where the
 * same peers fill the same tables each time and a design is known; what is still flawed is mended by
 * planning each event anew around all others.
 */
public final class SeasonPlanner {
    private static final int PASSES = 3;

    private final PairScores scores;
    private final MixOptions options;
    private final double repeatCost;
    private final Map<Long, Integer> met = new HashMap<>();
    private final int[] invited;
    private int repeatsBefore;

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
        repeatsBefore = 0;
        repeatsBefore = repeats();
        List<Mix> mixes = new ArrayList<>();
        for (int event = 0; event < events.size(); event++) {
            switch (MixSolver.solve(withMemory(events.get(event)), options.seed(options.seed() + event))) {
                case MixOutcome.Contradiction contradiction -> {
                    return season(mixes, contradiction.rules());
                }
                case Mix mix -> mixes.add(mix);
            }
            count(mixes.get(event), 1);
        }
        if (!mixes.isEmpty() && isFlawed(mixes)) {
            mixes = mend(events, mixes);
        }
        return season(mixes, List.of());
    }

    private Season season(List<Mix> mixes, List<Rule> contradiction) {
        return new Season(mixes, invited.clone(), repeats(), contradiction);
    }

    /** Tries a season by design, if there is one, and plans events anew as long as somebody meets again. */
    private List<Mix> mend(List<MixProblem> events, List<Mix> planned) {
        planned.forEach(mix -> count(mix, -1));
        Optional<List<Mix>> designed = design(events);
        designed.ifPresent(mixes -> replan(events, mixes));
        if (designed.isPresent() && !isFlawed(designed.get())) {
            return designed.get();
        }
        int[] flaws = { broken(designed.orElse(planned)), repeats() };
        designed.ifPresent(mixes -> mixes.forEach(mix -> count(mix, -1)));
        planned.forEach(mix -> count(mix, 1));
        replan(events, planned);
        if (designed.isEmpty() || Arrays.compare(new int[] { broken(planned), repeats() }, flaws) <= 0) {
            return planned;
        }
        planned.forEach(mix -> count(mix, -1));
        designed.get().forEach(mix -> count(mix, 1));
        return designed.get();
    }

    private Optional<List<Mix>> design(List<MixProblem> events) {
        Map<MixProblem, MixProblem> remembered = new IdentityHashMap<>();
        List<MixProblem> withMemory = events.stream().map(event -> remembered.computeIfAbsent(event, this::withMemory)).toList();
        Optional<List<int[]>> seatings = SeasonDesign.seatings(withMemory, options);
        return seatings.map(tables -> {
            List<Mix> mixes = new ArrayList<>();
            for (int event = 0; event < events.size(); event++) {
                mixes.add(new Mix(withMemory.get(event), tables.get(event)));
                count(mixes.get(event), 1);
            }
            return mixes;
        });
    }

    private void replan(List<MixProblem> events, List<Mix> mixes) {
        for (int pass = 1; pass <= PASSES && isFlawed(mixes) && !options.monitor().isStopped(); pass++) {
            for (int event = 0; event < events.size(); event++) {
                again(events, mixes, event, options.seed() + (long) pass * events.size() + event);
            }
        }
    }

    /** Plans one event around all others, and keeps the better of old and new. */
    private void again(List<MixProblem> events, List<Mix> mixes, int event, long seed) {
        Mix old = mixes.get(event);
        count(old, -1);
        MixProblem problem = withMemory(events.get(event));
        Mix known = new Mix(problem, old.tables());
        if (MixSolver.solve(problem, options.seed(seed).start(old.tables())) instanceof Mix found && isBetter(found, known)) {
            known = found;
        }
        mixes.set(event, known);
        count(known, 1);
    }

    private static boolean isBetter(Mix found, Mix known) {
        int fewer = known.broken().size() - found.broken().size();
        return fewer > 0 || fewer == 0 && found.score().total() > known.score().total();
    }

    private boolean isFlawed(List<Mix> mixes) {
        return repeats() > 0 || broken(mixes) > 0;
    }

    private static int broken(List<Mix> mixes) {
        return mixes.stream().mapToInt(mix -> mix.broken().size()).sum();
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
        return met.values().stream().mapToInt(times -> times - 1).sum() - repeatsBefore;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
