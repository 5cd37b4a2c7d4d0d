package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.privacy.Level;
import org.peertable.exchange.internal.candidates.CandidatesExporter;
import org.peertable.exchange.internal.event.RunSheetExporter;
import org.peertable.exchange.internal.room.NeedsExporter;
import org.peertable.exchange.internal.season.SeasonReportExporter;

class SpreadsheetTest {
    private final Breakfasts program = new Breakfasts();

    private byte[] file(Exporter exporter, Level level) {
        return Exports.file(exporter, program, program.upcoming, level, "xlsx", Locale.US, Map.of());
    }

    private static List<Row> rows(byte[] file, int sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet read = workbook.getSheet(sheet).orElseThrow();
            return read.read();
        }
    }

    private static Row rowOf(List<Row> rows, String first) {
        return rows.stream().filter(row -> row.getCellText(0).equals(first)).findFirst().orElseThrow();
    }

    @Test
    void hoursAndMinutesAreNumbers() throws IOException {
        List<Row> hours = rows(file(new RunSheetExporter(), Level.P2), 0);
        assertThat(hours).hasSize(9);
        Cell clock = hours.get(1).getCell(0);
        assertThat(clock.getType()).isEqualTo(CellType.NUMBER);
        assertThat(clock.asDate().toLocalTime()).isEqualTo(LocalDateTime.parse("2026-05-14T08:00").toLocalTime());
        assertThat(hours.get(1).getCellAsNumber(1)).contains(new BigDecimal("15"));
    }

    @Test
    void aSeasonsFiguresAreNumbersAndAHiddenOneSaysWhy() throws IOException {
        byte[] file = file(new SeasonReportExporter(), Level.P0);
        List<Row> events = rows(file, 0);
        assertThat(events.get(1).getCell(0).asDate().toLocalDate()).hasToString("2026-01-15");
        assertThat(events.get(1).getCellAsNumber(3)).contains(new BigDecimal("8"));
        assertThat(events.get(1).getCellAsNumber(6)).contains(new BigDecimal("21"));
        assertThat(events.get(4).getCell(6).getType()).isEqualTo(CellType.STRING);
        assertThat(rows(file, 1)).anySatisfy(row -> assertThat(row.getCellText(1)).startsWith("not shown, to protect"));
    }

    @Test
    void candidatesBringTheirPast() throws IOException {
        List<Row> candidates = rows(file(new CandidatesExporter(), Level.P3), 0);
        Row ana = rowOf(candidates, "Ana Lima");
        assertThat(ana.getCellAsNumber(5)).contains(new BigDecimal("2"));
        assertThat(ana.getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("1");
        assertThat(ana.getCellAsNumber(7)).contains(new BigDecimal("2"));
        assertThat(ana.getCell(8).asDate().toLocalDate()).hasToString("2026-02-12");
        assertThat(ana.getCellText(9)).isEqualTo("Confirmed");
        assertThat(candidates.getFirst().getCellText(9)).contains("Breakfast, 14 May");
        assertThat(rowOf(candidates, "Grace Okafor").getCellText(9)).isEqualTo("Waiting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void noCellIsEverAFormula(String text) throws IOException {
        program.peers.forEach(peer -> {
            peer.setDisplayName(text);
            peer.setTitle(text);
            peer.getNeeds().add(text);
        });
        program.upcoming.setTitle(text);
        for (byte[] file : List.of(file(new NeedsExporter(), Level.P2), file(new CandidatesExporter(), Level.P3),
                file(new RunSheetExporter(), Level.P2), file(new SeasonReportExporter(), Level.P0))) {
            Readable.parts(file).forEach((name, part) -> assertThat(part).as(name).doesNotContain("<f>").doesNotContain("<f "));
        }
        assertThat(rows(file(new NeedsExporter(), Level.P2), 0).get(1).getCellText(0)).isEqualTo(text);
    }

    @Test
    void theHeadStaysInSightAndIsRepeatedAndEveryColumnCanBeFiltered() throws IOException {
        Map<String, String> parts = Readable.parts(file(new CandidatesExporter(), Level.P3));
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("state=\"frozen\"", "<autoFilter ref=\"A1:", "fitToWidth=\"1\"",
                "orientation=\"landscape\"", "For the planner only");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        assertThat(file(new CandidatesExporter(), Level.P3)).isEqualTo(file(new CandidatesExporter(), Level.P3));
        assertThat(new String(file(new SeasonReportExporter(), Level.P0))).isEqualTo(new String(file(new SeasonReportExporter(), Level.P0)));
    }

    @Test
    void aCellOfTenMegabytesAndOneWithAControlCharacterCanBeOpened() throws IOException {
        program.peers.getFirst().setDisplayName("x".repeat(10_000_000));
        program.peers.get(3).getNeeds().add("no\u0000nuts\u0007");
        assertThat(rows(file(new RunSheetExporter(), Level.P2), 1)).anySatisfy(row -> assertThat(row.getCellText(0)).hasSize(32_000));
        assertThat(Readable.text(file(new NeedsExporter(), Level.P2))).contains("nonuts");
    }
}
