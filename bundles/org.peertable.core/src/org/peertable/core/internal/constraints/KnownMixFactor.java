package org.peertable.core.internal.constraints;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.model.MixFactor;
import org.peertable.model.PeertablePackage;

/** The mix factors of other plugins that a policy names are installed. */
public final class KnownMixFactor implements Constraint<MixFactor> {
    private record Installed(Set<String> ids) {
        static Installed read() {
            return new Installed(Contributions.installed().mixFactors().stream().map(MixFactorDescriptor::id).collect(Collectors.toSet()));
        }
    }

    @Override
    public void check(MixFactor factor, ConstraintContext context) {
        String id = factor.getContributed();
        if (id != null && !id.isBlank() && !context.shared(Installed.class, Installed::read).ids().contains(id)) {
            context.report(PeertablePackage.Literals.MIX_FACTOR__CONTRIBUTED,
                    NLS.bind(Messages.KnownMixFactor_unknown, id, Names.of(factor.eContainer())), factor.eContainer());
        }
    }
}
