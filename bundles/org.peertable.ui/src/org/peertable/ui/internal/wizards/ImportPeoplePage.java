package org.peertable.ui.internal.wizards;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peertable.core.merge.Resemblance;

/** Asks whether those who look like somebody in the directory are that person. */
final class ImportPeoplePage extends StepPage {
    /** A table of the platform that is longer takes too long to show. */
    private static final int MOST = 500;

    private final ImportPreviewPage preview;
    private final Set<Resemblance> same = new LinkedHashSet<>();
    private List<Resemblance> shown = List.of();
    private Table table;
    private Label summary;

    ImportPeoplePage(ImportPreviewPage preview) {
        super(Messages.Import_people, Messages.Import_peopleDescription);
        this.preview = preview;
    }

    @Override
    void fill(Composite parent) {
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(summary);
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(580, 240).applyTo(table);
        column(Messages.Import_newcomer, 190);
        column(Messages.Import_known, 190);
        column(Messages.Duplicates_shared, 200);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (e.detail == SWT.CHECK) {
                decide((TableItem) e.item);
            }
        }));
        Button all = new Button(parent, SWT.PUSH);
        all.setText(Messages.Import_allSame);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            List.of(table.getItems()).forEach(item -> item.setChecked(true));
            same.addAll(shown);
            summarise();
        }));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void decide(TableItem item) {
        Resemblance one = (Resemblance) item.getData();
        if (item.getChecked()) {
            same.add(one);
        } else {
            same.remove(one);
        }
        summarise();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !shown.equals(preview.resemblances())) {
            shown = preview.resemblances();
            same.clear();
            table.removeAll();
            for (Resemblance one : shown.subList(0, Math.min(MOST, shown.size()))) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(one);
                item.setText(new String[] {MergeWords.who(one.second()), MergeWords.who(one.first()), MergeWords.shared(one)});
            }
            summarise();
        }
    }

    private void summarise() {
        summary.setText(NLS.bind(Messages.Import_peopleSummary, shown.size(), same.size()));
        summary.getParent().layout();
    }

    /** Returns those who are one person. */
    Set<Resemblance> same() {
        return preview.resemblances().equals(shown) ? same : Set.of();
    }

    @Override
    Optional<String> problem() {
        return Optional.empty();
    }
}
