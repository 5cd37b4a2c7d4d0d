package org.peertable.core.internal.constraints;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.CostItem;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;

/** Every currency is one of ISO 4217. */
public final class Currencies implements Constraint<Identified> {
    private final Set<String> codes = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).collect(Collectors.toSet());

    @Override
    public void check(Identified object, ConstraintContext context) {
        switch (object) {
            case Program program -> check(program, PeertablePackage.Literals.PROGRAM__CURRENCY, program.getCurrency(), context);
            case Season season -> checkAll(season, PeertablePackage.Literals.SEASON__COSTS, season.getCosts(), context);
            case Event event -> checkAll(event, PeertablePackage.Literals.EVENT__COSTS, event.getCosts(), context);
            default -> {
                // costs nothing
            }
        }
    }

    private void checkAll(Identified owner, EStructuralFeature feature, List<CostItem> costs, ConstraintContext context) {
        for (CostItem cost : costs) {
            check(owner, feature, cost.getCurrency(), context);
        }
    }

    private void check(Identified owner, EStructuralFeature feature, String code, ConstraintContext context) {
        if (code != null && !codes.contains(code)) {
            context.report(feature, NLS.bind(Messages.Currencies_unknown, Names.of(owner), code));
        }
    }
}
