package org.peertable.core.contribute;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.peertable.model.Program;

/**
 * What an importer is asked to read.
 *
 * @param source the file
 * @param program the program to import into; must not be changed
 * @param mapping which column goes where: column name to feature name, or to {@code -} to leave it out; columns that
 *     are not named are mapped by their own names
 * @param options the importer's options
 * @param today the day of the import
 */
public record ImportRequest(Path source, Program program, Map<String, String> mapping, Options options, LocalDate today) {
    /** Copies the mapping. */
    public ImportRequest {
        mapping = Map.copyOf(mapping);
    }
}
