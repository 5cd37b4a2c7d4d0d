package org.peertable.core.plan;

import java.util.Optional;

import org.peertable.mix.Goal;
import org.peertable.model.Dimension;

/**
 * One line of a mix policy.
 *
 * @param id identifier of the mix factor
 * @param name what its plugin calls it
 * @param dimension the dimension of the model that it compares; empty for a factor of another plugin
 * @param goal whether peers shall be alike or differ
 * @param weight the score of a pair that meets the goal fully, 0 or more
 */
public record Criterion(String id, String name, Optional<Dimension> dimension, Goal goal, double weight) {
}
