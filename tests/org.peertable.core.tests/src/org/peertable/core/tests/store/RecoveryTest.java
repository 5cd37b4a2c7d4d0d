package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.NewProgram;
import org.peertable.core.store.Recovery;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Season;

class RecoveryTest {
    @TempDir
    Path place;
    private Path folder;
    private Store store;

    @BeforeEach
    void aSavedProgramWithAChange() throws Exception {
        folder = place.resolve("breakfasts");
        Store.create(folder, NewProgram.make("Breakfasts", "Lark Table", "Europe/Zurich", "CHF", "en")).save();
        store = Store.open(folder);
        store.program().setName("Suppers");
    }

    @Test
    void whatWasNotSavedIsKeptBesideAndTheFilesAreAsTheyWere() throws Exception {
        String before = Files.readString(folder.resolve("program.peertable"));

        store.writeRecovery();

        assertThat(Files.readString(folder.resolve("program.peertable"))).isEqualTo(before);
        Recovery found = Recovery.find(folder).orElseThrow();
        assertThat(found.fits()).isTrue();
        assertThat(found.files()).containsExactly(folder.toRealPath().resolve("program.peertable"));
        assertThat(Store.open(folder).program().getName()).isEqualTo("Breakfasts");
        assertThat(Store.open(folder, found).program().getName()).isEqualTo("Suppers");
        assertThat(Store.openBefore(folder, found).program().getName()).isEqualTo("Breakfasts");
    }

    @Test
    void whatWasTakenBackIsSavedAsIfItHadBeenTypedAgain() throws Exception {
        Season season = PeertableFactory.eINSTANCE.createSeason();
        season.setId("spring");
        season.setTitle("Spring");
        store.program().getSeasons().add(season);
        store.writeRecovery();

        Store back = Store.open(folder, Recovery.find(folder).orElseThrow());
        back.season("spring");
        back.save();

        Store again = Store.open(folder);
        assertThat(again.program().getName()).isEqualTo("Suppers");
        assertThat(again.season("spring").getTitle()).isEqualTo("Spring");
    }

    @Test
    void aLaterChangeByAnotherProgramIsNotWrittenOver() throws Exception {
        store.writeRecovery();
        Store other = Store.open(folder);
        other.program().setName("Lunches");
        other.save();

        assertThat(Recovery.find(folder).orElseThrow().fits()).isFalse();
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() throws Exception {
        store.writeRecovery();
        Recovery.discard(folder);

        assertThat(Recovery.find(folder)).isEmpty();
        try (var files = Files.list(place)) {
            assertThat(files.toList()).containsExactly(folder);
        }
    }

    @Test
    void aDamagedFileSaysWhereItIsAndTheProgramStillOpens() throws Exception {
        store.writeRecovery();
        Path kept = place.resolve(".breakfasts.recovery");
        Files.write(kept, new byte[] {'P', 'K', 3, 4, 0});

        assertThatThrownBy(() -> Recovery.find(folder)).isInstanceOf(StoreException.class).hasMessageContaining(".breakfasts.recovery");
        assertThat(Store.open(folder).program().getName()).isEqualTo("Breakfasts");
    }

    @Test
    void aFileMadeByOthersCannotReachOutOfTheFolder() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(place.resolve(".breakfasts.recovery")))) {
            for (String name : List.of("about", "changed/../../elsewhere.peertable")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("1 1\n2026-11-25T23:00:00Z\n".getBytes());
                zip.closeEntry();
            }
        }

        assertThatThrownBy(() -> Recovery.find(folder)).isInstanceOf(StoreException.class).hasMessageContaining("elsewhere");
    }

    @Test
    void aChangeByAnotherProgramIsNoticedAndKeptAsTheLastGoodCopyWhenThePlannerKeepsHis() throws Exception {
        assertThat(store.changedOutside()).isEmpty();
        Store other = Store.open(folder);
        other.program().setName("Lunches");
        other.save();

        assertThat(store.changedOutside()).containsExactly(folder.toRealPath().resolve("program.peertable"));
        assertThatThrownBy(store::save).isInstanceOf(StoreException.class);
        store.saveOver();

        assertThat(store.changedOutside()).isEmpty();
        assertThat(Files.readString(folder.resolve("program.peertable"))).contains("Suppers");
        assertThat(Files.readString(folder.resolve("program.peertable.bak"))).contains("Lunches");
    }

    @Test
    void anErasureLeavesNothingKeptBeside() throws Exception {
        store.writeRecovery();
        var peer = PeertableFactory.eINSTANCE.createPeer();
        peer.setId("x1");
        peer.setDisplayName("Erased person");
        peer.setState(org.peertable.model.PeerState.ERASED);
        store.program().getDirectories().get(0).getPeers().add(peer);

        store.save();

        assertThat(Recovery.find(folder)).isEmpty();
    }
}
