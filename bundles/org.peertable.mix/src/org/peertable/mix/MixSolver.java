package org.peertable.mix;

import java.util.List;

/**
 * Makes mixes. Stateless; any number of searches may run at once.
 */
public final class MixSolver {
    private MixSolver() {
    }

    /**
     * Searches for the best mix.
     *
     * @return a {@link Mix} in which every hard rule holds, or the rules that contradict each other. When the
     *         search was stopped before it had met all rules, the mix says so in {@link Mix#broken()}.
     * @throws MixProblemException if the start in the options does not fit the problem
     */
    public static MixOutcome solve(MixProblem problem, MixOptions options) {
        List<Rule> tooFew = Contradictions.tooFewPresent(problem);
        if (!tooFew.isEmpty()) {
            return new MixOutcome.Contradiction(tooFew);
        }
        SearchClock clock = new SearchClock(options);
        Mix mix = search(problem, options, clock);
        if (mix.broken().isEmpty() || clock.isStopped()) {
            return mix;
        }
        List<Rule> contradiction = new Contradictions(problem, options.seed()).smallest();
        return contradiction.isEmpty() ? mix : new MixOutcome.Contradiction(contradiction);
    }

    static Mix search(MixProblem problem, MixOptions options, SearchClock clock) {
        RoomCompiler compiler = new RoomCompiler(problem);
        int[] start = Starts.seating(problem, compiler, options);
        int[] tables = BlockPlan.fitsOneRoom(compiler.plan()) ? RoomSearch.run(problem, compiler, start, options, clock)
                : BlockSearch.run(problem, compiler, start, options, clock);
        return new Mix(problem, tables);
    }
}
