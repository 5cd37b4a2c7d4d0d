package org.peertable.model.xmi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.peertable.model.xmi.LoadError.Kind;

/** The references of a file, kept as identifiers until all objects are there. */
final class References {
    /** The same terms and guests are named again and again; the last ones are looked up once. */
    private static final int REMEMBERED = 1 << 10;
    /** Characters of a list of identifiers that is short. */
    private static final int FEW = 1 << 10;

    private final String[] ids = new String[REMEMBERED];
    private final EObject[] found = new EObject[REMEMBERED];
    private final List<Reference> all = new ArrayList<>();
    private final Function<String, EObject> finder;
    private final String location;
    private final Consumer<LoadError> errors;
    private final BiFunction<String, EClass, EObject> standIns;

    References(Function<String, EObject> finder, BiFunction<String, EClass, EObject> standIns, String location, Consumer<LoadError> errors) {
        this.finder = finder;
        this.standIns = standIns;
        this.location = location;
        this.errors = errors;
    }

    void add(InternalEObject object, Field field, String ids, int line) {
        all.add(new Reference(object, field, ids, line));
    }

    void resolve() {
        List<Reference> mutual = new ArrayList<>();
        for (Reference reference : all) {
            if (reference.field.isMany()) {
                resolveMany(reference);
            } else {
                EObject target = target(reference, reference.ids);
                if (target != null) {
                    reference.field.set(reference.object, target);
                }
            }
            if (reference.field.hasOpposite()) {
                mutual.add(reference);
            }
        }
        mutual.forEach(this::check);
    }

    private void resolveMany(Reference reference) {
        // looking through a few is quicker than a set
        Collection<EObject> targets = reference.ids.length() < FEW ? new ArrayList<>() : new LinkedHashSet<>();
        for (StringTokenizer ids = new StringTokenizer(reference.ids); ids.hasMoreTokens();) {
            EObject target = target(reference, ids.nextToken());
            if (target != null && !targets.contains(target)) {
                targets.add(target);
            }
        }
        InternalEList<Object> list = reference.field.list(reference.object);
        if (list.isEmpty()) {
            list.addAllUnique(targets);
            return;
        }
        // the other ends have filled the list in their order; the order of this end is the one that counts
        int place = 0;
        for (EObject target : targets) {
            int now = list.indexOf(target);
            if (now < 0) {
                list.addUnique(place, target);
            } else {
                list.move(place, now);
            }
            place++;
        }
    }

    /** Setting one end may have taken what another line of the file has set; losing that silently would be worse. */
    private void check(Reference reference) {
        Object held = reference.field.get(reference.object);
        for (StringTokenizer ids = new StringTokenizer(reference.ids); ids.hasMoreTokens();) {
            String id = ids.nextToken();
            EObject target = find(id);
            boolean kept = held instanceof List<?> list ? list.contains(target) : held == target;
            if (!kept && target != null && reference.field.accepts(target)) {
                errors.accept(error(Kind.CONTRADICTION, reference, id));
            }
        }
    }

    private EObject find(String id) {
        int hash = id.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        if (!id.equals(ids[place])) {
            found[place] = finder.apply(id);
            ids[place] = id;
        }
        return found[place];
    }

    private EObject target(Reference reference, String id) {
        EObject target = find(id);
        if (target == null) {
            target = standIns.apply(id, reference.field.type());
        }
        if (target == null) {
            errors.accept(error(Kind.UNRESOLVED, reference, id));
        } else if (!reference.field.accepts(target)) {
            errors.accept(error(Kind.WRONG_KIND, reference, id));
            return null;
        }
        return target;
    }

    private LoadError error(Kind kind, Reference reference, String id) {
        return LoadError.of(kind, location, reference.line, reference.object, reference.field.name(), id);
    }

    private record Reference(InternalEObject object, Field field, String ids, int line) {
    }
}
