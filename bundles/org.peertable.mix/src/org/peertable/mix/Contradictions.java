package org.peertable.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Finds which rules cannot hold together: QuickXplain (Junker, AAAI 2004) over a search that knows only
 * rules and no scores. That search can fail where a seating exists, but not claim one where none does;
 * a rule is named only if without it the other rules named were met.
 */
final class Contradictions {
    /** Beyond this size the rules that are broken are named as they are. */
    private static final int LARGEST_POOL = 1000;
    private static final int SWEEPS = 200;
    private static final int TRIES = 2;

    private final MixProblem problem;
    private final long seed;

    Contradictions(MixProblem problem, long seed) {
        this.problem = problem;
        this.seed = seed;
    }

    /** Absences that leave fewer peers than the tables need, with the sizes of the tables; usually empty. */
    static List<Rule> tooFewPresent(MixProblem problem) {
        List<Rule> absences = problem.rules().stream().filter(Rule.Absent.class::isInstance).distinct().toList();
        long least = problem.tables().stream().mapToLong(Rule.Size::least).sum();
        long missing = least - (problem.peers() - absences.size());
        if (missing <= 0) {
            return problem.peers() == absences.size() ? absences : List.of();
        }
        // Any so many absences contradict the sizes; the first ones are as good as others.
        List<Rule> rules = new ArrayList<>(absences.subList(0, (int) (problem.peers() - least + 1)));
        problem.tables().stream().filter(size -> size.least() > 0).forEach(rules::add);
        return rules;
    }

    /** The smallest contradicting set that is found; empty if all rules are met after all. */
    List<Rule> smallest() {
        List<Rule> hard = problem.rules().stream().filter(Rule::binds).toList();
        if (problem.peers() > LARGEST_POOL) {
            Mix mix = MixSolver.search(with(hard), options(0), new SearchClock(options(0)));
            return mix.broken();
        }
        return isMet(hard) ? List.of() : explain(List.of(), false, hard);
    }

    private List<Rule> explain(List<Rule> background, boolean backgroundGrew, List<Rule> rules) {
        if (backgroundGrew && !isMet(background)) {
            return List.of();
        }
        if (rules.size() <= 1) {
            return rules;
        }
        List<Rule> first = rules.subList(0, rules.size() / 2);
        List<Rule> second = rules.subList(rules.size() / 2, rules.size());
        List<Rule> inSecond = explain(join(background, first), true, second);
        List<Rule> inFirst = explain(join(background, inSecond), !inSecond.isEmpty(), first);
        return join(inFirst, inSecond);
    }

    private boolean isMet(List<Rule> rules) {
        MixProblem part = with(rules);
        if (!tooFewPresent(part).isEmpty()) {
            return false;
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            MixOptions options = options(attempt);
            if (MixSolver.search(part, options, new SearchClock(options)).broken().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private MixOptions options(int attempt) {
        long swaps = 2L * problem.peers() * problem.peers() * SWEEPS;
        return new MixOptions(seed + attempt, OptionalLong.of(swaps), java.util.Optional.empty(), 1, java.util.Optional.empty(), MixMonitor.NONE);
    }

    private MixProblem with(List<Rule> rules) {
        MixProblem.Builder builder = MixProblem.of(new NoScores(problem.peers())).sizes(problem.sizes());
        problem.tables().forEach(size -> builder.table(size.least(), size.most()));
        rules.forEach(builder::rule);
        return builder.build();
    }

    private static List<Rule> join(List<Rule> a, List<Rule> b) {
        return IntStream.range(0, a.size() + b.size()).mapToObj(k -> k < a.size() ? a.get(k) : b.get(k - a.size())).toList();
    }

    /** Nobody minds anybody. */
    private record NoScores(int peers) implements PairScores {
        @Override
        public double similar(int a, int b) {
            return 0;
        }

        @Override
        public double different(int a, int b) {
            return 0;
        }
    }
}
