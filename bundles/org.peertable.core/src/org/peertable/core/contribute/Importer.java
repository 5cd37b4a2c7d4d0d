package org.peertable.core.contribute;

import java.io.IOException;

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
}
