package org.peertable.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;

/** Takes parts out of an event, and with them what in the event refers to them. */
public final class Removal {
    private record Place(EObject object, EStructuralFeature feature) {
    }

    private final Collection<? extends EObject> parts;
    private final Map<Place, List<Object>> lists = new LinkedHashMap<>();
    private final Changes changes;

    private Removal(String label, Collection<? extends EObject> parts) {
        this.parts = parts;
        this.changes = new Changes(label);
    }

    /**
     * Makes the command.
     *
     * @param label what the undo menu says
     * @param event the event; what of it is not read yet is looked through too
     * @param parts what is taken out
     */
    public static Changes of(String label, Event event, Collection<? extends EObject> parts) {
        Removal removal = new Removal(label, parts);
        Map<EObject, Collection<EStructuralFeature.Setting>> uses =
                EcoreUtil.UsageCrossReferencer.findAll(List.copyOf(parts), event);
        uses.values().forEach(settings -> settings.forEach(removal::forget));
        parts.forEach(removal::takeOut);
        removal.lists.forEach((place, kept) -> removal.changes.set(place.object(), place.feature(), kept));
        return removal.changes;
    }

    private void forget(EStructuralFeature.Setting use) {
        EReference reference = (EReference) use.getEStructuralFeature();
        EObject user = use.getEObject();
        if (!reference.isChangeable() || reference.isDerived() || EcoreUtil.isAncestor(parts, user)) {
            return;
        }
        if (reference.isMany()) {
            kept(user, reference).removeAll(parts);
        } else if (reference.isRequired()) {
            // a vote without a voter is no vote
            takeOut(user);
        } else {
            changes.set(user, reference, null);
        }
    }

    private void takeOut(EObject part) {
        EReference containment = part.eContainmentFeature();
        if (containment.isMany()) {
            kept(part.eContainer(), containment).remove(part);
        } else {
            changes.set(part.eContainer(), containment, null);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> kept(EObject object, EStructuralFeature feature) {
        return lists.computeIfAbsent(new Place(object, feature), place -> new ArrayList<>((List<Object>) object.eGet(feature)));
    }
}
