package org.peertable.core.plan;

import java.util.List;
import java.util.OptionalDouble;

import org.peertable.model.Event;

/**
 * Why the mix of an event is as it is. Holds objects of the program that was explained, unreduced: for the planner alone.
 *
 * @param event the event
 * @param scores what the whole is worth
 * @param gap by how much a mix of the same guests could be better at most, as a share of 0 to 1 of the best that is
 *     conceivable; empty when there is no seating, or too many guests to tell
 * @param criteria the factors of the policy
 * @param tables the tables in order; one without seats for a guest list that has no tables yet
 * @param unplaced those on the list who have no seat
 * @param broken the rules that do not hold
 * @param notices what else the planner should know
 */
public record EventExplanation(
        Event event,
        MixScores scores,
        OptionalDouble gap,
        List<Criterion> criteria,
        List<TableExplanation> tables,
        List<UnplacedExplanation> unplaced,
        List<MixRule> broken,
        List<Notice> notices) {
    /** Copies the lists. */
    public EventExplanation {
        criteria = List.copyOf(criteria);
        tables = List.copyOf(tables);
        unplaced = List.copyOf(unplaced);
        broken = List.copyOf(broken);
        notices = List.copyOf(notices);
    }
}
