package org.peertable.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.model.Identified;
import org.peertable.model.PeertablePackage.Literals;

/** One version of a program or of a file of it, every object by a key that the same object has in the other versions. */
final class Version {
    /** By what those are known that have no identifier, within what they are part of. */
    private static final Map<EObject, List<EStructuralFeature>> NATURAL = Map.of(
            Literals.CONTACT_POINT, List.of(Literals.CONTACT_POINT__KIND, Literals.CONTACT_POINT__VALUE),
            Literals.CONSENT, List.of(Literals.CONSENT__PURPOSE, Literals.CONSENT__BASIS, Literals.CONSENT__GRANTED_ON),
            Literals.MIX_FACTOR, List.of(Literals.MIX_FACTOR__DIMENSION, Literals.MIX_FACTOR__CONTRIBUTED),
            Literals.VOTE, List.of(Literals.VOTE__BY),
            Literals.PULSE_RESPONSE, List.of(Literals.PULSE_RESPONSE__PHASE, Literals.PULSE_RESPONSE__INSTRUMENT,
                    Literals.PULSE_RESPONSE__BY, Literals.PULSE_RESPONSE__ABOUT, Literals.PULSE_RESPONSE__ON, Literals.PULSE_RESPONSE__VALUE),
            Literals.COST_ITEM, List.of(Literals.COST_ITEM__KIND),
            Literals.WAIVER, List.of(Literals.WAIVER__CONSTRAINT),
            Literals.ANNOUNCEMENT, List.of(Literals.ANNOUNCEMENT__SEQUENCE));

    /** An object and where it is; the key of what it is in is empty for a root. */
    record Node(String key, EObject object, String parent, EReference in) {
        boolean isProxy() {
            return object.eIsProxy();
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<EObject, String> keys = new IdentityHashMap<>();
    private final Map<String, Map<EReference, List<String>>> children = new HashMap<>();
    /** Who refers to an object: pairs of a key and a feature. */
    private final Map<String, Set<String>> referrers = new HashMap<>();

    Version(List<? extends EObject> roots) {
        children.put("", new LinkedHashMap<>());
        add("", null, roots);
        for (Node node : nodes.values()) {
            if (!node.isProxy()) {
                for (EStructuralFeature feature : features(node.object())) {
                    if (feature instanceof EReference) {
                        list(value(node.key(), feature)).forEach(target -> referrers
                                .computeIfAbsent((String) target, unseen -> new LinkedHashSet<>())
                                .add(node.key() + " " + feature.getName()));
                    }
                }
            }
        }
    }

    private void add(String parent, EReference in, List<? extends EObject> objects) {
        List<String> here = new ArrayList<>();
        for (EObject object : objects) {
            String key = key(parent, in, object);
            nodes.put(key, new Node(key, object, parent, in));
            keys.put(object, key);
            here.add(key);
            children.put(key, new LinkedHashMap<>());
            if (!object.eIsProxy()) {
                object.eClass().getEAllContainments().forEach(parts -> add(key, parts, targets(object, parts)));
            }
        }
        children.get(parent).put(in, here);
    }

    private String key(String parent, EReference in, EObject object) {
        if (object.eIsProxy()) {
            return ((InternalEObject) object).eProxyURI().fragment();
        }
        if (object instanceof Identified identified) {
            return String.valueOf(identified.getId());
        }
        String natural = NATURAL.getOrDefault(object.eClass(), List.of()).stream()
                .map(feature -> object.eGet(feature, false))
                .map(value -> value instanceof EObject target ? EcoreUtil.getID(target) : String.valueOf(value))
                .collect(Collectors.joining(" "));
        String wanted = parent + " " + in.getName() + " " + natural;
        String key = wanted;
        for (int n = 2; nodes.containsKey(key); n++) {
            key = wanted + " " + n;
        }
        return key;
    }

    /** What lies in a file that was read is there; what lies in one that was not stays a proxy. */
    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference, true);
        return reference.isMany() ? List.copyOf((List<EObject>) value) : value == null ? List.of() : List.of((EObject) value);
    }

    /** The fields of an object itself, without its parts. */
    static List<EStructuralFeature> features(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isDerived() && !feature.isTransient())
                .filter(feature -> feature instanceof EAttribute || !((EReference) feature).isContainment())
                .toList();
    }

    /** Returns everything by its key, what contains something before it. */
    Map<String, Node> nodes() {
        return nodes;
    }

    Node node(String key) {
        return nodes.get(key);
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    List<String> children(String key, EReference in) {
        return children.getOrDefault(key, Map.of()).getOrDefault(in, List.of());
    }

    private List<String> children(String key) {
        return children.getOrDefault(key, Map.of()).values().stream().flatMap(Collection::stream).toList();
    }

    /** Returns what a field says: a value, a key, or a list of them; the default when there is no such object. */
    Object value(String key, EStructuralFeature feature) {
        Node node = nodes.get(key);
        if (node == null || node.isProxy() || node.object().eClass().getFeatureID(feature) < 0) {
            return feature.isMany() ? List.of() : feature.getDefaultValue();
        }
        Object value = node.object().eGet(feature, false);
        if (feature instanceof EReference reference) {
            List<String> found = targets(node.object(), reference).stream().map(this::keyOf).toList();
            return feature.isMany() ? found : found.isEmpty() ? null : found.getFirst();
        }
        return feature.isMany() ? List.copyOf((List<?>) value) : value;
    }

    private String keyOf(EObject target) {
        return keys.getOrDefault(target, String.valueOf(EcoreUtil.getID(target)));
    }

    /** Returns what a field of this version would say if it had lost nothing but what is gone in another. */
    Object valueWithout(String key, EStructuralFeature feature, Version other) {
        Object value = value(key, feature);
        if (!(feature instanceof EReference)) {
            return value;
        }
        return value instanceof List<?> many ? many.stream().filter(target -> !isGone((String) target, other)).toList()
                : value != null && isGone((String) value, other) ? null : value;
    }

    private boolean isGone(String key, Version other) {
        return has(key) && !other.has(key);
    }

    /** Returns who refers to an object here and did not before, as {@code KEY FEATURE}. */
    List<String> newReferrers(String key, Version base) {
        Set<String> before = base.referrers.getOrDefault(key, Set.of());
        return referrers.getOrDefault(key, Set.of()).stream().filter(one -> !before.contains(one)).toList();
    }

    /** Returns the names of what was changed of an object or its parts since the base; empty when nothing was. */
    Set<String> changes(String key, Version base) {
        Set<String> changed = new LinkedHashSet<>();
        collectChanges(key, base, changed);
        return changed;
    }

    private void collectChanges(String key, Version base, Set<String> changed) {
        Node node = nodes.get(key);
        Node before = base.node(key);
        if (before == null || !before.parent().equals(node.parent())) {
            changed.add(node.in().getName());
        } else if (!node.isProxy()) {
            for (EStructuralFeature feature : features(node.object())) {
                if (!Objects.equals(value(key, feature), base.valueWithout(key, feature, this))) {
                    changed.add(feature.getName());
                }
            }
        }
        children(key).forEach(part -> collectChanges(part, base, changed));
    }

    /** Says which object is meant, as a planner would find it. */
    String name(String key) {
        Node node = nodes.get(key);
        return node == null ? key : Naming.of(node.object());
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    }
}
