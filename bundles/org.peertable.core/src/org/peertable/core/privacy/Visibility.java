package org.peertable.core.privacy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peertable.model.Challenge;
import org.peertable.model.Confidential;
import org.peertable.model.Confidentiality;
import org.peertable.model.ContactPoint;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Purpose;
import org.peertable.model.Stage;
import org.peertable.model.Table;
import org.peertable.model.TopicState;
import org.peertable.model.Vote;

/**
 * Which objects a level sees, as far as that depends on more than their class: on the people's consent, on how far an
 * event, an invitation or a topic has come, and on what was agreed about confidentiality.
 */
final class Visibility {
    private static final Set<EAttribute> PERSONAL = Set.of(
            PeertablePackage.Literals.INVITATION__TITLE_THEN,
            PeertablePackage.Literals.INVITATION__ORGANISATION_THEN,
            PeertablePackage.Literals.INVITATION__WARM_UP);

    private final Level level;
    private final LocalDate today;
    /** Whether the people of the events are seen at all: guests see those of the one event that they are guests of. */
    private final boolean people;
    private final Set<Invitation> invitations = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Peer> peers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Organisation> organisations = Collections.newSetFromMap(new IdentityHashMap<>());

    Visibility(Program program, Scope scope, Iterable<Event> events, Level level, LocalDate today) {
        this.level = level;
        this.today = today;
        people = level.sees(Level.P2) || level == Level.P1 && scope == Scope.EVENT;
        if (level != Level.P3) {
            if (program.getHost() != null) {
                organisations.add(program.getHost());
            }
            if (people) {
                events.forEach(this::admit);
            }
        }
    }

    private void admit(Event event) {
        if (!shows(event)) {
            return;
        }
        for (Invitation invitation : event.getInvitations()) {
            Peer peer = invitation.getPeer();
            if (level == Level.P1 ? isSharedWithGuests(invitation) : invitation.getStage() != Stage.CANDIDATE) {
                invitations.add(invitation);
                if (peer != null && (level == Level.P1 || isKnownToHosts(peer))) {
                    peers.add(peer);
                    if (peer.getEmployer() != null) {
                        organisations.add(peer.getEmployer());
                    }
                }
            }
        }
    }

    /** Whoever may be invited, shown to guests or sent calendar files, for that is what the host team does. */
    private boolean isKnownToHosts(Peer peer) {
        return Consents.allows(peer, Purpose.INVITE, today)
                || Consents.allows(peer, Purpose.SHARE_WITH_GUESTS, today)
                || Consents.allows(peer, Purpose.CALENDAR, today);
    }

    private boolean isSharedWithGuests(Invitation invitation) {
        Peer peer = invitation.getPeer();
        return invitation.getStage() == Stage.CONFIRMED
                && peer != null
                && peer.getState() != PeerState.ERASED
                && Consents.allows(peer, Purpose.SHARE_WITH_GUESTS, today);
    }

    boolean shows(EObject object) {
        return level == Level.P3 || switch (object) {
            case Event event -> level == Level.P2 || event.getStatus() != EventStatus.DRAFT;
            case DiscussionTopic topic -> people || isChosen(topic.getState());
            case Table table -> people;
            case Invitation invitation -> invitations.contains(invitation);
            case Vote vote -> vote.getBy() != null && invitations.contains(vote.getBy());
            case FollowUp followUp -> people
                    && (followUp.getOwner() == null || invitations.contains(followUp.getOwner()))
                    && (followUp.getForPeer() == null || peers.contains(followUp.getForPeer()));
            case Peer peer -> peers.contains(peer);
            case Organisation organisation -> organisations.contains(organisation);
            case ContactPoint contact -> contact.eContainer() instanceof Peer peer
                    && (Consents.allows(peer, Purpose.INVITE, today) || Consents.allows(peer, Purpose.CALENDAR, today));
            case Challenge challenge -> challenge.getAudience() != NoteAudience.CONVENOR;
            case Confidential confidential -> confidential.getNotes().stream().anyMatch(this::shows);
            case Note note -> shows(note);
            default -> true;
        };
    }

    /** Of somebody whom the level may not know, only that there is a guest is told: a place to lay, not a person. */
    boolean shows(EObject owner, EAttribute attribute) {
        return level == Level.P3 || !(owner instanceof Invitation invitation) || !PERSONAL.contains(attribute)
                || peers.contains(invitation.getPeer());
    }

    private static boolean isChosen(TopicState state) {
        return switch (state) {
            case CHOSEN, DISCUSSING, DISCUSSED -> true;
            case PROPOSED, PARKED -> false;
        };
    }

    private boolean shows(Note note) {
        if (eventOf(note).getConfidentiality() == Confidentiality.SEALED) {
            return false;
        }
        boolean forThem = switch (note.getAudience()) {
            case ANYONE -> true;
            case ROOM -> people;
            case CONVENOR -> false;
        };
        boolean released = note.isApproved() && note.getRedacted() != null && !note.getRedacted().isBlank();
        return forThem && (released || level == Level.P2);
    }

    /** Who said something is known from the room upwards when that was agreed, and to the planner alone when not. */
    boolean showsSayer(Note note) {
        return level.sees(Level.P1) && eventOf(note).getConfidentiality() == Confidentiality.OPEN;
    }

    /** Tells whether parts can be visible at all, without looking at them: the notes lie in a file of their own. */
    boolean mayShow(EObject owner, EReference parts) {
        return level == Level.P3
                || parts != PeertablePackage.Literals.EVENT__CONFIDENTIAL
                || ((Event) owner).getConfidentiality() != Confidentiality.SEALED;
    }

    private static Event eventOf(Note note) {
        return (Event) note.eContainer().eContainer();
    }
}
