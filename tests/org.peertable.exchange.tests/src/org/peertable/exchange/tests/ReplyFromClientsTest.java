package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.exchange.internal.reply.ReplyImporter;
import org.peertable.model.Invitation;
import org.peertable.model.PartStat;

/** Answers in the shapes that calendar programs are known to give them: what they add, leave out and spell their own way. */
class ReplyFromClientsTest {
    private static final String UID = "breakfast-2026-05-14@cio-breakfasts";

    @TempDir
    private Path folder;

    private final Breakfasts program = new Breakfasts();

    private static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("a web calendar: its own properties, times in UTC, X-parameters", PartStat.ACCEPTED, """
                        BEGIN:VCALENDAR
                        PRODID:-//Web Mail Inc//Web Calendar 70.9054//EN
                        VERSION:2.0
                        CALSCALE:GREGORIAN
                        METHOD:REPLY
                        BEGIN:VEVENT
                        DTSTART:20260514T120000Z
                        DTEND:20260514T140000Z
                        DTSTAMP:20260420T080000Z
                        ORGANIZER;CN=Sam Rivera:mailto:peer13@example.org
                        UID:%s
                        ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Noa
                          Ben-David;X-NUM-GUESTS=0:mailto:peer11@example.org
                        CREATED:20260401T080000Z
                        DESCRIPTION:
                        LAST-MODIFIED:20260420T080000Z
                        LOCATION:
                        SEQUENCE:0
                        STATUS:CONFIRMED
                        SUMMARY:Breakfast
                        TRANSP:OPAQUE
                        END:VEVENT
                        END:VCALENDAR
                        """),
                Arguments.of("an office program: zone of its own name, quoted names, no SEQUENCE for the event, many X-properties", PartStat.TENTATIVE, """
                        BEGIN:VCALENDAR
                        METHOD:REPLY
                        PRODID:Office Suite Server 2010
                        VERSION:2.0
                        BEGIN:VTIMEZONE
                        TZID:Eastern Standard Time
                        BEGIN:STANDARD
                        DTSTART:16010101T020000
                        TZOFFSETFROM:-0400
                        TZOFFSETTO:-0500
                        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
                        END:STANDARD
                        BEGIN:DAYLIGHT
                        DTSTART:16010101T020000
                        TZOFFSETFROM:-0500
                        TZOFFSETTO:-0400
                        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
                        END:DAYLIGHT
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        ATTENDEE;PARTSTAT=TENTATIVE;CN="Ben-David, Noa":MAILTO:Peer11@EXAMPLE.org
                        COMMENT;LANGUAGE=en-US:\\n
                        UID:%s
                        SUMMARY;LANGUAGE=en-US:Tentative: Breakfast
                        DTSTART;TZID=Eastern Standard Time:20260514T080000
                        DTEND;TZID=Eastern Standard Time:20260514T100000
                        CLASS:PUBLIC
                        PRIORITY:5
                        DTSTAMP:20260420T080000Z
                        TRANSP:OPAQUE
                        STATUS:CONFIRMED
                        SEQUENCE:0
                        X-MICROSOFT-CDO-APPT-SEQUENCE:0
                        X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
                        X-MICROSOFT-DISALLOW-COUNTER:FALSE
                        END:VEVENT
                        END:VCALENDAR
                        """),
                Arguments.of("a telephone: parameters in small letters, an address as parameter", PartStat.DECLINED, """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Phone Maker//Calendar 17.4//EN
                        METHOD:REPLY
                        BEGIN:VEVENT
                        UID:%s
                        DTSTAMP:20260420T080000Z
                        SEQUENCE:0
                        DTSTART;TZID=America/New_York:20260514T080000
                        ORGANIZER;EMAIL=peer13@example.org:mailto:peer13@example.org
                        ATTENDEE;cn=Noa Ben-David;cutype=INDIVIDUAL;email=peer11@example.org;partstat=DECLINED:mailto:peer11@example.org
                        REQUEST-STATUS:2.0;Success
                        END:VEVENT
                        END:VCALENDAR
                        """),
                Arguments.of("a free mail program: lines folded within a word, a comment of several lines", PartStat.ACCEPTED, """
                        BEGIN:VCALENDAR
                        PRODID:-//Free Mail//NONSGML Calendar V1.1//EN
                        VERSION:2.0
                        METHOD:REPLY
                        BEGIN:VEVENT
                        CREATED:20260419T080000Z
                        LAST-MODIFIED:20260420T080000Z
                        DTSTAMP:20260420T080000Z
                        UID:breakfast-2026-05-
                         14@cio-breakfasts
                        SUMMARY:Breakfast
                        ORGANIZER;PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:peer13@example.org
                        ATTENDEE;RSVP=TRUE;CN=Noa Ben-David;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mai
                         lto:peer11@example.org
                        DTSTART;TZID=America/New_York:20260514T080000
                        SEQUENCE:0
                        X-MOZ-RECEIVED-SEQUENCE:0
                        X-MOZ-INVITED-ATTENDEE:mailto:peer11@example.org
                        END:VEVENT
                        END:VCALENDAR
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void theAnswerIsTheGuests(String client, PartStat answer, String file) throws IOException {
        ImportPlan plan = Imports.done(read(file.replace("%s", UID).replace("\n", "\r\n")));

        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.UPDATED);
        assertThat(noa().getPartStat()).isEqualTo(answer);
    }

    @Test
    void linesThatEndInLineFeedsAloneAreReadTheSame() throws IOException {
        Arguments first = answers().findFirst().orElseThrow();
        Imports.done(read(((String) first.get()[2]).replace("%s", UID)));

        assertThat(noa().getPartStat()).isEqualTo(PartStat.ACCEPTED);
    }

    @Test
    void anAnswerWithoutAnIdentifierSaysSoAndChangesNothing() throws IOException {
        Arguments first = answers().findFirst().orElseThrow();
        ImportPlan plan = read(((String) first.get()[2]).replace("UID:%s\n", ""));

        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.REJECTED);
        assertThat(plan.changes().isEmpty()).isTrue();
    }

    private ImportPlan read(String file) throws IOException {
        return Imports.plan(new ReplyImporter(), folder.resolve("reply.ics"), file, program.program);
    }

    private Invitation noa() {
        return program.upcoming.getInvitations().stream().filter(one -> one.getPeer() == program.peers.get(10)).findFirst().orElseThrow();
    }
}
