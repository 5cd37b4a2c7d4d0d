package org.peertable.core.privacy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The levels that the Ecore model gives to a class and its features, read once. What has no level is for the planner. */
final class Marks {
    private static final String SOURCE = "https://peertable.org/privacy";
    private static final String LEVEL = "level";
    private static final Map<EClass, Marks> KNOWN = new ConcurrentHashMap<>();

    /** What one level sees of the class. */
    private record Seen(List<EAttribute> attributes, List<EReference> parts, List<EReference> links) {
    }

    private final Level mark;
    private final Map<Level, Seen> seen = new EnumMap<>(Level.class);

    private Marks(EClass type) {
        mark = mark(type);
        for (Level level : Level.values()) {
            seen.put(level, new Seen(
                    select(type.getEAllAttributes(), feature -> sees(level, feature)),
                    select(type.getEAllReferences(), feature -> feature.isContainment() && sees(level, feature)),
                    select(type.getEAllReferences(), feature -> !feature.isContainment() && seesLink(level, feature))));
        }
    }

    static Marks of(EClass type) {
        return KNOWN.computeIfAbsent(type, Marks::new);
    }

    boolean seenBy(Level level) {
        return level.sees(mark);
    }

    List<EAttribute> attributes(Level level) {
        return seen.get(level).attributes();
    }

    List<EReference> parts(Level level) {
        return seen.get(level).parts();
    }

    List<EReference> links(Level level) {
        return seen.get(level).links();
    }

    private static <F extends EStructuralFeature> List<F> select(List<F> features, Predicate<F> wanted) {
        return features.stream().filter(feature -> feature.isChangeable() && !feature.isDerived()).filter(wanted).toList();
    }

    /** A link that is kept at both ends is set at both when it is set at one, so both must be seen. */
    private static boolean seesLink(Level level, EReference link) {
        EReference opposite = link.getEOpposite();
        return !link.isContainer() && sees(level, link) && (opposite == null || sees(level, opposite));
    }

    private static boolean sees(Level level, EStructuralFeature feature) {
        return level.sees(mark(feature));
    }

    private static Level mark(EModelElement element) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        String name = annotation == null ? null : annotation.getDetails().get(LEVEL);
        return name == null ? Level.P3 : switch (name) {
            case "P0" -> Level.P0;
            case "P1" -> Level.P1;
            case "P2" -> Level.P2;
            default -> Level.P3;
        };
    }
}
