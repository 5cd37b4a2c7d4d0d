package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.peertable.core.announce.Announcements;
import org.peertable.model.EventStatus;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Purpose;
import org.peertable.model.TaskState;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import biweekly.Biweekly;
import biweekly.ICalendar;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;

/** Letters, the public calendar, follow-ups and cards. */
class LeavingTheHouseTest {
    private final Mailings mailings = new Mailings();
    private final Breakfasts program = mailings.program;

    @Test
    void everyLetterSaysHostPurposeWhoPaysAndWhatHappensToTheData() {
        Exports.Made made = mailings.letters();
        assertThat(made.status().isOK()).isTrue();
        assertThat(made.files()).hasSize(11).allSatisfy((name, file) -> {
            Document page = Jsoup.parse(file);
            assertThat(page.select("dl.facts dd").eachText()).contains("Northgate Partners", "Northgate Partners pays for breakfast.",
                    "Peers talk about what is really hard. No sales pitch, no hidden agenda.",
                    "We keep your name, title and employer to invite you, and nothing else. Ask us to delete it any time.");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("@").doesNotContain("host team");
        });
        assertThat(Jsoup.parse(made.of("peer-4-letter")).text()).contains("Dear \u2068ليلى\u2069", "For ليلى حداد only");
    }

    @Test
    void aLetterNamesNobodyButItsReader() {
        mailings.letters().files().forEach((name, file) -> {
            for (Peer peer : program.peers) {
                if (!name.contains(peer.getId() + "-")) {
                    assertThat(file).as(name).doesNotContain(peer.getDisplayName()).doesNotContain(peer.getContacts().getFirst().getValue());
                }
            }
        });
    }

    @Test
    void aLaterChangeIsShownWithWhatWasToldBefore() {
        Announcements.record(List.of(program.upcoming), Breakfasts.TODAY).execute();
        assertThat(Jsoup.parse(mailings.letters().of("peer-1-")).select(".changes")).isEmpty();
        program.program.setDataNotice("We keep everything for ever.");
        program.upcoming.setDurationMinutes(90);
        Document page = Jsoup.parse(mailings.letters().of("peer-1-"));
        assertThat(page.select(".changes dt").eachText()).containsExactly("When", "Your data");
        assertThat(page.select(".changes del").eachText().get(1)).startsWith("We keep your name");
        assertThat(page.select(".changes ins").eachText().get(1)).isEqualTo("We keep everything for ever.");
        Announcements.record(List.of(program.upcoming), Breakfasts.TODAY).execute();
        assertThat(program.upcoming.getSequence()).isEqualTo(1);
        assertThat(Announcements.record(List.of(program.upcoming), Breakfasts.TODAY).isEmpty()).isTrue();
        assertThat(Jsoup.parse(mailings.letters().of("peer-1-")).select(".changes dt").eachText()).containsExactly("When", "Your data");
    }

    @Test
    void whatIsNotWrittenYetIsSaidToBothGuestAndPlanner() {
        program.upcoming.setPaidBy(" ");
        Exports.Made made = mailings.letters();
        assertThat(made.status().getSeverity()).isEqualTo(IStatus.WARNING);
        assertThat(made.status().getMessage()).contains("Who pays");
        assertThat(Jsoup.parse(made.of("peer-1-")).select("dd.empty").text()).contains("not said yet");
    }

    @Test
    void lettersNeedAConsentToInvitationsAndSpeakGerman() {
        Mailings.refuse(program.peers.getFirst(), Purpose.INVITE);
        mailings.locale = Locale.GERMANY;
        Exports.Made made = mailings.letters();
        assertThat(made.files().keySet()).noneMatch(name -> name.contains("peer-1-"));
        assertThat(made.status().getMessage()).contains("Ana Lima: keine Einwilligung");
        assertThat(Jsoup.parse(made.of("peer-11-")).text()).contains("wir hätten Sie gern mit am Tisch", "Wer bezahlt");
    }

    @Test
    void markupInATextIsText() {
        program.upcoming.setTitle("<script>alert(1)</script>");
        for (Element page : mailings.letters().files().values().stream().map(Jsoup::parse).toList()) {
            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        }
        assertThat(mailings.series("jsonld").only()).doesNotContain("<script>");
    }

    @Test
    void thePublicCalendarHoldsNoPersonNoPlaceAndNoDraft() {
        program.upcoming.setStatus(EventStatus.CANCELLED);
        String file = mailings.series("ics").only();
        CalendarLines.of(file);
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(calendar.getEvents()).hasSize(4).allSatisfy(event -> {
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getLocation().getValue()).isEqualTo("New York");
        });
        assertThat(calendar.getEvents().getLast().getStatus().isCancelled()).isTrue();
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(file.replace("\r\n ", "")).doesNotContain("draft").doesNotContain("Reading Room").doesNotContain("@example.org");
    }

    @Test
    void searchEnginesReadTheSeasonAsEvents() {
        JsonObject series = JsonParser.parseString(mailings.series("jsonld").only()).getAsJsonObject();
        assertThat(series.get("@context").getAsString()).isEqualTo("https://schema.org/");
        assertThat(series.getAsJsonArray("subEvent")).hasSize(4);
        JsonObject last = series.getAsJsonArray("subEvent").get(3).getAsJsonObject();
        assertThat(last.get("startDate").getAsString()).isEqualTo("2026-05-14T08:00:00-04:00");
        assertThat(last.getAsJsonObject("location").get("name").getAsString()).isEqualTo("New York");
        assertThat(last.getAsJsonArray("about")).hasSize(2);
    }

    private void promise(String text, TaskState state) {
        FollowUp promise = PeertableFactory.eINSTANCE.createFollowUp();
        promise.setId("promise-" + program.upcoming.getFollowUps().size());
        promise.setText(text);
        promise.setDue(LocalDate.of(2026, 6, 1));
        promise.setState(state);
        Invitation owner = program.upcoming.getInvitations().getFirst();
        promise.setOwner(owner);
        promise.setForPeer(program.peers.get(1));
        program.upcoming.getFollowUps().add(promise);
    }

    @Test
    void promisesAreTasksAndRowsAndNeverFormulas() {
        promise("=HYPERLINK(\"x\")", TaskState.OPEN);
        promise("Send the checklist;\r\nEND:VTODO", TaskState.DONE);
        String table = mailings.followUps("csv").only();
        assertThat(table).startsWith("What,Who,For whom,By,State,From\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\",Ana Lima,Björn Ångström,2026-06-01,open,");
        String file = mailings.followUps("ics").only();
        CalendarLines.of(file);
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.getTodos()).hasSize(2);
        assertThat(calendar.getTodos().get(1).getSummary().getValue()).isEqualTo("Send the checklist; END:VTODO");
        assertThat(calendar.getTodos().get(1).getStatus().isCompleted()).isTrue();
        assertThat(file).contains("DUE;VALUE=DATE:20260601");
    }

    @Test
    void cardsAreOfThoseWhoAgreedAndReadBackAsTheyAre() {
        Mailings.refuse(program.peers.get(2), Purpose.SHARE_WITH_GUESTS);
        program.peers.get(0).setPronouns("she; her");
        program.peers.get(0).setTitle("CIO\r\nTEL:+1 555");
        String file = mailings.room().only();
        CalendarLines.of(file);
        List<VCard> cards = Ezvcard.parse(file).all();
        assertThat(cards).hasSize(8).allSatisfy(card -> {
            assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
            assertThat(card.getEmails()).isEmpty();
            assertThat(card.getTelephoneNumbers()).isEmpty();
            assertThat(card.validate(VCardVersion.V4_0).toString()).isEmpty();
            Peer peer = program.peers.stream().filter(one -> one.getDisplayName().equals(card.getFormattedName().getValue())).findFirst()
                    .orElseThrow();
            assertThat(card.getOrganization().getValues()).containsExactly(peer.getEmployer().getName());
            assertThat(card.getStructuredName() == null ? null : card.getStructuredName().getFamily()).isEqualTo(peer.getFamilyName());
            assertThat(card.getAddresses().getFirst().getLocality()).isEqualTo("New York");
        });
        VCard ana = cards.stream().filter(card -> card.getFormattedName().getValue().equals("Ana Lima")).findFirst().orElseThrow();
        assertThat(ana.getTitles().getFirst().getValue()).isEqualTo("CIO TEL:+1 555");
        assertThat(cards).noneMatch(card -> card.getFormattedName().getValue().equals("王小明"));
    }
}
