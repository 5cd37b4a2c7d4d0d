package org.peertable.core.insight;

/**
 * How many guests were asked and how many came; the host's staff is not counted.
 *
 * @param invited asked, whatever they answered
 * @param confirmed had a place
 */
public record HeadCount(int invited, int confirmed) {
}
