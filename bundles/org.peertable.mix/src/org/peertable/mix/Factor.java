package org.peertable.mix;

import java.util.OptionalDouble;

/**
 * One line of a mix policy.
 *
 * @param key       names the factor in explanations
 * @param goal      whether pairs shall be alike or differ
 * @param weight    the score of a pair that meets the goal fully, 0 or more
 * @param dimension what is compared
 * @param limit     for a hard factor, the largest distance (similar) or the smallest (different) that two
 *                  peers at one table may have; {@link MixProblem} turns it into pairs that are apart, for pools
 *                  of up to 4,000
 */
public record Factor(String key, Goal goal, double weight, Dimension dimension, OptionalDouble limit) {
    public Factor {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new MixProblemException("factor '" + key + "' has weight " + weight
                    + "; a weight is 0 or more (turn the goal round instead of the sign)");
        }
        if (limit.isPresent() && !(limit.getAsDouble() >= 0 && limit.getAsDouble() <= 1)) {
            throw new MixProblemException("factor '" + key + "' has limit " + limit.getAsDouble() + "; a distance is 0 to 1");
        }
    }

    public static Factor similar(String key, double weight, Dimension dimension) {
        return new Factor(key, Goal.SIMILAR, weight, dimension, OptionalDouble.empty());
    }

    public static Factor different(String key, double weight, Dimension dimension) {
        return new Factor(key, Goal.DIFFERENT, weight, dimension, OptionalDouble.empty());
    }

    /** The same factor, no longer a wish alone. */
    public Factor hard(double distanceLimit) {
        return new Factor(key, goal, weight, dimension, OptionalDouble.of(distanceLimit));
    }

    double score(double distance) {
        return weight * (goal == Goal.SIMILAR ? 1 - distance : distance);
    }

    boolean allows(double distance) {
        return limit.isEmpty()
                || (goal == Goal.SIMILAR ? distance <= limit.getAsDouble() : distance >= limit.getAsDouble());
    }
}
