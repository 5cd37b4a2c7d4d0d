package org.peertable.exchange.internal.season;

import static org.peertable.exchange.internal.sheet.SheetTable.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.peertable.core.insight.Change;
import org.peertable.core.insight.Costs;
import org.peertable.core.insight.EventInsight;
import org.peertable.core.insight.Fairness;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.HeadCount;
import org.peertable.core.insight.Median;
import org.peertable.core.insight.Meeting;
import org.peertable.core.insight.Money;
import org.peertable.core.insight.Pairs;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.Share;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.sheet.SheetTable;
import org.peertable.exchange.internal.sheet.SheetTable.Column;
import org.peertable.exchange.internal.sheet.SheetTable.Form;

/** The figures of a season as tables to count on with; where a figure is hidden, the cell says why. */
final class SeasonTables {
    private final SeasonInsight insight;
    private final Texts texts;
    private final Sentences sentences;

    SeasonTables(SeasonInsight insight, Texts texts) {
        this.insight = insight;
        this.texts = texts;
        sentences = new Sentences(insight, texts);
    }

    List<SheetTable> tables() {
        return List.of(events(), challenges(), answers(), horizons(), costs());
    }

    private Column column(String key, int width, Form form) {
        return new Column(texts.get(key), width, form);
    }

    private <T> Object cell(Figure<T> figure, Function<T, ?> part) {
        return figure.known().<Object>map(part).orElseGet(() -> sentences.reason(figure));
    }

    private SheetTable events() {
        List<List<Object>> rows = new ArrayList<>();
        for (EventInsight event : insight.events()) {
            rows.add(row(event.start().toLocalDate(), event.title(), String.join("\n", event.topics()),
                    cell(event.asked(), HeadCount::invited), cell(event.asked(), HeadCount::confirmed),
                    cell(event.meeting(), Meeting::attended),
                    cell(event.pairs(), Pairs::met), cell(event.pairs(), Pairs::again),
                    cell(event.mood(), Change::before), cell(event.mood(), Change::after),
                    cell(event.understood(), Median::value)));
        }
        return new SheetTable(texts.get("Season_events"), List.of(
                column("Table_day", 12, Form.DAY), column("Season_event", 32, Form.TEXT), column("Table_topics", 36, Form.TEXT),
                column("Season_invited", 10, Form.NUMBER), column("Season_confirmed", 11, Form.NUMBER),
                column("Season_attended", 10, Form.NUMBER), column("Season_newPairs", 10, Form.NUMBER),
                column("Season_repeatPairs", 10, Form.NUMBER), column("Table_moodBefore", 12, Form.DECIMAL),
                column("Table_moodAfter", 12, Form.DECIMAL), column("Table_understood", 14, Form.DECIMAL)), rows);
    }

    private SheetTable challenges() {
        return new SheetTable(texts.get("Table_challenges"), List.of(
                column("Table_challenge", 40, Form.TEXT), column("Table_peers", 18, Form.NUMBER),
                column("Table_atEvents", 14, Form.NUMBER)),
                insight.challenges().stream()
                        .map(term -> row(term.term(), cell(term.peers(), Function.identity()), term.events().size()))
                        .toList());
    }

    private SheetTable answers() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row(texts.get("Table_guests"), insight.totals().guests(), null, null));
        rows.add(row(texts.get("Table_returning"), insight.totals().returning(), null, insight.totals().guests()));
        rows.add(row(texts.get("Table_circle"), cell(insight.fairness(), Fairness::circle), null, null));
        insight.fairness().known().ifPresent(fair -> rows.add(row(texts.get("Table_never"),
                cell(fair.neverAsked(), Function.identity()), null, fair.circle())));
        rows.add(row(texts.get("Season_moodRow"), cell(insight.mood(), Change::before), cell(insight.mood(), Change::after),
                insight.mood().known().map(Change::people).orElse(null)));
        rows.add(row(texts.get("Season_closenessRow"), cell(insight.closeness(), Change::before),
                cell(insight.closeness(), Change::after), insight.closeness().known().map(Change::people).orElse(null)));
        rows.add(row(texts.get("Table_understood"), cell(insight.understood(), Median::value), null,
                insight.understood().known().map(Median::answers).orElse(null)));
        rows.add(row(texts.get("Season_noticedRow"), cell(insight.noticed(), Share::count), null,
                insight.noticed().known().map(Share::of).orElse(null)));
        return new SheetTable(texts.get("Season_answers"), List.of(
                column("Season_question", 56, Form.TEXT), column("Table_first", 14, Form.DECIMAL),
                column("Table_after", 14, Form.DECIMAL), column("Season_from", 10, Form.NUMBER)), rows);
    }

    private SheetTable horizons() {
        return new SheetTable(texts.get("Season_horizons"), List.of(
                column("Table_months", 10, Form.NUMBER), column("Table_inTouch", 16, Form.NUMBER),
                column("Table_ofPairs", 12, Form.NUMBER), column("Season_perPairLeft", 16, Form.MONEY),
                column("Table_currency", 10, Form.TEXT)),
                insight.horizons().stream().map(one -> row(one.months(), cell(one.inTouch(), Share::count),
                        cell(one.inTouch(), Share::of), cell(one.costPerPair(), Money::amount),
                        one.costPerPair().known().map(Money::currency).orElse(null))).toList());
    }

    private SheetTable costs() {
        Costs costs = insight.costs();
        List<List<Object>> rows = new ArrayList<>();
        costs.planned().forEach(money -> rows.add(row(texts.get("Table_planned"), money.amount(), money.currency())));
        costs.actual().forEach(money -> rows.add(row(texts.get("Table_spent"), money.amount(), money.currency())));
        cost(rows, "Season_costSeat", costs.perSeat());
        cost(rows, "Season_costPair", costs.perNewPair());
        return new SheetTable(texts.get("Season_costs"), List.of(
                column("Season_cost", 36, Form.TEXT), column("Table_amount", 18, Form.MONEY), column("Table_currency", 10, Form.TEXT)),
                rows);
    }

    private void cost(List<List<Object>> rows, String key, Figure<Money> figure) {
        rows.add(row(texts.get(key), cell(figure, Money::amount), figure.known().map(Money::currency).orElse(null)));
    }
}
