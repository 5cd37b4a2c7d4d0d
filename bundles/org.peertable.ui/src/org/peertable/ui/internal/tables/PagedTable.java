package org.peertable.ui.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of any number of rows that holds items for those in sight only. The virtual table of the platform makes a row
 * for every item all the same on some systems, which takes seconds for a hundred thousand.
 *
 * @param <T> what a row stands for
 */
public final class PagedTable<T> extends Composite {
    private static final int WHEEL_LINES = 1;

    private final Table table;
    private final Slider slider;
    private final BiFunction<T, Integer, String> texts;
    private final Set<T> selected = new LinkedHashSet<>();
    private List<T> rows = List.of();
    private Runnable opened = () -> { };
    private Runnable selectionChanged = () -> { };
    private int top;
    private int focus;
    private int anchor;

    /**
     * Makes the table.
     *
     * @param parent what it is in
     * @param texts gives the text of a row in a column
     */
    public PagedTable(Composite parent, BiFunction<T, Integer, String> texts) {
        super(parent, SWT.NONE);
        this.texts = texts;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = 0;
        setLayout(layout);
        table = new Table(this, SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        slider = new Slider(this, SWT.VERTICAL);
        slider.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        slider.addListener(SWT.Selection, e -> scrollTo(slider.getSelection()));
        table.addListener(SWT.Resize, e -> fill());
        table.addListener(SWT.MouseVerticalWheel, this::wheel);
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Selection, this::click);
        table.addListener(SWT.DefaultSelection, e -> opened.run());
    }

    /** Returns the table, for its columns and menus. */
    public Table table() {
        return table;
    }

    /**
     * Has something run when a row is opened by Enter or a double click.
     *
     * @param runnable what to run
     */
    public void onOpen(Runnable runnable) {
        opened = runnable;
    }

    /**
     * Has something run when other rows are selected.
     *
     * @param runnable what to run
     */
    public void onSelection(Runnable runnable) {
        selectionChanged = runnable;
    }

    /** Returns the selected rows in the order in which they were selected. */
    public List<T> selection() {
        return List.copyOf(selected);
    }

    /** Returns the rows that are shown now or when one scrolls. */
    public List<T> rows() {
        return rows;
    }

    /**
     * Shows other rows; those that were selected and are still there stay so.
     *
     * @param next the rows in their order
     */
    public void show(List<T> next) {
        T focused = focus < rows.size() ? rows.get(focus) : null;
        rows = next;
        if (!selected.isEmpty()) {
            selected.retainAll(new HashSet<>(next));
        }
        focus = focused != null && selected.contains(focused) ? Math.max(0, next.indexOf(focused)) : 0;
        anchor = focus;
        if (selected.isEmpty()) {
            top = 0;
        } else {
            reveal(focus);
        }
        fill();
        selectionChanged.run();
    }

    /**
     * Selects one row and shows it.
     *
     * @param row the row
     */
    public void select(T row) {
        int index = rows.indexOf(row);
        if (index >= 0) {
            focusOn(index, false);
        }
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    private int page() {
        int height = table.getClientArea().height - table.getHeaderHeight();
        return Math.max(1, height / Math.max(1, table.getItemHeight()));
    }

    private void scrollTo(int row) {
        int next = Math.clamp(row, 0, Math.max(0, rows.size() - page()));
        if (next != top) {
            top = next;
            fill();
        }
    }

    private void reveal(int row) {
        int page = page();
        if (row < top) {
            top = row;
        } else if (row >= top + page) {
            top = row - page + 1;
        }
    }

    private void fill() {
        int page = page();
        top = Math.clamp(top, 0, Math.max(0, rows.size() - page));
        int shown = Math.min(page, rows.size() - top);
        table.setRedraw(false);
        try {
            table.setItemCount(shown);
            List<Integer> marked = new ArrayList<>();
            for (int i = 0; i < shown; i++) {
                T row = rows.get(top + i);
                TableItem item = table.getItem(i);
                for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                    String text = texts.apply(row, column);
                    if (!item.getText(column).equals(text)) {
                        item.setText(column, text);
                    }
                }
                if (selected.contains(row)) {
                    marked.add(i);
                }
            }
            table.deselectAll();
            table.select(marked.stream().mapToInt(i -> i).toArray());
        } finally {
            table.setRedraw(true);
        }
        boolean needed = rows.size() > page;
        if (slider.getVisible() != needed) {
            slider.setVisible(needed);
            ((GridData) slider.getLayoutData()).exclude = !needed;
            layout();
        }
        if (needed) {
            slider.setValues(top, 0, rows.size(), page, 1, page);
        }
    }

    /** Shows the rows as they are now, for instance in other columns. */
    public void refresh() {
        fill();
    }

    private void wheel(Event event) {
        scrollTo(top - event.count * WHEEL_LINES);
        event.doit = false;
    }

    private void key(Event event) {
        if (event.keyCode == 'a' && (event.stateMask & SWT.MOD1) != 0) {
            selected.addAll(rows);
            fill();
            selectionChanged.run();
            event.doit = false;
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            // the platform opens a row that was clicked on only
            if (!selected.isEmpty()) {
                opened.run();
            }
            event.doit = false;
            return;
        }
        int last = rows.size() - 1;
        int to = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> focus + 1;
            case SWT.ARROW_UP -> focus - 1;
            case SWT.PAGE_DOWN -> focus + page();
            case SWT.PAGE_UP -> focus - page();
            case SWT.HOME -> 0;
            case SWT.END -> last;
            default -> -1;
        };
        boolean moves = switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.PAGE_DOWN, SWT.PAGE_UP, SWT.HOME, SWT.END -> last >= 0;
            default -> false;
        };
        if (moves) {
            boolean nothing = selected.isEmpty() && event.keyCode == SWT.ARROW_DOWN;
            focusOn(nothing ? focus : Math.clamp(to, 0, last), (event.stateMask & SWT.SHIFT) != 0);
            event.doit = false;
        }
    }

    private void focusOn(int row, boolean extend) {
        focus = row;
        selected.clear();
        if (extend) {
            selected.addAll(rows.subList(Math.min(anchor, row), Math.max(anchor, row) + 1));
        } else {
            anchor = row;
            selected.add(rows.get(row));
        }
        reveal(row);
        fill();
        selectionChanged.run();
    }

    /** Takes over what the table made of a click, which knows nothing of rows that are not in sight. */
    private void click(Event event) {
        int clicked = event.item instanceof TableItem item ? table.indexOf(item) : -1;
        if (clicked < 0 || top + clicked >= rows.size()) {
            return;
        }
        if ((event.stateMask & SWT.SHIFT) != 0) {
            focusOn(top + clicked, true);
            return;
        }
        if ((event.stateMask & SWT.MOD1) == 0) {
            selected.clear();
        }
        for (int i = 0; i < table.getItemCount(); i++) {
            T row = rows.get(top + i);
            if (table.isSelected(i)) {
                selected.add(row);
            } else {
                selected.remove(row);
            }
        }
        focus = top + clicked;
        anchor = focus;
        selectionChanged.run();
    }
}
