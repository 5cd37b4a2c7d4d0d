package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar that knows no time zones but those in the file makes of an event's time. */
class ZoneTest {
    private final Mailings mailings = new Mailings();

    private String file(String zone, LocalDateTime start) {
        mailings.program.upcoming.setTimeZone(zone);
        mailings.program.upcoming.setStart(start);
        return mailings.invitations(mailings.program.upcoming, Map.of()).of("peer-1-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "US/Eastern", "Europe/Zurich", "Europe/Dublin", "Europe/Kyiv", "Asia/Calcutta", "Asia/Kathmandu",
        "Australia/Lord_Howe", "America/Nuuk", "America/Santiago", "Africa/Casablanca", "Africa/Cairo", "Asia/Tokyo", "UTC"})
    void theRulesOfTheFileAreThoseOfTheZoneOnEveryDayOfAYear(String zone) {
        for (LocalDateTime day = LocalDateTime.of(2026, 1, 1, 8, 0); day.getYear() == 2026; day = day.plusDays(11)) {
            CalendarLines lines = CalendarLines.of(file(zone, day));
            assertThat(new ZoneLines(lines).instant(day)).as(day.toString()).isEqualTo(day.atZone(ZoneId.of(zone)).toInstant());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T01:59, 2026-03-08T01:59-05:00",
        "2026-03-08T02:30, 2026-03-08T03:30-04:00",
        "2026-03-08T03:00, 2026-03-08T03:00-04:00",
        "2026-11-01T00:59, 2026-11-01T00:59-04:00",
        "2026-11-01T01:30, 2026-11-01T01:30-04:00",
        "2026-11-01T02:00, 2026-11-01T02:00-05:00"})
    void anHourThatIsLeftOutComesLaterAndOneThatComesTwiceIsTheFirst(LocalDateTime local, ZonedDateTime meant) {
        String file = file("America/New_York", local);
        assertThat(CalendarLines.of(file).all("DTSTART")).contains(";TZID=America/New_York:"
                + meant.toLocalDateTime().format(java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")));
        assertThat(new ZoneLines(CalendarLines.of(file)).instant(meant.toLocalDateTime())).isEqualTo(meant.toInstant());
    }

    @Test
    void aZoneOfAnOlderNameHasTheSameRules() {
        LocalDateTime day = LocalDateTime.of(2026, 7, 1, 8, 0);
        for (List<String> names : List.of(List.of("US/Eastern", "America/New_York"), List.of("Asia/Calcutta", "Asia/Kolkata"),
                List.of("Europe/Kiev", "Europe/Kyiv"))) {
            assertThat(file(names.get(0), day).replace(names.get(0), names.get(1))).isEqualTo(file(names.get(1), day));
        }
    }

    @Test
    void aZoneThatDoesNotExistIsRefusedInWords() {
        mailings.program.upcoming.setTimeZone("Mars/Olympus");
        Exports.Made made = mailings.invitations();
        assertThat(made.files()).isEmpty();
        assertThat(made.status().getMessage()).contains("Breakfast, 14 May", "time zone");
    }
}
