package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.core.store.NewProgram;
import org.peertable.core.store.Store;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;

class NextStepsTest {
    @TempDir
    Path folder;
    private OpenProgram open;

    @BeforeEach
    void openTheSample() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
    }

    @Test
    void whatIsToBeDoneNextFollowsWhatIsDone() throws Exception {
        Event event = Workbench.event(open, "February breakfast");
        EventWindow window = EventWindow.open(open, event);
        clear(event);
        Workbench.until(() -> Workbench.steps().containsAll(List.of("Book a place", "Say why it is held and who pays", "Make the agenda",
                "Write the warm-up question", "Agree on ground rules")));

        window.turnTo("agenda");
        open.commands().undo();
        Workbench.until(() -> !Workbench.steps().contains("Book a place"));
    }

    @Test
    void whereNothingIsYetTheStepsLeadToPeopleASeasonAndAnEvent() throws Exception {
        Path empty = folder.resolve("empty");
        Store.create(empty, NewProgram.make("Empty", "Lark Table", "Europe/Zurich", "CHF", "en")).save();
        Programs.workbench().open(empty);
        Workbench.until(() -> Programs.workbench().current().filter(current -> current != open).isPresent());
        OpenProgram begun = Programs.workbench().current().orElseThrow();
        Workbench.until(() -> Workbench.steps().equals(List.of("Bring your people in", "Plan a season with its events")));

        Workbench.inDialog(() -> Workbench.takeStep("Bring your people in"), dialog -> assertThat(dialog.getText()).contains("Import"));
        Workbench.inDialog(() -> Workbench.takeStep("Plan a season with its events"),
                dialog -> assertThat(dialog.getText()).contains("season"));
        Changes changes = new Changes("Begin");
        Peer somebody = PeertableFactory.eINSTANCE.createPeer();
        somebody.setId("somebody");
        somebody.setDisplayName("Some Body");
        Season season = PeertableFactory.eINSTANCE.createSeason();
        season.setId("season");
        season.setTitle("Season");
        changes.add(begun.program().getDirectories().getFirst(), PeertablePackage.Literals.DIRECTORY__PEERS, somebody);
        changes.add(begun.program(), PeertablePackage.Literals.PROGRAM__SEASONS, season);
        begun.commands().execute(changes);

        Workbench.until(() -> Workbench.steps().equals(List.of("Plan the next event")));
        Workbench.inDialog(() -> Workbench.takeStep("Plan the next event"), dialog -> assertThat(dialog.getText()).contains("event"));
        begun.commands().flush();
    }

    @Test
    void aStepOpensThePlaceWhereItIsDone() throws Exception {
        Event event = Workbench.event(open, "February breakfast");
        EventWindow window = EventWindow.open(open, event);
        clear(event);
        Workbench.until(() -> Workbench.steps().contains("Make the agenda"));

        // the page in front before is none of them, so that each has to lead to its own
        Map<String, String> places = Map.of("Book a place", "overview", "Say why it is held and who pays", "overview",
                "Confirm Tobias Amadi as the host", "guests", "Ask 8 more people", "guests", "Write the warm-up question", "overview",
                "Choose a topic", "topics", "Make the agenda", "agenda", "Agree on ground rules", "rules", "Confirm the event", "overview");
        assertThat(Workbench.steps()).containsAll(places.keySet());
        places.forEach((step, page) -> {
            window.turnTo("costs");
            Workbench.takeStep(step);
            assertThat(window.editor().getActivePageInstance().getId()).as(step).isEqualTo("org.peertable.ui.event." + page);
        });
    }

    @Test
    void whoHasNotAnsweredIsNamedAndChosen() throws Exception {
        Event event = Workbench.event(open, "December breakfast");
        Invitation lakshmi = event.getInvitations().get(1);
        Changes changes = new Changes("Forget the answer");
        event.getInvitations().forEach(guest -> changes.set(guest, PeertablePackage.Literals.INVITATION__WARM_UP,
                guest == lakshmi ? null : "Something."));
        open.commands().execute(changes);
        EventWindow window = EventWindow.open(open, event);

        Workbench.takeStep("Ask Lakshmi Venkataraman for the warm-up answer");

        assertThat(Workbench.all(window.page(), Table.class).getFirst().getSelection()).extracting(TableItem::getText)
                .containsExactly("Lakshmi Venkataraman");
    }

    @Test
    void aHostAloneHasAnsweredNothingAndWaitsForNoSeat() throws Exception {
        Event event = Workbench.event(open, "February breakfast");
        EventWindow.open(open, event);
        Changes changes = new Changes("Confirm the host");
        changes.set(event.getInvitations().getFirst(), PeertablePackage.Literals.INVITATION__STAGE, Stage.CONFIRMED);
        open.commands().execute(changes);

        Workbench.until(() -> Workbench.steps().contains("There is a host"));
        assertThat(Workbench.steps()).noneMatch(step -> step.contains("answer") || step.contains("Seat") || step.contains("seat"));
    }

    private void clear(Event event) {
        Changes changes = new Changes("Empty it");
        changes.set(event, PeertablePackage.Literals.EVENT__VENUE, null);
        changes.set(event, PeertablePackage.Literals.EVENT__PURPOSE, null);
        changes.set(event, PeertablePackage.Literals.EVENT__WARM_UP_QUESTION, null);
        changes.set(event, PeertablePackage.Literals.EVENT__SLOTS, List.of());
        changes.set(event, PeertablePackage.Literals.EVENT__RULES, List.of());
        open.commands().execute(changes);
    }
}
