package org.peertable.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the files of a folder so that a crash at any moment leaves all of them as they were or all of them new:
 * everything is first written beside and forced to disk, then renamed. The file as it was stays as {@code .bak}.
 */
final class AtomicFiles implements AutoCloseable {
    /** A temporary file: the name of the file that it stands for, the process that wrote it and a number. */
    static final Pattern TEMPORARY = Pattern.compile("\\.([^/\\\\]+)\\.(\\d{1,18})-\\d+\\.tmp");

    private final Path folder;
    private final Map<Path, Path> temporaryOf = new LinkedHashMap<>();

    AtomicFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the new content beside the file; the file is as it was until {@link #commit}.
     *
     * @return the stamp that the file will have
     */
    Stamp write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        sweep(file.getParent());
        Path temporary = temporary(file);
        temporaryOf.put(file, temporary);
        writeForced(temporary, content);
        if (Files.exists(file)) {
            copyPermissions(file, temporary);
        }
        return Stamp.of(temporary);
    }

    /**
     * Puts everything that was written into place.
     *
     * @throws UnfinishedException if only the first part of the way was gone; {@link Journal#finish} goes on
     */
    void commit() throws IOException {
        if (temporaryOf.isEmpty()) {
            return;
        }
        if (temporaryOf.size() > 1) {
            Journal.write(folder, temporaryOf);
        }
        Map<Path, Path> due = Map.copyOf(temporaryOf);
        boolean whole = temporaryOf.size() == 1;
        try {
            Journal.renameAll(folder, temporaryOf);
            temporaryOf.clear();
        } catch (IOException e) {
            if (whole) {
                throw e;
            }
            temporaryOf.clear();
            throw new UnfinishedException(due.size(), e);
        }
    }

    /** Takes away what was written and not put into place. */
    @Override
    public void close() throws IOException {
        for (Path temporary : temporaryOf.values()) {
            Files.deleteIfExists(temporary);
        }
        temporaryOf.clear();
    }

    /** Puts a temporary file into the place of the one that it stands for, whose content is kept as {@code .bak}. */
    static void replace(Path file, Path temporary) throws IOException {
        if (Files.exists(file)) {
            keep(file);
        }
        move(temporary, file);
    }

    private static void keep(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + LastGood.ENDING);
        Path fresh = temporary(copy);
        try {
            Files.createLink(fresh, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // not every file system has hard links
            Files.copy(file, fresh, StandardCopyOption.COPY_ATTRIBUTES);
        }
        move(fresh, copy);
    }

    static Path temporary(Path file) {
        String mark = ProcessHandle.current().pid() + "-" + System.nanoTime();
        return file.resolveSibling("." + file.getFileName() + "." + mark + ".tmp");
    }

    static void writeForced(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** Renames last only when the folder is on disk too; Windows cannot open a folder and needs no such call. */
    static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Takes away what a process that is no longer there has left. */
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                Matcher name = TEMPORARY.matcher(file.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Some files are in place and the others are still to be put there, as the journal says. */
    static final class UnfinishedException extends IOException {
        private static final long serialVersionUID = 1L;

        UnfinishedException(int files, IOException cause) {
            super("Of " + files + " files not all are in place yet: " + cause.getMessage(), cause);
        }
    }
}
