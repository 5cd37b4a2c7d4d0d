package org.peertable.core.insight;

/**
 * Sums over the events of a season whose own figures are shown, so that no hidden one can be worked out from them.
 *
 * @param announced events that are neither drafts nor cancelled
 * @param held events of the past at which somebody's attendance was written down
 * @param invited invitations
 * @param confirmed guests with a place
 * @param attended guests who came
 * @param noShows guests who did not come and had not said so
 * @param guests different people who came
 * @param returning those of them who came to more than one event, over all seasons
 * @param newPairs pairs who met for the first time
 * @param repeatPairs meetings of pairs who had met before
 */
public record Totals(
        int announced,
        int held,
        int invited,
        int confirmed,
        int attended,
        int noShows,
        int guests,
        int returning,
        int newPairs,
        int repeatPairs) {
}
