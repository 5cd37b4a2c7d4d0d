package org.peertable.exchange.internal.room;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.peertable.exchange.internal.event.Attendee;

/** Counts what several people need; how it is capitalised plays no part. */
final class Counted {
    private Counted() {
    }

    static List<Needs.Count> needs(List<Attendee> people) {
        Map<String, Needs.Count> counts = new LinkedHashMap<>();
        for (Attendee person : people) {
            person.needs().stream().map(String::strip).distinct().forEach(need -> counts.merge(need.toLowerCase(Locale.ROOT),
                    new Needs.Count(need, 1), (known, one) -> new Needs.Count(known.need(), known.people() + 1)));
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Needs.Count::people).reversed().thenComparing(Needs.Count::need))
                .toList();
    }
}
