package org.peertable.core.transfer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * What became of a folder of exports as a whole.
 *
 * @param removed files of earlier runs that this run no longer makes, and that were removed
 * @param left files of earlier runs that this run no longer makes, but that somebody changed since; they were left
 * @param unchanged how many files were there already with the same bytes
 * @param status OK, or why the list of files could not be read or written
 */
public record ExportOutcome(List<Path> removed, List<Path> left, int unchanged, IStatus status) {
    /** Copies the lists. */
    public ExportOutcome {
        removed = List.copyOf(removed);
        left = List.copyOf(left);
    }

    static ExportOutcome failed(IStatus status) {
        return new ExportOutcome(List.of(), List.of(), 0, status);
    }

    static ExportOutcome of(List<Path> removed, List<Path> left, int unchanged) {
        return new ExportOutcome(removed, left, unchanged, Status.OK_STATUS);
    }
}
