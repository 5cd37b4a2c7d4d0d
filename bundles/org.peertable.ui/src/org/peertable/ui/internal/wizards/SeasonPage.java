package org.peertable.ui.internal.wizards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.Peer;
import org.peertable.model.Venue;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.fields.TimeText;
import org.peertable.ui.internal.words.Words;

/** Asks what a season is called, where it is held and how often. */
final class SeasonPage extends StepPage {
    private static final int USUAL_EVENTS = 6;
    private static final int MOST_EVENTS = 200;
    private static final LocalTime BREAKFAST = LocalTime.of(8, 0);
    private static final int WEEKS_AHEAD = 6;
    private static final int MOST_PROPOSED = 2_000;

    private final OpenProgram open;
    private final List<Venue> venues;
    private Text title;
    private Text city;
    private Text called;
    private Combo venue;
    private TimeText<LocalDate> first;
    private TimeText<LocalTime> time;
    private Spinner minutes;
    private Spinner places;
    private Combo rhythm;
    private Spinner count;

    SeasonPage(OpenProgram open) {
        super(Messages.NewSeason_title, Messages.NewSeason_description);
        this.open = open;
        this.venues = EventPlan.venues(open);
    }

    @Override
    void fill(Composite parent) {
        title = text(parent, Messages.NewSeason_name, false, "");
        title.setMessage(NLS.bind(Messages.NewSeason_nameExample, LocalDate.now().getYear()));
        city = text(parent, Messages.NewSeason_city, false, "");
        Proposals.offer(city, open.program().getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .map(Peer::getCity).filter(name -> name != null && !name.isBlank()).limit(MOST_PROPOSED).distinct().sorted()
                .map(name -> new Proposals.Proposal(name, name)).toList());
        called = text(parent, Messages.NewSeason_called, false, Messages.NewSeason_breakfast);
        venue = choice(parent, Messages.NewEvent_venue, false,
                Stream.concat(Stream.of(Messages.NewEvent_noVenue), venues.stream().map(Words::name)).toList());
        first = day(parent, Messages.NewSeason_first, LocalDate.now().plusWeeks(WEEKS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
        time = time(parent, Messages.NewEvent_time, BREAKFAST);
        rhythm = choice(parent, Messages.NewSeason_rhythm, false, rhythms());
        count = number(parent, Messages.NewSeason_count, USUAL_EVENTS, 1, MOST_EVENTS);
        minutes = number(parent, Messages.NewEvent_minutes, EventPlan.USUAL_MINUTES, 1, EventPlan.MOST_MINUTES);
        places = number(parent, Messages.NewEvent_places, EventPlan.USUAL_PLACES, 1, EventPlan.MOST_PLACES);
        first.text().addModifyListener(e -> {
            int chosen = rhythm.getSelectionIndex();
            rhythm.setItems(rhythms().toArray(String[]::new));
            rhythm.select(chosen);
        });
    }

    private List<String> rhythms() {
        LocalDate from = first.value();
        String weekday = from.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault());
        String[] ordinals = Messages.NewSeason_ordinals.split(",");
        String which = ordinals[Rhythm.ordinal(from) - 1].strip();
        return Rhythm.ALL.stream().map(one -> {
            if (one.months()) {
                String months = one.every() == 1 ? Messages.NewSeason_everyMonth : Messages.NewSeason_everyMonths;
                return NLS.bind(months, new Object[] {which, weekday, one.every()});
            }
            return one.every() == 1 ? NLS.bind(Messages.NewSeason_everyWeek, weekday)
                    : NLS.bind(Messages.NewSeason_everyWeeks, one.every(), weekday);
        }).toList();
    }

    @Override
    Optional<String> problem() {
        return title.getText().isBlank() ? Optional.of(Messages.NewSeason_noName)
                : called.getText().isBlank() ? Optional.of(Messages.NewEvent_noTitle) : first.problem().or(time::problem);
    }

    String title() {
        return title.getText().strip();
    }

    String city() {
        return city.getText().strip();
    }

    /** Returns an event for each day of the rhythm. */
    List<EventPlan> events() {
        Optional<Venue> where = venue.getSelectionIndex() > 0 ? Optional.of(venues.get(venue.getSelectionIndex() - 1)) : Optional.empty();
        String zone = EventPlan.zone(open, where);
        return Rhythm.ALL.get(rhythm.getSelectionIndex()).days(first.value()).limit(count.getSelection())
                .map(day -> new EventPlan(title(day), day.atTime(time.value()), zone, minutes.getSelection(), places.getSelection(), where))
                .toList();
    }

    private String title(LocalDate day) {
        return NLS.bind(Messages.NewSeason_eventTitle, called.getText().strip(),
                java.time.format.DateTimeFormatter.ofLocalizedPattern("MMMMd").format(day));
    }
}
