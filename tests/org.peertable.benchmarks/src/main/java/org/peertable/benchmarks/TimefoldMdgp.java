package org.peertable.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/**
 * The same instance for Timefold Solver, as somebody who knows it would set it up: a valid start, swaps
 * only, an incremental score of group sums, annealing from a tuned temperature. Its speed is measured in CPU
 * time, and it is given as many moves as it makes in the time allowed.
 */
public final class TimefoldMdgp {
    /** Weights are decimals; the solver wants whole numbers. */
    private static final double SCALE = 1000;
    /** In units of the standard deviation of the distances; each is tried and the best result is given. */
    private static final double[] START_TEMPERATURES = { 0.3, 0.75, 1.5 };

    private TimefoldMdgp() {
    }

    /** The best result of some start temperatures, each with the whole time. */
    static double solve(MdgpInstance instance, double seconds) {
        return Arrays.stream(START_TEMPERATURES).map(temperature -> solve(instance, seconds, temperature)).max().orElseThrow();
    }

    private static double solve(MdgpInstance instance, double seconds, double temperature) {
        return solve(instance, temperature, (long) (movesPerSecond(instance) * seconds)).score.score() / SCALE;
    }

    /** CPU time, so that other work on the machine takes nothing away; the first and shorter runs warm it up. */
    private static double movesPerSecond(MdgpInstance instance) {
        for (long moves = 100_000;; moves *= 2) {
            CpuClock clock = new CpuClock();
            solve(instance, 1, moves);
            if (clock.seconds() > 1) {
                return moves / clock.seconds();
            }
        }
    }

    private static Grouping solve(MdgpInstance instance, double temperature, long moves) {
        SolverConfig config = new SolverConfig().withSolutionClass(Grouping.class).withEntityClasses(Person.class)
                .withRandomSeed(1L)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves))
                .withPhases(new LocalSearchPhaseConfig().withMoveSelectorConfig(new SwapMoveSelectorConfig())
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(String.valueOf((long) (deviation(instance) * temperature))))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
        config.withScoreDirectorFactory(new ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(GroupSums.class));
        Solver<Grouping> solver = SolverFactory.<Grouping>create(config).buildSolver();
        return solver.solve(new Grouping(instance));
    }

    private static double deviation(MdgpInstance instance) {
        double[] first = Arrays.stream(instance.distances()).flatMapToDouble(Arrays::stream).filter(d -> d > 0).toArray();
        double mean = Arrays.stream(first).average().orElse(0);
        return SCALE * Math.sqrt(Arrays.stream(first).map(d -> (d - mean) * (d - mean)).average().orElse(0));
    }

    /** Somebody to be put into a group. */
    @PlanningEntity
    public static class Person {
        @PlanningId
        public int id;
        @PlanningVariable
        public Integer group;

        public Person() {
            // for the solver's copies
        }

        Person(int id, int group) {
            this.id = id;
            this.group = group;
        }
    }

    /** Who is in which group. */
    @PlanningSolution
    public static class Grouping {
        @PlanningEntityCollectionProperty
        public List<Person> people;
        @ValueRangeProvider
        public List<Integer> groups;
        @PlanningScore
        public SimpleScore score;
        private long[][] weights;

        public Grouping() {
            // for the solver's copies
        }

        Grouping(MdgpInstance instance) {
            weights = Arrays.stream(instance.distances()).map(row -> Arrays.stream(row).mapToLong(d -> Math.round(d * SCALE)).toArray())
                    .toArray(long[][]::new);
            people = new ArrayList<>();
            for (int group = 0; group < instance.least().length; group++) {
                for (int k = 0; k < instance.least()[group]; k++) {
                    people.add(new Person(people.size(), group));
                }
            }
            for (int group = 0; people.size() < instance.people(); group++) {
                for (int k = instance.least()[group]; k < instance.most()[group] && people.size() < instance.people(); k++) {
                    people.add(new Person(people.size(), group));
                }
            }
            groups = IntStream.range(0, instance.least().length).boxed().toList();
        }
    }

    /** The score, kept up with each change in time of the group's size. */
    public static class GroupSums implements IncrementalScoreCalculator<Grouping, SimpleScore> {
        private long[][] weights;
        private int[][] members;
        private int[] sizes;
        private int[] position;
        private long sum;

        @Override
        public void resetWorkingSolution(Grouping grouping) {
            weights = grouping.weights;
            members = new int[grouping.groups.size()][weights.length];
            sizes = new int[members.length];
            position = new int[weights.length];
            sum = 0;
            grouping.people.forEach(this::enter);
        }

        @Override
        public void beforeVariableChanged(Object person, String variable) {
            leave((Person) person);
        }

        @Override
        public void afterVariableChanged(Object person, String variable) {
            enter((Person) person);
        }

        @Override
        public SimpleScore calculateScore() {
            return SimpleScore.of(sum);
        }

        private void enter(Person person) {
            int[] group = members[person.group];
            long[] row = weights[person.id];
            for (int k = 0; k < sizes[person.group]; k++) {
                sum += row[group[k]];
            }
            position[person.id] = sizes[person.group];
            group[sizes[person.group]++] = person.id;
        }

        private void leave(Person person) {
            int[] group = members[person.group];
            int last = group[--sizes[person.group]];
            group[position[person.id]] = last;
            position[last] = position[person.id];
            long[] row = weights[person.id];
            for (int k = 0; k < sizes[person.group]; k++) {
                sum -= row[group[k]];
            }
        }
    }
}
