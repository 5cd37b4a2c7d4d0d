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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces files so that a crash at any moment leaves each of them whole, old or new: everything is first written
 * beside and forced to disk, then renamed. The file as it was stays as {@code .bak}.
 */
final class AtomicFiles implements AutoCloseable {
    private static final Pattern TEMPORARY = Pattern.compile("\\.(.+)\\.(\\d+)-\\d+\\.tmp");

    private final Map<Path, Path> written = new LinkedHashMap<>();

    /** Writes the new content beside the file; the file is as it was until {@link #commit}. */
    void write(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        sweep(folder);
        Path temporary = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp");
        written.put(file, temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        if (Files.exists(file)) {
            copyPermissions(file, temporary);
        }
    }

    /** Puts everything that was written into place. */
    void commit() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Map.Entry<Path, Path> entry : written.entrySet()) {
            Path file = entry.getKey();
            if (Files.exists(file)) {
                keep(file);
            }
            move(entry.getValue(), file);
            if (!folders.contains(file.getParent())) {
                folders.add(file.getParent());
            }
        }
        written.clear();
        for (Path folder : folders) {
            force(folder);
        }
    }

    /** Takes away what was written and not put into place. */
    @Override
    public void close() throws IOException {
        for (Path temporary : written.values()) {
            Files.deleteIfExists(temporary);
        }
        written.clear();
    }

    /** Keeps the file as it is under the name of the last good copy. */
    static void keep(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".bak");
        Path fresh = file.resolveSibling("." + file.getFileName() + ".bak." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp");
        try {
            Files.createLink(fresh, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // not every file system has hard links
            Files.copy(file, fresh, StandardCopyOption.COPY_ATTRIBUTES);
        }
        move(fresh, copy);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** Renames last only when the folder is on disk too; Windows cannot open a folder and needs no such call. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Takes away what a process that is no longer there has left. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                Matcher name = TEMPORARY.matcher(file.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
