package org.peertable.ui.internal.event;

import org.eclipse.emf.ecore.resource.Resource;
import org.peertable.model.Event;
import org.peertable.model.xmi.Ids;

/** Identifiers of what is added to an event: the event's own, and what the part is called. */
final class EventParts {
    private EventParts() {
    }

    /** Returns one that nothing in the program has. */
    static String id(Event event, String name) {
        String wanted = event.getId() + "." + Ids.slug(name);
        String id = wanted;
        Resource resource = event.eResource();
        for (int n = 2; resource != null && resource.getEObject(id) != null; n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
