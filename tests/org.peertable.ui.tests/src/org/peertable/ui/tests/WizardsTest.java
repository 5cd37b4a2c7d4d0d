package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.EventStatus;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;

class WizardsTest {
    @TempDir
    Path folder;
    private OpenProgram open;

    @BeforeEach
    void openTheSample() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
    }

    @AfterEach
    void keepNothing() {
        open.commands().flush();
        Workbench.page().closeAllEditors(false);
    }

    @Test
    void aProgramIsMadeInItsFolderAndOpened() {
        Path place = folder.resolve("hamburg");
        Workbench.inDialog("org.peertable.ui.newProgram", dialog -> {
            assertThat(button(dialog, "Make the program").isEnabled()).isFalse();
            field(dialog, "Name").setText("Fr\u00fchst\u00fccke, Hamburg");
            field(dialog, "Host: who convenes and pays").setText("Lerchentisch");
            field(dialog, "Time zone of your city").setText("Europe/Atlantis");
            assertThat(Workbench.all(dialog, Control.class)).anyMatch(control -> text(control).contains("Europe/Atlantis"));
            field(dialog, "Time zone of your city").setText("Europe/Berlin");
            field(dialog, "Currency").setText("eur");
            field(dialog, "Folder").setText(place.toString());
            Workbench.press(dialog, "Make the program");
        });
        Workbench.until(() -> Programs.workbench().state() instanceof ProgramState.Opened);

        OpenProgram made = Programs.workbench().current().orElseThrow();
        assertThat(made.folder()).isEqualTo(place);
        assertThat(made.program().getName()).isEqualTo("Fr\u00fchst\u00fccke, Hamburg");
        assertThat(made.program().getCurrency()).isEqualTo("EUR");
        assertThat(place.resolve("program.peertable")).exists();
    }

    @Test
    void aSeasonIsMadeWithTheDatesThatWereLeftInAndTakenBackByOneUndo() throws Exception {
        int before = open.program().getSeasons().size();
        Workbench.inDialog("org.peertable.ui.newSeason", dialog -> {
            field(dialog, "Name").setText("Spring");
            field(dialog, "Each event is called").setText("Supper");
            Combo rhythm = combo(dialog, "How often");
            rhythm.select(rhythm.indexOf("Every 2 weeks, Thursday"));
            Workbench.press(dialog, "Next >");
            Table dates = Workbench.all(dialog, Table.class).get(0);
            assertThat(dates.getItemCount()).isEqualTo(6);
            dates.getItem(1).setChecked(false);
            dates.notifyListeners(SWT.Selection, new Event());
            Workbench.press(dialog, "Make the season");
        });

        Season made = open.program().getSeasons().get(before);
        assertThat(made.getEvents()).hasSize(5).allMatch(event -> event.getStart().getDayOfWeek() == DayOfWeek.THURSDAY)
                .allMatch(event -> event.getTitle().startsWith("Supper, "))
                .allMatch(event -> ZoneId.of(event.getTimeZone()).equals(ZoneId.of("America/New_York")));
        assertThat(made.getEvents().get(1).getStart()).isEqualTo(made.getEvents().get(0).getStart().plusWeeks(4));
        assertThat(Workbench.page().getActiveEditor().getTitle()).startsWith("Supper, ");

        Workbench.execute("org.eclipse.ui.edit.undo");
        assertThat(open.program().getSeasons()).hasSize(before);
    }

    @Test
    void anImportSaysWhatItDoesWithEveryRowAndOneUndoTakesAllOfItBack() throws Exception {
        Path table = Files.writeString(folder.resolve("guests.csv"),
                "Name,Company,E-Mail\nQuirina Neu,Lerchen AG,quirina@example.org\n,,nobody\nRolf Neu,Lerchen AG,rolf@example.org\n");
        int before = open.program().getDirectories().get(0).getPeers().size();
        Workbench.inDialog("org.peertable.ui.import", dialog -> {
            field(dialog, "File").setText(table.toString());
            Workbench.press(dialog, "Next >");
            Workbench.press(dialog, "Next >");
            Workbench.until(() -> Workbench.all(dialog, Label.class).stream()
                    .anyMatch(label -> label.getText().equals("2 added, 0 changed, 0 unchanged, 1 not imported")));
            Table rows = Workbench.all(dialog, Table.class).stream().filter(Table::isVisible).findFirst().orElseThrow();
            assertThat(Stream.of(rows.getItems()).map(item -> item.getText(1))).containsExactly("Added", "Not imported", "Added");
            Workbench.press(dialog, "Import");
        });

        assertThat(open.program().getDirectories().get(0).getPeers()).hasSize(before + 2);
        Workbench.execute("org.eclipse.ui.edit.undo");
        assertThat(open.program().getDirectories().get(0).getPeers()).hasSize(before);
    }

    @Test
    void manyRowsAndColumnsThatNobodyKnowsFitIntoThePreviewAndEnterImports() throws Exception {
        String unknown = IntStream.range(0, 40).mapToObj(k -> ",unheard_of_" + k).collect(Collectors.joining());
        String rows = IntStream.range(0, 60).mapToObj(k -> "Guest %d%s\n".formatted(k, ",".repeat(40))).collect(Collectors.joining());
        Path table = Files.writeString(folder.resolve("wide.csv"), "Name" + unknown + "\n" + rows);
        Workbench.inDialog("org.peertable.ui.import", dialog -> {
            field(dialog, "File").setText(table.toString());
            Workbench.press(dialog, "Next >");
            Workbench.all(dialog, Button.class).stream().filter(one -> one.getText().contains("Next")).findFirst().orElseThrow().forceFocus();
            Workbench.press(dialog, "Next >");
            Workbench.until(() -> Workbench.all(dialog, Label.class).stream().anyMatch(label -> label.getText().startsWith("60 added")));

            Table shown = Workbench.all(dialog, Table.class).stream().filter(Table::isVisible).findFirst().orElseThrow();
            Composite page = shown.getParent().getParent();
            assertThat(page.getChildren()).allSatisfy(each -> assertThat(each.getBounds().x + each.getBounds().width)
                    .isLessThan(page.getClientArea().width));
            assertThat(dialog.getDisplay().getFocusControl()).isSameAs(dialog.getDefaultButton())
                    .isInstanceOfSatisfying(Button.class, button -> assertThat(button.getText()).contains("Import"));
        });
    }

    @Test
    void whatAColumnIsAboutIsSaidOnceAndWhoIsThereAlreadyBecomesNobodyNew() throws Exception {
        Path table = Files.writeString(folder.resolve("badges.csv"),
                "Name,Betrieb,E-Mail,Badge\nAnna Lima,Harrow & Pell Savings Bank,anna.lima@example.org,Annie\nQuirina Neu,Lerchen AG,,Q\n");
        Peer ana = open.program().getDirectories().get(0).getPeers().stream()
                .filter(one -> "Ana Lima".equals(one.getDisplayName())).findFirst().orElseThrow();
        int before = open.program().getDirectories().get(0).getPeers().size();
        int contacts = ana.getContacts().size();
        Workbench.inDialog("org.peertable.ui.import", dialog -> {
            field(dialog, "File").setText(table.toString());
            Workbench.press(dialog, "Next >");
            about(dialog, "Badge").select(List.of(about(dialog, "Badge").getItems()).indexOf("Also known as"));
            about(dialog, "Badge").notifyListeners(SWT.Selection, new Event());
            about(dialog, "Betrieb").select(List.of(about(dialog, "Betrieb").getItems()).indexOf("Organisation"));
            about(dialog, "Betrieb").notifyListeners(SWT.Selection, new Event());
            Workbench.press(dialog, "Next >");
            Workbench.until(() -> Workbench.all(dialog, Label.class).stream()
                    .anyMatch(label -> label.getText().equals("2 added, 0 changed, 0 unchanged, 0 not imported")));
            Workbench.press(dialog, "Next >");
            Table alike = Workbench.all(dialog, Table.class).stream().filter(Table::isVisible).findFirst().orElseThrow();
            assertThat(alike.getItemCount()).isEqualTo(1);
            assertThat(alike.getItem(0).getText(1)).startsWith("Ana Lima");
            Workbench.press(dialog, "They are all the same people");
            Workbench.press(dialog, "Import");
        });

        assertThat(open.program().getDirectories().get(0).getPeers()).hasSize(before + 1);
        assertThat(ana.getDisplayName()).isEqualTo("Ana Lima");
        assertThat(ana.getNicknames()).contains("Annie");
        assertThat(ana.getContacts()).hasSize(contacts + 1);
        assertThat(open.folder().resolve("import-columns.txt")).content().contains("Badge\tnicknames", "Betrieb\temployer");
        Workbench.execute("org.eclipse.ui.edit.undo");
        assertThat(open.program().getDirectories().get(0).getPeers()).hasSize(before);
        assertThat(ana.getContacts()).hasSize(contacts);
        Workbench.inDialog("org.peertable.ui.import", dialog -> {
            field(dialog, "File").setText(table.toString());
            Workbench.press(dialog, "Next >");
            assertThat(about(dialog, "Badge").getText()).isEqualTo("Also known as");
            Workbench.press(dialog, "Cancel");
        });
    }

    @Test
    void twoEntriesAreComparedSideBySideAndMadeOne() throws Exception {
        Peer ana = open.program().getDirectories().get(0).getPeers().stream()
                .filter(one -> "Ana Lima".equals(one.getDisplayName())).findFirst().orElseThrow();
        Peer twin = EcoreUtil.copy(ana);
        twin.setId("ana-lima-2");
        twin.setTitle("Chief Digital Officer");
        twin.setCity("Newark");
        twin.getChallenges().clear();
        Changes addition = new Changes("twin");
        addition.add(ana.eContainer(), PeertablePackage.Literals.DIRECTORY__PEERS, twin);
        open.commands().execute(addition);
        int both = open.program().getDirectories().get(0).getPeers().size();
        Workbench.inDialog("org.peertable.ui.findDuplicates", dialog -> {
            Workbench.until(() -> Workbench.all(dialog, Label.class).stream().anyMatch(label -> label.getText().startsWith("1 pairs")));
            Workbench.press(dialog, "Next >");
            Workbench.until(() -> button(dialog, "Make one entry").isEnabled());
            assertThat(Workbench.all(dialog, Label.class).stream().map(Label::getText)).contains("Stays: Ana Lima", "Title", "City");
            Button title = button(dialog, "Chief Digital Officer");
            assertThat(title.getSelection()).isFalse();
            Workbench.all(title.getParent(), Button.class).forEach(one -> one.setSelection(one == title));
            title.notifyListeners(SWT.Selection, new Event());
            Workbench.press(dialog, "Make one entry");
            Workbench.until(() -> Workbench.all(dialog, Label.class).stream()
                    .anyMatch(label -> label.getText().equals("Nobody seems to be in the directory twice.")));
            Workbench.press(dialog, "Cancel");
        });

        assertThat(open.program().getDirectories().get(0).getPeers()).hasSize(both - 1).contains(ana);
        assertThat(ana.getTitle()).isEqualTo("Chief Digital Officer");
        assertThat(ana.getCity()).isEqualTo("New York");
        Workbench.execute("org.eclipse.ui.edit.undo");
        assertThat(ana.getTitle()).isEqualTo("Chief Information Officer");
        assertThat(open.program().getDirectories().get(0).getPeers()).hasSize(both).contains(twin);
    }

    @Test
    void anExportIsSeenFirstAndThenPutIntoTheFolder() {
        Path place = folder.resolve("out");
        Workbench.inDialog("org.peertable.ui.export", dialog -> {
            Table exporters = Workbench.all(dialog, Table.class).get(0);
            TableItem report = Stream.of(exporters.getItems()).filter(item -> item.getText().equals("Season report")).findFirst().orElseThrow();
            report.setChecked(true);
            Event check = new Event();
            check.item = report;
            check.detail = SWT.CHECK;
            exporters.notifyListeners(SWT.Selection, check);
            assertThat(Workbench.all(dialog, Label.class).stream().map(Label::getText)).anyMatch(text -> text.startsWith("For anyone"));
            Workbench.press(dialog, "Next >");
            Workbench.until(() -> button(dialog, "Export").isEnabled());
            assertThat(place).doesNotExist();
            assertThat(Workbench.all(dialog, Table.class).getLast().getItem(0).getText()).doesNotContain("/").endsWith(".html");
            // where the system has no browser the planner reads words and no tags
            assertThat(Workbench.all(dialog, Browser.class).size() + Workbench.all(dialog, Text.class).stream()
                    .filter(text -> text.getText().contains("CIO Breakfasts, New York") && !text.getText().contains("<")).count()).isPositive();
            field(dialog, "Folder").setText(place.toString());
            Button show = button(dialog, "Show the folder afterwards");
            show.setSelection(false);
            Workbench.press(dialog, "Export");
        });

        try (Stream<Path> files = Files.walk(place)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void invitationsAreSentFromTheirStepAndWhatTheGuestsWereToldIsKept() throws Exception {
        org.peertable.model.Event event = Workbench.event(open, "February breakfast");
        EventWindow.open(open, event);
        Changes invited = new Changes("invite");
        event.getInvitations().forEach(guest -> invited.set(guest, PeertablePackage.Literals.INVITATION__STAGE, Stage.INVITED));
        open.commands().execute(invited);
        Workbench.until(() -> Workbench.steps().contains("Make it tentative or confirmed, to send invitations"));
        Changes announced = new Changes("announce");
        announced.set(event, PeertablePackage.Literals.EVENT__STATUS, EventStatus.TENTATIVE);
        open.commands().execute(announced);
        Workbench.until(() -> Workbench.steps().contains("Send the invitations"));
        Path place = folder.resolve("out");

        Workbench.inDialog(() -> Workbench.takeStep("Send the invitations"), dialog -> {
            assertThat(Workbench.all(dialog, Table.class).get(0).getItems()).filteredOn(TableItem::getChecked)
                    .extracting(TableItem::getText).containsExactly("Invitations as calendar files", "Invitations as letters");
            Workbench.press(dialog, "Next >");
            Workbench.until(() -> button(dialog, "Export").isEnabled());
            assertThat(button(dialog, "Keep what the guests are told by this, to say later what has changed").isVisible()).isTrue();
            field(dialog, "Folder").setText(place.toString());
            button(dialog, "Show the folder afterwards").setSelection(false);
            Workbench.press(dialog, "Export");
        });

        assertThat(event.getAnnouncements()).singleElement()
                .satisfies(told -> assertThat(told.getStart()).isEqualTo(event.getStart()));
        assertThat(Workbench.steps()).contains("The guests know when and where");
        Changes moved = new Changes("move");
        moved.set(event, PeertablePackage.Literals.EVENT__START, event.getStart().plusHours(1));
        open.commands().execute(moved);
        Workbench.until(() -> Workbench.steps().contains("Tell the guests what has changed"));
        try (Stream<Path> files = Files.walk(place)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("rajeswari-letter.html", "rajeswari-invitation.ics");
        }
    }

    @Test
    void aPersonIsErasedSavedAndCertifiedWithoutTheirName() throws Exception {
        Peer peer = open.program().getDirectories().get(0).getPeers().stream()
                .filter(one -> "Ana Lima".equals(one.getDisplayName())).findFirst().orElseThrow();
        Path place = folder.resolve("certificates");
        EventWindow.open(open, Workbench.event(open, "December breakfast")).type("Title", "A breakfast by the river");
        Workbench.until(() -> Workbench.tabs().contains("*A breakfast by the river"));
        Workbench.inDialog("org.peertable.ui.erasePerson", dialog -> {
            field(dialog, "Who").setText("ana lima");
            Table people = Workbench.all(dialog, Table.class).get(0);
            Workbench.until(() -> people.getItemCount() == 1);
            people.select(0);
            Event click = new Event();
            click.item = people.getItem(0);
            people.notifyListeners(SWT.Selection, click);
            Workbench.press(dialog, "Next >");
            Button sure = button(dialog, "I have seen what is removed. Erase it for good.");
            Workbench.until(() -> Workbench.all(dialog, Text.class).stream().anyMatch(text -> text.getText().contains("Consents")));
            assertThat(Workbench.all(dialog, Text.class).stream().map(Text::getText)).noneMatch(text -> text.contains(": id"));
            assertThat(button(dialog, "Erase").isEnabled()).isFalse();
            field(dialog, "Put the certificate into").setText(place.toString());
            sure.setSelection(true);
            sure.notifyListeners(SWT.Selection, new Event());
            Workbench.press(dialog, "Erase");
        });

        assertThat(peer.getState()).isEqualTo(PeerState.ERASED);
        assertThat(open.isDirty()).isFalse();
        assertThat(Workbench.tabs()).isNotEmpty().noneMatch(tab -> tab.startsWith("*"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("Ana Lima").doesNotContain("ana.lima@");
            }
        }
        assertThat(place).isNotEmptyDirectory();
    }

    private static String text(Control control) {
        return control instanceof Label label ? label.getText() : control instanceof Text text ? text.getText() : "";
    }

    private static Button button(Composite in, String text) {
        return Workbench.all(in, Button.class).stream().filter(one -> one.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }

    /** Returns the choice of what a column of the file is about. */
    private static Combo about(Shell dialog, String column) {
        return Workbench.all(dialog, Combo.class).stream().filter(one -> column.equals(one.getToolTipText())).findFirst().orElseThrow();
    }

    private static Text field(Shell dialog, String label) {
        return below(dialog, label, Text.class);
    }

    private static Combo combo(Shell dialog, String label) {
        return below(dialog, label, Combo.class);
    }

    /** Returns the control that stands under a label. */
    private static <T extends Control> T below(Shell dialog, String label, Class<T> type) {
        List<Label> labels = Workbench.all(dialog, Label.class);
        Optional<Label> found = labels.stream().filter(one -> one.getText().replace("&", "").equals(label) && one.isVisible()).findFirst();
        return Workbench.all(found.orElseThrow(() -> new AssertionError(label + " not among "
                + labels.stream().map(Label::getText).toList())).getParent(), type).get(0);
    }
}
