package org.peertable.ui.internal.day;

import static org.peertable.model.PeertablePackage.Literals.INVITATION__ATTENDANCE;
import static org.peertable.model.PeertablePackage.Literals.NOTE__SAID_BY;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.Stage;
import org.peertable.ui.internal.words.Words;

/** Who is here and who is not, among those who said that they come. */
final class Attendances {
    private Attendances() {
    }

    /** Returns those who are here, by name. */
    static List<Invitation> here(Event event) {
        return expected(event).stream().filter(guest -> guest.getAttendance() == Attendance.ATTENDED
                || guest.getAttendance() == Attendance.PARTIAL).toList();
    }

    /** Returns those who are missing, by name. */
    static List<Invitation> missing(Event event) {
        return expected(event).stream().filter(guest -> guest.getAttendance() == Attendance.UNKNOWN).toList();
    }

    private static List<Invitation> expected(Event event) {
        return event.getInvitations().stream().filter(guest -> guest.getStage() == Stage.CONFIRMED)
                .sorted(Comparator.comparing(guest -> plain(Words.name(guest)))).toList();
    }

    /** Returns those who are missing and of whose name some part begins with what is typed. */
    static List<Invitation> meant(Event event, String typed) {
        String wanted = plain(typed.strip());
        return wanted.isEmpty() ? List.of() : missing(event).stream()
                .filter(guest -> (" " + plain(Words.name(guest))).contains(" " + wanted)).toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    static Changes checkIn(Invitation guest) {
        Changes changes = new Changes(NLS.bind(Messages.Day_checkInLabel, Words.brief(Words.name(guest))));
        changes.set(guest, INVITATION__ATTENDANCE, Attendance.ATTENDED);
        return changes;
    }

    static Changes takeBack(Invitation guest) {
        Changes changes = new Changes(NLS.bind(Messages.Day_takeBackLabel, Words.brief(Words.name(guest))));
        changes.set(guest, INVITATION__ATTENDANCE, Attendance.UNKNOWN);
        return changes;
    }

    static Changes name(Note note, Invitation guest) {
        Changes changes = new Changes(Messages.Day_nameLabel);
        changes.set(note, NOTE__SAID_BY, guest);
        return changes;
    }
}
