package org.peertable.core.internal.shredders;

import static org.peertable.model.PeertablePackage.Literals.DISCUSSION_TOPIC__PROPOSED_BY;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__DELEGATED_FROM;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__DELEGATED_TO;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__ORGANISATION_THEN;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__RESPONDED_AT;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__SEAT;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__TITLE_THEN;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__WAIT_RANK;
import static org.peertable.model.PeertablePackage.Literals.INVITATION__WARM_UP;
import static org.peertable.model.PeertablePackage.Literals.RULE__ACKNOWLEDGED_BY;
import static org.peertable.model.PeertablePackage.Literals.SLOT__LEAD;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.core.contribute.ShredContext;
import org.peertable.core.contribute.Shredder;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.Stage;
import org.peertable.model.Vote;

/**
 * Takes the person out of the events. Of an event that took place the invitation stays, emptied, so that its figures stay
 * true; from an event that is ahead, or for which the person was only thought of, it goes as a whole.
 */
public final class GuestShredder implements Shredder {
    private static final List<EStructuralFeature> PERSONAL = List.of(
            INVITATION__RESPONDED_AT, INVITATION__TITLE_THEN, INVITATION__ORGANISATION_THEN, INVITATION__WARM_UP,
            INVITATION__DELEGATED_TO, INVITATION__DELEGATED_FROM, INVITATION__SEAT);

    @Override
    public void shred(ShredContext context) {
        List<Event> events = context.program().getSeasons().stream().flatMap(season -> season.getEvents().stream()).toList();
        // Of all events: an unsound program may refer to a guest of another event, and would keep what was removed there.
        Set<Invitation> own = events.stream().flatMap(event -> event.getInvitations().stream())
                .filter(invitation -> invitation.getPeer() == context.peer()).collect(Collectors.toCollection(LinkedHashSet::new));
        events.forEach(event -> shred(event, own, context));
    }

    private static void shred(Event event, Set<Invitation> own, ShredContext context) {
        for (FollowUp followUp : event.getFollowUps()) {
            if (own.contains(followUp.getOwner()) || followUp.getForPeer() == context.peer()) {
                context.remove(followUp);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        for (DiscussionTopic topic : event.getTopics()) {
            topic.getVotes().stream().filter(vote -> own.contains(vote.getBy())).forEach((Vote vote) -> context.remove(vote));
            if (own.contains(topic.getProposedBy())) {
                context.clear(topic, DISCUSSION_TOPIC__PROPOSED_BY);
            }
        }
        event.getSlots().stream().filter(slot -> own.contains(slot.getLead())).forEach(slot -> context.clear(slot, SLOT__LEAD));
        event.getRules().forEach(rule -> own.forEach(guest -> context.unlink(rule, RULE__ACKNOWLEDGED_BY, guest)));
        boolean ahead = event.getStart() == null || !event.getStart().toLocalDate().isBefore(context.today());
        List<Invitation> here = event.getInvitations().stream().filter(own::contains).toList();
        for (Invitation guest : here) {
            PERSONAL.forEach(feature -> context.clear(guest, feature));
            if (ahead || guest.getStage() == Stage.CANDIDATE) {
                context.remove(guest);
            }
        }
        if (ahead) {
            closeRanks(event, here, context);
        }
    }

    /** Who waited behind the person moves up. */
    private static void closeRanks(Event event, List<Invitation> gone, ShredContext context) {
        List<Integer> free = gone.stream().map(Invitation::getWaitRank).filter(rank -> rank != null).toList();
        for (Invitation guest : event.getInvitations()) {
            if (guest.getWaitRank() != null && !gone.contains(guest)) {
                int ahead = (int) free.stream().filter(rank -> rank < guest.getWaitRank()).count();
                if (ahead > 0) {
                    context.replace(guest, INVITATION__WAIT_RANK, guest.getWaitRank() - ahead);
                }
            }
        }
    }
}
