package org.peertable.ui.internal.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.model.Identified;
import org.peertable.ui.internal.words.Words;

/** Compares two states of a program. Things are the same by their identifiers, wherever they are. */
public final class Differences {
    private Differences() {
    }

    /**
     * Compares.
     *
     * @param before the earlier state, all files of which that are to be compared are read
     * @param now the later state
     * @return what is not the same: first what is new, then what is gone, then what has changed
     */
    public static List<Difference> between(ResourceSet before, ResourceSet now) {
        return between(things(List.copyOf(before.getResources())), things(List.copyOf(now.getResources())));
    }

    /**
     * Compares two states of one file.
     *
     * @param before the earlier state
     * @param now the later state
     * @return what is not the same: first what is new, then what is gone, then what has changed
     */
    public static List<Difference> between(Resource before, Resource now) {
        return between(things(List.of(before)), things(List.of(now)));
    }

    private static List<Difference> between(Map<String, EObject> earlier, Map<String, EObject> later) {
        List<Difference> added = new ArrayList<>();
        List<Difference> changed = new ArrayList<>();
        later.forEach((id, object) -> {
            EObject old = earlier.get(id);
            if (old == null) {
                added.add(new Difference.Added(id, object));
            } else if (old.eClass() == object.eClass()) {
                changed(id, old, object, changed);
            }
        });
        List<Difference> all = new ArrayList<>(added);
        earlier.forEach((id, object) -> {
            if (!later.containsKey(id)) {
                all.add(new Difference.Removed(id, object));
            }
        });
        all.addAll(changed);
        return all;
    }

    private static Map<String, EObject> things(List<Resource> resources) {
        Map<String, EObject> things = new LinkedHashMap<>();
        for (Resource resource : resources) {
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
                if (all.next() instanceof Identified object) {
                    things.put(object.getId(), object);
                }
            }
        }
        return things;
    }

    private static void changed(String id, EObject before, EObject now, List<Difference> to) {
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            boolean own = feature instanceof EReference reference && reference.isContainment();
            if (feature.isDerived() || feature.isTransient() || own && isIdentified((EReference) feature)
                    || feature instanceof EReference reference && reference.isContainer()) {
                // things with an identifier are compared by themselves
                continue;
            }
            String old = text(before.eGet(feature, false), own);
            String current = text(now.eGet(feature, false), own);
            if (!old.equals(current)) {
                to.add(new Difference.Changed(id, now, feature, old, current));
            }
        }
    }

    private static boolean isIdentified(EReference reference) {
        return Identified.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass());
    }

    private static String text(Object value, boolean own) {
        return switch (value) {
            case null -> "";
            case Collection<?> values -> values.stream().map(one -> text(one, own)).collect(Collectors.joining(", "));
            case EObject part when own -> part.eClass().getEAllAttributes().stream().filter(part::eIsSet)
                    .map(attribute -> Words.name(part.eGet(attribute))).collect(Collectors.joining(" "));
            case EObject target -> Titles.of(target);
            default -> Words.name(value);
        };
    }
}
