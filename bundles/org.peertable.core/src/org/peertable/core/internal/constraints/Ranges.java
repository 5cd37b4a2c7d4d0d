package org.peertable.core.internal.constraints;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Identified;
import org.peertable.model.PeertablePackage;

/** Numbers are within what they can mean. */
public final class Ranges implements Constraint<Identified> {
    private static final double ANY = Double.POSITIVE_INFINITY;

    private record Range(EAttribute attribute, double least, double most) {
        boolean holds(Object value) {
            // written so that a value that is no number fails
            return value == null
                    || value instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most;
        }
    }

    private static final List<Range> ALL = List.of(
            new Range(PeertablePackage.Literals.PROGRAM__RETENTION_MONTHS, 1, ANY),
            new Range(PeertablePackage.Literals.VENUE__LATITUDE, -90, 90),
            new Range(PeertablePackage.Literals.VENUE__LONGITUDE, -180, 180),
            new Range(PeertablePackage.Literals.VENUE__SEATS, 1, ANY),
            new Range(PeertablePackage.Literals.MIX_POLICY__MIN_GUESTS, 1, ANY),
            new Range(PeertablePackage.Literals.MIX_POLICY__MAX_GUESTS, 1, ANY),
            new Range(PeertablePackage.Literals.MIX_POLICY__MAX_PER_ORGANISATION, 1, ANY),
            new Range(PeertablePackage.Literals.MIX_POLICY__MAX_HOST_STAFF, 0, ANY),
            new Range(PeertablePackage.Literals.MIX_POLICY__MAX_SELLERS, 0, ANY),
            new Range(PeertablePackage.Literals.MIX_POLICY__NEWCOMER_SHARE, 0, 1),
            new Range(PeertablePackage.Literals.MIX_POLICY__REPEAT_PAIR_MONTHS, 0, ANY),
            new Range(PeertablePackage.Literals.MIX_FACTOR__WEIGHT, 0, Double.MAX_VALUE),
            new Range(PeertablePackage.Literals.EVENT__SEQUENCE, 0, ANY),
            new Range(PeertablePackage.Literals.EVENT__DURATION_MINUTES, 1, ANY),
            new Range(PeertablePackage.Literals.EVENT__CAPACITY, 1, ANY),
            new Range(PeertablePackage.Literals.EVENT__DOTS_PER_GUEST, 0, ANY),
            new Range(PeertablePackage.Literals.SEAT__NUMBER, 1, ANY),
            new Range(PeertablePackage.Literals.SLOT__MINUTES, 1, ANY),
            new Range(PeertablePackage.Literals.VOTE__DOTS, 1, ANY),
            new Range(PeertablePackage.Literals.TOUCHPOINT__MINUTES, 0, ANY),
            new Range(PeertablePackage.Literals.COST_ITEM__PLANNED, 0, ANY),
            new Range(PeertablePackage.Literals.COST_ITEM__ACTUAL, 0, ANY));

    private final Details details = new Details();
    private final Map<EClass, List<Range>> byClass = new HashMap<>();

    @Override
    public void check(Identified object, ConstraintContext context) {
        for (EObject part : details.with(object)) {
            for (Range range : byClass.computeIfAbsent(part.eClass(), Ranges::of)) {
                Object value = part.eGet(range.attribute());
                if (!range.holds(value)) {
                    report(object, part, range, value, context);
                }
            }
        }
    }

    private static List<Range> of(EClass type) {
        return ALL.stream().filter(range -> type.getEAllAttributes().contains(range.attribute())).toList();
    }

    private static void report(Identified object, EObject part, Range range, Object value, ConstraintContext context) {
        boolean open = range.most() >= Double.MAX_VALUE;
        String message = NLS.bind(open ? Messages.Ranges_least : Messages.Ranges_between, new Object[] {
            Names.of(part), Names.words(range.attribute()), value, plain(range.least()), open ? "" : plain(range.most())});
        if (part == object) {
            context.report(range.attribute(), message);
        } else {
            context.report(part.eContainmentFeature(), message, part);
        }
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
