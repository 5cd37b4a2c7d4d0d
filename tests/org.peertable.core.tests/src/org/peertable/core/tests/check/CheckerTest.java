package org.peertable.core.tests.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Event;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Waiver;

class CheckerTest {
    private static final String PLUGIN = "org.peertable.core.tests";
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 8, 0);

    private final Programs programs = Programs.newYork();

    @Test
    void aProgramWithoutFaultsHasNoFindings() {
        programs.event("Breakfast");

        assertThat(check("noMondays")).isEmpty();
    }

    @Test
    void aContributedConstraintIsAskedAboutEveryObjectOfItsClass() {
        Event monday = onMonday();
        programs.event("Tuesday");

        assertThat(check("noMondays")).singleElement().satisfies(finding -> {
            assertThat(finding.constraint()).isEqualTo(PLUGIN + ".noMondays");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("Monday is on a Monday.");
            assertThat(finding.objects()).containsExactly(monday);
        });
    }

    @Test
    void aWaivedLimitIsANoteThatGivesTheReason() {
        Event monday = onMonday();
        Waiver waiver = PeertableFactory.eINSTANCE.createWaiver();
        waiver.setConstraint(PLUGIN + ".noMondays");
        waiver.setOn(Programs.TODAY);
        waiver.setReason("The speaker can only come then.");
        monday.getWaivers().add(waiver);

        assertThat(check("noMondays")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("Monday is on a Monday.", "The speaker can only come then.");
        });
    }

    @Test
    void aWaiverWithoutAReasonWaivesNothing() {
        Waiver waiver = PeertableFactory.eINSTANCE.createWaiver();
        waiver.setConstraint(PLUGIN + ".noMondays");
        waiver.setOn(Programs.TODAY);
        waiver.setReason(" ");
        onMonday().getWaivers().add(waiver);

        assertThat(check("noMondays")).extracting(Finding::severity).contains(Severity.WARNING).doesNotContain(Severity.INFO);
    }

    @Test
    void aConstraintThatThrowsBecomesOneWarningThatNamesItsPluginAndTheOthersGoOn() {
        programs.season("Autumn");
        onMonday();

        List<Finding> findings = check("throwing", "missing", "noMondays");

        assertThat(findings).hasSize(3);
        assertThat(findings).filteredOn(finding -> finding.constraint().equals(PLUGIN + ".throwing")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("plugin " + PLUGIN, "the dog ate it");
                });
        assertThat(findings).filteredOn(finding -> finding.constraint().equals(PLUGIN + ".missing")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("plugin " + PLUGIN));
        assertThat(findings).filteredOn(finding -> finding.constraint().equals(PLUGIN + ".noMondays")).hasSize(1);
    }

    @Test
    void whatTheModelRequiresMustBeThere() {
        Event event = programs.event("Breakfast");
        event.setTitle(null);

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.objects()).containsExactly(event);
            assertThat(finding.feature()).contains(PeertablePackage.Literals.EVENT__TITLE);
        });
    }

    @Test
    void theValidatorServesEmfAsWell() {
        Event monday = onMonday();
        BasicDiagnostic chain = new BasicDiagnostic();

        boolean valid = new Checker(programs.program, Programs.TODAY, constraints("noMondays"))
                .validate(monday.eClass(), monday, chain, null);

        assertThat(valid).isTrue();
        assertThat(chain.getChildren()).singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.getSeverity()).isEqualTo(Diagnostic.WARNING));
    }

    private Event onMonday() {
        Event event = programs.event("Monday");
        event.setStart(MONDAY);
        return event;
    }

    private List<Finding> check(String... ids) {
        return new Checker(programs.program, Programs.TODAY, constraints(ids)).check(new NullProgressMonitor());
    }

    private static List<ConstraintDescriptor> constraints(String... ids) {
        return Contributions.installed().constraints().stream()
                .filter(constraint -> List.of(ids).contains(constraint.id().replace(PLUGIN + ".", "")))
                .toList();
    }
}
