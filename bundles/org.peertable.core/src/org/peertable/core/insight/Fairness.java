package org.peertable.core.insight;

/**
 * Whether everybody is asked. The circle are the active peers who work in the season's city (all active peers when the
 * season names no city) and those who were asked anyway.
 *
 * @param circle how many peers there are
 * @param neverAsked how many of them were never asked in the season
 * @param fewest fewest times that one of them was asked
 * @param most most times that one of them was asked
 */
public record Fairness(int circle, Figure<Integer> neverAsked, int fewest, int most) {
}
