package org.peertable.core.reconcile;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * Something that both versions have changed, each in its own way.
 *
 * @param object what it is about, such as {@code Peer 'ana-lima' (Ana Lima)}
 * @param feature the field; empty when one version has taken the object away
 * @param base what both began with; empty for nothing
 * @param ours what one version says
 * @param theirs what the other says
 */
public record Conflict(String object, Optional<EStructuralFeature> feature, String base, String ours, String theirs) {
    @Override
    public String toString() {
        return NLS.bind(feature.isPresent() ? Messages.Conflict_field : Messages.Conflict_object, new Object[] {
            object, feature.map(EStructuralFeature::getName).orElse(""), shown(base), shown(ours), shown(theirs)});
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.Conflict_nothing : value;
    }
}
