package org.peertable.ui.internal.program;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.MixPolicy;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Stage;

/**
 * Real people by whom it can be seen what a policy does.
 *
 * @param event the event whose guests they are; empty when they are people of the directory
 * @param peers a table of them
 */
record ExampleGuests(Optional<Event> event, List<Peer> peers) {
    private static final int FEWEST = 3;
    private static final int TABLE = 12;

    /** Takes the guests of the event that comes next of those that go by the policy, else of the latest one, else of any. */
    static ExampleGuests of(Program program, MixPolicy policy) {
        LocalDateTime now = LocalDateTime.now();
        Comparator<Event> soonest = Comparator.comparing((Event event) -> policy(event) != policy)
                .thenComparing(event -> event.getStart().isBefore(now))
                .thenComparing(event -> Math.abs(event.getStart().toLocalDate().toEpochDay() - now.toLocalDate().toEpochDay()));
        return program.getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(event -> event.getStart() != null && guests(event).size() >= FEWEST).min(soonest)
                .map(event -> new ExampleGuests(Optional.of(event), guests(event)))
                .orElseGet(() -> new ExampleGuests(Optional.empty(), someone(program)));
    }

    /** Returns the day that the people are compared for. */
    LocalDate day() {
        return event.map(one -> one.getStart().toLocalDate()).orElseGet(LocalDate::now);
    }

    private static MixPolicy policy(Event event) {
        return event.getMixPolicy() != null ? event.getMixPolicy()
                : event.eContainer() instanceof Season season ? season.getMixPolicy() : null;
    }

    private static List<Peer> guests(Event event) {
        return event.getInvitations().stream()
                .filter(guest -> guest.getRole() == GuestRole.GUEST && guest.getStage() == Stage.CONFIRMED && guest.getDelegatedTo() == null)
                .map(Invitation::getPeer).filter(Objects::nonNull).filter(peer -> peer.getState() != PeerState.ERASED)
                .distinct().limit(TABLE).toList();
    }

    private static List<Peer> someone(Program program) {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> peer.getState() == PeerState.ACTIVE && !peer.isSells()).limit(TABLE).toList();
    }
}
