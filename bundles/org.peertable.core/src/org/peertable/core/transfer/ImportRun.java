package org.peertable.core.transfer;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ImportColumn;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;
import org.peertable.core.contribute.ImporterDescriptor;
import org.peertable.core.internal.Failures;

/** Asks an importer what it would do. */
public final class ImportRun {
    private ImportRun() {
    }

    /**
     * Reads a source without changing the program; execute the plan's changes to import it.
     *
     * @param importer the importer
     * @param request what to read
     * @param monitor for progress and cancellation
     * @return the plan
     * @throws IOException if the source cannot be read
     * @throws CoreException if the importer itself failed; the message names its plugin
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static ImportPlan plan(ImporterDescriptor importer, ImportRequest request, IProgressMonitor monitor)
            throws IOException, CoreException {
        return ask(importer, request, one -> one.plan(request, monitor));
    }

    /**
     * Asks for the columns of a source.
     *
     * @param importer the importer
     * @param request what to read
     * @return the columns; empty when such sources have none
     * @throws IOException if the source cannot be read
     * @throws CoreException if the importer itself failed; the message names its plugin
     */
    public static List<ImportColumn> columns(ImporterDescriptor importer, ImportRequest request) throws IOException, CoreException {
        return ask(importer, request, one -> one.columns(request));
    }

    private interface Question<T> {
        T ask(Importer importer) throws IOException;
    }

    private static <T> T ask(ImporterDescriptor importer, ImportRequest request, Question<T> question)
            throws IOException, CoreException {
        try {
            return question.ask(importer.create());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new CoreException(Failures.error(NLS.bind(Messages.Import_broken,
                    new Object[] {importer.id(), importer.contributor(), request.source(), Failures.reason(e)}), e));
        }
    }
}
