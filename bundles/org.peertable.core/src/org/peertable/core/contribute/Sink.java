package org.peertable.core.contribute;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.annotation.versioning.ProviderType;

/** Takes the files of an export. Files become visible together, when the exporter has finished without an error. */
@ProviderType
public interface Sink {
    /**
     * Opens a new file.
     *
     * @param name the file's name, with {@code /} between folders; relative, without {@code ..}, at most 200 characters,
     *     every part portable between systems
     * @return a stream to be closed by the caller
     * @throws IOException if the file cannot be made
     * @throws IllegalArgumentException if the name is not portable, leads out of the folder, or was opened before
     */
    OutputStream open(String name) throws IOException;
}
