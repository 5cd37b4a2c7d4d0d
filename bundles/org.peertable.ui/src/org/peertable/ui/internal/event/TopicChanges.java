package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.peertable.core.contribute.Changes;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Term;
import org.peertable.model.TopicState;
import org.peertable.model.Vote;

/** What a planner does with topics and dots, each as one command. */
final class TopicChanges {
    private static final int LONGEST_TITLE = 120;

    private TopicChanges() {
    }

    /** Makes a topic that is in no event yet. */
    static DiscussionTopic topic(Event event, String title) {
        DiscussionTopic topic = PeertableFactory.eINSTANCE.createDiscussionTopic();
        topic.setId(EventParts.id(event, "topic-" + title));
        topic.setTitle(title);
        return topic;
    }

    /** Makes a topic of what a guest answered; it keeps who it came from. */
    static DiscussionTopic fromAnswer(Event event, Invitation guest) {
        String answer = guest.getWarmUp().strip().replaceAll("\\s+", " ");
        boolean isLong = answer.length() > LONGEST_TITLE;
        DiscussionTopic topic = topic(event, isLong ? answer.substring(0, LONGEST_TITLE) + "\u2026" : answer);
        topic.setPrompt(isLong ? answer : null);
        topic.setProposedBy(guest);
        return topic;
    }

    /** Makes a topic of a challenge of the vocabulary. */
    static DiscussionTopic fromTerm(Event event, Term term) {
        DiscussionTopic topic = topic(event, term.getLabel());
        topic.getFacets().add(term);
        return topic;
    }

    static Command move(DiscussionTopic topic, TopicState state) {
        Changes changes = new Changes(Messages.Topics_moveLabel);
        changes.set(topic, DISCUSSION_TOPIC__STATE, state);
        return changes;
    }

    /** Returns how many dots a guest has given to a topic. */
    static int dots(DiscussionTopic topic, Invitation guest) {
        return topic.getVotes().stream().filter(vote -> vote.getBy() == guest).mapToInt(Vote::getDots).sum();
    }

    /** Returns how many dots a guest has given in all. */
    static int given(Event event, Invitation guest) {
        return event.getTopics().stream().mapToInt(topic -> dots(topic, guest)).sum();
    }

    static Command give(DiscussionTopic topic, Invitation guest, int more) {
        Changes changes = new Changes(Messages.Topics_dotLabel);
        Optional<Vote> known = topic.getVotes().stream().filter(vote -> vote.getBy() == guest).findFirst();
        int dots = known.map(Vote::getDots).orElse(0) + more;
        if (known.isEmpty()) {
            Vote vote = PeertableFactory.eINSTANCE.createVote();
            vote.setBy(guest);
            vote.setDots(dots);
            changes.add(topic, DISCUSSION_TOPIC__VOTES, vote);
        } else if (dots > 0) {
            changes.set(known.get(), VOTE__DOTS, dots);
        } else {
            changes.set(topic, DISCUSSION_TOPIC__VOTES, topic.getVotes().stream().filter(vote -> vote != known.get()).toList());
        }
        return changes;
    }
}
