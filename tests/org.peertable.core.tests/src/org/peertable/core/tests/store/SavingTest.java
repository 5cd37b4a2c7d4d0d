package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Season;

class SavingTest {
    private static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;

    @TempDir
    Path temporary;
    private Path folder;
    private Store store;
    private Map<String, String> before;

    @BeforeEach
    void openProgram() throws IOException {
        folder = SmallProgram.in(temporary.resolve("circle"));
        store = Store.open(folder);
        store.loadAll();
        before = SmallProgram.contents(folder);
    }

    @Test
    void aCharacterThatNoFileCanHoldIsNamedAndNoFileIsTouched() throws IOException {
        peer(0).setTitle("Chief\u0007");
        peer(1).setTitle("This one is fine");
        assertRefused("Peer 'ana'", "title", "U+0007");
    }

    @Test
    void aReferenceToWhatWasRemovedIsNamedAndNoFileIsTouched() throws IOException {
        Organisation bank = peer(0).getEmployer();
        store.program().getDirectories().get(0).getOrganisations().remove(bank);
        assertRefused("Organisation 'bank'", "removed");
    }

    @Test
    void aReferenceThatCouldNotBeReadAgainIsNotWritten() throws IOException {
        Event spring = store.season("spring").getEvents().get(0);
        Event autumn = store.season("autumn").getEvents().get(0);
        FollowUp thanks = MAKE.createFollowUp();
        thanks.setId("thanks");
        thanks.setText("Send thanks");
        thanks.setOwner(spring.getInvitations().get(0));
        autumn.getFollowUps().add(thanks);
        assertRefused("Invitation 'spring.1.ana'", "another season");
    }

    @Test
    void anIdentifierThatIsMissingOrUsedTwiceIsNotWritten() throws IOException {
        peer(0).setId("spring.1");
        assertRefused("'spring.1' is used twice");
        peer(0).setId(null);
        assertRefused("Peer", "identifier");
        peer(0).setId("two words");
        assertRefused("two words");
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotOverwrittenNorIsAnyOther() throws IOException {
        SmallProgram.change(folder.resolve(SmallProgram.SPRING), "Season of spring", "Season of somebody else");
        before = SmallProgram.contents(folder);
        store.program().setName("Another name");
        store.season("spring").setTitle("My title");
        assertRefused("changed by another program");
    }

    @Test
    void theLastGoodCopyIsKept() throws IOException {
        store.program().setName("Second");
        store.save();
        store.program().setName("Third");
        store.save();
        assertThat(folder.resolve("program.peertable.bak")).content().contains("\"Second\"");
        assertThat(Store.open(folder).program().getName()).isEqualTo("Third");
    }

    @Test
    void aNewSeasonGetsFilesOfItsOwn() throws IOException {
        Season season = MAKE.createSeason();
        season.setId("winter");
        season.setTitle("Winter");
        store.program().getSeasons().add(season);
        store.save();
        assertThat(Store.open(folder).season("winter").getTitle()).isEqualTo("Winter");
    }

    @Test
    void aSeasonWhoseIdentifierIsNoFileNameIsRefused() {
        Season season = MAKE.createSeason();
        season.setId("../winter");
        store.program().getSeasons().add(season);
        assertThatThrownBy(store::save).isInstanceOf(StoreException.class).hasMessageContaining("'../winter'");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsLeftAsItIs() throws IOException {
        assumeTrue(folder.toFile().setWritable(false, false) && !Files.isWritable(folder), "the superuser may write everywhere");
        try {
            store.program().setName("Another name");
            assertRefused("permission");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aDiskThatCannotBeWrittenIsLeftAsItIs() throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "no disk can be mounted");
        try {
            SmallProgram.copy(folder, disk.resolve("circle"));
            Files.writeString(disk.resolve("circle/.save"), "\t.program.peertable.999999999999-1.tmp");
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
            assertThatThrownBy(() -> Store.open(disk.resolve("circle"))).isInstanceOf(StoreException.class)
                    .hasMessageContaining("interrupted");
            assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
            Store there = Store.open(disk.resolve("circle"));
            there.program().setName("Another name");
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
            assertThatThrownBy(there::save).isInstanceOf(StoreException.class).hasMessageContaining("permission");
            assertThat(SmallProgram.contents(disk.resolve("circle"))).isEqualTo(before);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void aFullDiskLeavesEverythingAsItIs() throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "no small disk can be mounted");
        try {
            Path full = disk.resolve("circle");
            SmallProgram.copy(folder, full);
            Store there = Store.open(full);
            there.loadAll();
            there.program().setName("Another name");
            there.program().getDirectories().get(0).getPeers().get(0).setTitle("T".repeat(300_000));
            assertThatThrownBy(there::save).isInstanceOf(StoreException.class).hasMessageContaining("disk is full");
            assertThat(SmallProgram.contents(full)).isEqualTo(before);
            there.program().getDirectories().get(0).getPeers().get(0).setTitle("Short");
            there.save();
            assertThat(Store.open(full).program().getName()).isEqualTo("Another name");
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private Peer peer(int index) {
        return store.program().getDirectories().get(0).getPeers().get(index);
    }

    private void assertRefused(String... words) throws IOException {
        StoreException failure = catchThrowableOfType(StoreException.class, store::save);
        assertThat(failure).as("a failure").isNotNull();
        assertThat(failure.getMessage()).contains(words);
        assertThat(SmallProgram.contents(folder)).isEqualTo(before);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "no mount on Windows");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
