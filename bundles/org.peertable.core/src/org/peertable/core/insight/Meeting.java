package org.peertable.core.insight;

/**
 * Who came, and who met whom; the host's staff is not counted.
 *
 * @param attended guests who were there, for all or for a part
 * @param noShows guests who did not come and had not said so
 * @param returning those of the guests there who had been at an earlier event of any season
 */
public record Meeting(int attended, int noShows, int returning) {
}
