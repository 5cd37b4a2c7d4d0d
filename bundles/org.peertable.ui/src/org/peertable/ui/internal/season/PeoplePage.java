package org.peertable.ui.internal.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.insight.SeasonPeople;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Season;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.charts.ChartBox;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.FittedColumns;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.tables.PagedTable;
import org.peertable.ui.internal.words.Words;

/** Whether everybody is asked: who was invited how often in the season, those who never were first. */
public final class PeoplePage implements EditorPage {
    private static final int MOST_TIMES = 12;

    private EditorPageSite site;
    private SeasonFigures figures;
    private Label sentence;
    private PagedTable<SeasonPeople.Asked> table;
    private FittedColumns columns;
    private PageForm form;
    private ChartBox chart;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide());
        Composite list = site.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, PageForm.GRID).applyTo(list);
        sentence = site.toolkit().createLabel(list, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(PageForm.GRID, SWT.DEFAULT).applyTo(sentence);
        table = new PagedTable<>(list, PeoplePage::text);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        String[] heads = {Messages.People_name, Messages.People_organisation, Messages.People_asked, Messages.People_came};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table.table(), i < 2 ? SWT.LEFT : SWT.RIGHT);
            column.setText(heads[i]);
        }
        columns = FittedColumns.of(table.table());
        Elision.on(table.table());
        table.onOpen(() -> table.selection().stream().findFirst().ifPresent(one -> Places.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), site.open(), one.peer(), Optional.empty())));
        table.onSelection(() -> table.selection().stream().findFirst().ifPresent(one -> site.select(one.peer())));
        AccessibleNames.set(table.table(), () -> Messages.People_list);
        Label hint = site.toolkit().createLabel(list, Messages.People_hint, SWT.WRAP);
        Tint.QUIET.on(hint);
        form = new PageForm(site.toolkit(), body);
        chart = new ChartBox(form, form.section(form.column(), Messages.Fairness_title, 1));
        figures = new SeasonFigures(site.open(), (Season) site.object(), body, this::show, sentence::setText);
    }

    private static String text(SeasonPeople.Asked one, int column) {
        Peer peer = one.peer();
        return switch (column) {
            case 0 -> Words.name(peer);
            case 1 -> Optional.ofNullable(peer.getEmployer()).map(Organisation::getName).orElse("");
            case 2 -> one.asked() == 0 ? Messages.People_never : String.valueOf(one.asked());
            default -> String.valueOf(one.came());
        };
    }

    @Override
    public void refresh() {
        figures.again();
    }

    private void show(SeasonFigures.Counted counted) {
        String text = new Sentences(counted.insight()).fairness();
        sentence.setText(text.replace("&", "&&"));
        sentence.requestLayout();
        List<SeasonPeople.Asked> asked = new ArrayList<>(counted.people().asked());
        asked.sort(Comparator.comparingInt(SeasonPeople.Asked::asked).thenComparing(one -> Words.name(one.peer())));
        table.show(asked);
        columns.fit();
        Map<Integer, Long> people = asked.stream()
                .collect(Collectors.groupingBy(SeasonPeople.Asked::asked, TreeMap::new, Collectors.counting()));
        chart.say(asked.isEmpty() ? "" : Messages.Fairness_chart);
        chart.bars(people.entrySet().stream().limit(MOST_TIMES).map(entry -> new ChartBox.Bar(
                Sentences.text(Messages.Fairness_times, entry.getKey()), entry.getValue(),
                Sentences.text(Messages.Fairness_people, entry.getValue()))).toList());
        form.form().reflow(true);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
