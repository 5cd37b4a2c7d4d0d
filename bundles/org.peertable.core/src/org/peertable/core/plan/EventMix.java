package org.peertable.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.peertable.core.internal.plan.EventView;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.Seat;
import org.peertable.model.Table;

/**
 * The mix of one event as it was when this was made: what it is worth, why everybody is where they are, and what a change
 * would do before it is made. Quick enough to ask while somebody drags a person over the seats. While nobody has a seat the
 * guest list is looked at as if it were one table without an order.
 *
 * <p>Made by {@link Planner#mix}; made anew when the program has changed. Used by one thread.
 */
public final class EventMix {
    private final EventView view;

    EventMix(EventView view) {
        this.view = view;
    }

    /** Returns the event. */
    public Event event() {
        return view.event();
    }

    /** Returns what the mix is worth. */
    public MixScores scores() {
        return view.scores();
    }

    /** Returns what a table is worth. */
    public MixScores scores(Table table) {
        return view.scores(table);
    }

    /** Returns why the mix is as it is. */
    public EventExplanation explain() {
        return view.explain();
    }

    /**
     * Returns why somebody has no seat at the event, or is not on its list.
     *
     * @throws IllegalArgumentException if the person has a seat, or does not belong to the program
     */
    public UnplacedExplanation whyNot(Peer peer) {
        return view.whyNot(peer);
    }

    /**
     * Returns what exchanging the places of two people would do. One of them may have none: then one takes the other's.
     *
     * @throws IllegalArgumentException if neither has a place, or one is neither on the list nor active in the program
     */
    public ChangeEffect swap(Peer one, Peer other) {
        return view.swap(one, other);
    }

    /**
     * Returns what putting somebody on a seat would do; whoever sits there gets the other's seat, or loses theirs.
     *
     * @param peer somebody on the list or active in the program
     * @param seat a seat of the event
     * @throws IllegalArgumentException if the seat is none of the event's, or the peer is not known
     */
    public ChangeEffect put(Peer peer, Seat seat) {
        return view.put(peer, seat);
    }

    /**
     * Somebody who could join a table.
     *
     * @param peer who
     * @param gain what the person would add to the table
     * @param rules rules that keep the person away from those who sit there
     */
    public record Candidate(Peer peer, MixScores gain, List<MixRule> rules) {
    }

    /**
     * Returns those on the list who have no place, and how much each would add to a table; those who would add most, and
     * break no rule, first.
     */
    public List<Candidate> candidates(Table table) {
        List<Candidate> candidates = new ArrayList<>(view.candidates(table));
        candidates.sort(Comparator.comparing((Candidate one) -> !one.rules().isEmpty())
                .thenComparing(Comparator.comparingDouble((Candidate one) -> one.gain().total()).reversed()));
        return candidates;
    }
}
