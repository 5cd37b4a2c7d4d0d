package org.peertable.ui.internal.wizards;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.Event;
import org.peertable.model.Season;
import org.peertable.model.Venue;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.fields.TimeText;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** Asks what an event is called, when and where it is; what the season's last event had is proposed. */
final class EventDraftPage extends StepPage {
    private static final int WEEKS_LATER = 4;
    private static final LocalTime BREAKFAST = LocalTime.of(8, 0);

    private final OpenProgram open;
    private final List<Season> seasons;
    private final List<Venue> venues;
    private final Optional<Season> wanted;
    private Combo season;
    private Text title;
    private Combo venue;
    private TimeText<LocalDate> day;
    private TimeText<LocalTime> time;
    private Spinner minutes;
    private Spinner places;

    EventDraftPage(OpenProgram open, Wizards.Context context) {
        super(Messages.NewEvent_title, Messages.NewEvent_description);
        this.open = open;
        this.seasons = List.copyOf(open.program().getSeasons());
        this.venues = EventPlan.venues(open);
        this.wanted = context.season();
    }

    @Override
    void fill(Composite parent) {
        Season first = wanted.or(() -> seasons.isEmpty() ? Optional.empty() : Optional.of(seasons.getLast())).orElse(null);
        Optional<Event> last = Stream.ofNullable(first).flatMap(chosen -> chosen.getEvents().stream())
                .filter(event -> event.getStart() != null).max(Comparator.comparing(Event::getStart));
        title = text(parent, Messages.NewEvent_name, true, "");
        title.setMessage(Messages.NewEvent_nameExample);
        season = choice(parent, Messages.NewEvent_season, false, seasons.stream().map(one -> Words.orUnnamed(one.getTitle())).toList());
        season.select(first == null ? 0 : seasons.indexOf(first));
        venue = choice(parent, Messages.NewEvent_venue, false,
                Stream.concat(Stream.of(Messages.NewEvent_noVenue), venues.stream().map(Words::name)).toList());
        last.map(Event::getVenue).filter(Objects::nonNull).ifPresent(where -> venue.select(venues.indexOf(where) + 1));
        LocalDate next = last.map(event -> event.getStart().toLocalDate()).filter(LocalDate.now()::isBefore).orElse(LocalDate.now())
                .plusWeeks(WEEKS_LATER);
        day = day(parent, Messages.NewEvent_day, next);
        time = time(parent, Messages.NewEvent_time, last.map(event -> event.getStart().toLocalTime()).orElse(BREAKFAST));
        minutes = number(parent, Messages.NewEvent_minutes, last.map(Event::getDurationMinutes).orElse(EventPlan.USUAL_MINUTES), 1,
                EventPlan.MOST_MINUTES);
        places = number(parent, Messages.NewEvent_places, last.map(Event::getCapacity).orElse(EventPlan.USUAL_PLACES), 1,
                EventPlan.MOST_PLACES);
    }

    @Override
    Optional<String> problem() {
        if (seasons.isEmpty()) {
            return Optional.of(Messages.NewEvent_noSeason);
        }
        Optional<String> unreadable = day.problem().or(time::problem);
        return title.getText().isBlank() ? Optional.of(Messages.NewEvent_noTitle)
                : unreadable.isPresent() ? unreadable : plan().isSkippedByTheClocks() ? Optional.of(NLS.bind(Messages.NewEvent_skippedTime, Dates.time(plan().start()),
                        Dates.day(plan().start().toLocalDate()))) : Optional.empty();
    }

    Season season() {
        return seasons.get(season.getSelectionIndex());
    }

    EventPlan plan() {
        Optional<Venue> where = venue.getSelectionIndex() > 0 ? Optional.of(venues.get(venue.getSelectionIndex() - 1)) : Optional.empty();
        return new EventPlan(title.getText().strip(), LocalDateTime.of(day.value(), time.value()), EventPlan.zone(open, where),
                minutes.getSelection(), places.getSelection(), where);
    }
}
