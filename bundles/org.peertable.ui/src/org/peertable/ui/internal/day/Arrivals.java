package org.peertable.ui.internal.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Stage;
import org.peertable.ui.internal.people.Folding;
import org.peertable.ui.internal.words.Words;

/** Who is expected at an event, who of them has come, and who is meant by the first letters of a name. */
final class Arrivals {
    private Arrivals() {
    }

    /** Returns those who have a place and come themselves: first who is still expected, then who is missing, then who is here. */
    static List<Invitation> expected(Event event) {
        return event.getInvitations().stream().filter(Arrivals::isExpected)
                .sorted(Comparator.comparing(Arrivals::rank).thenComparing(Arrivals::order)).toList();
    }

    static boolean isExpected(Invitation guest) {
        return guest.getStage() == Stage.CONFIRMED && guest.getDelegatedTo() == null && guest.getPeer() != null;
    }

    static boolean isHere(Invitation guest) {
        return guest.getAttendance() == Attendance.ATTENDED || guest.getAttendance() == Attendance.PARTIAL;
    }

    static boolean isMissing(Invitation guest) {
        return guest.getAttendance() == Attendance.NO_SHOW || guest.getAttendance() == Attendance.EXCUSED;
    }

    private static int rank(Invitation guest) {
        return isHere(guest) ? 2 : isMissing(guest) ? 1 : 0;
    }

    private static String order(Invitation guest) {
        Peer peer = guest.getPeer();
        String family = peer.getFamilyName();
        return Folding.fold(family == null || family.isBlank() ? Words.name(peer) : family + " " + Words.name(peer));
    }

    /**
     * Returns the guests whose names begin like what was typed, each word of it with another word of the name. Somebody who
     * was asked or waits may stand at the door too, and comes after those who are expected.
     */
    static List<Invitation> find(Event event, String typed) {
        String[] words = Folding.words(typed);
        List<Invitation> all = new ArrayList<>(expected(event));
        if (words.length > 0) {
            event.getInvitations().stream().filter(guest -> mayCome(guest)).sorted(Comparator.comparing(Arrivals::order)).forEach(all::add);
        }
        return all.stream().filter(guest -> matches(guest.getPeer(), words)).toList();
    }

    private static boolean mayCome(Invitation guest) {
        return guest.getPeer() != null && guest.getPeer().getState() != PeerState.ERASED && guest.getDelegatedTo() == null
                && (guest.getStage() == Stage.INVITED || guest.getStage() == Stage.WAITLISTED || guest.getStage() == Stage.CANDIDATE);
    }

    private static boolean matches(Peer peer, String[] words) {
        List<String> names = Stream.concat(Stream.of(Words.name(peer), orEmpty(peer.getGivenName()), orEmpty(peer.getFamilyName())),
                peer.getNicknames().stream()).flatMap(name -> Stream.of(Folding.words(name.replace('-', ' ')))).toList();
        return Stream.of(words).allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
