package org.peertable.core.insight;

import java.time.LocalDateTime;
import java.util.List;

import org.peertable.model.EventStatus;

/**
 * Figures of one event that is no draft any more.
 *
 * @param id identifier of the event
 * @param title what it is called
 * @param start local date and time in the event's own time zone
 * @param status how far it has come
 * @param asked how many were asked
 * @param meeting who came
 * @param pairs who met whom
 * @param mood MOOD_7 before and after, by the same guests
 * @param understood UNDERSTOOD_7
 * @param topics titles of the topics that were chosen or discussed
 */
public record EventInsight(
        String id,
        String title,
        LocalDateTime start,
        EventStatus status,
        Figure<HeadCount> asked,
        Figure<Meeting> meeting,
        Figure<Pairs> pairs,
        Figure<Change> mood,
        Figure<Median> understood,
        List<String> topics) {
    /** Copies the list. */
    public EventInsight {
        topics = List.copyOf(topics);
    }
}
