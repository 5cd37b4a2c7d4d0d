package org.peertable.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.peertable.core.contribute.Changes;

/**
 * What a planner may accept or throw away.
 *
 * @param changes the changes as one command, not made yet; valid while the program stays as it was
 * @param before what the mix is worth now
 * @param after what it will be worth
 * @param gap by how much a better mix could be better at most, as a share of 0 to 1; empty when that is not known
 * @param moves what is done with whom, in order
 * @param expectation what comes of invitations; empty when nobody is asked
 * @param notices what else the planner should know
 */
public record Proposal(
        Changes changes,
        MixScores before,
        MixScores after,
        OptionalDouble gap,
        List<Move> moves,
        Optional<Expectation> expectation,
        List<Notice> notices) {
    /** Copies the lists. */
    public Proposal {
        moves = List.copyOf(moves);
        notices = List.copyOf(notices);
    }

    /** Returns how many people have to change their seats. */
    public long moved() {
        return moves.stream().filter(move -> move.kind() == Move.Kind.MOVE).count();
    }

    /** Returns whether the search was stopped before it had ended by itself. */
    public boolean stopped() {
        return notices.stream().anyMatch(notice -> notice.kind() == Notice.Kind.STOPPED);
    }
}
