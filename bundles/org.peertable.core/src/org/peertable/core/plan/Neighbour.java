package org.peertable.core.plan;

import java.util.List;

import org.peertable.model.Peer;

/**
 * Who sits next to a guest.
 *
 * @param peer who it is
 * @param facing whether they face each other rather than sit side by side
 * @param ties what speaks for it, the strongest first; empty for the host's people
 */
public record Neighbour(Peer peer, boolean facing, List<Tie> ties) {
    /** Copies the ties. */
    public Neighbour {
        ties = List.copyOf(ties);
    }
}
