package org.peertable.core.contribute;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes to a program that are collected first and made, undone and made again as one command. Not thread-safe.
 */
public final class Changes extends AbstractCommand {
    private sealed interface Step {
        void apply();

        void revert();
    }

    private record Addition(EObject owner, EStructuralFeature feature, EObject value) implements Step {
        @Override
        public void apply() {
            list().add(value);
        }

        @Override
        public void revert() {
            EList<EObject> list = list();
            int last = list.size() - 1;
            // an undo takes the last ones away again, and looking for them from the front would be quadratic
            list.remove(list.get(last) == value ? last : list.indexOf(value));
        }

        @SuppressWarnings("unchecked")
        private EList<EObject> list() {
            return (EList<EObject>) owner.eGet(feature);
        }
    }

    private static final class Assignment implements Step {
        private final EObject object;
        private final EStructuralFeature feature;
        private final Object value;
        private Object before;
        private boolean wasSet;

        private Assignment(EObject object, EStructuralFeature feature, Object value) {
            this.object = object;
            this.feature = feature;
            this.value = value;
        }

        @Override
        public void apply() {
            Object current = object.eGet(feature);
            wasSet = object.eIsSet(feature);
            before = feature.isMany() ? new ArrayList<>((List<?>) current) : current;
            object.eSet(feature, value);
        }

        @Override
        public void revert() {
            if (wasSet) {
                object.eSet(feature, before);
            } else {
                object.eUnset(feature);
            }
        }
    }

    private final List<Step> steps = new ArrayList<>();

    /**
     * Makes an empty collection.
     *
     * @param label what the undo menu says
     */
    public Changes(String label) {
        super(label);
    }

    /**
     * Adds an object at the end of a containment list.
     *
     * @throws IllegalArgumentException if the feature is not a list of the owner
     */
    public void add(EObject owner, EStructuralFeature feature, EObject value) {
        if (!feature.isMany() || owner.eClass().getFeatureID(feature) < 0) {
            throw new IllegalArgumentException(feature.getName() + " is no list of " + owner.eClass().getName());
        }
        steps.add(new Addition(owner, feature, value));
    }

    /**
     * Sets a feature; a list is replaced as a whole.
     *
     * @throws IllegalArgumentException if the object has no such feature
     */
    public void set(EObject object, EStructuralFeature feature, Object value) {
        if (object.eClass().getFeatureID(feature) < 0) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no " + feature.getName());
        }
        steps.add(new Assignment(object, feature, value));
    }

    /** Returns whether nothing would change. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        steps.forEach(Step::apply);
    }

    @Override
    public void undo() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).revert();
        }
    }

    @Override
    public void redo() {
        execute();
    }
}
