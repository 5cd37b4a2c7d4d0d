package org.peertable.core.contribute;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;

/**
 * What an exporter is asked to write. The objects are copies that hold nothing above {@link #level()}; they may be
 * changed freely.
 */
public final class ExportRequest {
    private final Reduced copy;
    private final Level level;
    private final String format;
    private final Options options;
    private final Locale locale;
    private final LocalDate today;
    private final Supplier<SeasonInsight> insight;

    /**
     * Makes a request; plugins are handed one and need to make one only in tests.
     *
     * @param copy the reduced program, and the season, event or person in it
     * @param level what the copy was reduced to
     * @param format one of the exporter's formats
     * @param options the exporter's options
     * @param locale language and region for words, dates and numbers
     * @param today the day of the export
     * @param insight makes the figures of the season when they are asked for; {@code null} when there is no season
     */
    public ExportRequest(Reduced copy, Level level, String format, Options options, Locale locale, LocalDate today,
            Supplier<SeasonInsight> insight) {
        this.copy = Objects.requireNonNull(copy, "copy");
        this.level = Objects.requireNonNull(level, "level");
        this.format = Objects.requireNonNull(format, "format");
        this.options = Objects.requireNonNull(options, "options");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.today = Objects.requireNonNull(today, "today");
        this.insight = insight;
    }

    /**
     * Makes a request about no single person; plugins are handed one and need to make one only in tests.
     *
     * @param program the reduced program
     * @param season the reduced season in it, or {@code null} when the scope is the program
     * @param event the reduced event in it, or {@code null} when the scope is wider
     * @param level what the copy was reduced to
     * @param format one of the exporter's formats
     * @param options the exporter's options
     * @param locale language and region for words, dates and numbers
     * @param today the day of the export
     * @param insight makes the figures of the season when they are asked for; {@code null} when there is no season
     */
    public ExportRequest(
            Program program,
            Season season,
            Event event,
            Level level,
            String format,
            Options options,
            Locale locale,
            LocalDate today,
            Supplier<SeasonInsight> insight) {
        this(new Reduced(Objects.requireNonNull(program, "program"), Optional.ofNullable(season), Optional.ofNullable(event),
                Optional.empty()), level, format, options, locale, today, insight);
    }

    /** Returns the program, holding what the scope needs and the level allows. */
    public Program program() {
        return copy.program();
    }

    /** Returns the season asked for; empty when the scope is the program. */
    public Optional<Season> season() {
        return copy.season();
    }

    /** Returns the event asked for; empty when the scope is wider. */
    public Optional<Event> event() {
        return copy.event();
    }

    /** Returns the person asked for, when the scope is a person; the program then holds what there is about them alone. */
    public Optional<Peer> peer() {
        return copy.peer();
    }

    /** Returns the level that the copy was reduced to. */
    public Level level() {
        return level;
    }

    /** Returns the format asked for, one of those that the exporter declares. */
    public String format() {
        return format;
    }

    /** Returns the exporter's own options, every one with a valid value. */
    public Options options() {
        return options;
    }

    /** Returns language and region for words, dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** Returns the day of the export; an exporter never looks at the clock. */
    public LocalDate today() {
        return today;
    }

    /**
     * Returns figures about the season that were counted over the whole program and are safe for anyone: whatever comes
     * from fewer people than the program's smallest group is left out of them.
     *
     * @return the figures; empty when the scope is the program
     */
    public Optional<SeasonInsight> insight() {
        return Optional.ofNullable(insight).map(Supplier::get);
    }
}
