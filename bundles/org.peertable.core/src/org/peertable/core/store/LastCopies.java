package org.peertable.core.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The last good copies of the files after somebody was erased. They would still hold what was erased; so they become
 * copies of the files as they are now. A mark in the folder is set before the erasure is written and taken away when the
 * last copy was renewed, so that a crash in between leaves no copy behind: whoever opens the folder next goes on.
 */
final class LastCopies {
    private static final String MARK = ".erased";

    private LastCopies() {
    }

    /** Says that the next files to be written no longer hold somebody. */
    static void announce(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        if (!Files.exists(mark)) {
            Files.write(mark, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.SYNC);
            AtomicFiles.force(folder);
        }
    }

    /** Returns whether the copies are still to be renewed. */
    static boolean isAnnounced(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    /**
     * Renews the copies, and takes older states away, if that was announced.
     *
     * @throws IOException if one of them cannot be renewed; the message names it
     */
    static void renew(Path folder) throws IOException {
        if (!isAnnounced(folder)) {
            return;
        }
        for (Path place : new Layout(folder).folders()) {
            if (Files.isDirectory(place)) {
                AtomicFiles.sweep(place);
                for (Path copy : copies(place)) {
                    renewCopy(copy);
                }
                AtomicFiles.force(place);
            }
        }
        History.forget(folder);
        Recovery.discard(folder);
        Files.delete(folder.resolve(MARK));
    }

    private static List<Path> copies(Path place) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*." + Layout.EXTENSION + LastGood.ENDING)) {
            files.forEach(copies::add);
        }
        return copies;
    }

    /** A link would do, were it not that some editors write into a file that is there, and so into its copy. */
    private static void renewCopy(Path copy) throws IOException {
        String name = copy.getFileName().toString();
        Path file = copy.resolveSibling(name.substring(0, name.length() - LastGood.ENDING.length()));
        if (!Files.exists(file)) {
            Files.delete(copy);
            return;
        }
        Path fresh = AtomicFiles.temporary(copy);
        AtomicFiles.writeForced(fresh, Files.readAllBytes(file));
        AtomicFiles.copyPermissions(file, fresh);
        AtomicFiles.move(fresh, copy);
    }
}
