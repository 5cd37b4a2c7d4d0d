package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Slot;

/** What every page must be, whatever stands on it. */
class PagesTest {
    private static final String SCRIPT = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    private static final String RIGHT_TO_LEFT = "\u0644\u064a\u0644\u0649 \u062d\u062f\u0627\u062f";

    static Stream<Document> pages() {
        return Stream.of(Locale.US, Locale.UK, Locale.GERMANY).flatMap(locale -> pages(new Breakfasts(), locale));
    }

    private static Stream<Document> pages(Breakfasts program, Locale locale) {
        return Stream.of(Exports.brief(program, program.upcoming, locale), Exports.runSheet(program, program.upcoming, locale),
                Exports.digest(program, program.upcoming, "html", locale), Exports.seasonReport(program, locale)).map(Jsoup::parse);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsAreInOrderAndThereIsOneFirst(Document page) {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            assertThat(heading.text()).isNotBlank();
            level = next;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyDrawingTellsWhatItShowsToThoseWhoDoNotSeeIt(Document page) {
        for (Element drawing : page.select("svg")) {
            assertThat(drawing.attr("role")).isEqualTo("img");
            for (String id : drawing.attr("aria-labelledby").split(" ")) {
                assertThat(page.getElementById(id).text()).isNotBlank();
            }
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("img:not([alt])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageStandsAlone(Document page) {
        assertThat(page.select("script, link, iframe, object, embed, [src], [href], [style*=url]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.html()).doesNotContain("http://").doesNotContain("https://");
        assertThat(page.documentType()).isNotNull();
        assertThat(Set.of("en-US", "en-GB", "de-DE")).contains(page.selectFirst("html").attr("lang"));
        assertThat(page.select("th:not([scope])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysForWhomItIsAndOfWhichDay(Document page) {
        assertThat(page.text()).containsAnyOf("For the host team only", "For anyone", "Nur für das Gastgeberteam", "Für alle")
                .containsAnyOf("As of April 20, 2026", "As of 20 April 2026", "Stand: 20. April 2026");
        assertThat(page.text()).doesNotContain("''").doesNotContainPattern("\\{\\d").doesNotContain("null");
    }

    @Test
    void textsThatLookLikeMarkupAreTexts() {
        Breakfasts program = new Breakfasts();
        hurt(program, SCRIPT);
        pages(program, Locale.US).forEach(page -> {
            assertThat(page.select("script, img, [onerror]")).isEmpty();
            assertThat(page.text()).contains(SCRIPT);
        });
    }

    @Test
    void aNameOfFiveThousandCharactersIsThereAndBreaksNothing() {
        Breakfasts program = new Breakfasts();
        String endless = "W".repeat(5000);
        hurt(program, endless);
        pages(program, Locale.US).forEach(page -> {
            assertThat(page.text()).contains(endless);
            assertThat(page.select("style").html()).contains("overflow-wrap: anywhere");
        });
    }

    private static void hurt(Breakfasts program, String text) {
        program.program.setName(text);
        program.season.setTitle(text);
        program.terms.forEach(term -> term.setLabel(text));
        program.upcoming.setTitle(text);
        program.upcoming.getTopics().forEach(topic -> topic.setTitle(text));
        program.upcoming.getRules().forEach(rule -> rule.setText(text));
        for (Peer peer : program.peers) {
            peer.setDisplayName(text);
            peer.setTitle(text);
            peer.getEmployer().setName(text);
            peer.getNeeds().add(text);
        }
    }

    @Test
    void aNameFromRightToLeftDoesNotTurnWhatStandsAroundIt() {
        Breakfasts program = new Breakfasts();
        Document page = Jsoup.parse(Exports.brief(program, program.upcoming, Locale.US));
        assertThat(page.getElementsContainingOwnText(RIGHT_TO_LEFT)).isNotEmpty()
                .allSatisfy(element -> assertThat(element.tagName()).isEqualTo("bdi"));
    }

    @Test
    void anEventWithNothingSaysWhatBelongsThere() {
        Breakfasts program = new Breakfasts();
        Event bare = PeertableFactory.eINSTANCE.createEvent();
        bare.setId("bare");
        program.season.getEvents().add(bare);
        assertThat(Jsoup.parse(Exports.brief(program, bare, Locale.US)).text())
                .contains("Day and time are not set yet", "No guests yet.", "No topics yet.", "No agenda yet.",
                        "No ground rules yet.", "No place yet.", "Not written yet. Every invitation needs it.",
                        "0 of 12 confirmed, 0 waiting");
        assertThat(Jsoup.parse(Exports.runSheet(program, bare, Locale.GERMANY)).text())
                .contains("Noch keine Gäste.", "Noch kein Ablauf.");
        program.season.getEvents().clear();
        assertThat(Jsoup.parse(Exports.seasonReport(program, Locale.US)).text())
                .contains("No event of this season has been held yet.", "No event is announced yet.",
                        "No costs are written down yet.");
    }

    @Test
    void theClockOnTheRunSheetIsTheOneOnTheWallWhenClocksAreChanged() {
        Breakfasts program = new Breakfasts();
        Event night = program.upcoming;
        night.setStart(LocalDateTime.parse("2026-03-08T01:30"));
        night.getSlots().clear();
        for (int minutes : new int[] {30, 45, 45}) {
            Slot slot = PeertableFactory.eINSTANCE.createSlot();
            slot.setMinutes(minutes);
            night.getSlots().add(slot);
        }
        Document page = Jsoup.parse(Exports.runSheet(program, night, Locale.UK));
        assertThat(page.select("td.clock").eachText()).containsExactly("01:30", "03:00", "03:45");
        assertThat(page.selectFirst(".lead").text()).contains("01:30–04:30");
    }

    @Test
    void anAgendaThatDoesNotFillTheTimeSaysSo() {
        Breakfasts program = new Breakfasts();
        program.upcoming.getSlots().getFirst().setMinutes(14);
        assertThat(Exports.runSheet(program, program.upcoming, Locale.US)).contains("One minute is not planned yet.");
        program.upcoming.getSlots().getFirst().setMinutes(45);
        assertThat(Exports.runSheet(program, program.upcoming, Locale.US)).contains("30 minutes longer than the event");
    }

    @Test
    void aCancelledEventIsNotMistakenForOneThatTakesPlace() {
        Breakfasts program = new Breakfasts();
        program.upcoming.setStatus(EventStatus.CANCELLED);
        assertThat(Jsoup.parse(Exports.brief(program, program.upcoming, Locale.US)).select(".pill.off").text())
                .isEqualTo("Cancelled");
    }

    @Test
    void somebodyWhoWaitsIsNotAmongThoseWhoCome() {
        Breakfasts program = new Breakfasts();
        Document page = Jsoup.parse(Exports.runSheet(program, program.upcoming, Locale.US));
        assertThat(page.select(".checkin").text()).doesNotContain("Grace Okafor").contains("Ana Lima");
        assertThat(page.text()).contains("1. Grace Okafor, 2. Tom de Vries");
        Invitation waiting = program.upcoming.getInvitations().get(9);
        assertThat(waiting.getWaitRank()).isEqualTo(1);
    }
}
