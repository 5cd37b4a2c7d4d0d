package org.peertable.exchange.internal.people;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a table, one after the other, whatever file they are in. */
interface TableRows extends Closeable {
    /**
     * Reads the next row that is not empty.
     *
     * @return the row; empty at the end
     * @throws IOException if the rest cannot be read; the message names file and line
     */
    Optional<Table.Row> next() throws IOException;
}
