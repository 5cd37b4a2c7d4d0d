package org.peertable.core.internal.constraints;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;

/** An event tells no more of an erased person than that somebody was there. */
public final class ErasedTraces implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        event.getTopics().forEach(topic -> topic.getVotes().forEach(vote -> check(vote, vote.getBy(), event, context)));
        event.getTopics().forEach(topic -> check(topic, topic.getProposedBy(), event, context));
        event.getSlots().forEach(slot -> check(slot, slot.getLead(), event, context));
        event.getRules().forEach(rule -> rule.getAcknowledgedBy().forEach(guest -> check(rule, guest, event, context)));
        event.getTables().forEach(table -> table.getSeats().forEach(seat -> check(seat, seat.getOccupant(), event, context)));
        event.getFollowUps().forEach(task -> {
            check(task, task.getOwner(), event, context);
            check(task, task.getForPeer(), event, context);
        });
        event.getInvitations().stream().filter(guest -> guest.getDelegatedTo() != null || guest.getDelegatedFrom() != null)
                .forEach(guest -> check(guest, guest, event, context));
        if (event.getConfidential() != null) {
            event.getConfidential().getPulses().forEach(answer -> {
                check(answer, answer.getBy(), event, context);
                check(answer, answer.getAbout(), event, context);
            });
        }
    }

    private static void check(EObject trace, EObject person, Event event, ConstraintContext context) {
        Peer peer = person instanceof Invitation guest ? guest.getPeer() : (Peer) person;
        if (peer != null && peer.getState() == PeerState.ERASED) {
            context.report(NLS.bind(Messages.ErasedTraces_found, new Object[] {peer.getId(), Names.of(event), Names.words(trace.eClass())}),
                    trace, peer);
        }
    }
}
