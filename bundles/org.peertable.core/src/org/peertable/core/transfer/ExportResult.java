package org.peertable.core.transfer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.peertable.core.contribute.ExporterDescriptor;

/**
 * What came of asking one exporter for one object.
 *
 * @param exporter the exporter
 * @param object identifier of the event, season or program
 * @param files the files made; empty when the status is an error
 * @param status OK, or what there is to know; the message names the exporter and the object when it failed
 */
public record ExportResult(ExporterDescriptor exporter, String object, List<Path> files, IStatus status) {
    /** Copies the list. */
    public ExportResult {
        files = List.copyOf(files);
    }

    /** Returns whether nothing was made because something failed. */
    public boolean failed() {
        return status.matches(IStatus.ERROR | IStatus.CANCEL);
    }
}
