package org.peertable.core.privacy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ShredContext;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;

/** Collects what shredders name, and counts it. */
final class Shredding implements ShredContext {
    private final Program program;
    private final Peer peer;
    private final LocalDate today;
    private final Changes changes;
    private final Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EObject, Set<Object>> touched = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private String id;

    Shredding(Program program, Peer peer, LocalDate today) {
        this.program = program;
        this.peer = peer;
        this.today = today;
        this.id = peer.getId();
        changes = new Changes(NLS.bind(Messages.Erasure_label, peer.getId())).lasting();
    }

    @Override
    public Peer peer() {
        return peer;
    }

    @Override
    public Program program() {
        return program;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public void remove(EObject object) {
        if (removed.add(object)) {
            changes.remove(object);
            count(object, "");
        }
    }

    @Override
    public void clear(EObject object, EStructuralFeature feature) {
        if (object.eIsSet(feature)) {
            changes.unset(object, feature);
            countOnce(object, feature, feature);
        }
    }

    @Override
    public void replace(EObject object, EStructuralFeature feature, Object value) {
        if (!Objects.equals(object.eGet(feature), value)) {
            changes.set(object, feature, value);
            if (feature == PeertablePackage.Literals.IDENTIFIED__ID && object == peer) {
                id = (String) value;
            }
            if (feature != PeertablePackage.Literals.PEER__STATE && feature != PeertablePackage.Literals.PEER__ERASED_ON
                    && feature != PeertablePackage.Literals.INVITATION__WAIT_RANK) {
                countOnce(object, feature, feature);
            }
        }
    }

    @Override
    public void unlink(EObject object, EReference list, EObject target) {
        if (((List<?>) object.eGet(list)).contains(target)) {
            changes.unlink(object, list, target);
            countOnce(object, List.of(list, target), list);
        }
    }

    private void countOnce(EObject object, Object key, EStructuralFeature feature) {
        if (touched.computeIfAbsent(object, first -> new HashSet<>()).add(key)) {
            count(object, feature.getName());
        }
    }

    private void count(EObject object, String feature) {
        counts.merge(object.eClass().getName() + "." + feature, 1, Integer::sum);
    }

    Changes changes() {
        return changes;
    }

    boolean removes(EObject object) {
        return removed.contains(object);
    }

    String idAfterwards() {
        return id;
    }

    List<ErasureCertificate.Removed> removed() {
        return counts.entrySet().stream()
                .map(entry -> {
                    int dot = entry.getKey().indexOf('.');
                    return new ErasureCertificate.Removed(
                            entry.getKey().substring(0, dot), entry.getKey().substring(dot + 1), entry.getValue());
                })
                .toList();
    }
}
