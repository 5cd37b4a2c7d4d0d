package org.peertable.core.plan;

/**
 * What comes of the invitations to an event. The chance of each acceptance is estimated from what the peer and all peers
 * did before.
 *
 * @param places places for guests
 * @param asked guests who have confirmed, who were asked, and who are proposed
 * @param expected how many of them will come, on average
 * @param overflow the chance that more accept than there are places, 0 to 1
 */
public record Expectation(int places, int asked, double expected, double overflow) {
}
