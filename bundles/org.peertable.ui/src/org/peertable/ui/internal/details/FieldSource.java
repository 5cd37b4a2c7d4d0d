package org.peertable.ui.internal.details;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.peertable.ui.internal.FieldEdit;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.fields.Choice;
import org.peertable.ui.internal.fields.Choices;
import org.peertable.ui.internal.fields.FieldText;

/** The fields of one group of a thing for the platform's properties page; what is typed becomes a command. */
final class FieldSource implements IPropertySource {
    private final EditingDomain domain;
    private final EObject object;
    private final List<Field> fields;

    FieldSource(EditingDomain domain, EObject object, String group) {
        this.domain = domain;
        this.object = object;
        this.fields = Fields.of(object).stream().filter(field -> field.group().equals(group)).toList();
    }

    @Override
    public Object getEditableValue() {
        return object;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return fields.stream().map(field -> new FieldDescriptor(object, field)).toArray(IPropertyDescriptor[]::new);
    }

    /** Returns what is shown: a text, or a choice for what is chosen from a list. */
    @Override
    public Object getPropertyValue(Object id) {
        Field field = (Field) id;
        if (field.feature() == null) {
            return field.computed().apply(object);
        }
        Object value = object.eGet(field.feature());
        return Choices.isChosen(field.feature()) ? Choice.of(value) : FieldText.of(field.feature()).write(value);
    }

    @Override
    public void setPropertyValue(Object id, Object shown) {
        Field field = (Field) id;
        EStructuralFeature feature = field.feature();
        Object value = shown instanceof Choice choice ? choice.value()
                : FieldText.of(feature).read(field.label(), (String) shown);
        if (!Optional.ofNullable(object.eGet(feature)).equals(Optional.ofNullable(value))) {
            String label = NLS.bind(Messages.Field_change, field.label());
            domain.getCommandStack().execute(new FieldEdit(label, object, feature, value, new Object()));
        }
    }

    @Override
    public boolean isPropertySet(Object id) {
        return ((Field) id).feature() != null && object.eIsSet(((Field) id).feature());
    }

    @Override
    public void resetPropertyValue(Object id) {
        // a planner empties a field by emptying it
    }
}
