package org.peertable.core.internal.constraints;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Vote;

/** Guests of the event, and nobody else, give dots to its topics, each no more than everyone has. */
public final class Votes implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        Map<Invitation, Integer> dots = new LinkedHashMap<>();
        for (DiscussionTopic topic : event.getTopics()) {
            for (Vote vote : topic.getVotes()) {
                if (vote.getBy() != null && vote.getBy().eContainer() != event) {
                    context.report(
                            PeertablePackage.Literals.EVENT__TOPICS,
                            NLS.bind(Messages.Votes_otherEvent, new Object[] {
                                Names.of(vote.getBy()), Names.of(topic), Names.of(event)}),
                            topic, vote.getBy());
                } else if (vote.getBy() != null) {
                    dots.merge(vote.getBy(), vote.getDots(), Integer::sum);
                }
            }
        }
        dots.forEach((guest, given) -> {
            if (given > event.getDotsPerGuest()) {
                context.report(
                        PeertablePackage.Literals.EVENT__TOPICS,
                        NLS.bind(Messages.Votes_tooMany, new Object[] {
                            Names.of(guest), given, Names.of(event), event.getDotsPerGuest()}),
                        guest);
            }
        });
    }
}
