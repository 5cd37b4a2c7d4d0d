package org.peertable.core.transfer;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import org.peertable.core.contribute.Sink;

/** Puts the files of one export into a folder: all of them when the export succeeded, none when it did not. */
final class FolderSink implements Sink, AutoCloseable {
    private static final int LONGEST_NAME = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final AtomicLong COUNT = new AtomicLong();

    /**
     * A file in its place.
     *
     * @param file the file
     * @param size how many bytes
     * @param sha256 of the bytes, in hexadecimal
     * @param changed whether it was not there with the same bytes before
     */
    record Written(Path file, long size, String sha256, boolean changed) {
    }

    private final Path folder;
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();
    private final Map<Path, Tracked> streams = new LinkedHashMap<>();
    private final List<Tracked> open = new ArrayList<>();
    private final List<Written> finished = new ArrayList<>();

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
        String mark = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + mark + ".tmp");
        temporaries.put(target, temporary);
        Tracked stream = new Tracked(Files.newOutputStream(temporary));
        open.add(stream);
        streams.put(target, stream);
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

    /** Looks what of the files is new; the part of putting them into place that may be done on any thread. */
    void finish() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("A file was opened and not closed.");
        }
        for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
            Path target = file.getKey();
            boolean same = Files.isRegularFile(target) && Files.mismatch(target, file.getValue()) < 0;
            Tracked stream = streams.get(target);
            finished.add(new Written(target, stream.size, HexFormat.of().formatHex(stream.digest.digest()), !same));
        }
    }

    /** Returns the files that are to be put into place. */
    List<Path> files() {
        return List.copyOf(temporaries.keySet());
    }

    /** Puts the files into place, leaves those alone that are there already, and returns all of them. */
    List<Written> commit() throws IOException {
        for (Written file : finished) {
            if (file.changed()) {
                Files.move(temporaries.get(file.file()), file.file(), StandardCopyOption.REPLACE_EXISTING);
                temporaries.remove(file.file());
            }
        }
        return List.copyOf(finished);
    }

    /** Takes away what was not put into place. */
    @Override
    public void close() throws IOException {
        for (Tracked stream : List.copyOf(open)) {
            stream.close();
        }
        for (Path temporary : temporaries.values()) {
            Files.deleteIfExists(temporary);
        }
        temporaries.clear();
    }

    /** Returns the SHA-256 of a file, in hexadecimal. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private final class Tracked extends FilterOutputStream {
        private final MessageDigest digest = sha256();
        private long size;

        private Tracked(OutputStream stream) {
            super(new BufferedOutputStream(stream));
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            digest.update((byte) b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            digest.update(bytes, offset, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
