package org.peertable.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.product.tests.Peertable.Run;

class BadProgramTest {
    private static final String SEASON = "seasons/new-york-2026.peertable";

    @TempDir
    private Path folder;
    private Path program;

    @BeforeEach
    void copyTheSample() throws Exception {
        program = Peertable.copyOfSample(folder.resolve("program"));
    }

    @Test
    void aTruncatedFileIsNamedWithItsLine() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(program.resolve("people.peertable").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        assertRefused("people.peertable:", "damaged");
    }

    @Test
    void anUnknownFeatureIsNamedWithItsObject() throws Exception {
        Peertable.replace(program.resolve(SEASON), "capacity=\"", "chairs=\"");

        assertRefused("new-york-2026.peertable:", "chairs");
    }

    @Test
    void aReferenceToNobodyIsNamed() throws Exception {
        Peertable.replace(program.resolve(SEASON), "peer=\"ana-lima\"", "peer=\"nobody-at-all\"");

        assertRefused("new-york-2026.peertable:", "nobody-at-all");
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        Peertable.replace(program.resolve("program.peertable"), "<pt:Program",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<pt:Program");

        assertRefused("program.peertable:", "DOCTYPE");
    }

    @Test
    void aMissingSeasonIsNamed() throws Exception {
        Files.delete(program.resolve(SEASON));

        assertRefused("new-york-2026.peertable", "missing");
    }

    @Test
    void aStartThatTheClockSkipsIsAnError() throws Exception {
        Peertable.replace(program.resolve(SEASON), "2026-12-10T08:00", "2027-03-14T02:30");

        Run run = Peertable.in(folder, "check", "program");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("error:", "02:30");
        assertThat(run.err()).contains("errors: 1");
    }

    @Test
    void aFolderThatIsNoProgramIsSaidToBeNone() throws Exception {
        Run run = Peertable.in(folder, "check", ".");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no program", "peertable new").doesNotContain("Exception");
    }

    @Test
    void anOutputFolderThatIsAFileFailsAndSaysSo() throws Exception {
        Files.writeString(folder.resolve("out"), "in the way");

        Run run = Peertable.in(folder, "export", "program");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error:", "in the way").doesNotContain("Exception:");
        assertThat(folder.resolve("out")).hasContent("in the way");
    }

    @Test
    void anInterruptedExportLeavesOnlyWholeFiles() throws Exception {
        Process process = Peertable.builder(Peertable.root(), folder, "export", "program", "--out", "out").redirectErrorStream(true).start();
        Path out = folder.resolve("out");
        for (int i = 0; i < 600 && (!Files.exists(out) || files(out) < 3); i++) {
            Thread.sleep(10);
        }
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path html : files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(html)).endsWith("</html>\n");
            }
        }
    }

    private static long files(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private void assertRefused(String... messages) throws Exception {
        Run run = Peertable.in(folder, "export", "program", "--out", "out");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(messages).doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
