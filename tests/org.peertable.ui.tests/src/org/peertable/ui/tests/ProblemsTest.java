package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.core.contribute.Changes;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Repair;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.problems.QuickFixes;

class ProblemsTest {
    @TempDir
    Path folder;
    private OpenProgram open;
    private Event event;

    @BeforeEach
    void openTheSample() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        event = Workbench.event(open, "December breakfast");
    }

    @Test
    void aProblemIsShownWithItsPlaceAndMendedWithOneClickThatCanBeUndone() throws Exception {
        EventWindow window = EventWindow.open(open, event);
        set(event, PeertablePackage.Literals.EVENT__CAPACITY, 3);
        Workbench.until(() -> view().contains("8 confirmed for 3 places"));

        link("Raise the capacity to 8");
        assertThat(event.getCapacity()).isEqualTo(8);
        Workbench.until(() -> !view().contains("for 3 places"));

        open.commands().undo();
        assertThat(event.getCapacity()).isEqualTo(3);
        assertThat(window.tabs()).contains("Overview");
    }

    @Test
    void aProblemOpensThePlaceWhereItIs() throws Exception {
        EventWindow window = EventWindow.open(open, event).turnTo("agenda");
        set(event, PeertablePackage.Literals.EVENT__CAPACITY, 3);
        Workbench.until(() -> view().contains("for 3 places"));

        linkOf("for 3 places", "December breakfast, ");
        Workbench.until(() -> window.editor().getActivePageInstance().getId().equals("org.peertable.ui.event.overview"));
        assertThat(window.page().getDisplay().getFocusControl()).isEqualTo(window.field("Places", Text.class));
    }

    @Test
    void aRuleIsWaivedWithAReasonThatIsAskedInPlace() {
        event.getWaivers().clear();
        set(event, PeertablePackage.Literals.EVENT__CAPACITY, event.getCapacity() + 1);
        Workbench.until(() -> links().stream().anyMatch(each -> each.getText().equals("Allow it this time")));

        link("Allow it this time");
        Text reason = Workbench.all(form(), Text.class).getFirst();
        Button allow = Workbench.all(form(), Button.class).getFirst();
        assertThat(allow.getEnabled()).isFalse();
        reason.setText("Both asked for it.");
        allow.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());

        assertThat(event.getWaivers()).hasSize(1);
        assertThat(event.getWaivers().getFirst().getReason()).isEqualTo("Both asked for it.");
        Workbench.until(() -> view().contains("Both asked for it."));
    }

    @Test
    void everyBuiltInRepairMendsWhatWasFoundAndIsUndoneInOneStep() {
        Invitation ana = guest("Ana Lima");
        Invitation asked = event.getInvitations().stream().filter(guest -> guest.getStage() == Stage.INVITED).findFirst().orElseThrow();
        mends("waitRanks", () -> ana.setWaitRank(4));
        Seat seat = event.getTables().getFirst().getSeats().stream().filter(each -> each.getOccupant() == null).findFirst().orElseThrow();
        mends("seatOccupant", () -> seat.setOccupant(asked));
        mends("slotsFit", () -> event.setDurationMinutes(100));
        DiscussionTopic topic = event.getTopics().getFirst();
        mends("votes", () -> topic.getVotes().getFirst().setDots(9));
        mends("pitch", () -> topic.setPrompt("What was it like? We show a product demo. And then?"));
        assertThat(topic.getPrompt()).isEqualTo("What was it like? And then?");
        mends("eventTime", () -> event.setStart(LocalDateTime.of(2027, 3, 14, 2, 30)));
        mends("slotLead", () -> event.getSlots().getFirst().setLead(null));
        mends("oneInvitation", () -> {
            Invitation second = PeertableFactory.eINSTANCE.createInvitation();
            second.setId(event.getId() + ".second");
            second.setPeer(ana.getPeer());
            event.getInvitations().add(second);
        });
        Note note = Workbench.event(open, "May breakfast").getConfidential().getNotes().getFirst();
        note.setApproved(true);
        note.setRedacted("Ana Lima said it.");
        Finding named = findings("namesInNotes").getFirst();
        open.commands().execute(new QuickFixes(Platform.getExtensionRegistry()).repairs(named, open).getFirst().change().apply(""));
        assertThat(note.isApproved()).isFalse();
    }

    /** Breaks something, mends it by each of the repairs in turn, and puts it back. */
    private void mends(String constraint, Runnable breaks) {
        breaks.run();
        Finding found = findings(constraint).getFirst();
        List<Repair> repairs = new QuickFixes(Platform.getExtensionRegistry()).repairs(found, open);
        assertThat(repairs).as(constraint).isNotEmpty();
        int before = findings(constraint).size();
        for (Repair repair : repairs) {
            Command command = repair.change().apply("");
            open.commands().execute(command);
            assertThat(findings(constraint)).as(constraint + ": " + repair.label()).hasSizeLessThan(before);
            open.commands().undo();
            assertThat(findings(constraint)).as(constraint + ", undone").hasSize(before);
        }
        open.commands().execute(repairs.getFirst().change().apply(""));
    }

    private List<Finding> findings(String constraint) {
        return new Checker(open.program(), LocalDate.of(2026, 11, 26), open.check().constraints())
                .check(new NullProgressMonitor()).stream()
                .filter(finding -> finding.constraint().equals("org.peertable.core." + constraint)
                        && finding.severity() != Severity.INFO).toList();
    }

    private Invitation guest(String name) {
        return event.getInvitations().stream().filter(guest -> name.equals(guest.getPeer().getDisplayName())).findFirst().orElseThrow();
    }

    private void set(Event object, EStructuralFeature feature, Object value) {
        Changes changes = new Changes("Change");
        changes.set(object, feature, value);
        open.commands().execute(changes);
    }

    private static ScrolledBody form() {
        return Workbench.all(Workbench.page().getWorkbenchWindow().getShell(), ScrolledBody.class).stream()
                .filter(form -> form.getData("problems") != null).findFirst().orElseThrow();
    }

    private static String view() {
        return Workbench.all(form(), Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"));
    }

    private static List<Hyperlink> links() {
        return Workbench.all(form(), Hyperlink.class);
    }

    private static void link(String text) {
        linkOf("", text);
    }

    /** Follows a link of the problem that says something: others lead to places of their own. */
    private static void linkOf(String problem, String text) {
        Hyperlink link = links().stream().filter(each -> each.getText().startsWith(text))
                .filter(each -> Workbench.all(each.getParent(), Label.class).stream().anyMatch(label -> label.getText().contains(problem)))
                .findFirst().orElseThrow(() -> new AssertionError("no " + text));
        org.eclipse.swt.widgets.Event enter = new org.eclipse.swt.widgets.Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
        Workbench.settle();
    }
}
