package org.peertable.exchange.internal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.exchange.internal.Texts;

/**
 * Writes a workbook (XLSX): the head stays in sight and is repeated on every printed page, every column can be filtered, a
 * page is as wide as the table. A text is a text whatever it begins with, so that no cell becomes a formula.
 */
public final class SpreadsheetWriter {
    /** Formats keep no longer text in a cell. */
    private static final int LONGEST_CELL = 32_000;
    private static final int LONGEST_NAME = 31;
    private static final String FONT = "Calibri";
    private static final int FONT_SIZE = 11;
    private static final double LINE_HEIGHT = 15;
    private static final int MOST_LINES = 20;
    private static final double SECONDS_OF_DAY = 86_400;
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SpreadsheetWriter() {
    }

    /**
     * Writes a workbook.
     *
     * @param tables its tables, in the order of the tabs; at least one
     * @param request what is exported
     * @param texts the words
     * @param monitor for cancellation
     * @param out takes the bytes; left open
     * @throws IOException if the stream fails
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static void write(List<SheetTable> tables, ExportRequest request, Texts texts, IProgressMonitor monitor,
            OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Peertable", null)) {
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            Set<String> names = new HashSet<>();
            for (SheetTable table : tables) {
                Worksheet sheet = workbook.newWorksheet(name(table.name(), names));
                layOut(sheet, table, request, texts);
                for (int row = 0; row < table.rows().size(); row++) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    write(sheet, row + 1, table.rows().get(row), table.columns());
                }
                sheet.finish();
            }
        }
        fixTimes(bytes.toByteArray(), request.today(), out);
    }

    private static void layOut(Worksheet sheet, SheetTable table, ExportRequest request, Texts texts) {
        int columns = table.columns().size();
        int lines = 1;
        for (int column = 0; column < columns; column++) {
            SheetTable.Column about = table.columns().get(column);
            sheet.width(column, about.width());
            sheet.value(0, column, printable(about.title()));
            lines = Math.max(lines, lines(about.title(), about.width() - 2));
        }
        sheet.rowHeight(0, lines * LINE_HEIGHT);
        sheet.range(0, 0, 0, columns - 1).style().bold().fontName(FONT).fontSize(FONT_SIZE).wrapText(true).verticalAlignment("bottom").horizontalAlignment("left")
                .borderStyle(BorderSide.BOTTOM, "thin").fillColor("DCEBE8").set();
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer((texts.audience(request.level()) + " \u00b7 " + texts.get("Page_made", texts.date(request.today())))
                .replace("&", "&&"), Position.LEFT);
        sheet.footer(texts.get("Page_printed") + " &P/&N", Position.RIGHT);
    }

    private static void write(Worksheet sheet, int row, List<Object> cells, List<SheetTable.Column> columns) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            SheetTable.Column about = columns.get(column);
            switch (cells.get(column)) {
                case null -> {
                    continue;
                }
                case LocalDate day -> sheet.value(row, column, day);
                case LocalTime time -> sheet.value(row, column, time.toSecondOfDay() / SECONDS_OF_DAY);
                case Number number -> sheet.value(row, column, number);
                case Object text -> {
                    String printed = printable(text.toString());
                    sheet.value(row, column, printed);
                    lines = Math.max(lines, lines(printed, about.width()));
                }
            }
            StyleSetter style = sheet.style(row, column).fontName(FONT).fontSize(FONT_SIZE).verticalAlignment("top");
            switch (cells.get(column)) {
                case Integer whole when about.form() == SheetTable.Form.DECIMAL -> style.format(SheetTable.Form.NUMBER.pattern()).set();
                case LocalDate day -> style.format(SheetTable.Form.DAY.pattern()).set();
                case Number number -> style.format(about.form().pattern()).set();
                case LocalTime time -> style.format(SheetTable.Form.TIME.pattern()).set();
                default -> style.wrapText(true).horizontalAlignment("left").indent(1).set();
            }
        }
        sheet.rowHeight(row, lines * LINE_HEIGHT);
    }

    /** How many lines a text takes in a column, by rule of thumb, since nothing that opens the file works it out. */
    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + line.length() / Math.max(1, width - 1);
        }
        return Math.min(lines, MOST_LINES);
    }

    private static String printable(String text) {
        String whole = text.replaceAll("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "");
        return whole.codePointCount(0, whole.length()) <= LONGEST_CELL
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_CELL - 1)) + "\u2026";
    }

    private static String name(String wanted, Set<String> taken) {
        String fit = printable(wanted).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        fit = fit.isEmpty() ? "-" : fit.substring(0, Math.min(fit.length(), LONGEST_NAME));
        String name = fit;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            name = fit.substring(0, Math.min(fit.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    /** The same tables give the same bytes: neither the file nor its parts bear the time at which they were written. */
    private static void fixTimes(byte[] workbook, LocalDate day, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : ZipParts.of(workbook).entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ZIP_EPOCH);
            zip.putNextEntry(entry);
            zip.write(part.getKey().equals("docProps/core.xml")
                    ? new String(part.getValue(), StandardCharsets.UTF_8)
                            .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8)
                    : part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
