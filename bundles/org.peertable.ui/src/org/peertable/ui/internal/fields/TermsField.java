package org.peertable.ui.internal.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peertable.model.Dimension;
import org.peertable.model.Program;
import org.peertable.model.Term;
import org.peertable.ui.internal.words.Words;

/** Terms of some dimensions of the program's vocabulary, each with a box to check. */
final class TermsField {
    private static final int LINES = 6;

    private final BoundFields fields;
    private final EStructuralFeature feature;
    private final Set<Dimension> dimensions;
    private final CheckboxTableViewer table;
    private EObject shown;

    private TermsField(BoundFields fields, FieldBox box, EStructuralFeature feature, Set<Dimension> dimensions) {
        this.fields = fields;
        this.feature = feature;
        this.dimensions = dimensions;
        table = CheckboxTableViewer.newCheckList(box.place(), SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * table.getTable().getItemHeight()).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(this::text));
        table.addCheckStateListener(e -> choose((Term) e.getElement(), e.getChecked()));
        box.control(table.getTable());
    }

    static FieldBox add(BoundFields fields, Composite parent, EStructuralFeature feature, Program program, Set<Dimension> dimensions) {
        FieldBox box = fields.box(parent, feature);
        TermsField field = new TermsField(fields, box, feature, dimensions);
        Runnable show = () -> {
            field.show(program);
            box.empty(field.chosen().isEmpty());
        };
        fields.follow(feature, show);
        show.run();
        return box;
    }

    /** Those that are chosen come first when the thing is looked at; no line moves while it is ticked. */
    private void show(Program program) {
        List<Term> all = program.getTerms().stream().filter(term -> dimensions.contains(term.getDimension()))
                .sorted(Comparator.comparing((Term term) -> !chosen().contains(term)).thenComparing(Term::getDimension)
                        .thenComparing(Words::name)).toList();
        if (shown != fields.subject() || !(table.getInput() instanceof List<?> lines && lines.size() == all.size() && lines.containsAll(all))) {
            shown = fields.subject();
            table.setInput(all);
        }
        table.setCheckedElements(chosen().toArray());
    }

    private String text(Object term) {
        return dimensions.size() == 1 ? Words.name(term) : Words.of(((Term) term).getDimension()) + ": " + Words.name(term);
    }

    private List<?> chosen() {
        EObject object = fields.subject();
        return object == null ? List.of() : (List<?>) object.eGet(feature);
    }

    /** Terms of other dimensions, which are not shown here, stay. */
    private void choose(Term term, boolean checked) {
        List<Object> next = new ArrayList<>(chosen());
        next.remove(term);
        if (checked) {
            next.add(term);
        }
        fields.change(feature, next, new Object());
    }
}
