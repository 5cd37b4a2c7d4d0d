package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.ContactPoint;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.people.Folding;
import org.peertable.ui.internal.people.PeopleIndex;
import org.peertable.ui.internal.people.Person;

class DirectoryTest {
    private static final int MANY = 100_000;
    private static final int MOST_WAITS = 600;

    @TempDir
    Path folder;
    private OpenProgram open;

    @BeforeEach
    void openTheDirectory() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        Workbench.execute("org.peertable.ui.directory");
        Workbench.until(() -> labels().stream().anyMatch(label -> label.endsWith(" people")));
    }

    @AfterEach
    void saveNothing() {
        open.commands().flush();
        Workbench.page().closeAllEditors(false);
    }

    @Test
    void everybodyIsListedInTheOrderOfFamilyNames() {
        long people = open.program().getDirectories().get(0).getPeers().size();

        assertThat(labels()).contains("%,d people".formatted(people));
        assertThat(names()).startsWith("Bernard Achterberg", "Tobias Amadi", "Beat Ammann");
    }

    @Test
    void oneFindsAPersonByPartsOfNameAndOrganisationWithoutAccents() {
        search("zoe merriw");

        Workbench.until(() -> names().equals(List.of("Zo\u00eb Brand\u00e3o")));
        assertThat(labels()).anyMatch(label -> label.matches("1 of \\d+ people"));
    }

    @Test
    void lettersThatAreTakenBackBringBackWhoWasNarrowedAway() {
        search("lark");
        Workbench.until(() -> labels().stream().anyMatch(label -> label.contains(" of ")));
        List<String> lark = names();
        search("lark feld");
        Workbench.until(() -> names().equals(List.of("Nora Feldgate")));
        search("lark");
        Workbench.until(() -> names().equals(lark));
        search("feld");
        Workbench.until(() -> !names().equals(lark));

        assertThat(lark).hasSizeGreaterThan(1).contains("Nora Feldgate");
        assertThat(names()).contains("Nora Feldgate").allMatch(name -> open.program().getDirectories().getFirst().getPeers().stream()
                .filter(peer -> name.equals(peer.getDisplayName()))
                .anyMatch(peer -> (peer.getDisplayName() + peer.getEmployer().getName() + peer.getContacts().stream()
                        .map(ContactPoint::getValue).toList()).toLowerCase(Locale.ROOT).contains("feld")));
    }

    @Test
    void everybodyWhoHasAllWordsIsFoundAndNobodyElse() {
        Workbench.until(() -> PeopleIndex.of(open).isReady());
        List<Person> all = PeopleIndex.of(open).people().all();
        List<List<String>> asked = IntStream.range(1, all.size()).boxed().flatMap(place -> {
            List<String> own = List.of(all.get(place).text().split(" "));
            String first = own.getFirst();
            String last = all.get(place - 1).text().substring(all.get(place - 1).text().lastIndexOf(' ') + 1);
            // of one person; of two who stand beside each other; parts of words, one in the other
            return Stream.of(own, List.of(last, first), List.of(last + first), List.of(first.substring(first.length() / 2)),
                    List.of(first.substring(0, 1), first), List.of(own.getLast().substring(own.getLast().length() - 1)));
        }).toList();

        assertThat(asked).hasSizeGreaterThan(all.size()).allSatisfy(words -> assertThat(PeopleIndex.of(open).people().find(words))
                .containsExactlyElementsOf(all.stream().filter(person -> words.stream().allMatch(person.text()::contains)).toList()));
    }

    @Test
    void whoIsFoundStandsInTheOrderThatWasChosen() {
        search("lark");
        Workbench.until(() -> labels().stream().anyMatch(label -> label.contains(" of ")));
        List<String> byName = names();

        press("Name");
        Workbench.until(() -> names().equals(byName.reversed()));
        press("City");
        Workbench.until(() -> !names().equals(byName.reversed()));
        assertThat(column("City").stream().filter(city -> !city.isEmpty())).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.comparing(Folding::fold));
        assertThat(names()).containsExactlyInAnyOrderElementsOf(byName);
    }

    @Test
    void aChoiceNarrowsTheRowsDownAndSaysHowManyHaveIt() {
        Combo city = combo("Any city");
        Workbench.until(() -> city.getItemCount() > 1);
        String zurich = Stream.of(city.getItems()).filter(item -> item.startsWith("Z\u00fcrich")).findFirst().orElseThrow();
        city.select(city.indexOf(zurich));
        city.notifyListeners(SWT.Selection, new Event());

        long there = open.program().getDirectories().get(0).getPeers().stream().filter(peer -> "Z\u00fcrich".equals(peer.getCity())).count();
        assertThat(zurich).isEqualTo("Z\u00fcrich  (" + there + ")");
        Workbench.until(() -> labels().stream().anyMatch(label -> label.startsWith(there + " of ")));
        assertThat(column("City")).containsOnly("Z\u00fcrich");
    }

    @Test
    void aColumnSortsBothWaysAndWhoHasNothingThereComesLast() {
        press("Organisation");
        Workbench.until(() -> column("Organisation").getFirst().startsWith("A"));
        press("Organisation");

        Workbench.until(() -> !column("Organisation").getFirst().startsWith("A"));
        assertThat(column("Organisation").getFirst()).isNotEmpty();
        key(table(), SWT.END);
        assertThat(column("Organisation").getLast()).isEmpty();
    }

    @Test
    void whoIsNotFoundIsAddedByThatNameAndTakenAwayAgainByOneUndo() throws Exception {
        search("Quirina Testperson");

        Workbench.press(editor(), "Add \u2018Quirina Testperson\u2019");
        assertThat(Workbench.page().getActiveEditor().getTitle()).isEqualTo("Quirina Testperson");
        Workbench.execute("org.peertable.ui.directory");
        Workbench.until(() -> names().equals(List.of("Quirina Testperson")));

        Workbench.execute("org.eclipse.ui.edit.undo");
        assertThat(open.program().getDirectories().get(0).getPeers()).noneMatch(peer -> "Quirina Testperson".equals(peer.getDisplayName()));
    }

    @Test
    void enterOpensThePersonWithAllPages() {
        search("ana lima");
        Workbench.until(() -> names().equals(List.of("Ana Lima")));
        table().select(0);
        Event click = new Event();
        click.item = table().getItem(0);
        table().notifyListeners(SWT.Selection, click);
        table().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();

        assertThat(Workbench.page().getActiveEditor().getTitle()).isEqualTo("Ana Lima");
        assertThat(Stream.of(Workbench.all(editor(), CTabFolder.class).get(0).getItems()).map(CTabItem::getText).map(String::strip))
                .startsWith("Profile", "Contact", "Challenges", "Consents", "History", "Pulse");
    }

    @Test
    void theWholeListIsWalkedByKeysWithRowsForThoseInSightOnly() {
        Table table = table();
        key(table, SWT.END);

        assertThat(table.getItemCount()).isLessThan(open.program().getDirectories().get(0).getPeers().size());
        assertThat(table.getSelection()[0].getText()).isEqualTo(table.getItem(table.getItemCount() - 1).getText());
        key(table, SWT.HOME);
        assertThat(table.getSelection()[0].getText()).isEqualTo("Bernard Achterberg");
        assertThat(slider().getMaximum()).isEqualTo(open.program().getDirectories().get(0).getPeers().size());
    }

    @Test
    void aHundredThousandPeopleAreNarrowedDownKeyByKeyAlsoWhileSomethingReadsTheProgram() throws Exception {
        int people = open.program().getDirectories().get(0).getPeers().size() + MANY;
        Changes changes = new Changes("many");
        IntStream.range(0, MANY).mapToObj(DirectoryTest::person)
                .forEach(peer -> changes.add(open.program().getDirectories().get(0), PeertablePackage.Literals.DIRECTORY__PEERS, peer));
        open.commands().execute(changes);
        for (int i = 0; i < MOST_WAITS && PeopleIndex.of(open).people().all().size() < people; i++) {
            Workbench.settle();
        }
        Workbench.until(() -> labels().contains("%,d people".formatted(people)));

        whileSomethingReads(() -> {
            int before = people;
            for (String typed : List.of("zoe", "zoe number9", "zoe number99", "zoe number9995")) {
                search(typed);
                int most = before;
                Workbench.until(() -> found() < most);
                before = found();
            }
            assertThat(names()).containsExactly("Zo\u00eb Number9995", "Zo\u00eb Number99950", "Zo\u00eb Number99955");
        });
    }

    /** As a check or a save does, and for as long as it takes. */
    private void whileSomethingReads(Runnable work) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread reader = new Thread(() -> open.read(new NullProgressMonitor(), () -> {
            begun.countDown();
            try {
                return ended.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                return false;
            }
        }));
        reader.start();
        begun.await();
        try {
            work.run();
        } finally {
            ended.countDown();
            reader.join();
        }
    }

    private static int found() {
        return labels().stream().filter(label -> label.endsWith(" people"))
                .map(label -> label.replaceAll(" .*", "").replaceAll("\\D", "")).mapToInt(Integer::parseInt).findFirst().orElseThrow();
    }

    private static Peer person(int number) {
        String[] given = {"Zo\u00eb", "Ana", "J\u00fcrgen", "\u010cedomir", "Mei"};
        Peer peer = PeertableFactory.eINSTANCE.createPeer();
        peer.setId("made-" + number);
        peer.setGivenName(given[number % given.length]);
        peer.setFamilyName("Number" + number);
        peer.setDisplayName(peer.getGivenName() + " " + peer.getFamilyName());
        return peer;
    }

    private static Composite editor() {
        return (Composite) Workbench.editorControl();
    }

    private static Table table() {
        return Workbench.all(editor(), Table.class).get(0);
    }

    private static Slider slider() {
        return Workbench.all(editor(), Slider.class).get(0);
    }

    private static Text searchField() {
        return Workbench.all(editor(), Text.class).get(0);
    }

    private static void search(String text) {
        searchField().setText(text);
    }

    private static Combo combo(String any) {
        return Workbench.all(editor(), Combo.class).stream().filter(combo -> combo.getItem(0).equals(any)).findFirst().orElseThrow();
    }

    private static List<String> labels() {
        return Workbench.all(editor(), Label.class).stream().map(Label::getText).toList();
    }

    private static List<String> names() {
        return column("Name");
    }

    private static List<String> column(String title) {
        int column = List.of(table().getColumns()).indexOf(header(title));
        return Stream.of(table().getItems()).map((TableItem item) -> item.getText(column)).toList();
    }

    private static TableColumn header(String title) {
        return Stream.of(table().getColumns()).filter(column -> column.getText().equals(title)).findFirst().orElseThrow();
    }

    private static void press(String title) {
        header(title).notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private static void key(Table table, int code) {
        Event event = new Event();
        event.keyCode = code;
        table.notifyListeners(SWT.KeyDown, event);
        Workbench.settle();
    }
}
