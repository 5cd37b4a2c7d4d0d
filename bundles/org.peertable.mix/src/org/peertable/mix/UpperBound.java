package org.peertable.mix;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.peertable.mix.internal.MatchingDual;
import org.peertable.mix.internal.SpectralBound;

/**
 * A score that no mix of a problem can exceed, so that a planner knows how good a mix is. It is the lower of
 * two: the dual of a b-matching, in which a guest has as many neighbours as the table has other seats and
 * no more is asked of the pairs, good where rules and marks decide; and, for pools of up to 1,000 who are all
 * seated, one from eigenvalues, good where scores are distances. Costs that a mix may avoid (meetings, counting rules, moves) count as avoided.
 */
public final class UpperBound {
    /** Above this many peers their pairs are too many to be looked at several times. */
    static final int LARGEST_POOL = 6000;
    private static final int ROUNDS = 120;
    /** Eigenvalues take the cube of the people. */
    private static final int LARGEST_MATRIX = 1000;
    private static final double SPECTRAL_WORK = 8e8;
    private static final int MOST_SPECTRAL_ROUNDS = 40;

    private UpperBound() {
    }

    /**
     * @param reached the total of a known mix; a bound is sought near it, and is valid whatever it is
     * @return empty for pools of more than 6,000 peers
     */
    public static OptionalDouble of(MixProblem problem, double reached) {
        if (problem.peers() > LARGEST_POOL) {
            return OptionalDouble.empty();
        }
        RoomCompiler compiler = new RoomCompiler(problem);
        int[] people = IntStream.range(0, problem.peers()).filter(peer -> !compiler.isAbsent(peer)).toArray();
        float[][] weights = weights(problem, people);
        double seated = seatValues(problem, people, compiler.plan());
        double pairs = MatchingDual.bound(weights, degrees(compiler.plan(), people.length), reached - seated, ROUNDS);
        if (people.length > 1 && people.length <= LARGEST_MATRIX && isFilled(compiler.plan(), people.length)) {
            int rounds = (int) Math.clamp(SPECTRAL_WORK / Math.pow(people.length, 3), 1, MOST_SPECTRAL_ROUNDS);
            pairs = Math.min(pairs, SpectralBound.bound(weights, compiler.plan().seats(), reached - seated, pairs, rounds));
        }
        return OptionalDouble.of(pairs + seated);
    }

    private static boolean isFilled(SeatPlan plan, int people) {
        return plan.bench() == 0 && !plan.hasEmptyChairs() && Arrays.stream(plan.seats()).sum() == people;
    }

    /** How far a mix may be from the best one, as a share of the bound; 0 is proven best. */
    public static double gap(double bound, double reached) {
        return bound <= 0 ? 0 : Math.max(0, (bound - reached) / bound);
    }

    /** Lower triangle, rounded up so that the bound stays one. */
    private static float[][] weights(MixProblem problem, int[] people) {
        float[][] weights = new float[people.length][];
        int[] local = new int[problem.peers()];
        Arrays.fill(local, -1);
        for (int row = 0; row < people.length; row++) {
            local[people[row]] = row;
            weights[row] = new float[row];
            for (int column = 0; column < row; column++) {
                weights[row][column] = Math.nextUp((float) problem.scores().total(people[row], people[column]));
            }
        }
        for (Rule rule : problem.rules()) {
            if (rule instanceof Rule.Apart apart && local[apart.a()] >= 0 && local[apart.b()] >= 0) {
                forbid(weights, local[apart.a()], local[apart.b()]);
            } else if (rule instanceof Rule.Count count && count.isHard() && count.most() == 1) {
                int[] members = Arrays.stream(count.members()).map(member -> local[member]).filter(member -> member >= 0).toArray();
                for (int i = 1; i < members.length; i++) {
                    for (int k = 0; k < i; k++) {
                        forbid(weights, members[i], members[k]);
                    }
                }
            }
        }
        return weights;
    }

    private static void forbid(float[][] weights, int a, int b) {
        weights[Math.max(a, b)][Math.min(a, b)] = Float.NEGATIVE_INFINITY;
    }

    /** The neighbours that guests have, most first; zero for those without a seat. */
    private static int[] degrees(SeatPlan plan, int people) {
        int[] bySize = plan.seats().clone();
        Arrays.sort(bySize);
        int[] degrees = new int[people];
        int next = 0;
        for (int table = bySize.length - 1; table >= 0; table--) {
            for (int seat = 0; seat < bySize[table] && next < people; seat++) {
                degrees[next++] = bySize[table] - 1;
            }
        }
        return degrees;
    }

    private static double seatValues(MixProblem problem, int[] people, SeatPlan plan) {
        double[] values = Arrays.stream(people).mapToDouble(problem::seatValue).sorted().toArray();
        int seats = Math.min(values.length, Arrays.stream(plan.seats()).sum());
        double sum = 0;
        for (int k = values.length - seats; k < values.length; k++) {
            sum += values[k];
        }
        return sum;
    }
}
