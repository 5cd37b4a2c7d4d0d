package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.ImportColumn;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.exchange.internal.people.XlsxImporter;
import org.peertable.model.ContactKind;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;

class XlsxImporterTest {
    @TempDir
    private Path folder;

    private final Program program = PeertableFactory.eINSTANCE.createProgram();
    private Path file;

    @BeforeEach
    void startWithAnEmptyProgram() {
        program.setId("program");
        file = folder.resolve("people.xlsx");
    }

    private void write(Object[]... rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "nothing here");
            Worksheet sheet = workbook.newWorksheet("People");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    switch (rows[row][column]) {
                        case null -> { }
                        case Number number -> sheet.value(row, column, number);
                        case Boolean flag -> sheet.value(row, column, flag);
                        case String formula when formula.startsWith("=") -> sheet.formula(row, column, formula.substring(1));
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
        }
    }

    private ImportPlan plan() throws IOException {
        return new XlsxImporter().plan(Imports.request(file, program, Map.of("sheet", "People")), new NullProgressMonitor());
    }

    @Test
    void rowsAreReadAsTheyAreSeen() throws IOException {
        write(new Object[] {"Name", "Company", "Phone", "City"}, new Object[] {"Ana Lima", "Harbour", 2125550100L, null},
                new Object[] {null, null, null, null}, new Object[] {"王小明", "Jade River", 1.5, true}, new Object[] {null, "Nobody's", null, "Oslo"});
        ImportPlan plan = Imports.done(plan());
        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.REJECTED);
        assertThat(plan.rows()).extracting(RowVerdict::row).containsExactly(2L, 4L, 5L);
        assertThat(plan.rows().getFirst().remarks()).isEmpty();
        Peer ana = Imports.peers(program).getFirst();
        assertThat(ana.getContacts().getFirst().getKind()).isEqualTo(ContactKind.TEL);
        assertThat(ana.getContacts().getFirst().getValue()).isEqualTo("2125550100");
        assertThat(Imports.peers(program).get(1).getDisplayName()).isEqualTo("王小明");
    }

    @Test
    void theColumnsAreShownBeforeTheImport() throws IOException {
        write(new Object[] {"Name", "shoe size"}, new Object[] {"Ana", 38}, new Object[] {"Bo", 44});
        assertThat(new XlsxImporter().columns(Imports.request(file, program, Map.of("sheet", "People"))))
                .extracting(ImportColumn::name, column -> column.field().orElse("-"), ImportColumn::samples)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Name", "displayName", java.util.List.of("Ana", "Bo")),
                        org.assertj.core.groups.Tuple.tuple("shoe size", "-", java.util.List.of("38", "44")));
    }

    @Test
    void aSheetThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
        write(new Object[] {"Name"});
        assertThatThrownBy(() -> new XlsxImporter().plan(Imports.request(file, program, Map.of("sheet", "Folks")), new NullProgressMonitor()))
                .isInstanceOf(IOException.class).hasMessageContaining("Folks").hasMessageContaining("Notes, People");
    }

    private void pack(String part, byte[] block, int times) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < times; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        pack("xl/worksheets/sheet1.xml", " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), 600);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(this::plan).isInstanceOf(IOException.class).hasMessageContaining("people.xlsx").hasMessageContaining("512 MB");
    }

    @Test
    void entitiesOldFilesAndRubbishAreRefusedInWords() throws IOException {
        pack("xl/workbook.xml", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8), 1);
        assertThatThrownBy(this::plan).isInstanceOf(IOException.class).hasMessageContaining("DOCTYPE");
        Files.write(file, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        assertThatThrownBy(this::plan).isInstanceOf(IOException.class).hasMessageContaining("old kind");
        Files.writeString(file, "Name,City\n");
        assertThatThrownBy(this::plan).isInstanceOf(IOException.class).hasMessageContaining("people.xlsx cannot be read as a spreadsheet");
        pack("hello.txt", "hello".getBytes(StandardCharsets.UTF_8), 1);
        assertThatThrownBy(this::plan).isInstanceOf(IOException.class).hasMessageContaining("people.xlsx");
    }
}
