package org.peertable.exchange.tests;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The time zone of a calendar file, understood from its lines alone. */
final class ZoneLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final TreeMap<Instant, ZoneOffset> onsets = new TreeMap<>();
    private final List<ZoneOffset> offsets = new ArrayList<>();

    ZoneLines(CalendarLines file) {
        Map<String, String> observance = new HashMap<>();
        boolean inside = false;
        for (String line : file.lines()) {
            inside |= line.equals("BEGIN:STANDARD") || line.equals("BEGIN:DAYLIGHT");
            if (line.equals("END:STANDARD") || line.equals("END:DAYLIGHT")) {
                add(observance);
                observance.clear();
                inside = false;
            } else if (inside) {
                observance.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
            }
        }
    }

    private void add(Map<String, String> observance) {
        LocalDateTime start = LocalDateTime.parse(observance.get("DTSTART"), LOCAL);
        ZoneOffset before = ZoneOffset.of(observance.get("TZOFFSETFROM"));
        ZoneOffset after = ZoneOffset.of(observance.get("TZOFFSETTO"));
        offsets.add(after);
        onsets.put(start.toInstant(before), after);
        if (observance.containsKey("RRULE")) {
            Map<String, String> rule = new HashMap<>();
            Arrays.stream(observance.get("RRULE").split(";")).forEach(part -> rule.put(part.split("=")[0], part.split("=")[1]));
            for (int year = start.getYear() + 1; year < start.getYear() + 4; year++) {
                onsets.put(day(rule, year).atTime(start.toLocalTime()).toInstant(before), after);
            }
        }
    }

    private static LocalDate day(Map<String, String> rule, int year) {
        LocalDate first = LocalDate.of(year, Integer.parseInt(rule.get("BYMONTH")), 1);
        List<LocalDate> days = new ArrayList<>(first.datesUntil(first.plusMonths(1)).toList());
        if (rule.containsKey("BYMONTHDAY")) {
            List<String> allowed = List.of(rule.get("BYMONTHDAY").split(","));
            days.removeIf(day -> !allowed.contains(String.valueOf(day.getDayOfMonth())));
        }
        String byDay = rule.getOrDefault("BYDAY", "");
        if (byDay.isEmpty()) {
            return days.getFirst();
        }
        DayOfWeek wanted = DayOfWeek.of(DAYS.indexOf(byDay.substring(byDay.length() - 2)) + 1);
        days.removeIf(day -> day.getDayOfWeek() != wanted);
        int number = byDay.length() == 2 ? 1 : Integer.parseInt(byDay.substring(0, byDay.length() - 2));
        return number < 0 ? days.get(days.size() + number) : days.get(number - 1);
    }

    /** Returns when the clocks of the zone show a time; where they do twice, the first. */
    Instant instant(LocalDateTime local) {
        return offsets.stream().filter(offset -> {
            Instant instant = local.toInstant(offset);
            return onsets.floorEntry(instant) != null && onsets.floorEntry(instant).getValue().equals(offset);
        }).map(local::toInstant).min(Comparator.naturalOrder()).orElseThrow(() -> new AssertionError(local + " in " + onsets));
    }
}
