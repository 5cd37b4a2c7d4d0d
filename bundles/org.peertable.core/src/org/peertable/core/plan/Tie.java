package org.peertable.core.plan;

import java.util.List;

import org.peertable.model.Term;

/**
 * How two peers meet the goal of a factor.
 *
 * @param criterion the factor
 * @param score what it gives for the pair
 * @param shared the terms that both have, the most special ones; empty when they differ, or when no terms are compared
 */
public record Tie(Criterion criterion, double score, List<Term> shared) {
    /** Copies the terms. */
    public Tie {
        shared = List.copyOf(shared);
    }
}
