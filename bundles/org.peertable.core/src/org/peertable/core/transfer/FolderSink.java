package org.peertable.core.transfer;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.peertable.core.contribute.Sink;

/** Puts the files of one export into a folder: all of them when the export succeeded, none when it did not. */
final class FolderSink implements Sink, AutoCloseable {
    private static final int LONGEST_NAME = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Path folder;
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();
    private final List<OutputStream> open = new ArrayList<>();

    FolderSink(Path folder) {
        this.folder = folder;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        checkPortable(name);
        Path target = folder.resolve(name);
        if (temporaries.containsKey(target)) {
            throw new IllegalArgumentException("The file '" + name + "' was opened before.");
        }
        Files.createDirectories(target.getParent());
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        temporaries.put(target, temporary);
        OutputStream stream = new Tracked(Files.newOutputStream(temporary));
        open.add(stream);
        return stream;
    }

    /**
     * Checks a file's name.
     *
     * @throws IllegalArgumentException if some system could not have it, or it leads out of the folder
     */
    static void checkPortable(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A file's name has 1 to " + LONGEST_NAME + " characters, not " + name.length() + ".");
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ") || UNFIT.matcher(part).find()
                    || DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
                throw new IllegalArgumentException("The file's name '" + name + "' is not portable: '" + part + "'.");
            }
        }
    }

    /** Puts the files into place and returns them. */
    List<Path> commit() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("A file was opened and not closed.");
        }
        for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
            Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        List<Path> files = List.copyOf(temporaries.keySet());
        temporaries.clear();
        return files;
    }

    /** Takes away what was not put into place. */
    @Override
    public void close() throws IOException {
        for (OutputStream stream : List.copyOf(open)) {
            stream.close();
        }
        for (Path temporary : temporaries.values()) {
            Files.deleteIfExists(temporary);
        }
        temporaries.clear();
    }

    private final class Tracked extends FilterOutputStream {
        private Tracked(OutputStream stream) {
            super(new BufferedOutputStream(stream));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
