package org.peertable.core.plan;

import java.util.List;
import java.util.Optional;

import org.peertable.model.DiscussionTopic;
import org.peertable.model.Peer;
import org.peertable.model.Table;
import org.peertable.model.Term;

/**
 * What a table has in common and how far its views span.
 *
 * @param table the table; empty for a guest list that has no tables yet
 * @param scores what it is worth
 * @param seats those who sit there, in the order of the seats
 * @param shared what at least two guests have in common where that is wanted, most guests first
 * @param spans for each factor how far the guests are apart
 * @param topics for each chosen topic who lives with it
 */
public record TableExplanation(
        Optional<Table> table,
        MixScores scores,
        List<SeatExplanation> seats,
        List<Shared> shared,
        List<Span> spans,
        List<Topic> topics) {
    /** Copies the lists. */
    public TableExplanation {
        seats = List.copyOf(seats);
        shared = List.copyOf(shared);
        spans = List.copyOf(spans);
        topics = List.copyOf(topics);
    }

    /**
     * A term that guests have in common.
     *
     * @param term the term, such as a challenge
     * @param guests those who have it, two or more
     */
    public record Shared(Term term, List<Peer> guests) {
        /** Copies the guests. */
        public Shared {
            guests = List.copyOf(guests);
        }
    }

    /**
     * How far the guests are apart in one respect.
     *
     * @param criterion the factor
     * @param mean mean distance of two guests, 0 to 1
     * @param largest distance of the two who are farthest apart, 0 to 1
     */
    public record Span(Criterion criterion, double mean, double largest) {
    }

    /**
     * Who lives with a topic.
     *
     * @param topic a chosen topic that says what it is about
     * @param guests those at the table who live with it; empty when it will fall flat here
     */
    public record Topic(DiscussionTopic topic, List<Peer> guests) {
        /** Copies the guests. */
        public Topic {
            guests = List.copyOf(guests);
        }
    }
}
