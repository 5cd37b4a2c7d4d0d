package org.peertable.exchange.internal.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peertable.core.contribute.ExportRequest;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Agenda;
import org.peertable.model.Confidential;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.model.NoteKind;

/**
 * What was said at an event, by topic.
 *
 * @param program name of the program
 * @param title what the event is called
 * @param day on which day it was
 * @param topics what was talked about, in the order of the board
 */
public record Digest(String program, String title, String day, List<Topic> topics) {
    /**
     * A topic.
     *
     * @param title the topic
     * @param prompt the question that opened it; may be empty
     * @param said what was said
     */
    public record Topic(String title, String prompt, List<Said> said) {
        /** Copies the list. */
        public Topic {
            said = List.copyOf(said);
        }
    }

    /**
     * Something that was said.
     *
     * @param text the redacted text
     * @param quote whether these are somebody's words
     */
    public record Said(String text, boolean quote) {
    }

    /** Copies the list. */
    public Digest {
        topics = List.copyOf(topics);
    }

    static Digest of(ExportRequest request, Event event, Texts texts) {
        Map<DiscussionTopic, List<Said>> said = new LinkedHashMap<>();
        event.getTopics().forEach(topic -> said.put(topic, new ArrayList<>()));
        List<Said> other = new ArrayList<>();
        Confidential confidential = event.getConfidential();
        for (Note note : confidential == null ? List.<Note>of() : confidential.getNotes()) {
            if (belongs(note)) {
                said.getOrDefault(note.getTopic(), other).add(new Said(note.getRedacted().strip(), note.getKind() == NoteKind.QUOTE));
            }
        }
        List<Topic> topics = new ArrayList<>();
        said.forEach((topic, list) -> {
            if (!list.isEmpty()) {
                topics.add(new Topic(text(topic.getTitle()), text(topic.getPrompt()), list));
            }
        });
        if (!other.isEmpty()) {
            topics.add(new Topic(texts.get(topics.isEmpty() ? "Digest_said" : "Digest_other"), "", other));
        }
        return new Digest(text(request.program().getName()), text(event.getTitle()), Agenda.of(event, texts).day(), topics);
    }

    private static boolean belongs(Note note) {
        return note.isApproved() && note.getRedacted() != null && !note.getRedacted().isBlank()
                && (note.getKind() == NoteKind.INSIGHT || note.getKind() == NoteKind.QUOTE);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
