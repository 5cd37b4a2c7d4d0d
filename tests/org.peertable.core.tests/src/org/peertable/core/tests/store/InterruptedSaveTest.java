package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;

/** A save that was broken off between two renames, laid out by hand. */
class InterruptedSaveTest {
    /** A number that no process has. */
    private static final String GONE = "999999999999-1.tmp";

    @TempDir
    Path temporary;
    private Path folder;
    private Map<String, String> wanted;

    @BeforeEach
    void breakOffBetweenTwoRenames() throws IOException {
        folder = SmallProgram.in(temporary.resolve("circle"));
        Path saved = temporary.resolve("saved");
        SmallProgram.copy(folder, saved);
        Store store = Store.open(saved);
        store.program().setName("Second");
        store.season("spring").setTitle("Second");
        store.save();
        wanted = SmallProgram.contents(saved);
        Files.copy(saved.resolve(SmallProgram.PROGRAM), folder.resolve(SmallProgram.PROGRAM),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(saved.resolve(SmallProgram.SPRING), folder.resolve("seasons/.spring.peertable." + GONE));
        Files.writeString(folder.resolve(".save"), "\t.program.peertable." + GONE + "\nseasons\t.spring.peertable." + GONE);
    }

    @Test
    void openingFinishesIt() throws IOException {
        assertThat(Store.open(folder).season("spring").getTitle()).isEqualTo("Second");
        assertThat(SmallProgram.contents(folder)).isEqualTo(wanted);
    }

    @Test
    void savingOverItFinishesItFirst() throws IOException {
        Path journal = folder.resolve(".save");
        Path aside = Files.move(journal, temporary.resolve("journal"));
        Store store = Store.open(folder);
        Files.move(aside, journal);
        store.program().setName("Third");
        store.save();
        assertThat(Store.open(folder).season("spring").getTitle()).isEqualTo("Second");
        assertThat(Store.open(folder).program().getName()).isEqualTo("Third");
    }

    @Test
    void aListThatWouldMoveAnythingElseIsRefused() throws IOException {
        Path outside = Files.writeString(temporary.resolve(".x.peertable." + GONE), "outside");
        for (String line : new String[] {
            "..\t.x.peertable." + GONE, temporary + "\t.x.peertable." + GONE, "\t../.x.peertable." + GONE,
            "\t.readme.txt." + GONE, "seasons\tautumn.peertable", "nonsense",
            "\t.program.peertable.1-1.tmp\n..\t.x.peertable." + GONE
        }) {
            Files.writeString(folder.resolve(".save"), line);
            Map<String, String> before = SmallProgram.contents(folder);
            assertThatThrownBy(() -> Store.open(folder), line).isInstanceOf(StoreException.class);
            assertThat(SmallProgram.contents(folder)).as(line).isEqualTo(before);
        }
        assertThat(outside).content().isEqualTo("outside");
        assertThat(temporary.resolve("x.peertable")).doesNotExist();
    }
}
