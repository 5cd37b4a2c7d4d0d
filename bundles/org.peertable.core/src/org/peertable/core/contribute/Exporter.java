package org.peertable.core.contribute;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/**
 * Writes a program, a season or an event in some format. Contributed through {@code org.peertable.core.exporters}; the
 * same exporter serves the command line, the wizard and tests.
 *
 * <p>An instance is used for one call by one thread. Several instances may run at the same time. The same request must
 * give the same bytes: the day, the language and everything else that could differ is in the request.
 */
public interface Exporter {
    /**
     * Exports what the request names.
     *
     * @param request what to export, already reduced to the level that the exporter was declared for
     * @param sink takes the files; they appear only when this method returned without an error
     * @param monitor for progress and cancellation; an exporter that takes longer than a second looks at it
     * @return OK, or what the reader of the export should know; with severity ERROR no file appears
     * @throws IOException if a file could not be written; pass on what the sink throws
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException;
}
