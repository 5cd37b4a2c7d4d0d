package org.peertable.ui.internal.details;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.peertable.model.Challenge;
import org.peertable.model.ContactPoint;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.EventFacts;
import org.peertable.ui.internal.words.Words;

/** Which fields of a thing a planner sees, in which order and groups. What is not listed here is not shown. */
final class Fields {
    private static final Map<EClass, List<Field>> ALL = Map.of(
            EVENT, List.of(
                    Field.of("group.what", EVENT__TITLE),
                    Field.of("group.what", EVENT__STATUS),
                    Field.of("group.when", EVENT__START),
                    Field.of("group.when", EVENT__DURATION_MINUTES),
                    Field.of("group.when", EVENT__TIME_ZONE),
                    Field.of("group.where", EVENT__VENUE),
                    Field.of("group.where", EVENT__CAPACITY),
                    Field.of("group.where", "Event.guests", Event.class, event -> EventFacts.of(event).sentence()),
                    Field.of("group.told", EVENT__PURPOSE),
                    Field.of("group.told", EVENT__PAID_BY),
                    Field.of("group.told", EVENT__WARM_UP_QUESTION),
                    Field.of("group.after", EVENT__CONFIDENTIALITY)),
            PEER, List.of(
                    Field.of("group.person", PEER__DISPLAY_NAME),
                    Field.of("group.person", PEER__GIVEN_NAME),
                    Field.of("group.person", PEER__FAMILY_NAME),
                    Field.of("group.person", PEER__PRONOUNS),
                    Field.of("group.person", PEER__LANGUAGES),
                    Field.of("group.person", "Peer.contacts", Peer.class, Fields::contacts),
                    Field.of("group.work", PEER__TITLE),
                    Field.of("group.work", PEER__EMPLOYER),
                    Field.of("group.work", PEER__CITY),
                    Field.of("group.background", PEER__FACETS),
                    Field.of("group.background", "Peer.challenges", Peer.class, Fields::challenges),
                    Field.of("group.background", PEER__NEEDS),
                    Field.of("group.asking", PEER__STATE),
                    Field.of("group.asking", PEER__SELLS),
                    Field.of("group.asking", "Peer.events", Peer.class, Fields::events)),
            ORGANISATION, List.of(
                    Field.of("group.organisation", ORGANISATION__NAME),
                    Field.of("group.organisation", ORGANISATION__ALIASES),
                    Field.of("group.organisation", ORGANISATION__KIND),
                    Field.of("group.organisation", ORGANISATION__FACETS),
                    Field.of("group.organisation", ORGANISATION__COMPETITORS),
                    Field.of("group.organisation", "Organisation.people", Organisation.class, Fields::people)),
            VENUE, List.of(
                    Field.of("group.place", VENUE__NAME),
                    Field.of("group.place", VENUE__ADDRESS),
                    Field.of("group.place", VENUE__TIME_ZONE),
                    Field.of("group.place", VENUE__SEATS),
                    Field.of("group.place", VENUE__PRIVATE_ROOM),
                    Field.of("group.place", VENUE__STEP_FREE)),
            SEASON, List.of(
                    Field.of("group.season", SEASON__TITLE),
                    Field.of("group.season", SEASON__CITY),
                    Field.of("group.season", SEASON__FIRST_DAY),
                    Field.of("group.season", SEASON__LAST_DAY),
                    Field.of("group.season", "Season.events", Season.class,
                            season -> String.valueOf(season.getEvents().size()))));

    private Fields() {
    }

    /** Returns the fields of a thing; none for what Details does not know. */
    static List<Field> of(EObject object) {
        if (object instanceof Peer peer && peer.getState() == PeerState.ERASED) {
            return List.of(Field.of("group.person", PEER__STATE));
        }
        return ALL.getOrDefault(object.eClass(), List.of());
    }

    /** Returns the keys of the groups in which a thing's fields stand, in their order. */
    static List<String> groups(EObject object) {
        return of(object).stream().map(Field::group).distinct().toList();
    }

    private static String contacts(Peer peer) {
        return peer.getContacts().stream().map(ContactPoint::getValue).collect(Collectors.joining(", "));
    }

    private static String challenges(Peer peer) {
        return peer.getChallenges().stream().map(Challenge::getText).collect(Collectors.joining("; "));
    }

    private static String people(Organisation organisation) {
        if (!(organisation.eContainer() instanceof Directory directory)) {
            return "";
        }
        return directory.getPeers().stream()
                .filter(peer -> peer.getEmployer() == organisation && peer.getState() != PeerState.ERASED)
                .map(Words::name).limit(20).collect(Collectors.joining(", "));
    }

    private static String events(Peer peer) {
        // An undo takes away what was just added while it is still shown.
        if (peer.eContainer() == null || !(peer.eContainer().eContainer() instanceof Program all)) {
            return "";
        }
        return all.getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(event -> event.getInvitations().stream()
                        .anyMatch(invitation -> invitation.getPeer() == peer && invitation.getStage() == Stage.CONFIRMED))
                .map(Dates::day).collect(Collectors.joining("; "));
    }
}
