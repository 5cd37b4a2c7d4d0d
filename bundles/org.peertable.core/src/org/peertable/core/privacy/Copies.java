package org.peertable.core.privacy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.model.Directory;
import org.peertable.model.Note;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;

/** Copies of what a level sees. Links between copies are made last, and bring what they need from the directory. */
final class Copies {
    private final Level level;
    private final Visibility visibility;
    private final Map<EObject, EObject> copies = new LinkedHashMap<>();
    private final Deque<EObject> unlinked = new ArrayDeque<>();

    Copies(Level level, Visibility visibility) {
        this.level = level;
        this.visibility = visibility;
    }

    /** Copies an object with its attributes and without its parts, whatever the conditions for it say. */
    @SuppressWarnings("unchecked")
    <T extends EObject> T shell(T original) {
        if (original.eIsProxy()) {
            throw new IllegalStateException("A part of the program could not be loaded: " + EcoreUtil.getURI(original));
        }
        EObject copy = EcoreUtil.create(original.eClass());
        for (EAttribute attribute : Marks.of(original.eClass()).attributes(level)) {
            if (original.eIsSet(attribute)) {
                copy.eSet(attribute, original.eGet(attribute));
            }
        }
        copies.put(original, copy);
        unlinked.add(original);
        return (T) copy;
    }

    /** Copies an object with all of its parts that the level sees; empty when it does not see the object. */
    <T extends EObject> Optional<T> whole(T original) {
        if (!Marks.of(original.eClass()).seenBy(level) || !visibility.shows(original)) {
            return Optional.empty();
        }
        T copy = shell(original);
        Marks.of(original.eClass()).parts(level).forEach(parts -> fill(original, parts));
        return Optional.of(copy);
    }

    /** Copies those parts of a copied object that the level sees. */
    void fill(EObject original, EReference parts) {
        if (isSeen(original, parts) && original.eIsSet(parts) && visibility.mayShow(original, parts)) {
            EObject copy = copies.get(original);
            for (EObject part : targets(original, parts)) {
                whole(part).ifPresent(made -> attach(copy, parts, made));
            }
        }
    }

    /** Links all copies made so far, and those that come in thereby. */
    void link() {
        for (EObject original = unlinked.poll(); original != null; original = unlinked.poll()) {
            for (EReference link : Marks.of(original.eClass()).links(level)) {
                link(original, link);
            }
            if (original instanceof Note note && visibility.showsSayer(note)) {
                link(note, PeertablePackage.Literals.NOTE__SAID_BY);
            }
        }
    }

    private void link(EObject original, EReference link) {
        if (!original.eIsSet(link)) {
            return;
        }
        EObject copy = copies.get(original);
        for (EObject target : targets(original, link)) {
            EObject targetCopy = copies.get(target);
            if (targetCopy == null && isFetched(target)) {
                targetCopy = whole(target).orElse(null);
            }
            if (targetCopy != null) {
                attach(copy, link, targetCopy);
            }
        }
    }

    /** People, places and words come in when they are referred to; what is planned comes in by its season alone. */
    private boolean isFetched(EObject target) {
        EObject container = target.eContainer();
        return container != null
                && copies.containsKey(container)
                && (container instanceof Directory || container instanceof Program)
                && isSeen(container, target.eContainmentFeature());
    }

    private boolean isSeen(EObject owner, EReference parts) {
        return Marks.of(owner.eClass()).parts(level).contains(parts);
    }

    /** Puts copies that came in by reference into their owner, in the order of the original. */
    void collect(EObject owner, EReference parts) {
        EObject copy = copies.get(owner);
        for (EObject part : targets(owner, parts)) {
            EObject made = copies.get(part);
            if (made != null && made.eContainer() == null) {
                attach(copy, parts, made);
            }
        }
    }

    /** Puts all other copies that came in by reference into their owner, in the order in which they came. */
    void collectRest() {
        copies.forEach((original, copy) -> {
            EObject owner = copies.get(original.eContainer());
            if (owner != null && copy.eContainer() == null) {
                attach(owner, original.eContainmentFeature(), copy);
            }
        });
    }

    boolean has(EObject original) {
        return copies.containsKey(original);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> targets(EObject original, EReference reference) {
        Object value = original.eGet(reference);
        return reference.isMany() ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
    }

    @SuppressWarnings("unchecked")
    static void attach(EObject copy, EReference reference, EObject target) {
        if (!reference.isMany()) {
            copy.eSet(reference, target);
            return;
        }
        EList<EObject> list = (EList<EObject>) copy.eGet(reference);
        // the other end of the link may have been there first and out of order
        if (reference.getEOpposite() != null && list.contains(target)) {
            list.move(list.size() - 1, target);
        } else {
            list.add(target);
        }
    }
}
