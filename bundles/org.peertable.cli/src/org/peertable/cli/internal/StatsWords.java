package org.peertable.cli.internal;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.peertable.core.insight.Costs;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.Horizon;
import org.peertable.core.insight.Money;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.TermCoverage;
import org.peertable.core.insight.Totals;

/** Figures of a season in sentences; of a hidden figure the reason. */
final class StatsWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int MOST_CHALLENGES = 5;

    private final ResourceBundle bundle;
    private final Locale locale;

    private StatsWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static StatsWords in(Locale locale) {
        return new StatsWords(ResourceBundle.getBundle(StatsWords.class.getPackageName() + ".stats", locale, NO_FALLBACK), locale);
    }

    String none() {
        return text("none");
    }

    List<String> lines(SeasonInsight insight) {
        List<String> lines = new ArrayList<>();
        Totals totals = insight.totals();
        lines.add(text("events", totals.held(), totals.announced(), totals.guests(), totals.returning()));
        lines.add(text("pairs", totals.newPairs(), totals.repeatPairs()));
        lines.add(figure("fairness", insight.fairness(), fairness -> fairness.neverAsked().known()
                .map(never -> text("fairnessAll", fairness.circle() - never, fairness.circle(), never, fairness.fewest(), fairness.most()))
                .orElseGet(() -> text("fairnessHidden", fairness.circle(), reason(fairness.neverAsked())))));
        lines.addAll(coverage(insight));
        lines.add(figure("mood", insight.mood(), mood -> text("moodKnown", mood.people(), mood.before(), mood.after())));
        lines.add(figure("understood", insight.understood(), median -> text("understoodKnown", median.value(), median.answers())));
        lines.add(figure("noticed", insight.noticed(), share -> text("noticedKnown", share.count(), share.of())));
        lines.add(figure("closeness", insight.closeness(), close -> text("closenessKnown", close.people(), close.before(), close.after())));
        for (Horizon horizon : insight.horizons()) {
            lines.add(text("horizon", horizon.months(), horizon.inTouch().known()
                    .map(share -> text("horizonKnown", share.count(), share.of()))
                    .orElseGet(() -> reason(horizon.inTouch()))));
        }
        lines.addAll(costs(insight.costs()));
        if (insight.leftOut() > 0) {
            lines.add(text("leftOut", insight.leftOut()));
        }
        return lines;
    }

    private List<String> coverage(SeasonInsight insight) {
        List<TermCoverage> discussed = insight.challenges().stream().filter(term -> !term.events().isEmpty()).toList();
        List<String> lines = new ArrayList<>();
        lines.add(text("coverage", discussed.size(), insight.challenges().size()));
        insight.challenges().stream().filter(term -> term.peers().known().isPresent()).limit(MOST_CHALLENGES)
                .forEach(term -> lines.add(text("shared", term.term(), term.peers().value(), term.events().size())));
        return lines;
    }

    private List<String> costs(Costs costs) {
        List<String> lines = new ArrayList<>();
        lines.add(costs.actual().isEmpty()
                ? text("costNone")
                : text("cost", String.join(" + ", costs.actual().stream().map(this::money).toList()), costs.withoutActual()));
        lines.add(figure("perSeat", costs.perSeat(), money -> text("perSeatKnown", money(money))));
        lines.add(figure("perPair", costs.perNewPair(), money -> text("perPairKnown", money(money))));
        return lines;
    }

    private <T> String figure(String key, Figure<T> figure, Function<T, String> known) {
        return figure.known().map(known).orElseGet(() -> text(key, reason(figure)));
    }

    private String reason(Figure<?> figure) {
        return switch (figure) {
            case Figure.Known<?> known -> "";
            case Figure.Hidden<?> hidden -> hidden.from().map(day -> text("TOO_EARLY_from", day.toString()))
                    .orElseGet(() -> text(hidden.why().name()));
        };
    }

    private String money(Money money) {
        return money.currency() + " " + text("amount", money.amount());
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
