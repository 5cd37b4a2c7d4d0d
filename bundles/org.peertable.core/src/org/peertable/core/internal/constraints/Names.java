package org.peertable.core.internal.constraints;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.PairRule;

/** How messages call things. */
final class Names {
    private Names() {
    }

    /** Returns what people call an object; of what has no name, its kind and identifier. */
    static String of(EObject object) {
        return switch (object) {
            case Event event -> named(event) + (event.getStart() == null ? "" : " (" + event.getStart().toLocalDate() + ")");
            case Invitation invitation -> invitation.getPeer() == null ? kind(invitation) : of(invitation.getPeer());
            case PairRule rule when rule.getA() != null && rule.getB() != null -> of(rule.getA()) + " / " + of(rule.getB());
            // what was noted is not to be spread by messages
            case Note note -> kind(note);
            default -> named(object);
        };
    }

    /** Returns the names in their order. */
    static String of(Collection<? extends EObject> objects) {
        return objects.stream().map(Names::of).collect(Collectors.joining(", "));
    }

    /** Returns the event that an object is a part of, for a message. */
    static String eventOf(EObject part) {
        EObject container = part;
        while (container != null && !(container instanceof Event)) {
            container = container.eContainer();
        }
        return container == null ? kind(part) : of(container);
    }

    /** Returns the name of a feature or class as words. */
    static String words(ENamedElement element) {
        return element.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String named(EObject object) {
        for (String label : new String[] {"displayName", "name", "title", "label"}) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(label);
            if (feature != null && object.eGet(feature) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return kind(object);
    }

    private static String kind(EObject object) {
        String kind = words(object.eClass());
        if (object instanceof Identified identified) {
            return kind + " " + Objects.toString(identified.getId(), "");
        }
        return object.eContainer() == null ? kind : kind + " of " + of(object.eContainer());
    }
}
