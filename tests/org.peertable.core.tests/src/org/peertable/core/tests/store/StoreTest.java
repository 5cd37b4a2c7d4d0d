package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.Program;
import org.peertable.model.Season;

class StoreTest {
    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void makeProgram() throws IOException {
        folder = SmallProgram.in(temporary.resolve("circle"));
    }

    @Test
    void whatIsLoadedAndSavedElsewhereHasTheSameBytes() throws IOException {
        Store store = Store.open(folder);
        store.loadAll();
        Program copy = EcoreUtil.copy(store.program());
        Path elsewhere = temporary.resolve("elsewhere");
        Store.create(elsewhere, copy).save();
        assertThat(SmallProgram.contents(elsewhere)).isEqualTo(SmallProgram.contents(folder)).hasSize(6);
        assertThat(EcoreUtil.equals(store.program(), SmallProgram.make())).isTrue();
    }

    @Test
    void savingWhatDidNotChangeTouchesNoFile() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        for (String file : SmallProgram.contents(folder).keySet()) {
            Files.setLastModifiedTime(folder.resolve(file), longAgo);
        }
        Store store = Store.open(folder);
        store.loadAll();
        store.save();
        for (String file : SmallProgram.contents(folder).keySet()) {
            assertThat(Files.getLastModifiedTime(folder.resolve(file))).as(file).isEqualTo(longAgo);
        }
    }

    @Test
    void aChangeOfOneFieldIsAChangeOfOneLine() throws IOException {
        Map<String, String> before = SmallProgram.contents(folder);
        Store store = Store.open(folder);
        store.season("spring").getEvents().get(0).setTitle("Second breakfast");
        store.save();
        Map<String, String> after = SmallProgram.contents(folder);
        List<String> changed = new ArrayList<>();
        before.forEach((file, text) -> {
            String[] old = text.split("\n");
            String[] now = after.get(file).split("\n");
            assertThat(now).as(file).hasSameSizeAs(old);
            for (int i = 0; i < old.length; i++) {
                if (!old[i].equals(now[i])) {
                    changed.add(file + ": " + now[i].strip());
                }
            }
        });
        assertThat(changed).containsExactly("seasons/spring.peertable: title=\"Second breakfast\"");
    }

    @Test
    void openingReadsNeitherSeasonsNorWhatIsConfidential() throws IOException {
        Files.writeString(folder.resolve(SmallProgram.SPRING), "<broken");
        Files.writeString(folder.resolve("confidential/autumn.peertable"), "<broken");
        Store store = Store.open(folder);
        assertThat(store.seasonIds()).containsExactly("spring", "autumn");
        Season autumn = store.season("autumn");
        assertThat(autumn.getEvents()).hasSize(1);
        StoreException failure = catchThrowableOfType(StoreException.class, store::loadAll);
        assertThat(failure.problems())
                .extracting(problem -> folder.toRealPath().relativize(problem.file()) + ":" + problem.line())
                .containsExactly("seasons/spring.peertable:1", "confidential/autumn.peertable:1");
        assertThat(store.season("autumn")).isSameAs(autumn);
        autumn.setTitle("Still usable");
        store.save();
        assertThat(Files.readString(folder.resolve(SmallProgram.AUTUMN))).contains("Still usable");
        assertThat(folder.resolve(SmallProgram.SPRING)).content().isEqualTo("<broken");
    }

    @Test
    void aFileThatWasMendedIsReadAgain() throws IOException {
        String sound = Files.readString(folder.resolve(SmallProgram.SPRING));
        Files.writeString(folder.resolve(SmallProgram.SPRING), sound.replace("peer=\"ana\"", "peer=\"nobody\""));
        Store store = Store.open(folder);
        assertThatThrownBy(() -> store.season("spring")).isInstanceOf(StoreException.class).hasMessageContaining("nobody");
        assertThatThrownBy(() -> store.season("spring")).isInstanceOf(StoreException.class).hasMessageContaining("nobody");
        Files.writeString(folder.resolve(SmallProgram.SPRING), sound);
        assertThat(store.season("spring").getEvents().get(0).getInvitations().get(0).getPeer().getId()).isEqualTo("ana");
    }

    @Test
    void anUnknownSeasonIsAnsweredWithTheOnesThereAre() throws IOException {
        Store store = Store.open(folder);
        assertThatThrownBy(() -> store.season("winter")).isInstanceOf(StoreException.class)
                .hasMessageContaining("spring, autumn");
    }

    @Test
    void aFolderWithoutAProgramIsNotOpenedAndOneWithAProgramIsNotOverwritten() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThatThrownBy(() -> Store.open(empty)).isInstanceOf(StoreException.class).hasMessageContaining("program.peertable");
        assertThatThrownBy(() -> Store.open(temporary.resolve("nowhere"))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> Store.open(folder.resolve(SmallProgram.PROGRAM))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> Store.create(folder, SmallProgram.make())).isInstanceOf(StoreException.class)
                .hasMessageContaining("already");
    }
}
