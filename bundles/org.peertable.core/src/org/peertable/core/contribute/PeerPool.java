package org.peertable.core.contribute;

import java.time.LocalDate;
import java.util.List;

import org.peertable.mix.Goal;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/**
 * The peers who are compared for a mix.
 *
 * @param program their program, not to be changed
 * @param peers the peers in the order of their numbers
 * @param goal whether the policy wants them alike or different
 * @param day the day of the event
 */
public record PeerPool(Program program, List<Peer> peers, Goal goal, LocalDate day) {
    private static final double NEXT_TO_NOTHING = 1e-6;

    /** Copies the peers. */
    public PeerPool {
        peers = List.copyOf(peers);
    }

    /**
     * Returns the distance of two peers of whom at least one is not known in this respect: such a pair meets the goal next
     * to not at all, whichever it is, for nothing can be said about it; nor does it ever break the goal where that is hard.
     */
    public double unknown() {
        return goal == Goal.SIMILAR ? 1 - NEXT_TO_NOTHING : NEXT_TO_NOTHING;
    }
}
