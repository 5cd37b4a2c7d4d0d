package org.peertable.mix;

/**
 * What one factor has to say about one guest's place.
 *
 * @param factor  the factor's key
 * @param goal    what the factor wants
 * @param score   half of what the guest's pairs at the table score by this factor; over all guests and
 *                factors these add up to the similar and different scores of the mix
 * @param surplus how much that is above what as many peers picked at random from the pool would score
 * @param partner the guest at the table with whom the factor scores most
 */
public record SeatReason(String factor, Goal goal, double score, double surplus, int partner) {
}
