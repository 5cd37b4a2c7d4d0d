package org.peertable.ui.internal.season;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.peertable.core.insight.Costs;
import org.peertable.core.insight.Fairness;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.Median;
import org.peertable.core.insight.Money;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.TermCoverage;
import org.peertable.core.insight.Totals;
import org.peertable.ui.internal.words.Amounts;
import org.peertable.ui.internal.words.Dates;

/** Says in one sentence what each chart of a season shows, or why there is nothing to show. */
final class Sentences {
    private static final int NAMED = 2;

    private final SeasonInsight insight;

    Sentences(SeasonInsight insight) {
        this.insight = insight;
    }

    /** Fills numbers and words into a text that knows one from many. */
    static String text(String pattern, Object... values) {
        return new MessageFormat(pattern).format(values);
    }

    String topics() {
        List<TermCoverage> all = insight.challenges();
        List<String> missing = all.stream().filter(one -> one.events().isEmpty()).map(TermCoverage::term).toList();
        if (all.isEmpty()) {
            return Messages.Topics_none;
        }
        if (missing.isEmpty()) {
            return text(Messages.Topics_all, all.size());
        }
        String named = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
        return text(missing.size() > NAMED ? Messages.Topics_someMore : Messages.Topics_some,
                all.size() - missing.size(), all.size(), named, missing.size() - NAMED);
    }

    String fairness() {
        Optional<Fairness> fairness = insight.fairness().known();
        if (fairness.isEmpty()) {
            return reason(insight.fairness());
        }
        int circle = fairness.get().circle();
        return fairness.get().neverAsked().known()
                .map(never -> text(never == 0 ? Messages.Fairness_all : Messages.Fairness_some, circle - never, circle, never))
                .orElseGet(() -> text(Messages.Fairness_most, circle, fairness.get().fewest(), fairness.get().most()));
    }

    String pairs() {
        Totals totals = insight.totals();
        return totals.held() == 0 ? Messages.Pairs_none : text(Messages.Pairs_met, totals.newPairs(), totals.repeatPairs());
    }

    String understood() {
        Figure<Median> figure = insight.understood();
        return figure.known().map(median -> text(Messages.Understood_median, step(median.value()), median.answers()))
                .orElseGet(() -> text(Messages.Understood_hidden, reason(figure)));
    }

    String costs() {
        Costs costs = insight.costs();
        Optional<Money> seat = costs.perSeat().known();
        Optional<Money> pair = costs.perNewPair().known();
        if (seat.isPresent() && pair.isPresent()) {
            return text(Messages.Costs_both, Amounts.money(seat.get()), Amounts.money(pair.get()));
        }
        if (seat.isPresent()) {
            return text(Messages.Costs_seat, Amounts.money(seat.get()));
        }
        return text(Messages.Costs_hidden, reason(costs.perSeat()));
    }

    /** Returns a step of a scale: 6, or 5.5. */
    static String step(double value) {
        return text("{0,number,0.#}", value);
    }

    /** Says why a figure is hidden. */
    String reason(Figure<?> figure) {
        return switch (figure) {
            case Figure.Known<?> known -> "";
            case Figure.Hidden<?> hidden -> hidden.from().map(day -> text(Messages.Hidden_from, Dates.day(day)))
                    .orElseGet(() -> reason(hidden.why()));
        };
    }

    private String reason(Figure.Reason why) {
        return switch (why) {
            case TOO_FEW -> text(Messages.Hidden_tooFew, insight.smallestGroup());
            case TOO_EARLY -> Messages.Hidden_tooEarly;
            case NOT_RECORDED -> Messages.Hidden_notRecorded;
            case NONE -> Messages.Hidden_none;
            case CANCELLED -> Messages.Hidden_cancelled;
            case MIXED_CURRENCIES -> Messages.Hidden_currencies;
            case TOO_MANY -> Messages.Hidden_tooMany;
        };
    }
}
