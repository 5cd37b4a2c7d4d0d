package org.peertable.core.plan;

import java.util.List;
import java.util.Optional;

import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Seat;

/**
 * Why somebody sits where they sit.
 *
 * @param invitation the invitation
 * @param peer the person
 * @param seat the seat; empty where the table has no seats yet
 * @param host whether the person is there for the host and is not compared
 * @param reasons what every factor says, the largest surplus first; empty for the host's people
 * @param neighbours who sits beside and opposite
 * @param rules the rules that bound the place, kept or not
 * @param broken those of them that do not hold
 */
public record SeatExplanation(
        Invitation invitation,
        Peer peer,
        Optional<Seat> seat,
        boolean host,
        List<Reason> reasons,
        List<Neighbour> neighbours,
        List<MixRule> rules,
        List<MixRule> broken) {
    private static final int STRONGEST = 3;

    /** Copies the lists. */
    public SeatExplanation {
        reasons = List.copyOf(reasons);
        neighbours = List.copyOf(neighbours);
        rules = List.copyOf(rules);
        broken = List.copyOf(broken);
    }

    /** Returns the three reasons that speak most for the place; fewer when fewer speak for it. */
    public List<Reason> strongest() {
        return reasons.stream().filter(reason -> !reason.partners().isEmpty() && reason.score() > 0).limit(STRONGEST).toList();
    }

    /** Returns what the reasons add up to. */
    public double score() {
        return reasons.stream().mapToDouble(Reason::score).sum();
    }
}
