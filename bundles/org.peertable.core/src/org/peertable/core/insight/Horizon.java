package org.peertable.core.insight;

/**
 * What became of the pairs who met in the season.
 *
 * @param months how long after their first meeting
 * @param inTouch pairs who were in touch that long after or later, of all pairs who met long enough ago
 * @param costPerPair what the season has cost for each pair still in touch
 */
public record Horizon(int months, Figure<Share> inTouch, Figure<Money> costPerPair) {
}
