package org.peertable.core.transfer;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.privacy.Reduced;
import org.peertable.model.Identified;

/**
 * One exporter asked for one object.
 *
 * @param exporter the exporter
 * @param format the format asked for
 * @param object the program, season, event or person
 * @param place the folder of its files
 * @param copy makes the reduced copy
 */
record ExportTask(ExporterDescriptor exporter, String format, Identified object, Path place, Supplier<Reduced> copy) {
}
