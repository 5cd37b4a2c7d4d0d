package org.peertable.core.insight;

/**
 * The middle of the answers to one question.
 *
 * @param answers how many answers there are
 * @param value the median, in steps of the scale; halves are possible
 */
public record Median(int answers, double value) {
}
