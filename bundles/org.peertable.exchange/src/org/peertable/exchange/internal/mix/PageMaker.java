package org.peertable.exchange.internal.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.SeatExplanation;
import org.peertable.core.plan.TableExplanation;
import org.peertable.core.plan.UnplacedExplanation;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Agenda;
import org.peertable.mix.Goal;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Seat;
import org.peertable.model.Table;

/** Turns the explanation of a mix into what its page prints. */
final class PageMaker {
    private final EventExplanation explanation;
    private final Texts texts;
    private final MixTexts words;

    PageMaker(EventExplanation explanation, Texts texts, MixTexts words) {
        this.explanation = explanation;
        this.texts = texts;
        this.words = words;
    }

    MixPage page() {
        List<MixPage.TablePart> tables = new ArrayList<>();
        for (TableExplanation table : explanation.tables()) {
            if (!table.seats().isEmpty()) {
                tables.add(table(table, tables.size()));
            }
        }
        return new MixPage(
                orEmpty(explanation.event().getTitle()),
                when(explanation.event()),
                opening(),
                MixPage.alike(explanation.scores()),
                MixPage.different(explanation.scores()),
                explanation.broken().stream().map(words::rule).map(MixTexts::sentence).toList(),
                explanation.notices().stream().map(words::notice).toList(),
                explanation.criteria().stream().map(criterion -> new MixPage.Want(
                        words.criterion(criterion),
                        texts.get(criterion.goal() == Goal.SIMILAR ? "Mix_alike" : "Mix_different"),
                        texts.step(criterion.weight()))).toList(),
                tables,
                explanation.unplaced().stream().map(this::unplaced).toList());
    }

    private String when(Event event) {
        Agenda agenda = Agenda.of(event, texts);
        return Stream.of(agenda.day(), agenda.when()).filter(text -> !text.isBlank()).reduce((day, time) -> day + ", " + time).orElse("");
    }

    private List<String> opening() {
        List<String> sentences = new ArrayList<>();
        long guests = explanation.tables().stream().mapToLong(table -> table.seats().size()).sum();
        boolean seated = explanation.tables().stream().flatMap(table -> table.seats().stream()).anyMatch(seat -> seat.seat().isPresent());
        sentences.add(seated ? texts.get("Mix_guests", guests, explanation.tables().size(), explanation.unplaced().size())
                : texts.get("Mix_listed", guests));
        words.gap(explanation.gap()).map(MixTexts::sentence).ifPresent(sentences::add);
        return sentences;
    }

    private MixPage.TablePart table(TableExplanation table, int index) {
        boolean round = table.table().map(Table::isRound).orElse(true);
        int places = Math.max(table.seats().size(), table.table().map(one -> one.getSeats().size()).orElse(0));
        List<TableDrawing.Guest> guests = new ArrayList<>();
        for (int k = 0; k < table.seats().size(); k++) {
            guests.add(guest(table.seats().get(k), table, k));
        }
        String name = words.name(table);
        String drawing = new TableDrawing("table" + index, round, places, guests)
                .svg(texts.get("Mix_drawing", name), words.scores(table.scores()));
        return new MixPage.TablePart(name, drawing, MixPage.alike(table.scores()), MixPage.different(table.scores()), words.table(table),
                table.seats().stream().map(this::person).toList());
    }

    private static TableDrawing.Guest guest(SeatExplanation seat, TableExplanation table, int order) {
        int place = seat.seat().map(one -> table.table().orElseThrow().getSeats().indexOf(one)).orElse(order);
        return new TableDrawing.Guest(place, name(seat.peer()), organisation(seat.invitation()), seat.host(),
                seat.seat().map(Seat::isLocked).orElse(false), !seat.broken().isEmpty());
    }

    private MixPage.Person person(SeatExplanation seat) {
        List<String> marks = new ArrayList<>();
        if (seat.host()) {
            marks.add(texts.get("Mix_host"));
        }
        if (seat.seat().map(Seat::isLocked).orElse(false)) {
            marks.add(texts.get("Mix_locked"));
        }
        return new MixPage.Person(seat.seat().map(one -> texts.number(one.getNumber())).orElse(""), name(seat.peer()),
                about(seat.invitation()), marks, words.seat(seat), !seat.broken().isEmpty());
    }

    private MixPage.Person unplaced(UnplacedExplanation unplaced) {
        return new MixPage.Person("", name(unplaced.peer()), unplaced.invitation().map(PageMaker::about).orElse(""), List.of(),
                words.unplaced(unplaced), !unplaced.rules().isEmpty());
    }

    private static String about(Invitation invitation) {
        return Stream.of(orEmpty(invitation.getPeer().getTitle()), organisation(invitation)).filter(text -> !text.isBlank())
                .reduce((title, house) -> title + ", " + house).orElse("");
    }

    private static String organisation(Invitation invitation) {
        Peer peer = invitation.getPeer();
        return peer.getEmployer() == null ? "" : orEmpty(peer.getEmployer().getName());
    }

    private static String name(Peer peer) {
        return peer.getDisplayName() == null || peer.getDisplayName().isBlank() ? orEmpty(peer.getId()) : peer.getDisplayName();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
