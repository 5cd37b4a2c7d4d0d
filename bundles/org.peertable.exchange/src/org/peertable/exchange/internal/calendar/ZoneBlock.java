package org.peertable.exchange.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

/** Says in a calendar file what a time zone is: yearly rules where the zone has them, single changes where not. */
final class ZoneBlock {
    private final String name;
    private final ZoneRules rules;

    /**
     * @param name how the file calls the zone
     * @param zone the zone
     */
    ZoneBlock(String name, ZoneId zone) {
        this.name = name;
        this.rules = zone.getRules();
    }

    /** Describes the zone from some moment to another. */
    VTimezone between(ZonedDateTime from, ZonedDateTime until) {
        VTimezone block = new VTimezone(name);
        int firstYear = from.getYear() - 1;
        List<ZoneOffsetTransition> last = rules.getTransitions();
        List<Optional<Recurrence>> yearly = rules.getTransitionRules().stream().map(ZoneBlock::recurrence).toList();
        boolean ruled = !yearly.isEmpty() && yearly.stream().allMatch(Optional::isPresent)
                && (last.isEmpty() || last.getLast().getDateTimeBefore().getYear() < firstYear);
        if (ruled) {
            for (int i = 0; i < yearly.size(); i++) {
                add(block, rules.getTransitionRules().get(i).createTransition(firstYear), yearly.get(i));
            }
        } else {
            single(block, from, until);
        }
        return block;
    }

    /** The offset that holds at the beginning, then every change up to a year after the end. */
    private void single(VTimezone block, ZonedDateTime from, ZonedDateTime until) {
        ZoneOffsetTransition before = rules.previousTransition(from.toInstant().plusNanos(1));
        if (before == null) {
            ZoneOffset offset = rules.getOffset(from.toInstant());
            block.addStandardTime(observance(new StandardTime(), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
        } else {
            add(block, before, Optional.empty());
        }
        ZoneOffsetTransition next = rules.nextTransition(from.toInstant());
        while (next != null && next.getInstant().isBefore(until.plusYears(1).toInstant())) {
            add(block, next, Optional.empty());
            next = rules.nextTransition(next.getInstant());
        }
    }

    private void add(VTimezone block, ZoneOffsetTransition change, Optional<Recurrence> yearly) {
        if (rules.isDaylightSavings(change.getInstant())) {
            DaylightSavingsTime summer = observance(new DaylightSavingsTime(), change);
            yearly.ifPresent(summer::setRecurrenceRule);
            block.addDaylightSavingsTime(summer);
        } else {
            StandardTime winter = observance(new StandardTime(), change);
            yearly.ifPresent(winter::setRecurrenceRule);
            block.addStandardTime(winter);
        }
    }

    private static <T extends Observance> T observance(T made, ZoneOffsetTransition change) {
        return observance(made, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static <T extends Observance> T observance(T made, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        made.setDateStart(new DateTimeComponents(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(),
                at.getMinute(), at.getSecond(), false));
        made.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        made.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        return made;
    }

    /**
     * Says when a zone changes year by year; empty when that cannot be said. A change at 24:00, or at a time of day in UTC
     * that is another day here, is found by its days of the month.
     */
    private static Optional<Recurrence> recurrence(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition example = rule.createTransition(2028);
        LocalDateTime local = example.getDateTimeBefore();
        Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(local.getMonthValue());
        int first = rule.getDayOfMonthIndicator();
        DayOfWeek day = rule.getDayOfWeek();
        if (day == null) {
            return Optional.of(yearly.byMonthDay(local.getDayOfMonth()).build());
        }
        biweekly.util.DayOfWeek here = biweekly.util.DayOfWeek.values()[local.getDayOfWeek().getValue() % 7];
        boolean sameDay = local.getDayOfWeek() == day;
        if (sameDay && first == -1) {
            return Optional.of(yearly.byDay(-1, here).build());
        } else if (sameDay && first > 0 && first % 7 == 1) {
            return Optional.of(yearly.byDay(first / 7 + 1, here).build());
        }
        int shift = sameDay ? 0 : Math.floorMod(local.getDayOfWeek().getValue() - day.getValue(), 7) == 1 ? 1 : -1;
        int from = (first > 0 ? first : local.getMonth().length(false) + first - 5) + shift;
        if (from < 1 || from + 6 > local.getMonth().minLength()) {
            return Optional.empty();
        }
        List<Integer> days = new ArrayList<>(IntStream.range(from, from + 7).boxed().toList());
        return Optional.of(yearly.byMonthDay(days).byDay(here).build());
    }
}
