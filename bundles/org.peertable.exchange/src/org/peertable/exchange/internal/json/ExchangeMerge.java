package org.peertable.exchange.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Venue;

/** Brings what was read into a program: finds for every object its counterpart there, and collects the differences. */
final class ExchangeMerge {
    private final Program read;
    private final Program target;
    private final Changes changes;
    private final IProgressMonitor monitor;
    private final boolean fresh;
    private final Map<EObject, EObject> counterparts = new IdentityHashMap<>();
    private final Map<String, EObject> there = new HashMap<>();
    private final Set<EObject> changed = new HashSet<>();

    ExchangeMerge(Program read, Program target, Changes changes, IProgressMonitor monitor) {
        this.read = read;
        this.target = target;
        this.changes = changes;
        this.monitor = monitor;
        fresh = target.getSeasons().isEmpty()
                && target.getDirectories().stream().allMatch(directory -> directory.getPeers().isEmpty());
    }

    ImportPlan plan(String file) throws IOException {
        if (!fresh && !Objects.equals(read.getId(), target.getId())) {
            throw new IOException(NLS.bind(Messages.Exchange_otherProgram, new Object[] {file, read.getId(), target.getId()}));
        }
        for (Iterator<EObject> all = target.eAllContents(); all.hasNext();) {
            EObject one = all.next();
            Optional.ofNullable(EcoreUtil.getID(one)).ifPresent(id -> there.put(id, one));
        }
        match(read, target);
        // first what is new, then what refers to it; the map is asked, not walked, so that the order is that of the file
        List<EObject> objects = new ArrayList<>(List.of(read));
        read.eAllContents().forEachRemaining(objects::add);
        objects.forEach(this::parts);
        objects.forEach(this::attributes);
        objects.forEach(this::links);
        return new ImportPlan(rows(objects), List.of(), changes);
    }

    private void match(EObject one, EObject counterpart) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        counterparts.put(one, counterpart);
        for (EReference parts : one.eClass().getEAllContainments()) {
            List<EObject> mine = objects(one, parts);
            List<EObject> theirs = objects(counterpart, parts);
            boolean positional = !parts.isMany() || fresh && one == read && parts.getName().equals("directories");
            for (int i = 0; i < mine.size(); i++) {
                EObject known = EcoreUtil.getID(mine.get(i)) == null ? null
                        : positional && i < theirs.size() ? theirs.get(i) : there.get(EcoreUtil.getID(mine.get(i)));
                if (known != null && (known.eContainer() != counterpart || known.eContainmentFeature() != parts)) {
                    throw new IOException(NLS.bind(Messages.Exchange_elsewhere, EcoreUtil.getID(known)));
                }
                if (known != null) {
                    match(mine.get(i), known);
                }
            }
        }
    }

    private void parts(EObject one) {
        EObject counterpart = counterparts.get(one);
        if (counterpart == null) {
            return;
        }
        for (EReference parts : one.eClass().getEAllContainments()) {
            List<EObject> mine = objects(one, parts);
            List<EObject> theirs = objects(counterpart, parts);
            if (parts.getEReferenceType().getEIDAttribute() == null) {
                if (!same(mine, theirs)) {
                    set(one, counterpart, parts, new ArrayList<>(mine));
                }
                continue;
            }
            List<EObject> wanted = new ArrayList<>(mine.stream().map(part -> counterparts.getOrDefault(part, part)).toList());
            if (!fresh) {
                theirs.stream().filter(part -> !wanted.contains(part)).forEach(wanted::add);
            }
            if (!sameObjects(wanted, theirs)) {
                set(one, counterpart, parts, parts.isMany() ? wanted : wanted.isEmpty() ? null : wanted.getFirst());
            }
        }
    }

    /** Parts without an identifier are the same when they say the same, and refer to the same. */
    private boolean same(List<EObject> mine, List<EObject> theirs) {
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            EObject a = mine.get(i);
            EObject b = theirs.get(i);
            if (a.eClass().getEAllAttributes().stream().anyMatch(attribute -> !Objects.equals(a.eGet(attribute), b.eGet(attribute)))
                    || a.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainer()).anyMatch(reference ->
                            !sameObjects(mapped(objects(a, reference)), objects(b, reference)))) {
                return false;
            }
        }
        return true;
    }

    private void attributes(EObject one) {
        EObject counterpart = counterparts.get(one);
        if (counterpart != null) {
            for (EAttribute attribute : one.eClass().getEAllAttributes()) {
                if (!Objects.equals(one.eGet(attribute), counterpart.eGet(attribute))) {
                    set(one, counterpart, attribute, attribute.isMany() ? new ArrayList<>((List<?>) one.eGet(attribute)) : one.eGet(attribute));
                }
            }
        }
    }

    private void links(EObject one) {
        EObject counterpart = counterparts.get(one);
        for (EReference link : one.eClass().getEAllReferences()) {
            if (link.isContainment() || ModelWriter.isBackReference(link)) {
                continue;
            }
            List<EObject> mine = objects(one, link);
            List<EObject> wanted = mapped(mine);
            EObject owner = counterpart == null ? one : counterpart;
            if (!sameObjects(wanted, objects(owner, link))) {
                Object value = link.isMany() ? wanted : wanted.isEmpty() ? null : wanted.getFirst();
                if (counterpart == null && link.getEOpposite() == null) {
                    // nobody sees the new object yet, and nobody else changes with it
                    one.eSet(link, value);
                } else {
                    one.eUnset(link);
                    set(one, owner, link, value);
                }
            }
        }
    }

    private List<EObject> mapped(List<EObject> objects) {
        return new ArrayList<>(objects.stream().map(one -> counterparts.getOrDefault(one, one)).toList());
    }

    private void set(EObject one, EObject owner, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        changes.set(owner, feature, value);
        EObject row = one;
        while (row != null && !isRow(row)) {
            row = row.eContainer();
        }
        if (row != null) {
            changed.add(row);
        }
    }

    private static boolean sameObjects(List<EObject> some, List<EObject> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> objects(EObject owner, EReference reference) {
        Object value = owner.eGet(reference);
        return reference.isMany() ? new ArrayList<>((List<EObject>) value) : value == null ? List.of() : List.of((EObject) value);
    }

    private List<RowVerdict> rows(List<EObject> objects) {
        List<RowVerdict> rows = new ArrayList<>();
        for (EObject one : objects) {
            if (isRow(one)) {
                Outcome outcome = !counterparts.containsKey(one) ? Outcome.ADDED : changed.contains(one) ? Outcome.UPDATED : Outcome.UNCHANGED;
                rows.add(new RowVerdict(rows.size() + 1L, outcome, name(one), List.of()));
            }
        }
        return rows;
    }

    private static boolean isRow(EObject object) {
        return object instanceof Peer || object instanceof Organisation || object instanceof Venue || object instanceof Season
                || object instanceof Event;
    }

    private static String name(EObject object) {
        String name = switch (object) {
            case Peer peer -> peer.getDisplayName();
            case Organisation organisation -> organisation.getName();
            case Venue venue -> venue.getName();
            case Season season -> season.getTitle();
            case Event event -> event.getTitle();
            default -> "";
        };
        return name == null ? "" : name;
    }
}
