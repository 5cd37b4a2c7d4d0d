package org.peertable.ui.internal.fields;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.IValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.peertable.core.check.Finding;
import org.peertable.model.Dimension;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.FieldEdit;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.words.Words;

/**
 * The fields of one thing on a page. What is typed or chosen becomes a command, one for each stay in a field; what commands
 * change is shown; what the check finds at a field stands beside it. It ends with the composite that it was made for.
 */
public final class BoundFields {
    private static final String CHOICES = "choices";
    /** What a field asks for at least; it takes the room that there is. */
    private static final int NARROW = 80;

    private final OpenProgram open;
    private final DataBindingContext context = new DataBindingContext();
    private final WritableValue<EObject> subject = new WritableValue<>();
    private final Map<EStructuralFeature, FieldBox> boxes = new LinkedHashMap<>();
    private final Runnable checked = this::showFindings;

    /**
     * Makes a set of fields; none yet.
     *
     * @param open the program
     * @param object whose fields they are; may be {@code null} until {@link #show}
     * @param owner they end with it
     */
    public BoundFields(OpenProgram open, EObject object, Composite owner) {
        this.open = open;
        subject.setValue(object);
        open.check().addListener(checked);
        owner.addDisposeListener(e -> {
            open.check().removeListener(checked);
            context.dispose();
            subject.dispose();
        });
    }

    /**
     * Shows the fields of another thing.
     *
     * @param object the thing; {@code null} for none
     */
    public void show(EObject object) {
        subject.setValue(object);
        showFindings();
    }

    /**
     * Adds a text of one line: a name, a number, a date, or several separated by commas.
     *
     * @param parent has a grid layout
     * @param feature the field
     */
    public FieldBox text(Composite parent, EStructuralFeature feature) {
        FieldBox box = box(parent, feature);
        Text text = new Text(box.place(), SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
        return typed(box, text, feature);
    }

    /**
     * Adds a text of several lines.
     *
     * @param parent has a grid layout
     * @param feature the field
     */
    public FieldBox paragraph(Composite parent, EStructuralFeature feature) {
        FieldBox box = box(parent, feature);
        return typed(box, Paragraph.in(box.place()), feature);
    }

    private FieldBox typed(FieldBox box, Text text, EStructuralFeature feature) {
        TextUndo.in(text);
        box.control(text);
        FieldText words = FieldText.of(feature);
        IValidator<String> readable = typed -> {
            try {
                words.read(Words.of(feature), typed);
                return ValidationStatus.ok();
            } catch (IllegalArgumentException e) {
                return ValidationStatus.error(e.getMessage());
            }
        };
        bind(box, feature, WidgetProperties.text(SWT.Modify).observe(text),
                IConverter.create(typed -> words.read(Words.of(feature), typed)), IConverter.create(words::write), readable);
        return box;
    }

    /**
     * Adds a choice of one of what the model allows.
     *
     * @param parent has a grid layout
     * @param feature the field; one that {@link Choices#isChosen}
     */
    public FieldBox choice(Composite parent, EStructuralFeature feature) {
        return choice(parent, feature, Choice.NONE::text);
    }

    /**
     * Adds a choice of one of what the model allows, where nothing has a meaning.
     *
     * @param parent has a grid layout
     * @param feature the field; one that {@link Choices#isChosen}
     * @param nothing says what holds while nothing is chosen
     */
    public FieldBox choice(Composite parent, EStructuralFeature feature, Supplier<String> nothing) {
        FieldBox box = box(parent, feature);
        ComboViewer combo = new ComboViewer(box.place(), SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(combo.getControl());
        combo.setContentProvider((IStructuredContentProvider) all -> choices(feature).toArray());
        combo.setLabelProvider(LabelProvider.createTextProvider(one -> Choice.NONE.equals(one) ? nothing.get() : one.toString()));
        combo.setInput(this);
        combo.setData(CHOICES, choices(feature));
        box.control(combo.getControl());
        // what there is to choose from may have changed since
        Display display = combo.getControl().getDisplay();
        combo.getControl().addListener(SWT.FocusIn, e -> display.asyncExec(() -> renew(combo, feature)));
        subject.addValueChangeListener(e -> renew(combo, feature));
        IConverter<Object, Choice> write = IConverter.create(value -> {
            renew(combo, feature);
            return Choice.of(value);
        });
        bind(box, feature, ViewerProperties.singleSelection(Choice.class).observe(combo),
                IConverter.create(chosen -> chosen == null ? null : chosen.value()), write, chosen -> ValidationStatus.ok());
        return box;
    }

    private List<Choice> choices(EStructuralFeature feature) {
        return subject.getValue() == null ? List.of() : Choices.of(subject.getValue(), feature);
    }

    /** Shows what there is to choose from now. A combo of GTK loses the keyboard when its items are set, and its turn in the tab order. */
    private void renew(ComboViewer combo, EStructuralFeature feature) {
        if (combo.getControl().isDisposed()) {
            return;
        }
        List<Choice> next = choices(feature);
        String[] texts = next.stream().map(((ILabelProvider) combo.getLabelProvider())::getText).toArray(String[]::new);
        if (!next.equals(combo.getData(CHOICES)) || !Arrays.equals(texts, combo.getCombo().getItems())) {
            boolean typing = combo.getControl().isFocusControl();
            combo.setData(CHOICES, next);
            combo.refresh();
            if (typing) {
                combo.getControl().setFocus();
            }
        }
    }

    /**
     * Adds a day and a time of the day.
     *
     * @param parent has a grid layout
     * @param feature a field that holds a local date and time
     */
    public FieldBox moment(Composite parent, EStructuralFeature feature) {
        return MomentField.add(this, parent, feature);
    }

    /**
     * Adds a time zone, whose name is completed while it is typed.
     *
     * @param parent has a grid layout
     * @param feature the field
     */
    public FieldBox zone(Composite parent, EStructuralFeature feature) {
        FieldBox box = text(parent, feature);
        ZoneProposals.in((Text) box.control());
        return box;
    }

    /**
     * Adds a choice of several terms of the program's vocabulary.
     *
     * @param parent has a grid layout
     * @param feature the field; a list of terms
     * @param dimensions the terms of these are offered; chosen ones of others stay
     */
    public FieldBox terms(Composite parent, EStructuralFeature feature, Set<Dimension> dimensions) {
        return TermsField.add(this, parent, feature, open.program(), dimensions);
    }

    /** Has something run whenever the field has changed, or the thing whose field it is. */
    void follow(EStructuralFeature feature, Runnable show) {
        model(feature).addValueChangeListener(e -> show.run());
    }

    /** Binds a control's value to the field; a value that is not valid is said beside it and goes no further. */
    <T> void bind(FieldBox box, EStructuralFeature feature, IObservableValue<T> shown, IConverter<T, Object> read,
            IConverter<Object, T> write, IValidator<T> valid) {
        Object[] visit = {new Object()};
        box.control().addListener(SWT.FocusIn, e -> visit[0] = new Object());
        UpdateValueStrategy<T, Object> toProgram = new UpdateValueStrategy<>() {
            @Override
            protected IStatus doSet(IObservableValue<? super Object> field, Object value) {
                change(feature, value, visit[0]);
                return Status.OK_STATUS;
            }
        };
        toProgram.setAfterGetValidator(valid).setConverter(read);
        UpdateValueStrategy<Object, T> toScreen = new UpdateValueStrategy<Object, T>().setConverter(write);
        Binding binding = context.bindValue(shown, model(feature), toProgram, toScreen);
        binding.getValidationStatus().addValueChangeListener(
                e -> box.wrong(e.diff.getNewValue().isOK() ? "" : e.diff.getNewValue().getMessage()));
        shown.addValueChangeListener(e -> box.empty(isEmpty(feature)));
        box.empty(isEmpty(feature));
        box.found(found(feature));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private IObservableValue<Object> model(EStructuralFeature feature) {
        // the library was made before there were type parameters
        return (IObservableValue) EMFProperties.value(feature).observeDetail((IObservableValue) subject);
    }

    /** Makes the command of a change, unless nothing changes. */
    void change(EStructuralFeature feature, Object value, Object visit) {
        EObject object = subject.getValue();
        if (object != null && !Optional.ofNullable(object.eGet(feature)).equals(Optional.ofNullable(value))) {
            String label = NLS.bind(Messages.Field_change, Words.of(feature));
            open.commands().execute(new FieldEdit(label, object, feature, value, visit));
        }
    }

    private boolean isEmpty(EStructuralFeature feature) {
        Object value = subject.getValue() == null ? null : subject.getValue().eGet(feature);
        return value == null || value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty();
    }

    FieldBox box(Composite parent, EStructuralFeature feature) {
        FieldBox box = new FieldBox(parent, Words.of(feature));
        boxes.put(feature, box);
        return box;
    }

    /** Returns the thing whose fields are shown; {@code null} for none. */
    EObject subject() {
        return subject.getValue();
    }

    /**
     * Gives the keyboard to a field.
     *
     * @param feature the field
     * @return whether it is among these
     */
    public boolean focus(EStructuralFeature feature) {
        Control control = Optional.ofNullable(boxes.get(feature)).map(FieldBox::control).orElse(null);
        if (control != null) {
            // the answer is whether the field is here, not whether its control had the focus at once
            control.setFocus();
        }
        return control != null;
    }

    private void showFindings() {
        boxes.forEach((feature, box) -> box.found(found(feature)));
    }

    private List<Finding> found(EStructuralFeature feature) {
        return subject.getValue() == null ? List.of() : open.check().findings(subject.getValue(), feature);
    }
}
