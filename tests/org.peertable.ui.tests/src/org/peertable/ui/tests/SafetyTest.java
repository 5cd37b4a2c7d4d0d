package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;

class SafetyTest {
    @TempDir
    Path place;
    private Path folder;
    private OpenProgram open;

    @BeforeEach
    void openTheSample() throws Exception {
        InstanceScope.INSTANCE.getNode("org.peertable.ui").putInt("autosave.seconds", 1);
        folder = place.resolve("breakfasts");
        open = Workbench.openSample(folder);
    }

    @AfterEach
    void keepNothing() throws StoreException {
        Programs.workbench().current().ifPresent(now -> now.commands().flush());
        Recovery.discard(folder);
        Workbench.page().closeAllEditors(false);
    }

    @Test
    void whatIsNotSavedIsKeptAndGoneAfterTheSave() throws Exception {
        rename("Suppers");
        Workbench.until(() -> found(folder));

        Workbench.execute("org.eclipse.ui.file.saveAll");

        assertThat(found(folder)).isFalse();
    }

    @Test
    void everyTabSaysThatItIsSaved() throws Exception {
        EventWindow.open(open, Workbench.event(open, "February breakfast"));
        rename("Suppers");
        Workbench.until(() -> Workbench.tabs().containsAll(List.of("*Program", "*February breakfast")));

        Workbench.execute("org.eclipse.ui.file.save");

        Workbench.until(() -> Workbench.tabs().containsAll(List.of("Program", "February breakfast")));
        assertThat(Store.open(folder).program().getName()).isEqualTo("Suppers");
    }

    @Test
    void whatAnUndoTookBackIsKeptNoLonger() throws Exception {
        rename("Suppers");
        Workbench.until(() -> found(folder));

        Workbench.execute("org.eclipse.ui.edit.undo");

        assertThat(found(folder)).isFalse();
    }

    @Test
    void whatACrashLeftBehindIsOfferedTakenBackAndSaved() throws Exception {
        Path crashed = place.resolve("crashed");
        rename("Suppers");
        Workbench.until(() -> found(folder));
        copy(folder, crashed);
        Files.copy(place.resolve(".breakfasts.recovery"), place.resolve(".crashed.recovery"));

        show(crashed);
        assertThat(Programs.workbench().current().orElseThrow().program().getName()).isEqualTo("CIO Breakfasts, New York");
        assertThat(notices()).anyMatch(text -> text.contains("Peertable ended before this was saved"));

        Workbench.press(window(), "Take it back");
        Workbench.until(() -> Programs.workbench().state() instanceof ProgramState.Opened);
        Workbench.settle();
        OpenProgram back = Programs.workbench().current().orElseThrow();
        assertThat(back.program().getName()).isEqualTo("Suppers");
        assertThat(back.isDirty()).isTrue();

        Workbench.execute("org.eclipse.ui.file.saveAll");
        assertThat(Store.open(crashed).program().getName()).isEqualTo("Suppers");
        assertThat(found(crashed)).isFalse();
    }

    @Test
    void changesByOthersAreReadWhenThereAreNoneOfOnesOwn() throws Exception {
        changeByAnother("Lunches");

        Workbench.until(() -> Programs.workbench().current().filter(now -> "Lunches".equals(now.program().getName())).isPresent());
    }

    @Test
    void whatBothHaveChangedWaitsForADecision() throws Exception {
        rename("Suppers");
        // what both began with is known a moment after the first change
        Workbench.settle();
        changeByAnother("Lunches");

        Workbench.until(() -> notices().stream().anyMatch(text -> text.contains("changed by another program")));
        assertThat(notices()).anyMatch(text -> text.contains("yours 'Suppers', theirs 'Lunches'"));
        assertThat(Programs.workbench().current().orElseThrow().program().getName()).isEqualTo("Suppers");
        Workbench.press(window(), "Keep mine of these");

        untilAnotherIsShown();
        Workbench.execute("org.eclipse.ui.file.saveAll");
        assertThat(Store.open(folder).program().getName()).isEqualTo("Suppers");
        assertThat(Files.readString(folder.resolve("program.peertable.bak"))).contains("Lunches");
        assertThat(notices()).noneMatch(text -> text.contains("changed by another program"));
    }

    @Test
    void theirWordIsTakenWhereThePlannerSaysSo() throws Exception {
        rename("Suppers");
        // what both began with is known a moment after the first change
        Workbench.settle();
        changeByAnother("Lunches");
        Workbench.until(() -> notices().stream().anyMatch(text -> text.contains("theirs 'Lunches'")));

        Workbench.press(window(), "Take theirs of these");

        Workbench.until(() -> Programs.workbench().current().filter(now -> "Lunches".equals(now.program().getName())).isPresent());
    }

    @Test
    void eachFieldThatBothHaveChangedIsDecidedOnItsOwn() throws Exception {
        Changes mine = new Changes("mine");
        mine.set(open.program(), PeertablePackage.Literals.PROGRAM__NAME, "Suppers");
        mine.set(open.program(), PeertablePackage.Literals.PROGRAM__CURRENCY, "EUR");
        open.commands().execute(mine);
        // what both began with is known a moment after the first change
        Workbench.settle();
        Store theirs = Store.open(folder);
        theirs.program().setName("Lunches");
        theirs.program().setCurrency("CHF");
        theirs.save();
        Workbench.until(() -> notices().stream().anyMatch(text -> text.contains("changed by another program")));

        Workbench.inDialog(() -> Workbench.press(window(), "Decide each\u2026"), dialog -> {
            Button chf = Workbench.all(dialog, Button.class).stream().filter(button -> button.getText().equals("Theirs: 'CHF'"))
                    .findFirst().orElseThrow();
            Stream.of(chf.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast).forEach(button -> {
                button.setSelection(button == chf);
                button.notifyListeners(SWT.Selection, new Event());
            });
            Workbench.press(dialog, "Bring together");
        });

        untilAnotherIsShown();
        OpenProgram both = Programs.workbench().current().orElseThrow();
        assertThat(both.program().getName()).isEqualTo("Suppers");
        assertThat(both.program().getCurrency()).isEqualTo("CHF");
        assertThat(notices()).noneMatch(text -> text.contains("changed by another program"));
    }

    @Test
    void changesOfDifferentThingsAreBroughtTogetherWithoutAQuestion() throws Exception {
        rename("Suppers");
        // what both began with is known a moment after the first change
        Workbench.settle();
        Store theirs = Store.open(folder);
        theirs.loadAll();
        theirs.program().getDirectories().getFirst().getPeers().getFirst().setTitle("Changed by another");
        theirs.program().setCurrency("CHF");
        theirs.save();

        untilAnotherIsShown();
        assertThat(notices()).anyMatch(text -> text.contains("Its changes and yours"));
        OpenProgram both = Programs.workbench().current().orElseThrow();
        assertThat(both.program().getName()).isEqualTo("Suppers");
        assertThat(both.program().getCurrency()).isEqualTo("CHF");
        assertThat(both.program().getDirectories().getFirst().getPeers().getFirst().getTitle()).isEqualTo("Changed by another");
        assertThat(both.isDirty()).isTrue();
        assertThat(Store.open(folder).program().getName()).isEqualTo("CIO Breakfasts, New York");

        Workbench.execute("org.eclipse.ui.file.saveAll");
        Store saved = Store.open(folder);
        assertThat(saved.program().getName()).isEqualTo("Suppers");
        assertThat(saved.program().getCurrency()).isEqualTo("CHF");
    }

    @Test
    void aFileThatIsTakenAwayIsSavedAgain() throws Exception {
        Path season = folder.resolve("seasons/zurich-2026.peertable");
        Files.delete(season);

        Workbench.until(() -> notices().stream().anyMatch(text -> text.contains("zurich-2026.peertable")));
        Workbench.press(window(), "Save it there again");

        assertThat(season).exists();
    }

    @Test
    void aProgramThatDoesNotLoadOpensAsACopyWithTheLastGoodFile() throws Exception {
        rename("Suppers");
        Workbench.execute("org.eclipse.ui.file.saveAll");
        Path file = folder.resolve("program.peertable");
        Files.writeString(file, Files.readString(file).replace("<terms", "<oops"));
        Programs.workbench().open(folder);
        Workbench.until(() -> Programs.workbench().state() instanceof ProgramState.Failed);
        Workbench.settle();

        Workbench.press(window(), "Open the last good copy");
        Workbench.until(() -> Programs.workbench().state() instanceof ProgramState.Opened);

        OpenProgram copy = Programs.workbench().current().orElseThrow();
        assertThat(copy.program().getName()).isEqualTo("CIO Breakfasts, New York");
        assertThat(copy.folder()).isEqualTo(place.toRealPath().resolve("breakfasts-last-good"));
        assertThat(Files.readString(file)).contains("<oops");
    }

    private void untilAnotherIsShown() {
        Workbench.until(() -> Programs.workbench().current().filter(now -> now != open).isPresent());
        Workbench.settle();
    }

    private void rename(String name) {
        Changes changes = new Changes("rename");
        changes.set(open.program(), PeertablePackage.Literals.PROGRAM__NAME, name);
        open.commands().execute(changes);
    }

    private void changeByAnother(String name) throws StoreException {
        Store other = Store.open(folder);
        other.program().setName(name);
        other.save();
    }

    private static void show(Path folder) {
        Programs.workbench().open(folder);
        Workbench.until(() -> Programs.workbench().state() instanceof ProgramState.Opened);
        Workbench.settle();
    }

    private static boolean found(Path folder) {
        try {
            return Recovery.find(folder).isPresent();
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Composite window() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static List<String> notices() {
        return Workbench.all(window(), Label.class).stream().map(Label::getText).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
