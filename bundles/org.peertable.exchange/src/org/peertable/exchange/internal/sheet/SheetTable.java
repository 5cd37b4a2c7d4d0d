package org.peertable.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One table of a workbook.
 *
 * @param name what its tab says
 * @param columns its columns
 * @param rows a cell for each column: a text, a number, a {@code LocalDate}, a {@code LocalTime}, or {@code null} for none
 */
public record SheetTable(String name, List<Column> columns, List<List<Object>> rows) {
    /** How the numbers of a column look; a text may stand in any column. */
    public enum Form {
        /** A text of several lines. */
        TEXT("General"),
        /** A whole number. */
        NUMBER("#,##0"),
        /** A number with one decimal. */
        DECIMAL("0.0"),
        /** An amount of money; the currency stands in the head. */
        MONEY("#,##0.00"),
        /** A share, 0 to 1. */
        SHARE("0%"),
        /** A day. */
        DAY("yyyy-mm-dd"),
        /** A time of day. */
        TIME("hh:mm");

        private final String pattern;

        Form(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }
    }

    /**
     * A column.
     *
     * @param title what its head says, with the unit
     * @param width in characters
     * @param form what it holds
     */
    public record Column(String title, int width, Form form) {
    }

    /** Copies the lists. */
    public SheetTable {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** Makes a row; cells may be {@code null}. */
    public static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
