package org.peertable.mix;

/**
 * Two peers who met recently.
 *
 * @param cost what seating them together again costs, 0 or more
 */
public record Meeting(int a, int b, double cost) {
}
