package org.peertable.ui.internal.details;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.peertable.ui.internal.fields.Choice;
import org.peertable.ui.internal.fields.Choices;
import org.peertable.ui.internal.fields.FieldText;

/** How a field is shown and edited: typed, or chosen from what the model allows. */
final class FieldDescriptor extends PropertyDescriptor {
    private static final int MOST_CHOICES = 2_000;

    private final EObject object;
    private final Field field;

    FieldDescriptor(EObject object, Field field) {
        super(field, field.label());
        this.object = object;
        this.field = field;
        setLabelProvider(LabelProvider.createTextProvider(value -> value == null ? "" : value.toString().replace('\n', ' ')));
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        EStructuralFeature feature = field.feature();
        if (feature == null) {
            return null;
        }
        if (Choices.isChosen(feature)) {
            List<Choice> choices = Choices.of(object, feature);
            return choices.size() > MOST_CHOICES ? null : chooser(parent, choices);
        }
        FieldText text = FieldText.of(feature);
        return text.isReadable() ? typer(parent, text) : null;
    }

    private static CellEditor chooser(Composite parent, List<Choice> choices) {
        ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setLabelProvider(new LabelProvider());
        editor.setInput(choices);
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
    }

    private CellEditor typer(Composite parent, FieldText text) {
        TextCellEditor editor = new TextCellEditor(parent);
        editor.setValidator(value -> {
            try {
                text.read(field.label(), (String) value);
                return null;
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        });
        return editor;
    }
}
