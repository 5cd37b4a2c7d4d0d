package org.peertable.ui.internal.wizards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often something takes place.
 *
 * @param every how many weeks or months lie between two
 * @param months whether they are months, and the weekday stays where it is in the month
 */
record Rhythm(int every, boolean months) {
    /** What a planner may choose from. */
    static final List<Rhythm> ALL = List.of(new Rhythm(1, true), new Rhythm(2, true), new Rhythm(3, true), new Rhythm(1, false),
            new Rhythm(2, false), new Rhythm(3, false), new Rhythm(4, false));

    private static final int DAYS = 7;
    private static final int FIFTH = 5;

    /** Returns the days, of which the given one is the first. */
    Stream<LocalDate> days(LocalDate first) {
        return Stream.iterate(0, n -> n + 1).map(n -> day(first, n));
    }

    private LocalDate day(LocalDate first, int n) {
        if (!months) {
            return first.plusWeeks((long) n * every);
        }
        LocalDate month = YearMonth.from(first).plusMonths((long) n * every).atDay(1);
        int ordinal = ordinal(first);
        // few months have a fifth Thursday; who takes the fifth means the last
        return month.with(ordinal == FIFTH ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                : TemporalAdjusters.dayOfWeekInMonth(ordinal, first.getDayOfWeek()));
    }

    /** Returns which Thursday of its month a Thursday is, from 1 to 5. */
    static int ordinal(LocalDate day) {
        return (day.getDayOfMonth() - 1) / DAYS + 1;
    }
}
