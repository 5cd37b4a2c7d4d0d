package org.peertable.core.plan;

import java.util.List;
import java.util.Optional;

import org.peertable.model.Invitation;
import org.peertable.model.Peer;

/**
 * Why a peer has no seat at an event, or is not on its list.
 *
 * @param peer the peer
 * @param invitation the invitation; empty when the peer is not on the list
 * @param cause the first thing that keeps the peer away
 * @param rules the rules that keep the peer away from those who are there; empty if none does
 * @param insteadOf the guest whose place would suit the peer best; empty when rules bar all
 * @param effect what taking that guest's place would do; a negative change of the total says how much
 *     better the mix is as it is
 */
public record UnplacedExplanation(
        Peer peer, Optional<Invitation> invitation, Cause cause, List<MixRule> rules, Optional<Peer> insteadOf, ChangeEffect effect) {
    /** Copies the rules. */
    public UnplacedExplanation {
        rules = List.copyOf(rules);
    }

    /** What keeps a peer away. */
    public enum Cause {
        /** On the list of candidates, not asked yet. */
        CANDIDATE,
        /** Asked; the answer is not there yet. */
        NO_ANSWER,
        /** Waits for a place. */
        WAITS,
        /** Comes, and has no seat yet. */
        NO_SEAT,
        /** Stepped back, or sends somebody else. */
        DOES_NOT_COME,
        /** Not active: snoozed, left, or erased. */
        NOT_ACTIVE,
        /** Nothing is recorded that allows to ask. */
        NO_CONSENT,
        /** Sells, or works for a seller. */
        SELLS,
        /** A guest of another event on that day. */
        BUSY,
        /** Lives in another city. */
        ELSEWHERE,
        /** Rules keep the peer away from those who come. */
        RULES,
        /** Could be asked; others suit better or were asked less often. */
        OTHERS_FIRST
    }
}
