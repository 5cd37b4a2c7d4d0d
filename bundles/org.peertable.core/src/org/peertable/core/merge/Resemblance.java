package org.peertable.core.merge;

import java.util.List;

import org.peertable.model.Peer;

/**
 * Two entries of a directory that may be one person.
 *
 * @param first one of them, the one that was there first
 * @param second the other
 * @param percent how likely it is, 1 to 100
 * @param reasons what they have in common
 */
public record Resemblance(Peer first, Peer second, int percent, List<Reason> reasons) {
    /** What two entries have in common. */
    public enum Reason {
        /** An e-mail address. */
        EMAIL,
        /** A telephone number. */
        PHONE,
        /** The name, whatever its order, case and accents. */
        NAME,
        /** Names that differ by a few letters. */
        SIMILAR_NAME,
        /** The employer. */
        EMPLOYER,
        /** The city. */
        CITY
    }

    /** Copies the list. */
    public Resemblance {
        reasons = List.copyOf(reasons);
    }
}
