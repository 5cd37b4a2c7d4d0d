package org.peertable.core.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.peertable.model.CostItem;

/** Adds up costs, each currency for itself. */
final class CostCount {
    private final SortedMap<String, BigDecimal> planned = new TreeMap<>();
    private final SortedMap<String, BigDecimal> actual = new TreeMap<>();
    private int withoutActual;

    void add(List<CostItem> items) {
        for (CostItem item : items) {
            if (item.getCurrency() == null) {
                continue;
            }
            String currency = item.getCurrency().strip().toUpperCase(Locale.ROOT);
            if (item.getPlanned() != null) {
                planned.merge(currency, item.getPlanned(), BigDecimal::add);
            }
            if (item.getActual() != null) {
                actual.merge(currency, item.getActual(), BigDecimal::add);
            } else if (item.getPlanned() != null) {
                withoutActual++;
            }
        }
    }

    List<Money> planned() {
        return money(planned);
    }

    List<Money> actual() {
        return money(actual);
    }

    int withoutActual() {
        return withoutActual;
    }

    Figure<Money> plannedFor(Figure<Integer> number) {
        return divided(planned, number);
    }

    Figure<Money> actualFor(Figure<Integer> number) {
        return divided(actual, number);
    }

    private static List<Money> money(SortedMap<String, BigDecimal> amounts) {
        return amounts.entrySet().stream().map(entry -> new Money(entry.getValue(), entry.getKey())).toList();
    }

    private static Figure<Money> divided(SortedMap<String, BigDecimal> amounts, Figure<Integer> number) {
        if (amounts.size() > 1) {
            return Figure.hidden(Figure.Reason.MIXED_CURRENCIES);
        }
        if (amounts.isEmpty()) {
            return Figure.hidden(Figure.Reason.NOT_RECORDED);
        }
        if (number.known().filter(value -> value == 0).isPresent()) {
            return Figure.hidden(Figure.Reason.NONE);
        }
        String currency = amounts.firstKey();
        return number.map(value -> new Money(amounts.get(currency)
                .divide(BigDecimal.valueOf(value), fractionDigits(currency), RoundingMode.HALF_UP), currency));
    }

    private static int fractionDigits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            // not a code of ISO 4217, which a check reports; two digits are usual
            return 2;
        }
    }
}
