package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.Migration;
import org.peertable.core.store.Migrations;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MigrationTest {
    @TempDir
    Path temporary;
    private Path folder;
    private Map<String, String> current;

    @BeforeEach
    void makeProgram() throws IOException {
        folder = SmallProgram.in(temporary.resolve("circle"));
        current = SmallProgram.contents(folder);
    }

    @Test
    void filesOfAnOlderVersionAreReadAndWrittenAsCurrentOnes() throws IOException {
        for (String file : current.keySet()) {
            String old = current.get(file).replace("peertable.org/model/1", "peertable.org/model/0")
                    .replace("title=", "caption=");
            Files.writeString(folder.resolve(file), old);
        }
        Store store = Store.open(folder, Migrations.standard().with(new CaptionsBecomeTitles()));
        store.loadAll();
        assertThat(store.season("spring").getTitle()).isEqualTo("Season of spring");
        store.save();
        assertThat(SmallProgram.contents(folder)).isEqualTo(current);
    }

    @Test
    void aNewerVersionIsRefusedWithAdvice() throws IOException {
        SmallProgram.change(folder.resolve(SmallProgram.PROGRAM), "peertable.org/model/1", "peertable.org/model/2");
        assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreException.class)
                .hasMessageContaining("newer Peertable (format 2; this one reads 1)");
    }

    @Test
    void anOlderVersionWithoutAMigrationIsRefused() throws IOException {
        SmallProgram.change(folder.resolve(SmallProgram.PROGRAM), "peertable.org/model/1", "peertable.org/model/0");
        assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreException.class).hasMessageContaining("format 0");
    }

    private static final class CaptionsBecomeTitles implements Migration {
        @Override
        public int from() {
            return 0;
        }

        @Override
        public void migrate(Document file) {
            var elements = file.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                if (element.hasAttribute("caption")) {
                    element.setAttribute("title", element.getAttribute("caption"));
                    element.removeAttribute("caption");
                }
            }
        }
    }
}
