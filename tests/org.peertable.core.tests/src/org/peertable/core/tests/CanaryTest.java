package org.peertable.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Reduction;
import org.peertable.core.tests.fixtures.Canaries;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.core.tests.fixtures.Facts;
import org.peertable.core.tests.fixtures.PrivacyTable;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.tests.fixtures.Reachable;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;

class CanaryTest {
    private static final int SEEDS = 300;
    private static final List<Level> LEVELS = List.of(Level.P0, Level.P1, Level.P2, Level.P3);

    @Test
    void everyFeatureOfTheModelHasTheLevelOfTheReviewedTable() {
        Map<String, Level> modelled = new TreeMap<>();
        PeertablePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(type -> {
                    modelled.put(type.getName(), annotated(type));
                    type.getEStructuralFeatures().forEach(
                            feature -> modelled.put(type.getName() + "." + feature.getName(), annotated(feature)));
                });
        assertThat(modelled).as("the levels in the Ecore, compared with privacy-levels.txt").isEqualTo(PrivacyTable.levels());
    }

    @Test
    void aLevelIsToldAllThatItMaySeeAndNothingElse() {
        forEachCopy((original, level, scope, copy, where) -> {
            assertThat(Facts.of(copy.program())).as(where).isEqualTo(Facts.expected(original.program(), level, scope));
            assertThat(Reachable.from(copy.program())).as(where)
                    .allMatch(object -> EcoreUtil.getRootContainer(object) == copy.program());
        });
    }

    @Test
    void theBytesOfACopyHoldTheCanariesOfItsLevelAndNoOther() {
        forEachCopy((original, level, scope, copy, where) -> assertThat(Canaries.in(bytes(copy.program())))
                .as(where).isEqualTo(original.canaries().shown(level, scope)));
    }

    @Test
    void whatIsAboveALevelIsInNoneOfItsCopies() {
        CanaryProgram original = CanaryProgram.of(1);
        for (Level level : List.of(Level.P0, Level.P1, Level.P2)) {
            Set<String> above = original.canaries().above(level);
            assertThat(above).hasSizeGreaterThan(100);
            for (Event event : original.events()) {
                assertThat(Canaries.in(bytes(copy(event, level).program()))).isNotEmpty().doesNotContainAnyElementsOf(above);
            }
        }
        assertThat(original.canaries().above(Level.P3)).isEmpty();
    }

    @Test
    void theOriginalStaysAsItWas() {
        for (long seed = 0; seed < 10; seed++) {
            CanaryProgram original = CanaryProgram.of(seed);
            Set<String> before = Facts.of(original.program());
            for (Level level : LEVELS) {
                original.events().forEach(event -> copy(event, level));
                copy(original.program(), level);
            }
            assertThat(Facts.of(original.program())).isEqualTo(before);
        }
    }

    /** Without this the others could pass by telling nobody anything. */
    @Test
    void everyFeatureIsSeenBySomebodyAtItsLevel() {
        Set<String> seen = new HashSet<>();
        forEachCopy((original, level, scope, copy, where) -> Reachable.from(copy.program()).forEach(
                object -> object.eClass().getEAllStructuralFeatures().stream()
                        .filter(object::eIsSet)
                        .forEach(feature -> seen.add(name(feature) + " at " + level))));
        Set<String> missing = new TreeSet<>();
        for (EClass type : classes()) {
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                Level needed = max(PrivacyTable.of(type), PrivacyTable.of(feature));
                if (feature instanceof EReference reference) {
                    needed = max(needed, PrivacyTable.of(reference.getEReferenceType()));
                }
                missing.add(name(feature) + " at " + needed);
            }
        }
        missing.removeAll(seen);
        assertThat(missing).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameProgram() {
        assertThat(bytes(CanaryProgram.of(7).program())).isEqualTo(bytes(CanaryProgram.of(7).program()));
    }

    private interface Look {
        void at(CanaryProgram original, Level level, EObject scope, Reduced copy, String where);
    }

    private static void forEachCopy(Look look) {
        for (long seed = 0; seed < SEEDS; seed++) {
            CanaryProgram original = CanaryProgram.of(seed);
            List<EObject> scopes = new ArrayList<>(List.of(original.program(), original.seasons().get(0)));
            scopes.addAll(original.events().subList(0, 2));
            for (Level level : LEVELS) {
                for (EObject scope : scopes) {
                    String where = "seed %d, %s, %s".formatted(seed, level, scope.eClass().getName());
                    look.at(original, level, scope, copy(scope, level), where);
                }
            }
        }
    }

    private static Reduced copy(EObject scope, Level level) {
        if (scope instanceof Event event) {
            return Reduction.of(event, level, Programs.TODAY);
        } else if (scope instanceof Season season) {
            return Reduction.of(season, level, Programs.TODAY);
        }
        return Reduction.of((Program) scope, level, Programs.TODAY);
    }

    /** Fails when anything refers to what is not in the copy. */
    private static byte[] bytes(Program copy) {
        XMIResourceImpl file = new XMIResourceImpl();
        file.getContents().add(copy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.save(out, Map.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Level annotated(EModelElement element) {
        String level = EcoreUtil.getAnnotation(element, "https://peertable.org/privacy", "level");
        return level == null ? null : Level.valueOf(level);
    }

    private static List<EClass> classes() {
        return PeertablePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static Level max(Level one, Level other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
