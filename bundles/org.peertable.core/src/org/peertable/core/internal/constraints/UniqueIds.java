package org.peertable.core.internal.constraints;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Identified;
import org.peertable.model.PeertablePackage;
import org.peertable.model.xmi.Ids;

/** An identifier is well formed and belongs to one object in all that is loaded of the program. */
public final class UniqueIds implements Constraint<Identified> {
    private final Map<String, Identified> owners = new HashMap<>();

    @Override
    public void check(Identified object, ConstraintContext context) {
        String id = object.getId();
        if (id == null) {
            return;
        }
        if (!Ids.isWellFormed(id)) {
            context.report(
                    PeertablePackage.Literals.IDENTIFIED__ID, NLS.bind(Messages.UniqueIds_malformed, Names.of(object), id));
        }
        Identified other = owners.putIfAbsent(id, object);
        if (other != null && other != object) {
            context.report(
                    PeertablePackage.Literals.IDENTIFIED__ID,
                    NLS.bind(Messages.UniqueIds_twice, new Object[] {id, describe(other), describe(object)}),
                    other);
        }
    }

    private static String describe(Identified object) {
        String kind = Names.words(object.eClass());
        String name = Names.of(object);
        return name.startsWith(kind) ? name : kind + " " + name;
    }
}
