package org.peertable.core.insight;

/**
 * Pairs of guests who were at the same event.
 *
 * @param met pairs who met for the first time, over all seasons
 * @param again meetings of pairs who had met before
 */
public record Pairs(int met, int again) {
}
