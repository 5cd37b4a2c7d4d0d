package org.peertable.ui.internal.wizards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.privacy.Scope;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Event;
import org.peertable.model.Season;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** Asks what to export, of which season or event, and how. */
final class ExportChoicePage extends StepPage {
    private static final int LIST_WIDTH = 230;

    private final List<ExporterDescriptor> exporters;
    private final Predicate<ExporterDescriptor> wanted;
    private final List<Season> seasons;
    private final Optional<Season> wantedSeason;
    private final Optional<Event> wantedEvent;
    private final Map<String, String> formats = new HashMap<>();
    private List<Event> events = List.of();
    private Combo season;
    private Combo event;
    private Table list;
    private Label name;
    private Label description;
    private Label level;
    private Combo format;
    private OptionFields options;

    /**
     * Makes it.
     *
     * @param wanted what is chosen at first
     */
    ExportChoicePage(OpenProgram open, Wizards.Context context, Predicate<ExporterDescriptor> wanted) {
        super(Messages.Export_title, Messages.Export_description);
        // what is for a person concerned is asked for where the person is
        this.exporters = Contributions.installed().exporters().stream().filter(one -> one.scope() != Scope.PEER).toList();
        this.wanted = wanted;
        this.seasons = List.copyOf(open.program().getSeasons());
        this.wantedSeason = context.season();
        this.wantedEvent = context.one(Event.class);
    }

    @Override
    void fill(Composite parent) {
        season = choice(parent, Messages.Export_season, false,
                Stream.concat(Stream.of(Messages.Export_allSeasons), seasons.stream().map(one -> Words.orUnnamed(one.getTitle()))).toList());
        event = choice(parent, Messages.Export_event, false, List.of(Messages.Export_allEvents));
        wantedSeason.ifPresent(one -> season.select(seasons.indexOf(one) + 1));
        season.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showEvents()));
        showEvents();
        wantedEvent.ifPresent(one -> event.select(events.indexOf(one) + 1));
        list = new Table(cell(parent, Messages.Export_what, false), SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LIST_WIDTH, LIST_WIDTH).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getParent());
        Elision.on(list);
        for (ExporterDescriptor exporter : exporters) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(exporter.name());
            item.setChecked(wanted.test(exporter));
        }
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (e.item instanceof TableItem item && e.detail == SWT.CHECK) {
                list.setSelection(item);
            }
            describe();
            check();
        }));
        details(parent);
        if (!exporters.isEmpty()) {
            list.setSelection(chosen().isEmpty() ? 0 : exporters.indexOf(chosen().getFirst()));
            describe();
        }
    }

    private void details(Composite parent) {
        Composite details = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(details);
        name = label(details);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        description = label(details);
        level = label(details);
        new Label(details, SWT.NONE).setText(Messages.Export_format);
        format = new Combo(details, SWT.READ_ONLY | SWT.DROP_DOWN);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> shown().ifPresent(
                exporter -> formats.put(exporter.id(), exporter.formats().get(format.getSelectionIndex())))));
        options = new OptionFields(details, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options);
    }

    private static Label label(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void showEvents() {
        Optional<Season> chosen = season();
        events = seasons.stream().filter(one -> chosen.isEmpty() || chosen.get() == one).flatMap(one -> one.getEvents().stream())
                .sorted(Comparator.comparing(Event::getStart, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        event.setItems(Stream.concat(Stream.of(Messages.Export_allEvents),
                events.stream().map(one -> Dates.day(one) + "  \u00b7  " + Words.orUnnamed(one.getTitle()))).toArray(String[]::new));
        event.select(0);
    }

    private Optional<Season> season() {
        int index = season.getSelectionIndex();
        return index > 0 ? Optional.of(seasons.get(index - 1)) : Optional.empty();
    }

    private Optional<Event> event() {
        int index = event.getSelectionIndex();
        return index > 0 ? Optional.of(events.get(index - 1)) : Optional.empty();
    }

    private Optional<ExporterDescriptor> shown() {
        int index = list.getSelectionIndex();
        return index >= 0 ? Optional.of(exporters.get(index)) : Optional.empty();
    }

    private void describe() {
        shown().ifPresent(exporter -> {
            name.setText(exporter.name().replace("&", "&&"));
            description.setText(exporter.description().replace("&", "&&"));
            level.setText(LevelWords.of(exporter.level()));
            format.setItems(exporter.formats().stream().map(one -> one.toUpperCase(Locale.ROOT)).toArray(String[]::new));
            format.select(Math.max(0, exporter.formats().indexOf(formats.getOrDefault(exporter.id(), ""))));
            format.setEnabled(exporter.formats().size() > 1);
            options.show(exporter.id(), exporter.options());
            name.getParent().layout(true, true);
        });
    }

    private List<ExporterDescriptor> chosen() {
        List<ExporterDescriptor> chosen = new ArrayList<>();
        for (int i = 0; i < list.getItemCount(); i++) {
            if (list.getItem(i).getChecked()) {
                chosen.add(exporters.get(i));
            }
        }
        return chosen;
    }

    @Override
    Optional<String> problem() {
        List<ExporterDescriptor> chosen = chosen();
        return chosen.isEmpty() ? Optional.of(Messages.Export_nothingChosen)
                : events.isEmpty() && chosen.stream().allMatch(one -> one.scope() == Scope.EVENT)
                        ? Optional.of(Messages.Export_noEvents) : Optional.empty();
    }

    /** Returns the events whose guests are told something by what was chosen. */
    List<Event> told() {
        return chosen().stream().noneMatch(ExporterDescriptor::tellsGuests) ? List.of() : event().map(List::of).orElse(events);
    }

    /** Returns what is to be exported, one exporter in each, because formats and options are each one's own. */
    List<ExportSelection> selections() {
        Optional<String> oneSeason = event().map(one -> (Season) one.eContainer()).or(this::season).map(Season::getId);
        Set<String> oneEvent = event().map(one -> Set.of(one.getId())).orElse(Set.of());
        return chosen().stream().map(exporter -> new ExportSelection(List.of(exporter), oneSeason, oneEvent,
                Optional.ofNullable(formats.get(exporter.id())), options.values(exporter.id()), Set.of())).toList();
    }
}
