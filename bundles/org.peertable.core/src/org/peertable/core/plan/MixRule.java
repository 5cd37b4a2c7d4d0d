package org.peertable.core.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.peertable.model.Peer;

/**
 * A rule that bounds who may be where.
 *
 * @param kind what it says
 * @param peers whom it is about, those of one event at most; never empty but for sizes
 * @param source the object of the program that says it: a rule about a pair, a seat, a table, an organisation, the event;
 *     empty when it follows from several
 * @param limit how many are allowed or needed, where the kind counts; else 0
 */
public record MixRule(Kind kind, List<Peer> peers, Optional<EObject> source, int limit) {
    /** What a rule says. */
    public enum Kind {
        /** A table has so many seats. */
        TABLE_SIZE,
        /** No more guests than places. */
        CAPACITY,
        /** Their houses compete: not at one event. */
        COMPETITORS,
        /** Their houses compete and the planner allowed it: not side by side. */
        COMPETITORS_NOT_ADJACENT,
        /** Never at one event. */
        NEVER_SAME_EVENT,
        /** Never at one table. */
        NOT_SAME_TABLE,
        /** Never side by side. */
        NOT_ADJACENT,
        /** At most so many of one organisation. */
        PER_ORGANISATION,
        /** At most so many of the host's people. */
        HOST_STAFF,
        /** The seat is locked. */
        LOCKED,
        /** A factor of the policy that must hold does not let them share a table. */
        HARD_FACTOR,
        /** They were asked, or are on the list already, and stay. */
        ON_THE_LIST,
        /** They do not come. */
        ABSENT
    }

    /** Copies the peers. */
    public MixRule {
        peers = List.copyOf(peers);
    }
}
