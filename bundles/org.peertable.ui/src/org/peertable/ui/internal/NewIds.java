package org.peertable.ui.internal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.model.Identified;
import org.peertable.model.xmi.Ids;
import org.peertable.ui.OpenProgram;

/** Identifiers for what is added to a program by hand in one go. */
public final class NewIds {
    private final Set<String> taken = new HashSet<>();

    /**
     * Looks at which there are.
     *
     * @param open the program
     */
    public NewIds(OpenProgram open) {
        for (Resource resource : open.domain().getResourceSet().getResources()) {
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
                if (all.next() instanceof Identified object) {
                    taken.add(object.getId());
                }
            }
        }
    }

    /**
     * Makes one that nothing has yet.
     *
     * @param name what the new thing is called
     */
    public String next(String name) {
        return Ids.unique(Ids.slug(name), taken);
    }
}
