package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.app.internal.WorkbenchApplication;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.event.EventEditor;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

class WorkbenchTest {
    private static final int WIDE = 600;
    private static final int NARROW = 200;

    @TempDir
    Path folder;
    private OpenProgram open;

    @BeforeEach
    void openTheSample() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
    }

    @Test
    void theWindowIsNamedAfterTheProgramAndHasNoMenusOfAProgrammer() {
        Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();

        assertThat(window.getText()).isEqualTo("CIO Breakfasts, New York - Peertable");
        assertThat(Stream.of(window.getMenuBar().getItems()).map(MenuItem::getText)).containsExactly("&File", "&Edit", "&Go to", "&View", "&Help");
    }

    @Test
    void theNavigatorShowsSeasonsWithTheirEventsInTheOrderOfTimeAndTheYearWhereItIsAnother() {
        List<String> lines = Workbench.texts(Workbench.navigatorTree());

        assertThat(lines)
                .containsSubsequence("Seasons", open.program().getSeasons().get(0).getTitle())
                .contains("Directory")
                .anyMatch(line -> line.matches("People {2}\\d+")).anyMatch(line -> line.matches("Venues {2}\\d+"));
        assertThat(lines.stream().filter(line -> line.contains("breakfast")).map(line -> line.split(" {2}\u00b7 {2}")[0]))
                .startsWith("May 14").containsSubsequence("Dec 10", "Feb 11, 2027");
    }

    @Test
    void theNavigatorSaysTheStateOfAnEventInAWordWhereThereIsRoomForTheWholeWord() {
        Tree tree = Workbench.navigatorTree();

        untilAsWide(tree, WIDE, "Dec 10  \u00b7  December breakfast  confirmed");
        untilAsWide(tree, NARROW, "Dec 10  \u00b7  December breakfast");

        assertThat(Workbench.texts(tree)).noneMatch(line -> line.endsWith("held"));
    }

    /** What is still being loaded may lay the window out again. */
    private static void untilAsWide(Tree tree, int width, String line) {
        Workbench.until(() -> {
            tree.setSize(width, tree.getSize().y);
            return Workbench.texts(tree).contains(line);
        });
    }

    @Test
    void whatComesNextIsOpenAtTheStart() {
        assertThat(Workbench.page().getActiveEditor()).isInstanceOf(EventEditor.class);
    }

    @Test
    void theDetailsOfAPersonAreInAPlannersWords() {
        Peer peer = peer("Ana Lima");
        search("ana lima");
        Workbench.click("Ana Lima");

        Workbench.turnDetailsTo("Person");
        String details = String.join("\n", Workbench.texts(Workbench.details()));
        Workbench.turnDetailsTo("Work");
        details += "\n" + String.join("\n", Workbench.texts(Workbench.details()));

        assertThat(details)
                .contains("Name | Ana Lima", "Organisation | " + peer.getEmployer().getName(), "Title | " + peer.getTitle())
                .doesNotContain(peer.getId()).doesNotContain("EObject", "Impl", "org.peertable", "null");
    }

    @Test
    void theTabThatWasChosenInDetailsStaysForTheNextThingOfItsKind() {
        search("ana lima");
        Workbench.click("Ana Lima");
        assertThat(Workbench.detailsTabs().getItems()).extracting(CTabItem::getText).containsExactly("Person", "Work", "Background", "Asking");
        Workbench.turnDetailsTo("Work");

        search("");
        Workbench.click(Dates.dayOfSeason(open.program().getSeasons().get(0).getEvents().get(0)));
        assertThat(Workbench.detailsTabs().getSelection().getText()).isEqualTo("What");
        Peer other = open.program().getDirectories().getFirst().getPeers().stream()
                .filter(peer -> peer.getEmployer() != null && !peer.getDisplayName().equals("Ana Lima")).findFirst().orElseThrow();
        search(other.getDisplayName());
        Workbench.click(other.getDisplayName());

        assertThat(Workbench.detailsTabs().getSelection().getText()).isEqualTo("Work");
        assertThat(Workbench.texts(Workbench.details())).contains("Organisation | " + other.getEmployer().getName())
                .noneMatch(line -> line.startsWith("Name"));
    }

    @Test
    void enterOpensTheFirstThatASearchFindsAndTheArrowGoesToIt() {
        Workbench.searchField().setText("ana lima");
        Workbench.searchField().notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Workbench.until(() -> Workbench.page().getActiveEditor().getTitle().equals("Ana Lima"));

        Workbench.searchField().forceFocus();
        EventWindow.key(Workbench.searchField(), SWT.ARROW_DOWN);

        assertThat(Workbench.navigatorTree().isFocusControl()).isTrue();
        assertThat(Workbench.navigatorTree().getSelection()).extracting(TreeItem::getText)
                .singleElement().asString().startsWith("Ana Lima");
        search("");
    }

    @Test
    void whatSomebodyLooksAtStaysInSightWhileTheProgramChanges() {
        Tree tree = Workbench.navigatorTree();
        TreeItem people = Workbench.lines(tree).stream().filter(line -> line.getText().startsWith("People")).findFirst().orElseThrow();
        people.setExpanded(true);
        Workbench.settle();
        tree.setTopItem(people);
        Workbench.settle();
        String first = tree.getTopItem().getText();

        Changes changes = new Changes("Rename");
        changes.set(open.program(), PeertablePackage.Literals.PROGRAM__NAME, "Suppers");
        open.commands().execute(changes);
        Workbench.settle();

        assertThat(tree.getTopItem().getText()).isEqualTo(first);
    }

    @Test
    void whatDetailsShowsStaysWhileTheNextStepsHaveTheKeyboard() throws Exception {
        search("");
        Workbench.click(Dates.dayOfSeason(open.program().getSeasons().get(0).getEvents().get(0)));
        List<String> shown = Workbench.texts(Workbench.details());
        assertThat(shown).isNotEmpty();

        Workbench.page().showView("org.peertable.ui.nextSteps");
        Workbench.settle();

        assertThat(Workbench.texts(Workbench.details())).isEqualTo(shown);
    }

    @Test
    void theSearchFindsAPersonByPartsOfNameAndOrganisationWithoutAccents() {
        Peer peer = peer("Ana Lima");
        List<String> found = List.of("People  1", "Ana Lima  " + peer.getTitle() + ", " + peer.getEmployer().getName());

        search("harrow LÍMA");
        Workbench.until(() -> Workbench.texts(Workbench.navigatorTree()).equals(found));

        search("");
        Workbench.until(() -> Workbench.texts(Workbench.navigatorTree()).containsAll(List.of("Seasons", "Directory")));
    }

    @Test
    void aChangeIsShownEverywhereUndoneRedoneAndSaved() throws Exception {
        Event event = open.program().getSeasons().get(0).getEvents().get(0);
        Workbench.click(Dates.dayOfSeason(event));
        String before = event.getTitle();

        Workbench.turnDetailsTo("What");
        Workbench.type("Title", "Breakfast by the river");
        assertThat(event.getTitle()).isEqualTo("Breakfast by the river");
        assertThat(String.join("\n", Workbench.texts(Workbench.navigatorTree()))).contains("Breakfast by the river");
        assertThat(Workbench.page().isEditorAreaVisible() && Workbench.page().getActiveEditor().isDirty()).isTrue();

        Workbench.execute("org.eclipse.ui.edit.undo");
        assertThat(event.getTitle()).isEqualTo(before);
        assertThat(open.isDirty()).isFalse();

        Workbench.execute("org.eclipse.ui.edit.redo");
        Workbench.execute("org.eclipse.ui.file.save");
        assertThat(open.isDirty()).isFalse();
        try (Stream<Path> seasons = Files.list(open.folder().resolve("seasons"))) {
            assertThat(seasons.map(WorkbenchTest::read).collect(Collectors.joining()))
                    .contains("title=\"Breakfast by the river\"");
        }
    }

    @Test
    void whatIsNotADateIsRefusedAndNothingChanges() {
        Event event = open.program().getSeasons().get(0).getEvents().get(0);
        var before = event.getStart();
        Workbench.click(Dates.dayOfSeason(event));

        Workbench.turnDetailsTo("When");
        Workbench.type("Starts", "the day after");

        assertThat(event.getStart()).isEqualTo(before);
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void aProgramThatDoesNotLoadSaysInWhichFileAndLine() throws Exception {
        Path people = open.folder().resolve("people.peertable");
        List<String> lines = Files.readAllLines(people);
        lines.set(6, "<oops");
        Files.write(people, lines);

        Programs.workbench().open(open.folder());
        Workbench.until(() -> Programs.workbench().state() instanceof ProgramState.Failed);
        Workbench.settle();

        Composite view = Workbench.navigatorTree().getParent().getParent();
        assertThat(Workbench.all(view, Label.class).stream().map(Label::getText).collect(Collectors.joining("\n")))
                .contains("breakfasts").containsPattern("people\\.peertable, line \\d+").contains("Mend");
        assertThat(Workbench.all(view, Button.class).stream().map(Button::getText)).contains("Open it again");
        assertThat(Workbench.page().getEditorReferences()).isEmpty();
    }

    private Peer peer(String name) {
        return open.program().getDirectories().get(0).getPeers().stream().filter(peer -> name.equals(peer.getDisplayName()))
                .findFirst().orElseThrow();
    }

    private static void search(String text) {
        Workbench.searchField().setText(text);
        Workbench.settle();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLanguageIsChosenInThePreferencesAndKeptForTheNextStart(@TempDir Path home) throws Exception {
        String real = System.setProperty("user.home", home.toString());
        try {
            Workbench.inDialog("org.eclipse.ui.window.preferences", preferences -> {
                // one page needs no list of pages and no way back to the last one
                assertThat(Workbench.all(preferences, Tree.class)).noneMatch(Tree::isVisible);
                assertThat(Workbench.all(preferences, ToolBar.class)).isEmpty();
                Combo languages = Workbench.all(preferences, Combo.class).stream().filter(combo -> combo.indexOf("Deutsch") >= 0).findFirst().orElseThrow();
                languages.select(languages.indexOf("Deutsch"));
                languages.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                languages.getDisplay().timerExec(800, () -> Workbench.press(languages.getDisplay().getActiveShell(), "Later"));
                Workbench.press(preferences, "Apply and Close");
            });
        } finally {
            System.setProperty("user.home", real);
        }
        assertThat(home.resolve(".peertable/language")).hasContent("de");
    }

    @Test
    void theTourIsCalledOneAndAsksForNoOther() throws Exception {
        IViewPart tour = Workbench.page().showView("org.eclipse.ui.cheatsheets.views.CheatSheetView");
        try {
            Workbench.until(() -> Workbench.tabs().contains("Tour"));
            assertThat(tour.getSite().getService(MPart.class).getMenus()).isNotEmpty().noneMatch(MUIElement::isVisible);
        } finally {
            Workbench.page().hideView(tour);
        }
    }

    @Test
    void theFolderOfAProgramIsNoOptionAndNoValueOfOne() {
        assertThat(WorkbenchApplication.folder(List.of("-cssTheme", "dark", "breakfasts"))).contains(Path.of("breakfasts"));
        assertThat(WorkbenchApplication.folder(List.of("breakfasts", "-cssTheme", "dark"))).contains(Path.of("breakfasts"));
        assertThat(WorkbenchApplication.folder(List.of("-cssTheme", "dark"))).isEmpty();
        assertThat(WorkbenchApplication.folder(List.of())).isEmpty();
    }

    @Test
    void theIconsInTheViewsAreThoseOfTheThemeThatIsChosenWhileItRuns() {
        Workbench.until(() -> open.check().findings().size() > 0);
        Workbench.settle();
        List<Image> light = icons();
        assertThat(light).hasSizeGreaterThan(5);
        try {
            wear("Dark");
            Workbench.until(() -> icons().size() == light.size() && icons().stream().noneMatch(light::contains));
        } finally {
            wear("Light");
        }
        Workbench.until(() -> icons().stream().allMatch(light::contains));
    }

    @Test
    void theIconOfTheSelectedLineIsDrawnForTheColourOfTheSelectionWhereThatStays() {
        List<Event> events = open.program().getSeasons().get(0).getEvents();
        Workbench.click(Dates.dayOfSeason(events.get(0)));
        TreeItem line = Workbench.navigatorTree().getSelection()[0];
        Image selected = line.getImage();

        Workbench.click(Dates.dayOfSeason(events.get(1)));

        assertThat(line.getImage() != selected).isEqualTo(SWT.getPlatform().equals("gtk"));
    }

    /** Returns the icons in the navigator, but that of the selected line, and those in the next steps and the problems. */
    private static List<Image> icons() {
        Tree navigator = Workbench.navigatorTree();
        Stream<Image> lines = Workbench.lines(navigator).stream().filter(item -> !List.of(navigator.getSelection()).contains(item))
                .map(TreeItem::getImage);
        Stream<Image> labels = Workbench.all(Workbench.page().getWorkbenchWindow().getShell(), ScrolledBody.class).stream()
                .filter(form -> form.getData("nextSteps") != null || form.getData("problems") != null)
                .flatMap(form -> Workbench.all(form, Label.class).stream()).map(Label::getImage);
        return Stream.concat(lines, labels).filter(Objects::nonNull).toList();
    }

    private static void wear(String theme) {
        Menu bar = Workbench.page().getWorkbenchWindow().getShell().getMenuBar();
        Menu view = entry(bar, "View").getMenu();
        view.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
        Menu appearance = entry(view, "Appearance").getMenu();
        appearance.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
        Stream.of(appearance.getItems()).forEach(item -> item.setSelection(item.getText().replace("&", "").equals(theme)));
        org.eclipse.swt.widgets.Event chosen = new org.eclipse.swt.widgets.Event();
        chosen.widget = entry(appearance, theme);
        entry(appearance, theme).notifyListeners(SWT.Selection, chosen);
        Workbench.settle();
    }

    private static MenuItem entry(Menu menu, String name) {
        return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").equals(name)).findFirst().orElseThrow();
    }
}
