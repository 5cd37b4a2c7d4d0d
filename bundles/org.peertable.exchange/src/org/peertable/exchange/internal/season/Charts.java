package org.peertable.exchange.internal.season;

import java.util.ArrayList;
import java.util.List;

import org.peertable.core.insight.EventInsight;
import org.peertable.core.insight.Fairness;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.Median;
import org.peertable.core.insight.Pairs;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.TermCoverage;
import org.peertable.exchange.internal.Svg;
import org.peertable.exchange.internal.Texts;

/** The charts of the season report; everything in them is labelled where it stands. */
final class Charts {
    /** More columns than this cannot be told apart; the last ones are drawn. */
    static final int MOST_EVENTS = 24;
    /** More rows than this are no chart any more; the first ones are drawn. */
    static final int MOST_TERMS = 16;

    private static final int LEFT = 8;
    private static final int LABELS = 236;

    private final SeasonInsight insight;
    private final Texts texts;
    private final List<EventInsight> past;
    private final List<EventInsight> shown;

    Charts(SeasonInsight insight, Texts texts) {
        this.insight = insight;
        this.texts = texts;
        past = last(insight.events().stream()
                .filter(event -> !event.start().toLocalDate().isAfter(insight.today()))
                .toList());
        shown = last(insight.events());
    }

    private static <T> List<T> last(List<T> list) {
        return list.subList(Math.max(0, list.size() - MOST_EVENTS), list.size());
    }

    /** New and repeated pairs of each event, as stacked columns; empty when no event has any. */
    String pairs() {
        int most = past.stream().mapToInt(event -> pairs(event).met() + pairs(event).again()).max().orElse(0);
        if (most == 0) {
            return "";
        }
        int plot = 160;
        int base = 28 + plot;
        List<String> spoken = new ArrayList<>();
        past.forEach(event -> event.pairs().known().ifPresent(known -> spoken.add(texts.get("Chart_pairsOne",
                texts.date(event.start().toLocalDate()), known.met(), known.again()))));
        Svg svg = new Svg("pairs", Svg.WIDTH, base + 26, texts.get("Season_pairs"), String.join(" ", spoken));
        double column = column(past.size(), Svg.WIDTH - LEFT - 150);
        double width = Math.min(44, column * 0.66);
        svg.line(LEFT, base, LEFT + column * past.size(), base, "axis");
        double labelAt = -1;
        for (int i = 0; i < past.size(); i++) {
            double middle = LEFT + column * (i + 0.5);
            Pairs pairs = pairs(past.get(i));
            double met = (double) plot * pairs.met() / most;
            double again = (double) plot * pairs.again() / most;
            if (past.get(i).pairs().known().isPresent()) {
                svg.rectangle(middle - width / 2, base - met, width, met, "bar");
                svg.rectangle(middle - width / 2, base - met - again, width, again, "bar second");
                if (met >= 16 && width >= 20) {
                    svg.text(middle, base - met + 14, "middle", "onbar", texts.number(pairs.met()));
                }
                if (pairs.again() > 0) {
                    svg.text(middle, base - met - again - 5, "middle", "small", texts.number(pairs.again()));
                } else if (met < 16) {
                    svg.text(middle, base - met - 5, "middle", "small", texts.number(pairs.met()));
                }
                labelAt = met;
            } else {
                svg.text(middle, base - 6, "middle", "faint", "\u2013");
            }
            day(svg, i, past, column, base + 18);
        }
        double side = LEFT + column * past.size() + 10;
        double firstLabel = Math.min(base - 6, Math.max(base - labelAt / 2, 50));
        svg.text(side, firstLabel, "start", "accent", texts.get("Chart_met"));
        svg.text(side, Math.min(firstLabel - 18, base - labelAt - 8), "start", "faint", texts.get("Chart_again"));
        return svg.finished();
    }

    private static Pairs pairs(EventInsight event) {
        return event.pairs().known().orElse(new Pairs(0, 0));
    }

    /** How understood the guests felt at each event, as dots on the scale; empty when no event can be shown. */
    String understood() {
        if (past.stream().noneMatch(event -> event.understood().known().isPresent())) {
            return "";
        }
        List<String> spoken = new ArrayList<>();
        past.forEach(event -> spoken.add(texts.get("Chart_understoodOne", texts.date(event.start().toLocalDate()),
                event.understood().known().map(one -> texts.step(one.value())).orElse(texts.get("Chart_hidden")))));
        int top = 20;
        int step = 24;
        int base = top + 6 * step;
        Svg svg = new Svg("understood", Svg.WIDTH, base + 34, texts.get("Season_understood"), String.join(" ", spoken));
        int left = 120;
        double column = column(past.size(), Svg.WIDTH - left - 8);
        double right = left + column * past.size();
        for (int value : new int[] {1, 4, 7}) {
            double y = base - (value - 1) * step;
            svg.line(left, y, right, y, "grid");
            svg.text(left - 8, y + 4, "end", "faint", texts.get("Chart_scale" + value));
        }
        for (int i = 0; i < past.size(); i++) {
            double middle = left + column * (i + 0.5);
            Figure<Median> median = past.get(i).understood();
            if (median.known().isPresent()) {
                double y = base - (median.value().value() - 1) * step;
                svg.circle(middle, y, 6, "bar");
                svg.text(middle + 10, y - 8, "start", "label", texts.step(median.value().value()));
            } else {
                svg.text(middle, base - 3 * step - 6, "middle", "faint", "\u2013");
            }
            day(svg, i, past, column, left - LEFT, base + 26);
        }
        return svg.finished();
    }

    /** How many peers live with each challenge, as bars; empty when none can be shown. */
    String shared() {
        List<TermCoverage> terms = insight.challenges().stream()
                .filter(term -> term.peers().known().isPresent())
                .limit(MOST_TERMS)
                .toList();
        if (terms.isEmpty()) {
            return "";
        }
        int circle = insight.fairness().known().map(Fairness::circle).orElse(0);
        List<String> spoken = new ArrayList<>();
        terms.forEach(term -> spoken.add(texts.get("Chart_sharedOne", term.term(), term.peers().value(), circle)));
        int row = 26;
        Svg svg = new Svg("shared", Svg.WIDTH, terms.size() * row + 4, texts.get("Season_shared"), String.join(" ", spoken));
        double plot = Svg.WIDTH - LABELS - 90;
        for (int i = 0; i < terms.size(); i++) {
            double y = i * row + 4.0;
            int peers = terms.get(i).peers().value();
            svg.text(LABELS - 10, y + 14, "end", "label", Svg.shortened(terms.get(i).term(), 32));
            svg.rectangle(LABELS, y + 2, plot, 15, "track");
            svg.rectangle(LABELS, y + 2, plot * peers / circle, 15, "bar");
            svg.text(LABELS + plot + 8, y + 14, "start", "label", texts.get("Chart_of", peers, circle));
        }
        return svg.finished();
    }

    /** Which challenges were on the table at which event, as a grid of dots; empty when none was. */
    String topics() {
        List<TermCoverage> terms = insight.challenges().stream()
                .filter(term -> !term.events().isEmpty())
                .limit(MOST_TERMS)
                .toList();
        if (terms.isEmpty()) {
            return "";
        }
        List<String> spoken = new ArrayList<>();
        terms.forEach(term -> spoken.add(texts.get("Chart_topicOne", term.term(), term.events().size())));
        int row = 26;
        int top = 26;
        Svg svg = new Svg("topics", Svg.WIDTH, top + terms.size() * row + 4, texts.get("Season_topics"), String.join(" ", spoken));
        double column = column(shown.size(), Svg.WIDTH - LABELS - 8);
        for (int i = 0; i < shown.size(); i++) {
            day(svg, i, shown, column, LABELS - LEFT, 14);
        }
        for (int i = 0; i < terms.size(); i++) {
            double y = top + i * row + 10.0;
            svg.text(LABELS - 10, y + 4, "end", "label", Svg.shortened(terms.get(i).term(), 32));
            svg.line(LABELS, y, LABELS + column * shown.size(), y, "grid");
            for (int j = 0; j < shown.size(); j++) {
                if (terms.get(i).events().contains(shown.get(j).id())) {
                    boolean over = shown.get(j).meeting().known().isPresent();
                    svg.circle(LABELS + column * (j + 0.5), y, 6, over ? "bar" : "ring");
                }
            }
        }
        return svg.finished();
    }

    private static double column(int columns, double width) {
        return Math.min(84, width / columns);
    }

    private void day(Svg svg, int index, List<EventInsight> events, double column, double y) {
        day(svg, index, events, column, 0, y);
    }

    /** Writes the day under a column, as often as there is room. */
    private void day(Svg svg, int index, List<EventInsight> events, double column, double offset, double y) {
        int every = (int) Math.ceil(46 / column);
        if (index % every == 0) {
            svg.text(LEFT + offset + column * (index + 0.5), y, "middle", "small",
                    texts.shortDate(events.get(index).start().toLocalDate()));
        }
    }
}
