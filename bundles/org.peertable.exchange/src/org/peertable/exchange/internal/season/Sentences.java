package org.peertable.exchange.internal.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peertable.core.insight.Change;
import org.peertable.core.insight.Costs;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.Median;
import org.peertable.core.insight.Money;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.Totals;
import org.peertable.exchange.internal.Texts;

/** Says in plain words what the figures of a season say, and what they do not say yet. */
final class Sentences {
    private final SeasonInsight insight;
    private final Texts texts;

    Sentences(SeasonInsight insight, Texts texts) {
        this.insight = insight;
        this.texts = texts;
    }

    /** The four sentences at the beginning: who came, who met, how it felt, what it cost. */
    List<String> opening() {
        return List.of(came(), met(), felt(), cost());
    }

    private String came() {
        Totals totals = insight.totals();
        if (totals.held() > 0) {
            return texts.get("Sentence_came", totals.guests(), totals.held(), totals.returning());
        }
        return insight.events().stream()
                .filter(event -> event.start().toLocalDate().isAfter(insight.today()))
                .findFirst()
                .map(next -> texts.get("Sentence_announced", totals.announced(), texts.date(next.start().toLocalDate())))
                .orElse(texts.get("Sentence_nothing"));
    }

    private String met() {
        Totals totals = insight.totals();
        return totals.held() == 0
                ? texts.get("Sentence_metLater")
                : texts.get("Sentence_met", totals.newPairs(), totals.repeatPairs());
    }

    private String felt() {
        Optional<Change> mood = insight.mood().known();
        Optional<Median> understood = insight.understood().known();
        if (mood.isPresent() && understood.isPresent()) {
            return texts.get("Sentence_felt", texts.decimal(mood.get().before()), texts.decimal(mood.get().after()),
                    texts.step(understood.get().value()));
        }
        if (mood.isPresent()) {
            return texts.get("Sentence_mood", texts.decimal(mood.get().before()), texts.decimal(mood.get().after()));
        }
        if (understood.isPresent()) {
            return texts.get("Sentence_understood", texts.step(understood.get().value()));
        }
        return insight.totals().held() == 0
                ? texts.get("Sentence_feltLater")
                : texts.get("Sentence_feltHidden", insight.smallestGroup());
    }

    private String cost() {
        Costs costs = insight.costs();
        Optional<Money> seat = costs.perSeat().known();
        Optional<Money> pair = costs.perNewPair().known();
        if (seat.isPresent() && pair.isPresent()) {
            return texts.get("Sentence_cost", texts.money(seat.get()), texts.money(pair.get()));
        }
        if (seat.isPresent()) {
            return texts.get("Sentence_costSeat", texts.money(seat.get()));
        }
        return costs.perSeat().reason().filter(Figure.Reason.MIXED_CURRENCIES::equals).isPresent()
                ? texts.get("Sentence_costMixed")
                : costs.planned().isEmpty() && costs.actual().isEmpty()
                        ? texts.get("Sentence_costNone")
                        : texts.get("Sentence_costLater");
    }

    /** What is not known yet or not shown, and why. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        insight.horizons().forEach(horizon ->
                hidden(horizon.inTouch(), texts.get("Unknown_horizon", horizon.months())).ifPresent(unknown::add));
        hidden(insight.mood(), texts.get("Unknown_mood")).ifPresent(unknown::add);
        hidden(insight.understood(), texts.get("Unknown_understood")).ifPresent(unknown::add);
        hidden(insight.noticed(), texts.get("Unknown_noticed")).ifPresent(unknown::add);
        hidden(insight.closeness(), texts.get("Unknown_closeness")).ifPresent(unknown::add);
        hidden(insight.costs().perSeat(), texts.get("Unknown_perSeat")).ifPresent(unknown::add);
        if (insight.leftOut() > 0) {
            unknown.add(texts.get("Unknown_sealed", insight.leftOut()));
        }
        return unknown;
    }

    private Optional<String> hidden(Figure<?> figure, String what) {
        return figure.known().isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("Unknown_line", what, reason(figure)));
    }

    /** Says why a figure is hidden. */
    String reason(Figure<?> figure) {
        return switch (figure) {
            case Figure.Known<?> known -> "";
            case Figure.Hidden<?> hidden -> hidden.from()
                    .map(day -> texts.get("Hidden_from", texts.date(day)))
                    .orElseGet(() -> texts.get("Hidden_" + hidden.why().name(), insight.smallestGroup()));
        };
    }
}
