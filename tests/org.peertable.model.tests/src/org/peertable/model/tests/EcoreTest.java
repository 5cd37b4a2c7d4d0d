package org.peertable.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peertable.model.PeertablePackage;

class EcoreTest {
    private static EPackage model;

    @BeforeAll
    static void readModel() throws IOException {
        assertThat(EcorePackage.eINSTANCE).isNotNull();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("peertable.ecore"));
        try (InputStream file = PeertablePackage.class.getResourceAsStream("/model/peertable.ecore")) {
            resource.load(file, Map.of());
        }
        model = (EPackage) resource.getContents().get(0);
    }

    @Test
    void theModelIsValid() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(model);
        assertThat(diagnostic.getSeverity()).as(() -> diagnostic.getChildren().toString()).isEqualTo(Diagnostic.OK);
    }

    @Test
    void everythingIsExplainedByASentence() {
        assertThat(named().filter(element -> element.eContainer() != null)).hasSizeGreaterThan(300).allSatisfy(element ->
                assertThat(EcoreUtil.getDocumentation((EModelElement) element)).as(EcoreUtil.getURI(element).fragment())
                        .isNotNull().matches("(?s)\\p{Lu}.+[.]"));
    }

    @Test
    void onlyPartsWithAFileOfTheirOwnAreResolvedLazily() {
        assertThat(references().filter(EReference::isResolveProxies)
                .map(reference -> reference.getEContainingClass().getName() + "." + reference.getName()))
                .containsExactlyInAnyOrder("Program.directories", "Program.seasons", "Event.confidential");
    }

    @Test
    void whatIsReferredToHasAnIdentifier() {
        EClass identified = (EClass) model.getEClassifier("Identified");
        assertThat(references().filter(reference -> !reference.isContainment()).map(EReference::getEReferenceType))
                .allMatch(identified::isSuperTypeOf);
        assertThat(references().filter(EReference::isContainment).map(EReference::getEReferenceType))
                .noneMatch(EClass::isAbstract);
    }

    /** A value that is the default is not written: what is missing in a file must be the most cautious of all. */
    @Test
    void whatIsNotRecordedIsTheMostCautiousValue() {
        Map<String, String> first = new TreeMap<>();
        model.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast).forEach(type -> {
            first.put(type.getName(), type.getELiterals().get(0).getName());
            assertThat(type.getELiterals()).as(type.getName()).extracting(literal -> literal.getValue()).isSorted().startsWith(0);
        });
        assertThat(first).containsAllEntriesOf(Map.ofEntries(
                Map.entry("Purpose", "UNSPECIFIED"), Map.entry("LegalBasis", "UNSPECIFIED"),
                Map.entry("Instrument", "UNSPECIFIED"),
                Map.entry("NoteAudience", "CONVENOR"), Map.entry("Confidentiality", "CHATHAM_HOUSE"),
                Map.entry("PairKind", "NEVER_SAME_EVENT"), Map.entry("EventStatus", "DRAFT"), Map.entry("Stage", "CANDIDATE"),
                Map.entry("PartStat", "NEEDS_ACTION"), Map.entry("Attendance", "UNKNOWN"), Map.entry("GuestRole", "GUEST"),
                Map.entry("TopicState", "PROPOSED"), Map.entry("TaskState", "OPEN"), Map.entry("RuleKind", "NO_PITCH")));
    }

    private static Stream<EReference> references() {
        return named().filter(EReference.class::isInstance).map(EReference.class::cast);
    }

    private static Stream<ENamedElement> named() {
        Iterable<Object> all = () -> EcoreUtil.getAllContents(model, true);
        return StreamSupport.stream(all.spliterator(), false)
                .filter(ENamedElement.class::isInstance).map(ENamedElement.class::cast);
    }
}
