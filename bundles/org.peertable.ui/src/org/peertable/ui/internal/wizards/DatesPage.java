package org.peertable.ui.internal.wizards;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peertable.ui.internal.words.Dates;

/** Shows the dates that a season would have; holidays are taken out by hand. */
final class DatesPage extends StepPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("yMMMMEEEEd");

    private final SeasonPage season;
    private Table table;
    private Label summary;
    private List<EventPlan> events = List.of();

    DatesPage(SeasonPage season) {
        super(Messages.NewSeason_dates, Messages.NewSeason_datesDescription);
        this.season = season;
    }

    @Override
    void fill(Composite parent) {
        Composite cell = cell(parent, Messages.NewSeason_datesLabel, true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(cell);
        table = new Table(cell, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 200).applyTo(table);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(summary);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && !season.events().equals(events)) {
            show(season.events());
        }
        super.setVisible(visible);
        if (visible) {
            check();
            table.setFocus();
        }
    }

    private void show(List<EventPlan> next) {
        events = next;
        table.removeAll();
        for (EventPlan event : next) {
            TableItem item = new TableItem(table, SWT.NONE);
            String line = DAY.format(event.start()) + ", " + Dates.time(event.start());
            item.setText(event.isSkippedByTheClocks() ? NLS.bind(Messages.NewSeason_skippedTime, line) : line);
            item.setChecked(!event.isSkippedByTheClocks());
        }
    }

    @Override
    Optional<String> problem() {
        List<EventPlan> chosen = chosen();
        summary.setText(NLS.bind(Messages.NewSeason_summary, chosen.size(), events.size()));
        return chosen.isEmpty() && !events.isEmpty() ? Optional.of(Messages.NewSeason_noDates)
                : chosen.stream().filter(EventPlan::isSkippedByTheClocks).findFirst()
                        .map(event -> NLS.bind(Messages.NewEvent_skippedTime, Dates.time(event.start()), DAY.format(event.start())));
    }

    /** Returns the events whose dates were left in; all of them when nobody has looked yet. */
    List<EventPlan> chosen() {
        if (table == null || events.isEmpty()) {
            return season.events().stream().filter(event -> !event.isSkippedByTheClocks()).toList();
        }
        List<EventPlan> chosen = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(events.get(i));
            }
        }
        return chosen;
    }

    @Override
    public boolean isPageComplete() {
        return getControl() != null && super.isPageComplete() && !events.isEmpty();
    }
}
