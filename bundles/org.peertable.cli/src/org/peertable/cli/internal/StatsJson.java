package org.peertable.cli.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peertable.core.insight.Figure;
import org.peertable.core.insight.SeasonInsight;

/** Figures as machines read them: a record is an object; a hidden figure says why, and is never a number. */
final class StatsJson {
    private StatsJson() {
    }

    static Object of(SeasonInsight insight) {
        return tree(insight);
    }

    private static Object tree(Object value) {
        return switch (value) {
            case Figure.Known<?> known -> tree(known.value());
            case Figure.Hidden<?> hidden -> {
                Map<String, Object> why = new LinkedHashMap<>();
                why.put("hidden", hidden.why().name());
                hidden.from().ifPresent(day -> why.put("from", day.toString()));
                yield why;
            }
            case List<?> list -> list.stream().map(StatsJson::tree).toList();
            case Integer number -> number;
            case Double number -> number;
            case BigDecimal amount -> amount.toPlainString();
            case Record record -> object(record);
            default -> value.toString();
        };
    }

    private static Map<String, Object> object(Record record) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                members.put(component.getName(), tree(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return members;
    }
}
