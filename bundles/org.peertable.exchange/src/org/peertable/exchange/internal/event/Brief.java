package org.peertable.exchange.internal.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.peertable.core.contribute.ExportRequest;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Program;
import org.peertable.model.Rule;
import org.peertable.model.Stage;
import org.peertable.model.TopicState;
import org.peertable.model.Venue;
import org.peertable.model.Vote;

/**
 * What the host of an event reads the evening before.
 *
 * @param program name of the program
 * @param title what the event is called
 * @param status how far it has come
 * @param off whether it does not take place or is not announced yet, which the page says loudly
 * @param agenda day, times and parts
 * @param place venue and address; may be empty
 * @param access what is known of the place: seats, steps, privacy
 * @param state how many have a place and how many wait
 * @param warmUpQuestion the question asked with the confirmation; may be empty
 * @param guests the guests with a place
 * @param hosts the host's people with a place
 * @param pending names of those who were asked and have not answered
 * @param waiting names of those who wait, in order
 * @param withdrawn names of those who do not come
 * @param needs what those who come eat or need
 * @param topics what is on the board, the chosen ones first
 * @param rules the ground rules
 * @param told what the guests were told: why, who pays, what happens to their data
 */
public record Brief(
        String program,
        String title,
        String status,
        boolean off,
        Agenda agenda,
        String place,
        List<String> access,
        String state,
        String warmUpQuestion,
        List<Guest> guests,
        List<Guest> hosts,
        List<String> pending,
        List<String> waiting,
        List<String> withdrawn,
        List<String> needs,
        List<Topic> topics,
        List<String> rules,
        List<Told> told) {
    /**
     * Something to talk about.
     *
     * @param title the topic
     * @param prompt the question that opens it; may be empty
     * @param state whether it was chosen
     * @param chosen whether it will be discussed
     * @param dots how many dots it has
     */
    public record Topic(String title, String prompt, String state, boolean chosen, String dots) {
    }

    /**
     * Something that every invitation says.
     *
     * @param label what it is about
     * @param text what the guests read; empty when it is missing
     */
    public record Told(String label, String text) {
    }

    /** Returns the brief of an event. */
    public static Brief of(ExportRequest request, Event event, Texts texts) {
        Program program = request.program();
        Roster roster = new Roster(event, texts);
        return new Brief(
                orEmpty(program.getName()),
                orEmpty(event.getTitle()),
                texts.of(event.getStatus()),
                switch (event.getStatus()) {
                    case DRAFT, CANCELLED -> true;
                    case TENTATIVE, CONFIRMED, HELD -> false;
                },
                Agenda.of(event, texts),
                place(event.getVenue()),
                access(event.getVenue(), texts),
                roster.state(),
                orEmpty(event.getWarmUpQuestion()),
                roster.guests(),
                roster.hosts(),
                names(roster, Stage.INVITED, texts),
                names(roster, Stage.WAITLISTED, texts),
                names(roster, Stage.WITHDRAWN, texts),
                roster.needs(),
                topics(event, texts),
                event.getRules().stream().map(Rule::getText).filter(Guest::says).toList(),
                List.of(new Told(texts.get("Brief_purpose"), orEmpty(event.getPurpose())),
                        new Told(texts.get("Brief_paidBy"), orEmpty(event.getPaidBy())),
                        new Told(texts.get("Brief_dataNotice"), orEmpty(program.getDataNotice()))));
    }

    static String place(Venue venue) {
        List<String> parts = new ArrayList<>();
        if (venue != null) {
            parts.add(orEmpty(venue.getName()));
            parts.add(orEmpty(venue.getAddress()));
            parts.removeIf(String::isBlank);
        }
        return String.join(", ", parts);
    }

    private static List<String> access(Venue venue, Texts texts) {
        List<String> known = new ArrayList<>();
        if (venue != null) {
            if (venue.getSeats() != null) {
                known.add(texts.get("Brief_seats", venue.getSeats()));
            }
            if (venue.getStepFree() != null) {
                known.add(texts.get(venue.getStepFree() ? "Brief_stepFree" : "Brief_steps"));
            }
            if (venue.getPrivateRoom() != null) {
                known.add(texts.get(venue.getPrivateRoom() ? "Brief_privateRoom" : "Brief_openRoom"));
            }
        }
        return known;
    }

    private static List<String> names(Roster roster, Stage stage, Texts texts) {
        return roster.of(stage).stream().map(Invitation::getPeer).map(peer -> Guest.name(peer, texts)).toList();
    }

    private static List<Topic> topics(Event event, Texts texts) {
        return event.getTopics().stream()
                .filter(topic -> topic.getState() != TopicState.PARKED)
                .sorted(Comparator.comparing(topic -> !chosen(topic)))
                .map(topic -> new Topic(
                        orEmpty(topic.getTitle()),
                        orEmpty(topic.getPrompt()),
                        texts.of(topic.getState()),
                        chosen(topic),
                        topic.getVotes().isEmpty()
                                ? ""
                                : texts.get("Brief_dots", topic.getVotes().stream().mapToInt(Vote::getDots).sum())))
                .toList();
    }

    private static boolean chosen(DiscussionTopic topic) {
        return topic.getState() != TopicState.PROPOSED && topic.getState() != TopicState.PARKED;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
