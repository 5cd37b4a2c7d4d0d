package org.peertable.ui.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets a field of an object to what a planner typed or chose; goes on while they stay in the field. */
public final class FieldEdit extends AbstractCommand {
    private final EObject object;
    private final EStructuralFeature feature;
    private final Object visit;
    private Object value;
    private Object before;
    private boolean wasSet;

    /**
     * Makes a change.
     *
     * @param label what the undo menu says
     * @param object the object
     * @param feature its field
     * @param value the new value; {@code null} for none
     * @param visit the same for all changes that are made without leaving the field
     */
    public FieldEdit(String label, EObject object, EStructuralFeature feature, Object value, Object visit) {
        super(label);
        this.object = object;
        this.feature = feature;
        this.value = value;
        this.visit = visit;
    }

    boolean goesOnWith(FieldEdit next) {
        return object == next.object && feature == next.feature && visit == next.visit;
    }

    void goOn(FieldEdit next) {
        value = next.value;
        redo();
    }

    boolean changesAnything() {
        return !Objects.equals(value, before);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        wasSet = object.eIsSet(feature);
        before = feature.isMany() ? List.copyOf((Collection<?>) object.eGet(feature)) : object.eGet(feature);
        redo();
    }

    @Override
    public void undo() {
        put(wasSet, before);
    }

    @Override
    public void redo() {
        put(value != null, value);
    }

    private void put(boolean set, Object next) {
        if (set) {
            object.eSet(feature, next);
        } else {
            object.eUnset(feature);
        }
    }

    @Override
    public Collection<?> getResult() {
        return List.of(object);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(object);
    }
}
