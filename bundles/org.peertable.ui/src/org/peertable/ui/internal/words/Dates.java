package org.peertable.ui.internal.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.peertable.model.Event;
import org.peertable.model.Season;
import org.peertable.ui.internal.Messages;

/** Dates and times as the planner's language writes them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofLocalizedPattern("MMMd");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofLocalizedPattern("yMMMEd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    private Dates() {
    }

    /**
     * Returns a day such as 17 Sept 2026.
     *
     * @param day the day; may be {@code null}
     * @return empty when there is none
     */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /**
     * Returns the day of an event such as 17 Sept 2026.
     *
     * @param event the event
     */
    public static String day(Event event) {
        return event.getStart() == null ? Messages.Date_open : DAY.format(event.getStart());
    }

    /**
     * Returns the day of an event among those of its season, such as 17 Sept, and 11 Feb 2027 in a season that began in 2026.
     *
     * @param event the event
     */
    public static String dayOfSeason(Event event) {
        return event.getStart() != null && event.eContainer() instanceof Season season && season.getFirstDay() != null
                && season.getFirstDay().getYear() == event.getStart().getYear() ? SHORT_DAY.format(event.getStart()) : day(event);
    }

    /**
     * Returns a time of the day such as 8:00 AM.
     *
     * @param time the time, or a moment
     */
    public static String time(TemporalAccessor time) {
        return TIME.format(time);
    }

    /**
     * Reads a day as {@link #day(LocalDate)} writes it, or as 2026-09-17.
     *
     * @param typed what was typed
     * @return empty when it is no day
     */
    public static Optional<LocalDate> readDay(String typed) {
        return read(typed, LocalDate::from, written(FormatStyle.MEDIUM, null), DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /**
     * Reads a time of the day as {@link #time} writes it, or as 8:00 or 8:00am.
     *
     * @param typed what was typed
     * @return empty when it is no time
     */
    public static Optional<LocalTime> readTime(String typed) {
        return read(typed, LocalTime::from, written(null, FormatStyle.SHORT), pattern("H:mm"), pattern("h:mma"));
    }

    /**
     * Reads a day with a time as the planner's language writes it, or as 2026-09-17 08:00.
     *
     * @param typed what was typed
     * @return empty when it is no moment
     */
    public static Optional<LocalDateTime> readMoment(String typed) {
        return read(typed, LocalDateTime::from, written(FormatStyle.MEDIUM, FormatStyle.SHORT), pattern("yyyy-MM-dd HH:mm"),
                DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static <T> Optional<T> read(String typed, TemporalQuery<T> what, DateTimeFormatter... formats) {
        String text = SPACES.matcher(typed.strip()).replaceAll(" ");
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(format.parse(text, what));
            } catch (DateTimeException e) {
                // the next format, or none
            }
        }
        return Optional.empty();
    }

    /** Nobody types the narrow space that some languages write before the half of the day. */
    private static DateTimeFormatter written(FormatStyle day, FormatStyle time) {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        String written = DateTimeFormatterBuilder.getLocalizedDateTimePattern(day, time, IsoChronology.INSTANCE, locale);
        return pattern(SPACES.matcher(written).replaceAll(" "));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.getDefault(Locale.Category.FORMAT));
    }

    /**
     * Returns when an event takes place: the day of the week, from and to, and the time zone as it is on that day.
     *
     * @param event the event
     */
    public static String when(Event event) {
        LocalDateTime start = event.getStart();
        if (start == null) {
            return Messages.Date_open;
        }
        String day = LONG_DAY.format(start);
        LocalDateTime end = start.plusMinutes(event.getDurationMinutes());
        return zone(event.getTimeZone())
                .map(zone -> NLS.bind(Messages.Date_whenInZone, new Object[] {day, time(start), time(end), name(zone, start)}))
                .orElseGet(() -> NLS.bind(Messages.Date_when, new Object[] {day, time(start), time(end)}));
    }

    /**
     * Returns the time at which an event starts in words, such as 8:00 AM New York (EST, UTC-5).
     *
     * @param event the event
     * @return empty when there is no time, or no such zone
     */
    public static String inWords(Event event) {
        LocalDateTime start = event.getStart();
        return start == null ? "" : zone(event.getTimeZone()).map(zone -> NLS.bind(Messages.Date_inZone, new Object[] {
            time(start), city(zone), abbreviation(zone, start), offset(zone.getRules().getOffset(start))})).orElse("");
    }

    private static String offset(ZoneOffset offset) {
        // -05:00 reads as -5, +05:30 as +5:30
        return offset.getTotalSeconds() == 0 ? "" : offset.getId().replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
    }

    /**
     * Finds a time zone.
     *
     * @param id an identifier of the IANA database; may be {@code null}
     * @return empty when there is none of this name
     */
    public static Optional<ZoneId> zone(String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String name(ZoneId zone, LocalDateTime at) {
        return city(zone) + " (" + abbreviation(zone, at) + ")";
    }

    private static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Returns what the zone is called at that time, in summer or in winter. */
    private static String abbreviation(ZoneId zone, LocalDateTime at) {
        return DateTimeFormatter.ofPattern("zzz", Locale.getDefault()).format(ZonedDateTime.of(at, zone));
    }

    /**
     * Returns the name of a zone such as New York Time.
     *
     * @param id an identifier of the IANA database; may be {@code null}
     */
    public static String zoneName(String id) {
        return zone(id).map(zone -> zone.getDisplayName(TextStyle.FULL, Locale.getDefault())).orElse(id == null ? "" : id);
    }
}
