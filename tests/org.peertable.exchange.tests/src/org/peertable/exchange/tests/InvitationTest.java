package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertable.model.ContactPoint;
import org.peertable.model.EventStatus;
import org.peertable.model.PartStat;
import org.peertable.model.Peer;
import org.peertable.model.Purpose;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;

class InvitationTest {
    private final Mailings mailings = new Mailings();
    private final Breakfasts program = mailings.program;

    private static VEvent event(String file) {
        CalendarLines.of(file);
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).toString()).isEmpty();
        return calendar.getEvents().getFirst();
    }

    @Test
    void everyGuestWhoWasAskedGetsOneFileWithNobodyElsesAddress() {
        Map<String, String> files = mailings.invitations().files();
        assertThat(files.keySet().stream().filter(name -> name.endsWith("-invitation.ics")))
                .hasSize(10).allMatch(name -> name.startsWith("invitations/peer-"));
        List<String> addresses = Stream.concat(program.peers.stream(), Stream.of())
                .flatMap(peer -> peer.getContacts().stream()).map(ContactPoint::getValue).toList();
        files.forEach((name, file) -> {
            String unfolded = file.replace("\r\n ", "");
            String own = name.replaceAll(".*/peer-(\\d+)-.*", "peer$1@example.org");
            assertThat(addresses.stream().filter(address -> unfolded.contains(address + "\r\n")
                    || unfolded.contains(address + "\"") || unfolded.contains(":" + address)).distinct())
                    .as(name).containsExactlyInAnyOrderElementsOf(own.equals("peer13@example.org") ? List.of(own) : List.of(own, "peer13@example.org"));
            for (Peer peer : program.peers.subList(0, 12)) {
                if (!own.equals("peer" + peer.getId().substring(5) + "@example.org")) {
                    assertThat(unfolded).as(name).doesNotContain(peer.getDisplayName());
                }
            }
        });
    }

    @Test
    void aCalendarReadsBackWhatTheProgramSays() {
        VEvent event = event(mailings.invitations().of("peer-11-invitation"));
        assertThat(event.getUid().getValue()).isEqualTo("breakfast-2026-05-14@cio-breakfasts");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Mailings.stamp(Breakfasts.TODAY));
        assertThat(event.getDateStart().getValue()).isEqualTo(at("2026-05-14T08:00"));
        assertThat(event.getDateEnd().getValue()).isEqualTo(at("2026-05-14T10:00"));
        assertThat(event.getSummary().getValue()).isEqualTo("Breakfast, 14 May");
        assertThat(event.getLocation().getValue()).isEqualTo("The Reading Room, 12 Example Street, New York, NY 10001");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("peer13@example.org");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Northgate Partners");
        assertThat(event.getDescription().getValue()).contains("No sales pitch, no hidden agenda.", "Northgate Partners pays for breakfast.",
                "Ask us to delete it any time.", "What took more of your week than it should have?");
        Attendee guest = event.getAttendees().getFirst();
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(guest.getEmail()).isEqualTo("peer11@example.org");
        assertThat(guest.getCommonName()).isEqualTo("Noa Ben-David");
        assertThat(guest.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        assertThat(guest.getRsvp()).isTrue();
    }

    private static Date at(String local) {
        return Date.from(LocalDateTime.parse(local).atZone(ZoneId.of("America/New_York")).toInstant());
    }

    @Test
    void whatHasChangedRaisesTheRevisionAndIsTold() {
        org.peertable.core.announce.Announcements.record(List.of(program.upcoming), Breakfasts.TODAY).execute();
        program.upcoming.setStart(LocalDateTime.of(2026, 5, 21, 8, 30));
        program.upcoming.setPaidBy("Everybody pays for themselves.");
        org.peertable.core.announce.Announcements.record(List.of(program.upcoming), Breakfasts.TODAY).execute();
        VEvent event = event(mailings.invitations().of("peer-1-invitation"));
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getUid().getValue()).isEqualTo("breakfast-2026-05-14@cio-breakfasts");
        assertThat(event.getDescription().getValue()).contains("Something has changed", "Thursday, May 21, 2026",
                "Thursday, May 14, 2026", "Everybody pays for themselves. (Northgate Partners pays for breakfast.)");
    }

    @Test
    void aCancelledBreakfastIsTakenOutOfEveryCalendar() {
        program.upcoming.setStatus(EventStatus.CANCELLED);
        Map<String, String> files = mailings.invitations().files();
        assertThat(files).hasSize(13).allSatisfy((name, file) -> {
            assertThat(name).endsWith("-cancellation.ics");
            assertThat(file).contains("METHOD:CANCEL\r\n");
            assertThat(event(file).getStatus().isCancelled()).isTrue();
        });
    }

    @Test
    void whoSaidNoIsLeftAloneAndWhoWasTakenOutIsTold() {
        assertThat(mailings.invitations().of("peer-12-cancellation")).contains("METHOD:CANCEL\r\n");
        program.upcoming.getInvitations().stream().filter(one -> one.getPeer() == program.peers.get(11))
                .forEach(one -> one.setPartStat(PartStat.DECLINED));
        assertThat(mailings.invitations().files().keySet()).noneMatch(name -> name.contains("peer-12-"));
    }

    @Test
    void withoutConsentOrAddressThereIsNoFileAndTheRemarkNamesTheGuest() {
        Mailings.refuse(program.peers.get(0), Purpose.CALENDAR);
        program.peers.get(1).getContacts().clear();
        Exports.Made made = mailings.invitations();
        assertThat(made.files().keySet()).noneMatch(name -> name.matches(".*/peer-[12]-.*"));
        assertThat(made.status().getSeverity()).isEqualTo(IStatus.WARNING);
        assertThat(made.status().getMessage()).contains("Ana Lima: no consent", "Björn Ångström: no e-mail address");
    }

    @Test
    void aDraftIsSentToNobody() {
        program.upcoming.setStatus(EventStatus.DRAFT);
        Exports.Made made = mailings.invitations();
        assertThat(made.files()).isEmpty();
        assertThat(made.status().getSeverity()).isEqualTo(IStatus.INFO);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Ana\r\nATTENDEE:mailto:eve@example.org", "Ana ATTENDEE:mailto:eve@example.org"),
                Arguments.of("Ana \"the\" Lima;CN=x:y,z", "Ana \"the\" Lima;CN=x:y,z"),
                Arguments.of("\u0007Ana\u0000\u001b[31m", "Ana[31m"),
                Arguments.of("ليلى حداد", "ليلى حداد"),
                Arguments.of("\ud83e\udd5e王小明\ud83e", "\ud83e\udd5e王小明"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noNameBreaksOutOfItsPlace(String name, String read) {
        program.peers.getFirst().setDisplayName(name);
        program.upcoming.setTitle(name);
        program.upcoming.getVenue().setName(name);
        String file = mailings.invitations().of("peer-1-invitation");
        CalendarLines lines = CalendarLines.of(file);
        assertThat(lines.all("ATTENDEE")).hasSize(1);
        assertThat(lines.text("SUMMARY")).isEqualTo(read);
        assertThat(lines.text("LOCATION")).startsWith(read);
        // a parameter cannot hold a quotation mark
        assertThat(event(file).getAttendees().getFirst().getCommonName()).isEqualTo(read.replace('"', '\''));
    }

    @Test
    void aTextOfTenMegabytesIsFoldedAndReadBackWhole() {
        String purpose = "é, 王; \\ ".repeat(800_000);
        program.upcoming.setPurpose(purpose);
        String file = mailings.invitations().of("peer-1-invitation");
        assertThat(CalendarLines.of(file).text("DESCRIPTION")).contains(purpose.strip().substring(0, 100_000));
    }

    @Test
    void peopleWithoutAnAddressForAnswersAreWarnedAbout() {
        program.peers.get(12).getContacts().clear();
        Exports.Made made = mailings.invitations();
        assertThat(made.status().getMessage()).contains("Nobody can answer");
        assertThat(CalendarLines.of(made.of("peer-1-")).all("ORGANIZER")).containsExactly(";CN=Northgate Partners:invalid:nomail");
        made = mailings.invitations(program.upcoming, Map.of("organiser", "office@example.org"));
        assertThat(event(made.of("peer-1-")).getOrganizer().getEmail()).isEqualTo("office@example.org");
    }
}
