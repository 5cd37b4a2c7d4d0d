package org.peertable.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What makes several renames one step: a list of them, written before the first. Whoever finds the list finishes what it
 * says, so that a crash leaves either no trace of a save or the whole of it.
 */
final class Journal {
    private static final String NAME = ".save";
    private static final int MOST_PAUSES = 100;
    private static final long PAUSE_MILLIS = 20;

    private Journal() {
    }

    /** Writes down that each temporary file will become the file that it stands for. From here on there is only forward. */
    static void write(Path folder, Map<Path, Path> temporaryOf) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Path, Path> entry : temporaryOf.entrySet()) {
            Path parent = folder.relativize(entry.getKey().getParent());
            lines.add(parent + "\t" + entry.getValue().getFileName());
        }
        Path fresh = folder.resolve(NAME + ".new");
        Files.deleteIfExists(fresh);
        AtomicFiles.writeForced(fresh, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        AtomicFiles.move(fresh, folder.resolve(NAME));
        AtomicFiles.force(folder);
    }

    /**
     * Finishes a save that was interrupted; does nothing if there was none.
     *
     * @throws IOException if it cannot be finished, for instance because the disk is read-only
     */
    static void finish(Path folder) throws IOException {
        Path journal = folder.resolve(NAME);
        if (Files.exists(journal)) {
            waitForItsWriter(journal);
            try {
                renameAll(folder, read(folder));
            } catch (NoSuchFileException e) {
                // its writer was only slow and has finished it
                if (Files.exists(journal)) {
                    throw e;
                }
            }
        }
    }

    /** Puts the temporary files into place and forgets the list. */
    static void renameAll(Path folder, Map<Path, Path> temporaryOf) throws IOException {
        for (Map.Entry<Path, Path> entry : temporaryOf.entrySet()) {
            if (Files.exists(entry.getValue())) {
                AtomicFiles.replace(entry.getKey(), entry.getValue());
            }
        }
        for (Path parent : temporaryOf.keySet().stream().map(Path::getParent).distinct().toList()) {
            AtomicFiles.force(parent);
        }
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** The list may be anybody's: it moves nothing but our temporary files, each beside the file that it stands for. */
    private static Map<Path, Path> read(Path folder) throws IOException {
        Map<Path, Path> temporaryOf = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(NAME))) {
            String[] parts = line.split("\t", 2);
            Matcher name = AtomicFiles.TEMPORARY.matcher(parts[parts.length - 1]);
            Path parent = folder.resolve(parts[0]).normalize();
            Layout layout = new Layout(folder);
            if (parts.length != 2 || !name.matches() || !Files.isDirectory(parent)
                    || !layout.holds(parent.toRealPath().resolve(name.group(1)))) {
                throw new IOException(folder.resolve(NAME) + " is no list of an interrupted save: " + line);
            }
            temporaryOf.put(parent.resolve(name.group(1)), parent.resolve(parts[1]));
        }
        return temporaryOf;
    }

    private static void waitForItsWriter(Path journal) throws IOException {
        try {
            for (int i = 0; i < MOST_PAUSES && Files.exists(journal) && isBeingWritten(journal); i++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while another process saves", e);
        } catch (NoSuchFileException e) {
            // it has just finished
        }
    }

    private static boolean isBeingWritten(Path journal) throws IOException {
        String text = Files.readString(journal);
        Matcher name = AtomicFiles.TEMPORARY.matcher(text.substring(text.lastIndexOf('\t') + 1));
        if (!name.matches()) {
            return false;
        }
        long writer = Long.parseLong(name.group(2));
        return writer != ProcessHandle.current().pid() && ProcessHandle.of(writer).isPresent();
    }
}
