package org.peertable.exchange.internal.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.peertable.core.insight.Change;
import org.peertable.core.insight.Costs;
import org.peertable.core.insight.EventInsight;
import org.peertable.core.insight.Fairness;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.HeadCount;
import org.peertable.core.insight.Meeting;
import org.peertable.core.insight.Money;
import org.peertable.core.insight.Pairs;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.TermCoverage;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Program;
import org.peertable.model.Season;

/** Turns the figures of a season into what its report prints. */
final class ReportMaker {
    private static final String NONE = "\u2013";

    private final Program program;
    private final Season season;
    private final SeasonInsight insight;
    private final Texts texts;
    private final Sentences sentences;

    ReportMaker(Program program, Season season, SeasonInsight insight, Texts texts) {
        this.program = program;
        this.season = season;
        this.insight = insight;
        this.texts = texts;
        sentences = new Sentences(insight, texts);
    }

    SeasonReport report() {
        return new SeasonReport(
                program.getName() == null ? "" : program.getName(),
                insight.season(),
                when(),
                sentences.opening(),
                sentences.unknown(),
                keys(),
                insight.events().stream().map(this::row).toList(),
                charts(),
                answers(),
                horizons(),
                costs(),
                insight.costs().withoutActual() > 0 ? texts.get("Season_withoutActual", insight.costs().withoutActual()) : "",
                List.of(texts.get("Counted_guests"), texts.get("Counted_pairs"), texts.get("Counted_touch"),
                        texts.get("Counted_small", insight.smallestGroup()), texts.get("Counted_circle")));
    }

    private String when() {
        List<String> parts = new ArrayList<>();
        if (season.getCity() != null && !season.getCity().isBlank()) {
            parts.add(season.getCity());
        }
        if (season.getFirstDay() != null && season.getLastDay() != null) {
            parts.add(texts.get("Season_span", texts.date(season.getFirstDay()), texts.date(season.getLastDay())));
        } else if (season.getFirstDay() != null) {
            parts.add(texts.get("Season_since", texts.date(season.getFirstDay())));
        }
        return String.join(" \u00b7 ", parts);
    }

    private List<SeasonReport.Key> keys() {
        List<SeasonReport.Key> keys = new ArrayList<>();
        int held = insight.totals().held();
        int announced = insight.totals().announced();
        if (announced > 0) {
            keys.add(key(texts.get("Key_of", held, announced), "Key_held"));
        }
        if (held > 0) {
            keys.add(key(texts.number(insight.totals().guests()), "Key_guests"));
            keys.add(key(texts.number(insight.totals().newPairs()), "Key_newPairs"));
        }
        insight.mood().known().ifPresent(mood -> keys.add(key(texts.change(mood.difference()), "Key_mood")));
        insight.understood().known().ifPresent(one ->
                keys.add(key(texts.get("Key_ofSeven", texts.step(one.value())), "Key_understood")));
        insight.costs().perNewPair().known().ifPresent(money -> keys.add(key(texts.money(money), "Key_perNewPair")));
        return keys;
    }

    private SeasonReport.Key key(String figure, String about) {
        return new SeasonReport.Key(figure, texts.get(about));
    }

    private SeasonReport.EventRow row(EventInsight event) {
        return new SeasonReport.EventRow(
                texts.date(event.start().toLocalDate()),
                event.title(),
                String.join(" \u00b7 ", event.topics()),
                note(event),
                cell(event.asked(), HeadCount::invited),
                cell(event.asked(), HeadCount::confirmed),
                cell(event.meeting(), Meeting::attended),
                cell(event.pairs(), Pairs::met),
                cell(event.pairs(), Pairs::again));
    }

    private String note(EventInsight event) {
        return event.meeting().known().isPresent()
                ? ""
                : event.meeting().reason().filter(Figure.Reason.TOO_EARLY::equals).isPresent()
                        ? texts.get("Season_upcoming")
                        : sentences.reason(event.meeting());
    }

    private <T> String cell(Figure<T> figure, Function<T, Integer> part) {
        return figure.known().map(part).map(texts::number).orElse(NONE);
    }

    private List<SeasonReport.Chart> charts() {
        Charts charts = new Charts(insight, texts);
        return List.of(
                chart("pairs", pairsSentence(), charts.pairs()),
                chart("topics", topicsSentence(), charts.topics()),
                chart("shared", sharedSentence(), charts.shared()),
                chart("understood", understoodSentence(), charts.understood()));
    }

    private SeasonReport.Chart chart(String id, String sentence, String svg) {
        String tail = insight.events().size() > Charts.MOST_EVENTS && !svg.isEmpty() && !id.equals("shared")
                ? " " + texts.get("Chart_last", Charts.MOST_EVENTS)
                : "";
        return new SeasonReport.Chart("chart-" + id, texts.get("Season_" + id), sentence + tail, svg);
    }

    private String pairsSentence() {
        return insight.totals().held() == 0
                ? texts.get("Season_pairsNone")
                : texts.get("Season_pairsSentence", insight.totals().newPairs(), insight.totals().repeatPairs());
    }

    private String topicsSentence() {
        List<TermCoverage> covered = insight.challenges().stream().filter(term -> !term.events().isEmpty()).toList();
        return covered.isEmpty()
                ? texts.get("Season_topicsNone")
                : covered.stream()
                        .max(Comparator.comparingInt(term -> term.events().size()))
                        .map(most -> texts.get("Season_topicsSentence", covered.size(), Texts.isolated(most.term()),
                                most.events().size()))
                        .orElseThrow();
    }

    private String sharedSentence() {
        return insight.challenges().stream()
                .filter(term -> term.peers().known().isPresent())
                .findFirst()
                .map(most -> texts.get("Season_sharedSentence", most.peers().value(),
                        insight.fairness().known().map(Fairness::circle).orElse(0), Texts.isolated(most.term())))
                .orElse(texts.get("Season_sharedNone", insight.smallestGroup()));
    }

    private String understoodSentence() {
        return insight.understood().known()
                .map(median -> texts.get("Season_understoodSentence", texts.step(median.value()), median.answers()))
                .orElseGet(() -> texts.get("Season_understoodNone", insight.smallestGroup()));
    }

    private List<SeasonReport.Row> answers() {
        List<SeasonReport.Row> rows = new ArrayList<>();
        rows.add(change("Season_moodRow", insight.mood()));
        rows.add(change("Season_closenessRow", insight.closeness()));
        rows.add(new SeasonReport.Row(texts.get("Season_noticedRow"),
                insight.noticed().known().map(one -> texts.get("Season_share", one.count(), one.of()))
                        .orElse(sentences.reason(insight.noticed())), ""));
        insight.fairness().known().ifPresentOrElse(
                fair -> {
                    rows.add(new SeasonReport.Row(texts.get("Season_fairRow", fair.circle()),
                            fair.neverAsked().known()
                                    .map(never -> texts.get("Season_share", fair.circle() - never, fair.circle()))
                                    .orElse(texts.get("Season_fairFew", insight.smallestGroup() - 1)), ""));
                    rows.add(new SeasonReport.Row(texts.get("Season_fairRange"),
                            texts.get("Season_range", fair.fewest(), fair.most()), ""));
                },
                () -> rows.add(new SeasonReport.Row(
                        texts.get("Season_fairRange"), sentences.reason(insight.fairness()), "")));
        return rows;
    }

    private SeasonReport.Row change(String label, Figure<Change> figure) {
        return new SeasonReport.Row(
                texts.get(label),
                figure.known()
                        .map(one -> texts.get("Season_change", texts.decimal(one.before()), texts.decimal(one.after())))
                        .orElse(sentences.reason(figure)),
                figure.known().map(one -> texts.get("Season_people", one.people())).orElse(""));
    }

    private List<SeasonReport.Row> horizons() {
        return insight.horizons().stream()
                .map(horizon -> new SeasonReport.Row(
                        texts.get("Season_months", horizon.months()),
                        horizon.inTouch().known()
                                .map(share -> texts.get("Season_shareOfPairs", share.count(), share.of()))
                                .orElse(sentences.reason(horizon.inTouch())),
                        horizon.costPerPair().known().map(texts::money).orElse(NONE)))
                .toList();
    }

    private List<SeasonReport.Row> costs() {
        Costs costs = insight.costs();
        if (costs.planned().isEmpty() && costs.actual().isEmpty()) {
            return List.of();
        }
        return List.of(
                new SeasonReport.Row(texts.get("Season_costTotal"), sum(costs.planned()), sum(costs.actual())),
                new SeasonReport.Row(texts.get("Season_costSeat"), money(costs.plannedPerSeat()), money(costs.perSeat())),
                new SeasonReport.Row(texts.get("Season_costPair"), money(costs.plannedPerNewPair()), money(costs.perNewPair())));
    }

    private String money(Figure<Money> figure) {
        return figure.known().map(texts::money).orElseGet(() -> sentences.reason(figure));
    }

    private String sum(List<Money> amounts) {
        return amounts.isEmpty() ? NONE : amounts.stream().map(texts::money).collect(Collectors.joining(" + "));
    }
}
