package org.peertable.ui.internal.details;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.ui.internal.words.Words;

/** How a field is shown and edited: typed, or chosen from what the model allows. */
final class FieldDescriptor extends PropertyDescriptor {
    private static final int MOST_CHOICES = 2_000;

    private final EObject object;
    private final Field field;

    FieldDescriptor(EObject object, Field field) {
        super(field, field.label());
        this.object = object;
        this.field = field;
        setCategory(Words.word(field.group()));
        setLabelProvider(LabelProvider.createTextProvider(value -> value == null ? "" : value.toString().replace('\n', ' ')));
    }

    /** Returns whether a value of a feature is chosen from a list rather than typed. */
    static boolean isChosen(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return !feature.isMany() && (feature instanceof EReference || feature.getEType() instanceof EEnum
                || type == boolean.class || type == Boolean.class);
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        EStructuralFeature feature = field.feature();
        if (feature == null) {
            return null;
        }
        if (isChosen(feature)) {
            List<Choice> choices = choices(feature);
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

    private List<Choice> choices(EStructuralFeature feature) {
        Set<Object> values = new LinkedHashSet<>();
        if (feature.getEType() instanceof EEnum type) {
            type.getELiterals().stream().map(EEnumLiteral::getInstance)
                    // erasing is more than a word in a field: it takes the person out of everything
                    .filter(value -> value != PeerState.ERASED || object.eGet(feature) == value).forEach(values::add);
            return values.stream().map(Choice::of).toList();
        }
        if (!(feature instanceof EReference)) {
            boolean mayBeUnknown = feature.getEType().getInstanceClass() == Boolean.class;
            return Stream.concat(mayBeUnknown ? Stream.of(Choice.NONE) : Stream.empty(),
                    Stream.of(Choice.of(Boolean.TRUE), Choice.of(Boolean.FALSE))).toList();
        }
        Stream<Choice> sorted = referable(feature).map(Choice::of).sorted(Comparator.comparing(Choice::text));
        return Stream.concat(feature.isRequired() ? Stream.empty() : Stream.of(Choice.NONE), sorted).toList();
    }

    /** Returns what the field may refer to; a search through everything would read files that nobody asked for. */
    private Stream<? extends EObject> referable(EStructuralFeature feature) {
        if (!(EcoreUtil.getRootContainer(object) instanceof Program program)) {
            return Stream.empty();
        }
        return program.getDirectories().stream().flatMap(directory -> switch (feature.getEType().getName()) {
            case "Organisation" -> directory.getOrganisations().stream();
            case "Venue" -> directory.getVenues().stream();
            default -> Stream.<EObject>empty();
        });
    }
}
