package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.mix.RoomPlan;
import org.peertable.ui.internal.mix.RoomPlan.Place;
import org.peertable.ui.internal.mix.RoomPlan.Shape;

/** The mix page as a planner works with it: by the mouse, by the keyboard, and by having a better mix found. */
class MixPageTest {
    @TempDir
    Path folder;

    private OpenProgram open;
    private Event event;
    private EventWindow window;
    private Canvas room;

    @BeforeEach
    void turnToTheMix() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        show("December breakfast");
    }

    private void show(String title) throws Exception {
        event = Workbench.event(open, title);
        window = EventWindow.open(open, event).turnTo("mix");
        room = Workbench.all(window.page(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("RoomCanvas")).findFirst().orElseThrow();
        Workbench.until(() -> window.text().contains("could be better") || window.text().contains("Could be better")
                || event.getInvitations().stream().noneMatch(guest -> guest.getSeat() != null));
    }

    @Test
    void somebodyIsTakenToAFreeSeatByTheKeyboardInOneStep() {
        Invitation rajeswari = guest("Rajeswari");
        Seat before = rajeswari.getSeat();
        click("Rajeswari, seat 3");

        keys(SWT.CR);
        keys(SWT.ARROW_DOWN);
        Workbench.until(() -> window.text().contains("alike, "));
        assertThat(window.text()).contains("Rajeswari is picked up.");
        keys(SWT.ESC);
        assertThat(open.isDirty()).isFalse();
        keys(SWT.CR, SWT.ARROW_DOWN, SWT.CR);

        assertThat(rajeswari.getSeat().getNumber()).isEqualTo(4);
        assertThat(before.getOccupant()).isNull();
        open.commands().undo();
        assertThat(rajeswari.getSeat()).isSameAs(before);
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void whoeverIsDraggedOntoAnotherChangesPlacesWithThem() {
        Invitation rajeswari = guest("Rajeswari");
        Invitation siobhan = guest("Siobhán");
        Map<Invitation, Seat> before = seats();

        drag(find("Rajeswari, seat 3"), find("Siobhán Ní Dhálaigh, seat 6"));

        assertThat(rajeswari.getSeat().getNumber()).isEqualTo(6);
        assertThat(siobhan.getSeat().getNumber()).isEqualTo(3);
        open.commands().undo();
        assertThat(seats()).isEqualTo(before);
    }

    @Test
    void aLockedSeatIsLeftAloneByHandAndByTheSearchUntilItIsUnlocked() {
        Map<Invitation, Seat> before = seats();
        click("Rajeswari, seat 3");
        keys('l');
        assertThat(guest("Rajeswari").getSeat().isLocked()).isTrue();

        drag(find("Rajeswari, seat 3"), find("Siobhán Ní Dhálaigh, seat 6"));
        assertThat(window.text()).contains("The seat of Rajeswari is locked.").doesNotContain("is picked up");
        keys(SWT.CR);
        assertThat(window.text()).contains("The seat of Rajeswari is locked.").doesNotContain("is picked up");
        drag(find("Rajeswari, seat 3"), find("Siobhán Ní Dhálaigh, seat 6"));
        drag(find("Siobhán Ní Dhálaigh, seat 6"), find("Rajeswari, seat 3"));

        assertThat(seats()).isEqualTo(before);
        assertThat(window.text()).contains("The seat of Rajeswari is locked.");
        Workbench.press(window.page(), "Find a better mix");
        Workbench.press(window.page(), "Keep it");
        Stream.of("Rajeswari", "Ana Lima", "Marcus", "Nora").map(this::guest)
                .forEach(guest -> assertThat(guest.getSeat()).as(guest.getId()).isSameAs(before.get(guest)));
        click("Rajeswari, seat 3");
        keys('l', SWT.DEL);
        assertThat(guest("Rajeswari").getSeat()).isNull();
        assertThat(guest("Rajeswari").getStage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void theMenuOfASeatOffersWhatCanBeDoneWithItNow() {
        click("Rajeswari, seat 3");
        assertThat(seatMenu()).containsKeys("Take to another seat", "Lock the seat", "Take off the seat", "Rajeswari cannot come", "Open Rajeswari");
        choose("Lock the seat");
        assertThat(guest("Rajeswari").getSeat().isLocked()).isTrue();
        assertThat(seatMenu().get("Take off the seat").isEnabled()).isFalse();
        choose("Unlock the seat");
        choose("Take off the seat");

        assertThat(guest("Rajeswari").getSeat()).isNull();
        assertThat(seatMenu()).containsOnlyKeys("Lock the seat");
    }

    private Map<String, MenuItem> seatMenu() {
        room.getMenu().notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
        return Stream.of(room.getMenu().getItems()).filter(item -> !item.getText().isEmpty())
                .collect(Collectors.toMap(MenuItem::getText, Function.identity()));
    }

    private void choose(String entry) {
        seatMenu().get(entry).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
    }

    @Test
    void whatWasFoundIsThrownAwayOrKeptAndTakenBack() {
        Map<Invitation, Seat> before = seats();

        // without letting anything else happen first, for the search may end soon
        button("Find a better mix").orElseThrow().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.until(() -> window.text().matches("(?s).*The best so far: alike \\d+, different \\d+\\..*"));
        Workbench.press(window.page(), "Throw it away");
        assertThat(seats()).isEqualTo(before);
        assertThat(open.isDirty()).isFalse();
        Workbench.press(window.page(), "Find a better mix");
        Workbench.press(window.page(), "Keep it");

        assertThat(seats()).hasSize(8).isNotEqualTo(before);
        assertThat(window.text()).contains("2 guests are seated. One person moves. Alike 45 to ");
        Workbench.press(window.page(), "Show what changed");
        assertThat(window.text()).contains("Priya Raghunathan: Round table, seat ");
        Workbench.press(window.page(), "Undo");
        assertThat(seats()).isEqualTo(before);
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void whatWasFoundForAnotherStateIsNotKept() {
        Workbench.press(window.page(), "Find a better mix");
        Workbench.until(() -> button("Keep it").isPresent());

        Changes changes = new Changes("Fewer places");
        changes.set(event, Literals.EVENT__CAPACITY, 8);
        open.commands().execute(changes);
        Workbench.settle();

        assertThat(button("Keep it")).isEmpty();
        assertThat(window.text()).contains("Something was changed meanwhile");
    }

    @Test
    void aRuleThatDoesNotHoldIsSaidAtTheSeatAndAtTheMix() {
        click("Ana Lima, seat 2");
        keys('l');
        drag(find("Ana Lima, seat 2"), find("Seat 4"));
        Workbench.until(() -> window.text().contains("Not kept: Ana Lima and Marcus Whitfield must not sit side by side"));

        assertThat(tip(find("Ana Lima, seat 4"))).contains("Not kept: Ana Lima and Marcus Whitfield must not sit side by side");
        click("Ana Lima, seat 4");
        assertThat(window.text()).contains("Sits beside Marcus Whitfield");
    }

    @Test
    void whoSuitsTheTableBestStandsFirstAndIsConfirmedByASeat() {
        Table list = Workbench.all(window.page(), Table.class).getFirst();
        Workbench.until(() -> list.getItemCount() == 5);
        assertThat(list.getItem(0).getText(0)).isEqualTo("Priya Raghunathan");

        Text search = Workbench.all(window.page(), Text.class).getFirst();
        search.setText("mei");
        Workbench.settle();
        assertThat(Stream.of(list.getItems()).map(TableItem::getText)).containsExactly("Mei Tanaka Ruiz");
        list.setSelection(0);
        org.eclipse.swt.widgets.Event enter = new org.eclipse.swt.widgets.Event();
        enter.item = list.getItem(0);
        list.notifyListeners(SWT.Selection, enter);
        list.notifyListeners(SWT.DefaultSelection, enter);
        keys(SWT.CR);

        Invitation mei = guest("Mei Tanaka Ruiz");
        assertThat(mei.getSeat().getNumber()).isEqualTo(4);
        assertThat(mei.getStage()).isEqualTo(Stage.CONFIRMED);
        open.commands().undo();
        assertThat(mei.getSeat()).isNull();
        assertThat(mei.getStage()).isEqualTo(Stage.INVITED);
    }

    @Test
    void someoneCannotComeAndOneOfTheWaysIsTaken() {
        click("Rajeswari, seat 3");
        Workbench.press(window.page(), "Rajeswari cannot come");
        Workbench.until(() -> button("Take way 2").isPresent());
        assertThat(window.text()).contains("Nobody has to move.").contains("Ask next: ");

        Workbench.press(window.page(), "Take way 1");

        assertThat(guest("Rajeswari").getStage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(guest("Rajeswari").getSeat()).isNull();
        open.commands().undo();
        assertThat(guest("Rajeswari").getStage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void rulesThatContradictEachOtherAreNamedOnThePage() throws Exception {
        show("February breakfast");
        assertThat(window.text()).contains("Nobody has confirmed yet.");

        Workbench.press(window.page(), "Find whom to ask");

        Workbench.until(() -> window.text().contains("Abebe Tessema and Tomáš Řezek work for competitors")
                || window.text().contains("Tomáš Řezek and Abebe Tessema work for competitors"));
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void whomToAskIsFoundForAnEventWithoutGuestsOrTables() throws Exception {
        event = Workbench.event(open, "February breakfast");
        List.of(event.getSlots(), event.getTopics(), event.getInvitations(), event.getTables()).forEach(List::clear);
        show("February breakfast");

        Workbench.press(window.page(), "Find whom to ask");
        Workbench.press(window.page(), "Keep it");

        assertThat(event.getInvitations()).hasSizeGreaterThanOrEqualTo(event.getCapacity())
                .allMatch(guest -> guest.getStage() == Stage.CANDIDATE);
        Workbench.until(() -> Workbench.all(window.page(), Table.class).getFirst().getItemCount() == event.getInvitations().size());
    }

    @Test
    void aSearchThatIsStoppedChangesNothing() {
        Workbench.press(window.page(), "Find a better mix");
        button("Stop").ifPresent(stop -> stop.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
        Workbench.until(() -> button("Stop").isEmpty());
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void aNameOfFiveThousandCharactersAndOneFromRightToLeftAreSpokenWhole() {
        guest("Rajeswari").getPeer().setDisplayName("x".repeat(5_000));
        guest("Siobhán").getPeer().setDisplayName("ليلى حداد");
        open.commands().execute(touch());
        Workbench.settle();

        assertThat(tip(find("xxx"))).hasSizeLessThan(5_000);
        assertThat(tip(find("ليلى حداد, seat 6"))).contains("Round table");
        assertThat(button("Find a better mix").orElseThrow().getSize().x).isPositive();
    }

    @Test
    void nothingMovesUnderTheMouseAndTheArrowsBringASeatInSight() {
        for (int k = 1; k <= 12; k++) {
            event.getTables().add(table("Table " + k));
        }
        open.commands().execute(touch());
        Workbench.settle();
        ScrolledComposite scroller = (ScrolledComposite) room.getParent();
        scroller.setOrigin(0, 200);
        assertThat(scroller.getOrigin().y).isEqualTo(200);

        click("Seat 5 at Table 12");
        assertThat(scroller.getOrigin().y).isEqualTo(200);
        keys(SWT.ARROW_UP);
        assertThat(scroller.getOrigin().y).isGreaterThan(200);

        scroller.setOrigin(0, 0);
        Point rajeswari = find("Rajeswari, seat 3");
        mouse(SWT.MouseDown, rajeswari);
        mouse(SWT.MouseMove, new Point(rajeswari.x + 8, rajeswari.y));
        mouse(SWT.MouseMove, new Point(rajeswari.x, scroller.getClientArea().height - 2));
        Workbench.until(() -> scroller.getOrigin().y > 200);
        keys(SWT.ESC);
    }

    private static org.peertable.model.Table table(String label) {
        org.peertable.model.Table table = PeertableFactory.eINSTANCE.createTable();
        table.setLabel(label);
        table.setRound(true);
        for (int number = 1; number <= 10; number++) {
            Seat seat = PeertableFactory.eINSTANCE.createSeat();
            seat.setNumber(number);
            table.getSeats().add(seat);
        }
        return table;
    }

    @Test
    void noTwoSeatsOverlapAndEachIsFoundWhereItIsDrawn() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Shape> shapes = random.ints(1 + random.nextInt(6), 1, 31)
                    .mapToObj(seats -> new Shape(random.nextBoolean(), seats)).toList();
            RoomPlan plan = RoomPlan.of(shapes, 300 + random.nextInt(1_200), random.nextInt(1_600));
            List<Place> seats = plan.seats();
            assertThat(seats).hasSize(shapes.stream().mapToInt(Shape::seats).sum());
            for (int a = 0; a < seats.size(); a++) {
                Place seat = seats.get(a);
                assertThat(plan.seatAt(seat.x(), seat.y())).as("%s in %s", seat, shapes).contains(a);
                assertThat(plan.tableAt(seat.x(), seat.y())).as("%s in %s", seat, shapes).isEmpty();
                assertThat(seat.x()).isBetween(0, plan.width());
                assertThat(seat.y()).isBetween(0, plan.height());
                for (int b = 0; b < a; b++) {
                    assertThat(seat.overlaps(seats.get(b))).as("%s and %s in %s", seat, seats.get(b), shapes).isFalse();
                }
            }
            assertThat(IntStream.range(0, seats.size()).filter(from -> seats.size() > 1 && nowhere(plan, from)).boxed().toList()).isEmpty();
        }
    }

    private static boolean nowhere(RoomPlan plan, int from) {
        return plan.next(from, 1, 0).or(() -> plan.next(from, -1, 0)).or(() -> plan.next(from, 0, 1)).or(() -> plan.next(from, 0, -1)).isEmpty();
    }

    private Changes touch() {
        Changes changes = new Changes("Title");
        changes.set(event, Literals.EVENT__TITLE, "Another title");
        return changes;
    }

    private Invitation guest(String name) {
        return event.getInvitations().stream().filter(guest -> guest.getPeer().getDisplayName().startsWith(name)).findFirst().orElseThrow();
    }

    private Map<Invitation, Seat> seats() {
        return event.getInvitations().stream().filter(guest -> guest.getSeat() != null)
                .collect(Collectors.toMap(Function.identity(), Invitation::getSeat));
    }

    private Optional<Button> button(String text) {
        return Workbench.all(window.page(), Button.class).stream().filter(button -> button.getText().equals(text)).findFirst();
    }

    private void keys(int... codes) {
        for (int code : codes) {
            EventWindow.key(room, code);
        }
    }

    /** Moves the mouse over the room until it is told of a seat that begins so. */
    private Point find(String words) {
        for (int y = 10; y < room.getSize().y; y += 12) {
            for (int x = 10; x < room.getSize().x; x += 12) {
                mouse(SWT.MouseMove, new Point(x, y));
                if (room.getToolTipText() != null && room.getToolTipText().startsWith(words)) {
                    return new Point(x, y);
                }
            }
        }
        throw new AssertionError("no seat says " + words);
    }

    private String tip(Point at) {
        mouse(SWT.MouseMove, new Point(1, 1));
        mouse(SWT.MouseMove, at);
        return room.getToolTipText();
    }

    private void click(String words) {
        Point at = find(words);
        mouse(SWT.MouseDown, at);
        mouse(SWT.MouseUp, at);
        Workbench.settle();
    }

    private void drag(Point from, Point to) {
        mouse(SWT.MouseDown, from);
        mouse(SWT.MouseMove, new Point(from.x + 4, from.y + 4));
        mouse(SWT.MouseMove, to);
        mouse(SWT.MouseMove, to);
        mouse(SWT.MouseUp, to);
        Workbench.settle();
    }

    private void mouse(int type, Point at) {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        room.notifyListeners(type, event);
    }
}
