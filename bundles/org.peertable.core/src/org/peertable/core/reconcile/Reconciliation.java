package org.peertable.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.reconcile.Fates.Place;
import org.peertable.core.reconcile.Version.Node;
import org.peertable.model.Note;
import org.peertable.model.PeertablePackage.Literals;

/**
 * Two versions of a program, or of one of its files, brought together by identifiers and fields. What only one of them has
 * changed is taken over; lists become their union; what both have changed differently is a {@link Conflict}.
 *
 * <p>Privacy comes first: a person who was erased in one version stays erased, and an approval counts for the very text
 * and audience that were approved. None of the versions is changed.
 */
public final class Reconciliation {
    private final Version base;
    private final Version ours;
    private final Version theirs;
    private final Function<Conflict, Optional<Side>> decided;
    private final Set<Conflict> conflicts = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, EObject> made = new LinkedHashMap<>();
    private final Map<String, EObject> strangers = new HashMap<>();
    private final Fates fates;
    private final List<EObject> roots;

    private Reconciliation(Version base, Version ours, Version theirs, Function<Conflict, Optional<Side>> decided) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.decided = decided;
        this.fates = new Fates(base, ours, theirs, this::decide);
        roots = build();
    }

    /**
     * Brings two versions together.
     *
     * @param base the roots of what both began with: a whole program, all of it loaded, or what one of its files holds
     * @param ours the roots of one version
     * @param theirs the roots of the other
     * @param preferred whose word counts in a conflict; conflicts are reported nevertheless
     * @return the outcome
     */
    public static Reconciliation of(List<? extends EObject> base, List<? extends EObject> ours, List<? extends EObject> theirs,
            Optional<Side> preferred) {
        return of(base, ours, theirs, conflict -> preferred);
    }

    /**
     * Brings two versions together, each conflict as it was decided.
     *
     * @param base the roots of what both began with: a whole program, all of it loaded, or what one of its files holds
     * @param ours the roots of one version
     * @param theirs the roots of the other
     * @param decided whose word counts in a conflict; empty where that is not decided; conflicts are reported nevertheless
     * @return the outcome
     */
    public static Reconciliation of(List<? extends EObject> base, List<? extends EObject> ours, List<? extends EObject> theirs,
            Function<Conflict, Optional<Side>> decided) {
        return new Reconciliation(new Version(base), new Version(ours), new Version(theirs), decided);
    }

    /** Notes a conflict, and returns whose word counts. */
    private Optional<Side> decide(Conflict conflict) {
        conflicts.add(conflict);
        return decided.apply(conflict);
    }

    /** Returns what both have changed differently. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Returns what a planner should know though nothing is to be decided. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Returns the roots of the union, new objects all of them.
     *
     * @throws IllegalStateException if there are conflicts in which nobody's word counts
     */
    public List<EObject> roots() {
        List<Conflict> open = conflicts.stream().filter(conflict -> decided.apply(conflict).isEmpty()).toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("There are conflicts: " + open);
        }
        return roots;
    }

    private List<EObject> build() {
        Map<String, Map<EReference, List<String>>> parts = new LinkedHashMap<>();
        fates.places().forEach((key, place) -> {
            Node node = place.from().node(key);
            made.put(key, create(node.object()));
            parts.computeIfAbsent(place.parent(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(node.in(), unseen -> new ArrayList<>()).add(key);
        });
        List<EObject> top = new ArrayList<>();
        parts.forEach((parent, byFeature) -> byFeature.forEach((in, keys) -> {
            for (Object key : order(parent, in, keys)) {
                if (in == null) {
                    top.add(made.get(key));
                } else {
                    attach(made.get(parent), in, made.get(key));
                }
            }
        }));
        made.forEach((key, object) -> {
            if (!object.eIsProxy()) {
                fill(key, object);
            }
        });
        made.forEach(this::approve);
        fates.erased().forEach((key, version) -> {
            if (!(version == ours ? theirs : ours).changes(key, base).isEmpty()) {
                remarks.add(NLS.bind(Messages.Reconciliation_erased, version.name(key)));
            }
        });
        return top;
    }

    private static EObject create(EObject original) {
        EObject copy = EcoreUtil.create(original.eClass());
        if (original.eIsProxy()) {
            ((InternalEObject) copy).eSetProxyURI(((InternalEObject) original).eProxyURI());
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static void attach(EObject owner, EReference in, EObject part) {
        if (in.isMany()) {
            ((EList<EObject>) owner.eGet(in, false)).add(part);
        } else {
            owner.eSet(in, part);
        }
    }

    private List<Object> order(String parent, EReference in, List<String> keys) {
        List<String> mine = ours.children(parent, in);
        List<String> others = theirs.children(parent, in);
        ListMerge merged = ListMerge.ordered(keys, base.children(parent, in), mine, others);
        if (merged.disordered()) {
            Optional<Side> side = decide(new Conflict(ours.name(parent), Optional.ofNullable(in), "",
                    NLS.bind(Messages.Conflict_order, Naming.value(mine)), NLS.bind(Messages.Conflict_order, Naming.value(others))));
            if (side.filter(Side.THEIRS::equals).isPresent()) {
                return ListMerge.ordered(keys, mine, mine, others).values();
            }
        }
        return merged.values();
    }

    private void fill(String key, EObject object) {
        for (EStructuralFeature feature : Version.features(object)) {
            boolean filledByOtherEnd = feature instanceof EReference reference && reference.getEOpposite() != null
                    && feature.isMany();
            Object value = value(key, feature);
            if (value instanceof List<?> many) {
                setMany(object, feature, many, filledByOtherEnd);
            } else if (feature instanceof EReference reference) {
                if (value != null) {
                    object.eSet(feature, target((String) value, reference));
                }
            } else if (!Objects.equals(value, feature.getDefaultValue())) {
                object.eSet(feature, value);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void setMany(EObject object, EStructuralFeature feature, List<?> values, boolean filledByOtherEnd) {
        EList<Object> list = (EList<Object>) object.eGet(feature, false);
        for (Object value : values) {
            Object wanted = feature instanceof EReference reference ? target((String) value, reference) : value;
            if (wanted != null && !list.contains(wanted)) {
                list.add(wanted);
            } else if (wanted != null && filledByOtherEnd) {
                list.move(list.size() - 1, wanted);
            }
        }
    }

    /** What is dropped is referred to by nothing; what lies in another file is stood in for. */
    private EObject target(String key, EReference reference) {
        if (made.containsKey(key) || ours.has(key) || theirs.has(key) || base.has(key)) {
            return made.get(key);
        }
        return strangers.computeIfAbsent(key, unseen -> {
            EObject stranger = EcoreUtil.create(reference.getEReferenceType());
            EcoreUtil.setID(stranger, key);
            return stranger;
        });
    }

    private Object value(String key, EStructuralFeature feature) {
        Version only = fates.erased().getOrDefault(key, !theirs.has(key) ? ours : !ours.has(key) ? theirs : null);
        if (only != null) {
            return only.value(key, feature);
        }
        Object mine = ours.value(key, feature);
        Object other = theirs.value(key, feature);
        if (Objects.equals(mine, other)) {
            return mine;
        }
        if (feature.isMany()) {
            return many(key, feature, (List<?>) mine, (List<?>) other);
        }
        boolean changed = !Objects.equals(mine, base.valueWithout(key, feature, ours));
        boolean changedToo = !Objects.equals(other, base.valueWithout(key, feature, theirs));
        if (changed && changedToo) {
            Optional<Side> side = decide(new Conflict(ours.name(key), Optional.of(feature), Naming.value(base.value(key, feature)),
                    Naming.value(mine), Naming.value(other)));
            return side.filter(Side.THEIRS::equals).isPresent() ? other : mine;
        }
        // when neither has changed it, one has lost what it referred to
        return changed ? mine : changedToo ? other : null;
    }

    private Object many(String key, EStructuralFeature feature, List<?> mine, List<?> other) {
        ListMerge merged = ListMerge.of((List<?>) base.value(key, feature), mine, other);
        if (merged.disordered()) {
            Optional<Side> side = decide(new Conflict(ours.name(key), Optional.of(feature), Naming.value(base.value(key, feature)),
                    Naming.value(mine), Naming.value(other)));
            if (side.filter(Side.THEIRS::equals).isPresent()) {
                return ListMerge.of((List<?>) base.value(key, feature), other, mine).values();
            }
        }
        return merged.values();
    }

    /** An approval is for a text and an audience; if neither version had both as they are now, nobody gave it. */
    private void approve(String key, EObject object) {
        if (object instanceof Note note && note.isApproved() && !approved(ours, key, note) && !approved(theirs, key, note)) {
            note.setApproved(false);
            remarks.add(NLS.bind(Messages.Reconciliation_approval, Naming.of(note)));
        }
    }

    private static boolean approved(Version version, String key, Note note) {
        return Boolean.TRUE.equals(version.value(key, Literals.NOTE__APPROVED))
                && Objects.equals(version.value(key, Literals.NOTE__REDACTED), note.getRedacted())
                && version.value(key, Literals.NOTE__AUDIENCE) == note.getAudience();
    }
}
