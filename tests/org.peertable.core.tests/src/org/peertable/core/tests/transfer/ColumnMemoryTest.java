package org.peertable.core.tests.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.ImportColumn;
import org.peertable.core.transfer.ColumnMemory;

class ColumnMemoryTest {
    @TempDir
    private Path folder;

    private static ImportColumn column(String name) {
        return new ImportColumn(name, Optional.empty(), List.of("displayName", "city"), List.of());
    }

    @Test
    void whatWasSaidOnceIsKnownTheNextTimeWhereTheColumnIsThere() throws IOException {
        ColumnMemory.of(folder).remember("csv", Map.of("who", "displayName", "town", "city", "party", "-"));
        assertThat(Files.readString(folder.resolve(ColumnMemory.FILE)))
                .isEqualTo("csv\tparty\t-\ncsv\ttown\tcity\ncsv\twho\tdisplayName\n");
        ColumnMemory memory = ColumnMemory.of(folder);
        assertThat(memory.recall("csv", List.of(column("who"), column("party"), column("age")), Map.of("who", "city")))
                .containsOnly(Map.entry("who", "city"), Map.entry("party", "-"));
        assertThat(memory.recall("xlsx", List.of(column("who")), Map.of())).isEmpty();
    }

    @Test
    void nothingSaidWritesNothingAndABrokenLineIsNamed() throws IOException {
        ColumnMemory.of(folder).remember("csv", Map.of());
        assertThat(folder.resolve(ColumnMemory.FILE)).doesNotExist();
        Files.writeString(folder.resolve(ColumnMemory.FILE), "csv\twho\tdisplayName\n<<<<<<< ours\n");
        assertThatThrownBy(() -> ColumnMemory.of(folder)).isInstanceOf(IOException.class).hasMessageContaining("line 2");
    }
}
