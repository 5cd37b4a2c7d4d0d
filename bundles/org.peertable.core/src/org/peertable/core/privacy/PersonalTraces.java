package org.peertable.core.privacy;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.peertable.core.internal.names.Mentions;
import org.peertable.core.internal.names.PersonNames;
import org.peertable.model.Challenge;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.PulseResponse;
import org.peertable.model.Rule;
import org.peertable.model.Season;
import org.peertable.model.Seat;
import org.peertable.model.Slot;
import org.peertable.model.Term;
import org.peertable.model.Touchpoint;
import org.peertable.model.Vote;

/**
 * The objects that tell something about one person: what is the person's own, what the person had a part in, texts that
 * name the person, and what these are parts of.
 */
final class PersonalTraces {
    private final Peer peer;
    private final Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Mentions<Peer> anywhere = new Mentions<>();
    private final Mentions<Peer> amongGuests = new Mentions<>();

    PersonalTraces(Program program, Peer peer) {
        this.peer = peer;
        PersonNames names = PersonNames.of(peer);
        names.full().forEach(name -> anywhere.add(name, peer));
        names.full().forEach(name -> amongGuests.add(name, peer));
        names.single().forEach(name -> amongGuests.add(name, peer));
        add(program);
        add(program.getHost());
        addPerson();
        program.getDirectories().stream().map(Directory::getPairRules).flatMap(List::stream)
                .filter(rule -> rule.getA() == peer || rule.getB() == peer).forEach(this::add);
        for (Season season : program.getSeasons()) {
            season.getEvents().forEach(this::addEvent);
            for (Touchpoint touchpoint : season.getTouchpoints()) {
                if (touchpoint.getPeers().contains(peer)) {
                    add(touchpoint);
                    add(touchpoint.getEvent());
                }
            }
        }
    }

    boolean contains(EObject object) {
        return found.contains(object);
    }

    /** Returns the event that an object is a part of. */
    Optional<Event> eventOf(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof Event)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((Event) at);
    }

    private void addPerson() {
        add(peer);
        peer.eAllContents().forEachRemaining(this::add);
        add(peer.getEmployer());
        peer.getFacets().forEach(this::addTerm);
        peer.getChallenges().stream().map(Challenge::getFacets).flatMap(List::stream).forEach(this::addTerm);
    }

    private void addTerm(Term term) {
        for (Term at = term; at != null && !found.contains(at); at = at.getBroader()) {
            add(at);
        }
    }

    private void addEvent(Event event) {
        event.getInvitations().stream().filter(this::isOwn).forEach(this::add);
        boolean asked = found.contains(event);
        event.eAllContents().forEachRemaining(part -> {
            if (isTrace(part) || isOfEvent(part) && names(part, asked ? amongGuests : anywhere)) {
                add(part);
                add(part instanceof Note note ? note.getTopic() : null);
            }
        });
        if (names(event, asked ? amongGuests : anywhere)) {
            add(event);
        }
        if (found.contains(event)) {
            add(event.getVenue());
            event.getTopics().stream().filter(found::contains).map(DiscussionTopic::getFacets).flatMap(List::stream).forEach(this::addTerm);
        }
    }

    private boolean isTrace(EObject part) {
        return switch (part) {
            case Seat seat -> isOwn(seat.getOccupant());
            case Slot slot -> isOwn(slot.getLead());
            case DiscussionTopic topic -> isOwn(topic.getProposedBy());
            case Vote vote -> isOwn(vote.getBy());
            case Rule rule -> rule.getAcknowledgedBy().stream().anyMatch(this::isOwn);
            case Note note -> isOwn(note.getSaidBy());
            case PulseResponse answer -> isOwn(answer.getBy());
            case FollowUp followUp -> isOwn(followUp.getOwner()) || followUp.getForPeer() == peer;
            default -> false;
        };
    }

    private boolean isOwn(Invitation invitation) {
        return invitation != null && invitation.getPeer() == peer;
    }

    /** What other guests wrote about themselves is theirs, even where it names the person. */
    private static boolean isOfEvent(EObject part) {
        return !(part instanceof Invitation || part instanceof PairRule || part instanceof Peer);
    }

    private static boolean names(EObject object, Mentions<Peer> names) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute != PeertablePackage.Literals.IDENTIFIED__ID
                    && object.eGet(attribute) instanceof String text && !names.in(text).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Adds an object with all that it is a part of. */
    private void add(EObject object) {
        for (EObject at = object; at != null && found.add(at); at = at.eContainer()) {
            // the containers come along
        }
    }
}
