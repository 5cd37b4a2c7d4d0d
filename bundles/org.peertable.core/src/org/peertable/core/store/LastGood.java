package org.peertable.core.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The last good copy of a file of a program: how the file was before it was saved last.
 *
 * @param file the file itself
 * @param copy the copy beside it
 * @param written when what is in the copy was saved
 */
public record LastGood(Path file, Path copy, Instant written) {
    static final String ENDING = ".bak";

    /**
     * Looks for the copies.
     *
     * @param folder a program's folder
     * @return the copies, the latest first
     * @throws StoreException if the folder cannot be read
     */
    public static List<LastGood> in(Path folder) throws StoreException {
        List<LastGood> all = new ArrayList<>();
        try {
            for (Path place : new Layout(folder.toRealPath()).folders()) {
                if (Files.isDirectory(place)) {
                    add(place, all);
                }
            }
        } catch (IOException e) {
            throw Problems.problem(folder, Problems.cannotRead(e), e);
        }
        all.sort(Comparator.comparing(LastGood::written).reversed().thenComparing(LastGood::file));
        return all;
    }

    private static void add(Path place, List<LastGood> all) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(place, "*." + Layout.EXTENSION + ENDING)) {
            for (Path copy : copies) {
                String name = copy.getFileName().toString();
                all.add(new LastGood(copy.resolveSibling(name.substring(0, name.length() - ENDING.length())), copy,
                        Files.getLastModifiedTime(copy).toInstant()));
            }
        }
    }
}
