package org.peertable.exchange.internal.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.eclipse.osgi.util.NLS;

/** The rows of a sheet, as the texts that a reader of the sheet sees; of a formula its last result. */
final class SheetRows implements TableRows {
    private static final int MOST_CELLS = 2000;
    private static final int LONGEST_CELL = 1 << 20;

    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    /** Cells at the end of a row that hold nothing are not in the file; there are as many as in the first row. */
    private int width;

    private SheetRows(String name, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.name = name;
        this.workbook = workbook;
        stream = sheet.openStream();
        rows = stream.iterator();
    }

    /**
     * Opens a sheet.
     *
     * @param file the spreadsheet
     * @param sheet the sheet's name; empty for the first
     * @throws IOException if there is no such sheet, or the file is none that a spreadsheet program would write
     */
    static SheetRows open(Path file, String sheet) throws IOException {
        String name = file.getFileName().toString();
        PackedFile.check(file);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet chosen = sheets.stream().filter(one -> sheet.isEmpty() || one.getName().equals(sheet)).findFirst()
                    .orElseThrow(() -> new IOException(NLS.bind(Messages.Xlsx_noSheet,
                            new Object[] {name, sheet, String.join(", ", sheets.stream().map(Sheet::getName).toList())})));
            return new SheetRows(name, workbook, chosen);
        } catch (ExcelReaderException e) {
            close(workbook);
            throw unreadable(name, e);
        } catch (IOException | RuntimeException e) {
            close(workbook);
            throw e instanceof IOException failed ? failed : unreadable(name, e);
        }
    }

    private static void close(ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    private static IOException unreadable(String name, Exception e) {
        return new IOException(NLS.bind(Messages.Xlsx_notReadable, name, e.getMessage()), e);
    }

    @Override
    public Optional<Table.Row> next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> cells = texts(row);
                if (!cells.isEmpty()) {
                    width = width == 0 ? cells.size() : width;
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    return Optional.of(new Table.Row(row.getRowNum(), cells));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw unreadable(name, e.getCause());
        } catch (RuntimeException e) {
            throw unreadable(name, e);
        }
    }

    private List<String> texts(Row row) throws IOException {
        if (row.getCellCount() > MOST_CELLS) {
            throw new IOException(NLS.bind(Messages.Csv_tooManyCells, new Object[] {name, row.getRowNum(), MOST_CELLS}));
        }
        List<String> cells = new ArrayList<>();
        long length = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.getOptionalCell(i).map(SheetRows::text).orElse("");
            length += text.length();
            if (length > LONGEST_CELL) {
                throw new IOException(NLS.bind(Messages.Csv_tooLong, new Object[] {name, row.getRowNum(), LONGEST_CELL}));
            }
            cells.add(text);
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? day(cell.asDate()) : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY || cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[ymdh].*");
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
