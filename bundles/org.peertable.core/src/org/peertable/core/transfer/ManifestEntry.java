package org.peertable.core.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in a folder of exports.
 *
 * @param file its name, relative to the folder, with {@code /} between folders
 * @param exporter identifier of what made it
 * @param format the format that it was asked for
 * @param object identifier of what it is about
 * @param level for whom it is
 * @param size how many bytes
 * @param sha256 of the bytes, in hexadecimal
 */
record ManifestEntry(String file, String exporter, String format, String object, String level, long size, String sha256) {
    /** Tells whether the file is there, in the folder itself, and nobody has changed it. */
    boolean isAsMade(Path folder) throws IOException {
        try {
            FolderSink.checkPortable(file);
        } catch (IllegalArgumentException e) {
            return false;
        }
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) && path.toRealPath().startsWith(folder.toRealPath())
                && Files.size(path) == size && FolderSink.sha256(path).equals(sha256);
    }
}
