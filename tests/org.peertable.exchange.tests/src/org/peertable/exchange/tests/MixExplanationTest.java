package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Options;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.SeatExplanation;
import org.peertable.core.privacy.Level;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.exchange.internal.mix.MixExplanationExporter;
import org.peertable.model.Event;
import org.peertable.model.Season;
import org.peertable.model.Seat;

/** The page about a mix says what the mix itself says, for the breakfasts of the sample. */
class MixExplanationTest {
    private Sample sample;
    private Event december;

    @BeforeEach
    void lookAtDecember() throws Exception {
        sample = Sample.open();
        december = sample.event("breakfast-2026-12-10");
    }

    @Test
    void everySeatIsDrawnAndExplained() throws Exception {
        EventExplanation mix = sample.planner().mix(december).explain();
        List<SeatExplanation> seats = mix.tables().getFirst().seats();
        Document page = page(december);

        assertThat(page.select("h1").text()).isEqualTo("December breakfast");
        assertThat(page.select("table.seats").getFirst().select("tbody tr")).hasSameSizeAs(seats).allSatisfy(row -> {
            SeatExplanation seat = seats.get(row.elementSiblingIndex());
            assertThat(row.select("td.place").text()).isEqualTo(String.valueOf(seat.seat().orElseThrow().getNumber()));
            assertThat(row.select("b").text()).isEqualTo(seat.peer().getDisplayName());
            assertThat(row.select("li")).isNotEmpty();
        });
        Element drawing = page.selectFirst("figure.table svg");
        assertThat(drawing.select(".seat")).hasSize(mix.tables().getFirst().table().orElseThrow().getSeats().size());
        assertThat(drawing.select(".seat.free")).hasSize(drawing.select(".seat").size() - seats.size());
        assertThat(drawing.select(".lock")).hasSize((int) seats.stream().filter(seat -> seat.seat().orElseThrow().isLocked()).count());
        assertThat(drawing.text()).contains(seats.stream().map(seat -> seat.peer().getDisplayName()).toList());
        assertThat(page.select(".bars").first().select(".number").eachText()).containsExactly(
                String.valueOf(Math.round(mix.scores().alikePercent())), String.valueOf(Math.round(mix.scores().differentPercent())));
        assertThat(page.select(".lead").text()).startsWith("6 people sit at one table; ").contains("ould be better by at most ");
        assertThat(page.text()).contains("Mei Tanaka Ruiz was asked and has not said yes yet.");
    }

    @Test
    void aRuleThatDoesNotHoldIsMarkedAndNamed() throws Exception {
        sample.invitation(december, sample.peer("ana-lima")).setSeat(sample.find("breakfast-2026-12-10.table-1.seat-4", Seat.class));

        Document page = page(december);

        assertThat(page.select("figure.table svg .conflict")).hasSize(2);
        assertThat(page.select("tr.conflicted b").eachText()).containsExactlyInAnyOrder("Ana Lima", "Marcus Whitfield");
        assertThat(page.select("li.warning").text()).contains("Ana Lima and Marcus Whitfield must not sit side by side");
    }

    @Test
    void beforeAnybodySitsItIsAboutTheList() throws Exception {
        december.getInvitations().forEach(invitation -> invitation.setSeat(null));

        Document page = page(december);

        assertThat(page.select(".lead").text()).contains(" people are on the list; nobody has a seat yet.");
        assertThat(page.select("td.place, th.place")).isEmpty();
        assertThat(page.select("figure.table svg .seat")).isNotEmpty();
    }

    private Document page(Event event) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportRequest request = new ExportRequest(sample.program, (Season) event.eContainer(), event, Level.P3, "html",
                Options.of(List.of(), Map.of()), Locale.US, Sample.TODAY, null)
                .withExplanation(() -> sample.planner().mix(event).explain());
        IStatus status = new MixExplanationExporter().export(request, name -> out, new NullProgressMonitor());
        assertThat(status.isOK()).as(status.toString()).isTrue();
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
