package org.peertable.ui.internal.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.peertable.ui.internal.people.Person;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.tables.PagedTable;

/** The table of people with the columns that a planner chose. */
final class PeopleTable {
    private static final int LONGEST_TEXT = 200;
    private static final int PAUSE_MS = 250;

    private final ColumnMemory memory = new ColumnMemory();
    private final PagedTable<Person> rows;
    private final Consumer<Column> sort;
    private final List<Column> columns = new ArrayList<>();
    private final Elision elision;
    private boolean building;

    PeopleTable(Composite parent, Consumer<Column> sort) {
        this.sort = sort;
        this.rows = new PagedTable<>(parent, this::text);
        this.elision = Elision.on(rows.table());
        build(memory.read());
        rows.table().addListener(SWT.Dispose, e -> {
            // when the table goes its columns are still there, in the order and width they were left in
            building = true;
        });
    }

    /** Somebody types, and does not wait for more than the people. */
    void hurry() {
        elision.pause(PAUSE_MS);
    }

    PagedTable<Person> rows() {
        return rows;
    }

    private String text(Person person, int column) {
        String text = columns.get(column).text(person).replace('\n', ' ');
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "\u2026" : text;
    }

    private void build(Map<Column, Integer> chosen) {
        building = true;
        Table table = rows.table();
        table.setRedraw(false);
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        columns.clear();
        chosen.forEach((column, width) -> {
            columns.add(column);
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(column.title());
            made.setWidth(width);
            made.setMoveable(true);
            made.setData(column);
            made.addListener(SWT.Selection, e -> sort.accept(column));
            made.addListener(SWT.Resize, e -> remember());
            made.addListener(SWT.Move, e -> remember());
        });
        table.setRedraw(true);
        building = false;
        rows.refresh();
    }

    private Map<Column, Integer> current() {
        Map<Column, Integer> current = new LinkedHashMap<>();
        Table table = rows.table();
        IntStream.of(table.getColumnOrder()).mapToObj(table::getColumn)
                .forEach(column -> current.put((Column) column.getData(), column.getWidth()));
        return current;
    }

    private void remember() {
        if (!building && !rows.isDisposed()) {
            memory.write(current());
        }
    }

    void showOrder(Narrowing narrowing) {
        Table table = rows.table();
        for (TableColumn column : table.getColumns()) {
            if (column.getData() == narrowing.column()) {
                table.setSortColumn(column);
                table.setSortDirection(narrowing.downwards() ? SWT.DOWN : SWT.UP);
                return;
            }
        }
        table.setSortColumn(null);
    }

    /** Opens a menu in which columns are shown and hidden; the name always stays. */
    void chooseColumns(Menu menu) {
        for (Column column : Column.values()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.title());
            item.setSelection(columns.contains(column));
            item.setEnabled(column != Column.NAME);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(column, item.getSelection())));
        }
    }

    private void show(Column column, boolean shown) {
        Map<Column, Integer> next = current();
        if (shown) {
            next.put(column, column.width());
        } else {
            next.remove(column);
        }
        build(next);
        memory.write(next);
    }
}
