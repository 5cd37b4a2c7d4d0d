package org.peertable.core.plan;

import java.util.List;
import java.util.Optional;

import org.peertable.model.Peer;
import org.peertable.model.Term;

/**
 * What one factor has to say about a guest's place.
 *
 * @param criterion the factor
 * @param score half of what the guest's pairs score by it, at the table and with neighbours; over all guests and factors
 *     these add up to the alike and different scores of the mix
 * @param surplus how much that is above what guests picked at random from the pool would score
 * @param partners the guests at the table who meet the goal with this guest, those next to them first
 * @param shared the terms that the guest has in common with partners, the one with most partners first
 * @param guests how many others sit at the table who are compared
 */
public record Reason(Criterion criterion, double score, double surplus, List<Peer> partners, List<Term> shared, int guests) {
    /** Copies the lists. */
    public Reason {
        partners = List.copyOf(partners);
        shared = List.copyOf(shared);
    }

    /** Returns the partner named first; empty when nobody meets the goal. */
    public Optional<Peer> partner() {
        return partners.stream().findFirst();
    }
}
