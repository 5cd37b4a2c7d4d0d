package org.peertable.ui.internal.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.privacy.Consents;
import org.peertable.model.Attendance;
import org.peertable.model.Consent;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.PartStat;
import org.peertable.model.Peer;
import org.peertable.model.Purpose;
import org.peertable.model.Stage;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What is said of a guest in the list and beside it. */
public final class GuestWords {
    private GuestWords() {
    }

    /** Returns the guests as a planner looks at them: who comes, who was asked, who waits in their order, and the others. */
    static List<Invitation> sorted(Event event) {
        return event.getInvitations().stream().sorted(Comparator.comparing(GuestWords::rank)
                .thenComparing(guest -> guest.getRole() == GuestRole.GUEST)
                .thenComparing(guest -> guest.getWaitRank() == null ? 0 : guest.getWaitRank())).toList();
    }

    private static int rank(Invitation guest) {
        return switch (guest.getStage()) {
            case CONFIRMED -> 0;
            case INVITED -> 1;
            case WAITLISTED -> 2;
            case CANDIDATE -> 3;
            case WITHDRAWN -> 4;
        };
    }

    /**
     * Returns how a guest is called, with the part that they have when it is another than a guest's.
     *
     * @param guest the invitation
     */
    public static String name(Invitation guest) {
        String name = Words.name(guest.getPeer());
        return guest.getRole() == GuestRole.GUEST ? name : NLS.bind(Messages.Guests_nameWithRole, name, Words.of(guest.getRole()));
    }

    static String work(Invitation guest) {
        Optional<Peer> peer = Optional.ofNullable(guest.getPeer());
        return Stream.of(Optional.ofNullable(guest.getTitleThen()).or(() -> peer.map(Peer::getTitle)).orElse(""), house(guest))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /**
     * Returns where a guest works, as it was when they were asked.
     *
     * @param guest the invitation
     */
    public static String house(Invitation guest) {
        return Optional.ofNullable(guest.getOrganisationThen()).or(() -> Optional.ofNullable(guest.getPeer()).map(Peer::getEmployer)
                .map(Organisation::getName)).orElse("");
    }

    /** Returns how far it has come with a guest; those who wait with their number, those who sent somebody with the name. */
    static String stage(Invitation guest) {
        if (guest.getAttendance() != Attendance.UNKNOWN) {
            return Words.of(guest.getAttendance());
        }
        if (guest.getDelegatedTo() != null) {
            return NLS.bind(Messages.Guests_sends, Words.name(guest.getDelegatedTo().getPeer()));
        }
        return guest.getStage() == Stage.WAITLISTED && guest.getWaitRank() != null
                ? NLS.bind(Messages.Guests_waits, guest.getWaitRank()) : Words.of(guest.getStage());
    }

    /** Returns what they have answered; nothing for somebody who was not asked. */
    static String answer(Invitation guest) {
        return guest.getStage() == Stage.CANDIDATE && guest.getPartStat() == PartStat.NEEDS_ACTION ? "" : Words.of(guest.getPartStat());
    }

    /** Returns whether they may be asked, and shown to the others, in one or two words. */
    static String consents(Invitation guest) {
        Peer peer = guest.getPeer();
        if (peer == null || !Consents.allows(peer, Purpose.INVITE, LocalDate.now())) {
            return Messages.Guests_noConsent;
        }
        return Consents.allows(peer, Purpose.SHARE_WITH_GUESTS, LocalDate.now()) ? Messages.Guests_consentAll : Messages.Guests_consentInvite;
    }

    /** Returns each consent in words, one a line. */
    static String consentsInFull(Invitation guest) {
        List<Consent> all = guest.getPeer() == null ? List.of() : guest.getPeer().getConsents();
        return all.isEmpty() ? Messages.Guests_noConsents : all.stream().map(GuestWords::consent).collect(Collectors.joining("\n"));
    }

    private static String consent(Consent consent) {
        String given = NLS.bind(Messages.Guests_consent, new Object[] {
            Words.of(consent.getPurpose()), Words.of(consent.getBasis()), Dates.day(consent.getGrantedOn())});
        return consent.getWithdrawnOn() == null ? given
                : given + ", " + NLS.bind(Messages.Guests_consentWithdrawn, Dates.day(consent.getWithdrawnOn()));
    }
}
