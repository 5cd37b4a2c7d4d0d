package org.peertable.core.contribute;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads a foreign file into a program. Contributed through {@code org.peertable.core.importers}. An importer changes
 * nothing: it says for every row what would be done, and collects the changes, which are then made as one command.
 *
 * <p>An instance is used for one call by one thread.
 */
public interface Importer {
    /**
     * Reads the source.
     *
     * @param request the source, the program and the options
     * @param monitor for progress and cancellation
     * @return a verdict for every row, and the changes
     * @throws IOException if the source cannot be read at all; the message says where and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    ImportPlan plan(ImportRequest request, IProgressMonitor monitor) throws IOException;

    /**
     * Returns the columns of a source, so that somebody can say what they are about before {@link #plan}.
     *
     * @param request the source, the mapping so far and the options
     * @return the columns in their order; empty when such sources have none
     * @throws IOException if the source cannot be read; the message says where and what to do
     */
    default List<ImportColumn> columns(ImportRequest request) throws IOException {
        return List.of();
    }
}
