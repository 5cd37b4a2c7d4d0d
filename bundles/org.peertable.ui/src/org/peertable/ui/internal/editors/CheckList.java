package org.peertable.ui.internal.editors;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peertable.ui.internal.tables.Elision;

/**
 * Things of which some are checked.
 *
 * @param <T> what they are
 */
public final class CheckList<T> {
    private static final int LINES = 8;

    private final CheckboxTableViewer viewer;

    /**
     * Makes an empty list.
     *
     * @param parent has a grid layout
     * @param name what those hear who cannot see it
     * @param text what it says of a thing
     * @param changed is told which are checked when a planner has changed that
     */
    @SuppressWarnings("unchecked")
    public CheckList(Composite parent, String name, Function<T, String> text, Consumer<List<T>> changed) {
        viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, LINES * viewer.getTable().getItemHeight()).applyTo(viewer.getTable());
        Elision.on(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(thing -> text.apply((T) thing)));
        viewer.addCheckStateListener(e -> changed.accept(Stream.of(viewer.getCheckedElements()).map(thing -> (T) thing).toList()));
        AccessibleNames.set(viewer.getTable(), () -> name);
    }

    /**
     * Shows things.
     *
     * @param all all of them
     * @param checked those that are checked
     */
    public void show(List<T> all, Collection<T> checked) {
        if (!all.equals(viewer.getInput())) {
            viewer.setInput(List.copyOf(all));
        }
        viewer.setCheckedElements(checked.toArray());
    }
}
