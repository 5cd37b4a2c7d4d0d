package org.peertable.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.peertable.model.xmi.ReadLimits;

/**
 * An earlier good state of a file of a program. The last one, from before it was saved last, lies beside the file; older
 * ones are in the {@link History}.
 *
 * @param file the file itself
 * @param copy the copy that holds the state
 * @param written when what is in the copy was saved
 */
public record LastGood(Path file, Path copy, Instant written) {
    static final String ENDING = ".bak";
    static final String PACKED = ".gz";
    static final Comparator<LastGood> LATEST_FIRST = Comparator.comparing(LastGood::written).reversed().thenComparing(LastGood::file);

    /**
     * Looks for the copies beside the files.
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
        all.sort(LATEST_FIRST);
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

    /**
     * Reads what the file held.
     *
     * @throws IOException if the copy is not there any more, cannot be read or is larger than any file of a program
     */
    byte[] content() throws IOException {
        if (!copy.toString().endsWith(PACKED)) {
            return Files.readAllBytes(copy);
        }
        int most = (int) Math.min(Integer.MAX_VALUE - 16, ReadLimits.DEFAULT.bytes() + 1);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(copy))) {
            byte[] content = in.readNBytes(most);
            if (content.length == most) {
                throw new IOException(copy.getFileName().toString());
            }
            return content;
        }
    }
}
