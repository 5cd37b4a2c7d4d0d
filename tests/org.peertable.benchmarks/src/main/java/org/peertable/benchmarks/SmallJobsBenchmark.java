package org.peertable.benchmarks;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixOutcome;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixSolver;
import org.peertable.mix.UpperBound;

/** How long small jobs take: an answer while the planner types, and a bound. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SmallJobsBenchmark {
    @Param({ "200", "1000" })
    private int peers;
    private MixProblem invitation;
    private MixProblem seating;
    private double reached;

    @Setup
    public void prepare() {
        invitation = MixProblem.of(Breakfast.pool(peers, 1)).table(12, 12).build();
        seating = Breakfast.seating(peers, 1);
        reached = ((Mix) MixSolver.solve(seating, MixOptions.DEFAULT.moves(100_000_000))).score().total();
    }

    @Benchmark
    public MixOutcome inviteTwelve() {
        return MixSolver.solve(invitation, MixOptions.DEFAULT.moves(2_000_000));
    }

    @Benchmark
    public double bound() {
        return UpperBound.of(seating, reached).orElseThrow();
    }
}
