package org.peertable.ui.internal.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Identified;
import org.peertable.ui.internal.compare.Difference;
import org.peertable.ui.internal.compare.Differences;

/**
 * Makes a part of a program what it was in an earlier state, as one change that can be undone. Things are the same by their
 * identifiers: those that are in both states stay the ones they are, so that whoever refers to them or shows them goes on.
 */
final class Restoration {
    private final Resource now;
    private final Map<String, EObject> earlier;
    private final Map<String, EObject> current;
    private final Map<String, EObject> everywhere = new HashMap<>();
    private final EcoreUtil.Copier copies = new EcoreUtil.Copier(false, false);
    private final Changes changes;

    private Restoration(String label, Resource before, Resource now) {
        this.now = now;
        earlier = things(before);
        current = things(now);
        changes = new Changes(label);
        ResourceSet set = now.getResourceSet();
        List.copyOf(set.getResources()).forEach(resource -> everywhere.putAll(things(resource)));
    }

    /**
     * Works out the change.
     *
     * @param label what the undo menu says
     * @param before the earlier state of a file
     * @param now the same file as it is now, in a resource set with all that refers to it
     */
    static Changes of(String label, Resource before, Resource now) {
        Restoration all = new Restoration(label, before, now);
        all.forgetWhatIsNew();
        all.children();
        all.fields(Differences.between(before, now));
        all.references();
        return all.changes;
    }

    private static Map<String, EObject> things(Resource resource) {
        Map<String, EObject> things = new LinkedHashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
            if (all.next() instanceof Identified thing && thing.getId() != null) {
                things.put(thing.getId(), thing);
            }
        }
        return things;
    }

    /** What came since goes, and with it what others say of it. */
    private void forgetWhatIsNew() {
        List<EObject> fresh = current.entrySet().stream().filter(entry -> !earlier.containsKey(entry.getKey())).map(Map.Entry::getValue).toList();
        if (fresh.isEmpty()) {
            return;
        }
        EcoreUtil.UsageCrossReferencer.findAll(fresh, now.getResourceSet()).forEach((gone, uses) -> uses.forEach(use -> {
            if (use.getEStructuralFeature() instanceof EReference reference && reference.isChangeable() && !reference.isDerived()
                    && !reference.isContainment() && !reference.isContainer() && !EcoreUtil.isAncestor(fresh, use.getEObject())) {
                if (reference.isMany()) {
                    changes.unlink(use.getEObject(), reference, gone);
                } else {
                    changes.unset(use.getEObject(), reference);
                }
            }
        }));
    }

    /** Gives everything that stays its parts in their order: those of now where they are the same, else copies. */
    private void children() {
        earlier.forEach((id, old) -> {
            EObject same = current.get(id);
            if (same == null || same.eClass() != old.eClass()) {
                return;
            }
            for (EReference reference : old.eClass().getEAllContainments()) {
                if (reference.isMany() && Identified.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass())
                        && isWithin(old, reference) && isWithin(same, reference)) {
                    List<EObject> parts = new ArrayList<>();
                    list(old, reference).forEach(part -> parts.add(part(part, same)));
                    if (!parts.equals(list(same, reference))) {
                        changes.set(same, reference, parts);
                    }
                }
            }
        });
    }

    private EObject part(EObject old, EObject owner) {
        EObject same = current.get(((Identified) old).getId());
        return same != null && same.eContainer() == owner ? same : copies.copy(old);
    }

    /** Parts that lie in files of their own are not for this one. */
    private static boolean isWithin(EObject owner, EReference reference) {
        return list(owner, reference).stream().allMatch(part -> !part.eIsProxy() && part.eResource() == owner.eResource());
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference reference) {
        return List.copyOf((Collection<EObject>) owner.eGet(reference, false));
    }

    private void fields(List<Difference> differences) {
        for (Difference difference : differences) {
            if (difference instanceof Difference.Changed changed && changed.feature().isChangeable()) {
                EObject old = earlier.get(changed.id());
                EStructuralFeature feature = changed.feature();
                if (!old.eIsSet(feature)) {
                    changes.unset(changed.object(), feature);
                } else if (feature instanceof EReference reference && reference.isContainment()) {
                    Object value = reference.isMany() ? copies.copyAll(list(old, reference)) : copies.copy((EObject) old.eGet(reference, false));
                    changes.set(changed.object(), reference, value);
                } else {
                    changes.set(changed.object(), feature, value(old, feature));
                }
            }
        }
    }

    /** Makes the copies refer to what their originals referred to. */
    private void references() {
        Map.copyOf(copies).forEach((old, copy) -> {
            for (EReference reference : old.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived()
                        && old.eIsSet(reference)) {
                    changes.set(copy, reference, value(old, reference));
                }
            }
        });
    }

    private Object value(EObject old, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference)) {
            return old.eGet(feature);
        }
        if (reference.isMany()) {
            return list(old, reference).stream().map(this::today).flatMap(Optional::stream).toList();
        }
        return today((EObject) old.eGet(reference, false)).orElse(null);
    }

    /** Returns what stands for something of the earlier state now; nothing for what is gone from the rest of the program. */
    private Optional<EObject> today(EObject old) {
        if (copies.containsKey(old)) {
            return Optional.of(copies.get(old));
        }
        String id = old.eIsProxy() ? EcoreUtil.getURI(old).fragment() : EcoreUtil.getID(old);
        return Optional.ofNullable(everywhere.get(id));
    }
}
