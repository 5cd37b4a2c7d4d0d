package org.peertable.ui.internal.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.tables.Elision;

/**
 * A list of parts of the same kind: columns, buttons for what can be done with the chosen ones, which the context menu has
 * too, and while it is empty a sentence that says what belongs there with the one next step.
 *
 * @param <T> what the lines are
 */
public final class ItemTable<T> {
    private static final int GAP = 8;
    private static final int NARROW = 80;

    private record Deed<T>(String label, Predicate<List<T>> possible, Consumer<List<T>> does, Button button) {
    }

    private final FormToolkit kit;
    private final Composite all;
    private final Composite top;
    private final Composite buttons;
    private final Composite stackPlace;
    private final StackLayout stack = new StackLayout();
    private final Composite tablePlace;
    private final Composite empty;
    private final FittedColumns columns;
    private final TableViewer viewer;
    private final List<Deed<T>> deeds = new ArrayList<>();
    private final List<Consumer<Optional<T>>> followers = new ArrayList<>();
    private boolean alwaysChosen;
    private boolean hasStep;

    /**
     * Makes an empty list without columns.
     *
     * @param kit makes the controls
     * @param parent what it stands in
     * @param name what those hear who cannot see it
     */
    public ItemTable(FormToolkit kit, Composite parent, String name) {
        this.kit = kit;
        all = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(all);
        top = kit.createComposite(all);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        stackPlace = kit.createComposite(all);
        stackPlace.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stackPlace);
        tablePlace = kit.createComposite(stackPlace);
        tablePlace.setLayout(new FillLayout());
        viewer = new TableViewer(tablePlace, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        columns = FittedColumns.of(viewer.getTable());
        Elision.on(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(e -> chosen());
        AccessibleNames.set(viewer.getTable(), () -> name);
        empty = kit.createComposite(stackPlace);
        GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(0, GAP).applyTo(empty);
        buttons = kit.createComposite(all);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = GAP;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(buttons);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> deeds.stream().filter(deed -> deed.possible().test(selection()))
                .forEach(deed -> shown.add(action(deed))));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        stack.topControl = empty;
    }

    /** Returns the place above the list, which has a grid layout. */
    public Composite top() {
        return top;
    }

    /** Adds a sentence above the list, whose text is set later. */
    public Label sentence() {
        Label label = kit.createLabel(top, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * Adds a column of words.
     *
     * @param title its head
     * @param text what it says of a line
     */
    public ItemTable<T> column(String title, Function<T, String> text) {
        return column(title, SWT.LEAD, text);
    }

    /**
     * Adds a column of numbers, which stand one below the other.
     *
     * @param title its head
     * @param text the number of a line, with its unit
     */
    public ItemTable<T> numbers(String title, Function<T, String> text) {
        return column(title, SWT.TRAIL, text);
    }

    private ItemTable<T> column(String title, int side, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, side);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> {
            @SuppressWarnings("unchecked")
            T item = (T) line;
            return text.apply(item).replace('\n', ' ');
        }));
        return this;
    }

    /**
     * Adds something that can be done with the chosen lines.
     *
     * @param label a verb, and what it is done to
     * @param possible tells whether it can be done now
     * @param does does it
     */
    public ItemTable<T> deed(String label, Predicate<List<T>> possible, Consumer<List<T>> does) {
        Button button = PushButton.in(buttons, label, () -> does.accept(selection()));
        deeds.add(new Deed<>(label, possible, does, button));
        return this;
    }

    /**
     * Says what belongs there while nothing is.
     *
     * @param sentence what belongs there
     * @param step the one next step
     * @param does takes it
     */
    public ItemTable<T> whenEmpty(String sentence, String step, Runnable does) {
        whenEmpty(sentence);
        hasStep = true;
        Button button = PushButton.in(empty, step, does);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return this;
    }

    /**
     * Says something while there is no line.
     *
     * @param sentence what belongs there
     */
    public ItemTable<T> whenEmpty(String sentence) {
        Label label = kit.createLabel(empty, sentence, SWT.WRAP);
        Tint.QUIET.on(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return this;
    }

    /** Has a line chosen at any time there is one, so that what stands beside the list is never empty without need. */
    public ItemTable<T> alwaysChosen() {
        alwaysChosen = true;
        return this;
    }

    /**
     * Has somebody told which single line is chosen, and that none or several are.
     *
     * @param follower is told
     */
    public ItemTable<T> onChoice(Consumer<Optional<T>> follower) {
        followers.add(follower);
        return this;
    }

    /**
     * Shows lines; those that were chosen stay so.
     *
     * @param lines the lines
     */
    public void show(List<T> lines) {
        List<T> before = selection();
        int place = Math.max(0, viewer.getTable().getSelectionIndex());
        if (lines.equals(viewer.getInput())) {
            viewer.update(lines.toArray(), null);
        } else {
            viewer.setInput(List.copyOf(lines));
        }
        columns.fit();
        Control front = lines.isEmpty() ? empty : tablePlace;
        if (stack.topControl != front) {
            stack.topControl = front;
            stackPlace.layout();
        }
        offer(!lines.isEmpty());
        List<T> kept = before.stream().filter(lines::contains).toList();
        if (alwaysChosen && kept.isEmpty() && !lines.isEmpty()) {
            kept = List.of(lines.get(Math.min(place, lines.size() - 1)));
        }
        if (!kept.equals(selection())) {
            viewer.setSelection(new StructuredSelection(kept));
        }
        chosen();
    }

    /** Offers what can be done with lines; while there is none, only where what belongs there has no button of its own. */
    private void offer(boolean isAny) {
        boolean isOffered = isAny || !hasStep && deeds.stream().anyMatch(deed -> deed.possible().test(List.of()));
        if (buttons.getVisible() != isOffered) {
            buttons.setVisible(isOffered);
            ((GridData) buttons.getLayoutData()).exclude = !isOffered;
            all.requestLayout();
        }
    }

    /**
     * Chooses a line.
     *
     * @param line the line
     */
    public void choose(T line) {
        viewer.setSelection(new StructuredSelection(line), true);
    }

    /** Returns the chosen lines in their order. */
    @SuppressWarnings("unchecked")
    public List<T> selection() {
        return viewer.getStructuredSelection().toList();
    }

    /** Gives it the keyboard. */
    public void setFocus() {
        if (stack.topControl == empty) {
            empty.setFocus();
        } else {
            viewer.getTable().setFocus();
        }
    }

    /** Returns the table, for those who drag its lines elsewhere. */
    public Table table() {
        return viewer.getTable();
    }

    /** Returns the whole, to give it its place on the page. */
    public Composite composite() {
        return all;
    }

    private void chosen() {
        List<T> now = selection();
        deeds.forEach(deed -> deed.button().setEnabled(deed.possible().test(now)));
        Optional<T> one = now.size() == 1 ? Optional.of(now.getFirst()) : Optional.empty();
        followers.forEach(follower -> follower.accept(one));
    }

    private Action action(Deed<T> deed) {
        return new Action(deed.label()) {
            @Override
            public void run() {
                deed.does().accept(selection());
            }
        };
    }
}
