package org.peertable.exchange.internal.people;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Reads a CSV file row by row, never more of it into memory than one row of bounded size. Bytes that are no text become
 * {@value #NO_TEXT}, so that one wrong row does not hide the others.
 */
final class Table implements TableRows {
    /** Stands for bytes that are no text in the encoding. */
    static final char NO_TEXT = '\ufffd';

    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_CELLS = 2000;
    private static final int LOOK_AHEAD = 1 << 16;

    /**
     * One row.
     *
     * @param line its first line, from 1
     * @param cells the cells as they are in the file
     */
    record Row(long line, List<String> cells) {
    }

    /** Stops the reader, which wraps it. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    private final class Rows extends AbstractBaseCsvCallbackHandler<Row> {
        private List<String> cells = new ArrayList<>();
        private long line;
        private long length;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>();
            length = 0;
            line = startingLineNumber;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
            length += size;
            if (length > LONGEST_CELL) {
                throw new TooLarge(NLS.bind(Messages.Csv_tooLong, new Object[] {name, line, LONGEST_CELL}));
            }
            if (index >= MOST_CELLS) {
                throw new TooLarge(NLS.bind(Messages.Csv_tooManyCells, new Object[] {name, line, MOST_CELLS}));
            }
            cells.add(new String(buffer, offset, size));
        }

        @Override
        protected Row buildRecord() {
            return new Row(line, cells);
        }

        private boolean isComment() {
            return getRecordType() == RecordType.COMMENT;
        }
    }

    private final String name;
    private final Rows handler = new Rows();
    private final CsvReader<Row> reader;
    private final Iterator<Row> rows;

    private Table(Path file, InputStream in, Charset encoding, char separator) {
        name = file.getFileName().toString();
        Reader text = new InputStreamReader(in, encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(2 * LONGEST_CELL)
                .build(handler, text);
        rows = reader.iterator();
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param encoding its encoding; a mark of UTF-8 at the beginning is recognised and skipped
     * @param separator what separates the cells; empty to find out
     * @throws IOException if the file cannot be read, is empty or in UTF-16
     */
    static Table open(Path file, Charset encoding, Optional<Character> separator) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), LOOK_AHEAD);
        try {
            in.mark(LOOK_AHEAD);
            byte[] head = in.readNBytes(LOOK_AHEAD - 1);
            in.reset();
            if (head.length == 0) {
                throw new IOException(NLS.bind(Messages.Csv_empty, file.getFileName()));
            }
            if (begins(head, 0xfe, 0xff) || begins(head, 0xff, 0xfe)) {
                throw new IOException(NLS.bind(Messages.Csv_utf16, file.getFileName()));
            }
            boolean marked = begins(head, 0xef, 0xbb, 0xbf);
            in.skipNBytes(marked ? 3 : 0);
            return new Table(file, in, marked ? StandardCharsets.UTF_8 : encoding, separator.orElseGet(() -> separator(head)));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Takes the separator that is most frequent in the first line outside quotation marks. */
    private static char separator(byte[] head) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (byte one : head) {
            if (!quoted && (one == '\n' || one == '\r')) {
                break;
            }
            quoted ^= one == '"';
            int index = quoted ? -1 : ",;\t".indexOf(one);
            if (index >= 0) {
                counts[index]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return ",;\t".charAt(most);
    }

    /**
     * Reads the next row.
     *
     * @return the row; empty at the end
     * @throws IOException if the rows cannot be told apart from here on; the message names file and line
     */
    @Override
    public Optional<Row> next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (!handler.isComment() && !(row.cells().size() == 1 && row.cells().getFirst().isBlank())) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw explained(e);
        }
    }

    private IOException explained(CsvParseException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return new IOException(cause.getMessage(), e);
            }
            if (cause instanceof IOException failed) {
                return new IOException(NLS.bind(Messages.Csv_notReadable, name, failed.getMessage()), e);
            }
        }
        // the reader tells these apart by its words alone
        String why = String.valueOf(e.getMessage());
        if (why.contains("maximum buffer size")) {
            return new IOException(NLS.bind(Messages.Csv_tooLong, new Object[] {name, handler.line, LONGEST_CELL}), e);
        }
        if (why.contains("after closing quote")) {
            return new IOException(NLS.bind(Messages.Csv_strayQuote, name, handler.line), e);
        }
        return why.contains("Unclosed")
                ? new IOException(NLS.bind(Messages.Csv_unclosedQuote, name, handler.line), e)
                : new IOException(NLS.bind(Messages.Csv_malformed, new Object[] {name, handler.line, why}), e);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
