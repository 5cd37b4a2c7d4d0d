package org.peertable.core.contribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.model.Note;
import org.peertable.model.PeertablePackage;

/**
 * Changes to a program that are collected first and made, undone and made again as one command. When one of them changes
 * the redacted text or the audience of an approved note, the approval is withdrawn with it, and comes back with an undo;
 * a later change in the same collection may approve it anew. Not thread-safe.
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

    /** Takes an object out of what it is in, or out of a list that refers to it; does nothing when it is not there. */
    private static final class Removal implements Step {
        private final EObject owner;
        private final EStructuralFeature feature;
        private final EObject value;
        private int index;

        private Removal(EObject owner, EStructuralFeature feature, EObject value) {
            this.owner = owner;
            this.feature = feature;
            this.value = value;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void apply() {
            if (feature.isMany()) {
                EList<EObject> list = (EList<EObject>) owner.eGet(feature);
                index = list.indexOf(value);
                if (index >= 0) {
                    list.remove(index);
                }
            } else {
                index = owner.eGet(feature) == value ? 0 : -1;
                if (index >= 0) {
                    owner.eUnset(feature);
                }
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public void revert() {
            if (index >= 0 && feature.isMany()) {
                ((EList<EObject>) owner.eGet(feature)).add(index, value);
            } else if (index >= 0) {
                owner.eSet(feature, value);
            }
        }
    }

    private static final class Assignment implements Step {
        private final EObject object;
        private final EStructuralFeature feature;
        private final Object value;
        private Object before;
        private boolean wasSet;
        private boolean withdrawn;

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
            if (value == UNSET) {
                object.eUnset(feature);
            } else {
                object.eSet(feature, value);
            }
            withdrawn = object instanceof Note note && note.isApproved() && wasApprovedFor(feature)
                    && !Objects.equals(before, object.eGet(feature));
            if (withdrawn) {
                ((Note) object).setApproved(false);
            }
        }

        /** What the host approves is a text for an audience; another text or audience has to be approved anew. */
        private static boolean wasApprovedFor(EStructuralFeature feature) {
            return feature == PeertablePackage.Literals.NOTE__REDACTED || feature == PeertablePackage.Literals.NOTE__AUDIENCE;
        }

        @Override
        public void revert() {
            if (wasSet) {
                object.eSet(feature, before);
            } else {
                object.eUnset(feature);
            }
            if (withdrawn) {
                ((Note) object).setApproved(true);
            }
        }
    }

    private static final Object UNSET = new Object();

    private final List<Step> steps = new ArrayList<>();
    private boolean lasting;

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

    /**
     * Gives a feature back its default; empties a list.
     *
     * @throws IllegalArgumentException if the object has no such feature
     */
    public void unset(EObject object, EStructuralFeature feature) {
        set(object, feature, UNSET);
    }

    /**
     * Takes an object out of what contains it. What refers to it is not looked for. Does nothing when it was taken out
     * already.
     *
     * @throws IllegalArgumentException if nothing contains the object
     */
    public void remove(EObject object) {
        if (object.eContainer() == null) {
            throw new IllegalArgumentException(object.eClass().getName() + " is in nothing that it could be taken out of");
        }
        steps.add(new Removal(object.eContainer(), object.eContainmentFeature(), object));
    }

    /**
     * Takes one target out of a list of references. Does nothing when it is not in it.
     *
     * @throws IllegalArgumentException if the reference is not a list of the owner
     */
    public void unlink(EObject owner, EReference list, EObject target) {
        if (!list.isMany() || owner.eClass().getFeatureID(list) < 0) {
            throw new IllegalArgumentException(list.getName() + " is no list of " + owner.eClass().getName());
        }
        steps.add(new Removal(owner, list, target));
    }

    /** Makes the changes ones that cannot be undone once they were made, and returns them. */
    public Changes lasting() {
        lasting = true;
        return this;
    }

    /** Returns the objects that come new into a list of the program, in the order in which they were added. */
    public List<EObject> additions() {
        return steps.stream().filter(Addition.class::isInstance).map(step -> ((Addition) step).value()).toList();
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
    public boolean canUndo() {
        return !lasting;
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
