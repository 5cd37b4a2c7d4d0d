package org.peertable.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.osgi.util.NLS;
import org.peertable.model.xmi.ReadLimits;

/**
 * Changes of a program that were not saved, kept in one file beside its folder: the files as they would be saved, and as
 * they were on disk at that time. Written by {@link Store#writeRecovery}, taken away by {@link #discard} or a save.
 *
 * <p>May be used by any thread.
 */
public final class Recovery {
    private static final String ENDING = ".recovery";
    private static final String ABOUT = "about";
    private static final String CHANGED = "changed/";
    private static final String BEFORE = "before/";

    private final Path root;
    private final String writer;
    private final Instant written;
    private final Map<Path, byte[]> changed;
    private final Map<Path, byte[]> before;

    private Recovery(Path root, String writer, Instant written, Map<Path, byte[]> changed, Map<Path, byte[]> before) {
        this.root = root;
        this.writer = writer;
        this.written = written;
        this.changed = changed;
        this.before = before;
    }

    /**
     * Looks for changes that were not saved.
     *
     * @param folder a program's folder
     * @return empty when there are none, or when the process that wrote them is still running
     * @throws StoreException if there is a file that cannot be read; the program itself is not affected
     */
    public static Optional<Recovery> find(Path folder) throws StoreException {
        Path file = file(folder);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Recovery found = read(zip, new Layout(folder.toRealPath()));
            return found.isBeingWritten() ? Optional.empty() : Optional.of(found);
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            throw Problems.problem(file, NLS.bind(Messages.Recovery_damaged, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Takes away what was kept; does nothing when there is nothing.
     *
     * @param folder a program's folder
     * @throws StoreException if it cannot be taken away
     */
    public static void discard(Path folder) throws StoreException {
        Path file = file(folder);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Problems.problem(file, Problems.cannotWrite(e), e);
        }
    }

    /** Tells whether another process that is still running keeps its changes there. */
    private boolean isBeingWritten() {
        long pid = Long.parseLong(writer.substring(0, writer.indexOf(' ')));
        return pid != ProcessHandle.current().pid()
                && ProcessHandle.of(pid).map(Recovery::name).filter(writer::equals).isPresent();
    }

    /** Names a process; numbers are given out again, so the time of its start is in it. */
    private static String name(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Path file(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.resolveSibling("." + whole.getFileName() + ENDING);
    }

    private static Recovery read(ZipFile zip, Layout layout) throws IOException {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        Map<Path, byte[]> before = new LinkedHashMap<>();
        List<String> about = List.of();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            byte[] content = read(zip, entry);
            if (entry.getName().equals(ABOUT)) {
                about = new String(content, StandardCharsets.UTF_8).lines().toList();
            } else if (entry.getName().startsWith(CHANGED)) {
                changed.put(part(layout, entry.getName().substring(CHANGED.length())), content);
            } else {
                before.put(part(layout, entry.getName().substring(BEFORE.length())), content);
            }
        }
        if (about.size() != 2 || !about.get(0).matches("\\d{1,18} \\d{1,18}")) {
            throw new IOException(zip.getName());
        }
        return new Recovery(layout.folder(), about.get(0), Instant.parse(about.get(1)), changed, before);
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            int most = (int) Math.min(Integer.MAX_VALUE - 16, ReadLimits.DEFAULT.bytes() + 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() >= most) {
                    throw new IOException(entry.getName());
                }
            }
            return out.toByteArray();
        }
    }

    /** The file may be anybody's: it is about files of the program and no others. */
    private static Path part(Layout layout, String name) throws IOException {
        Path file = layout.folder().resolve(name).normalize();
        if (!layout.holds(file)) {
            throw new IOException(name);
        }
        return file;
    }

    static void write(Path folder, Map<Path, byte[]> changed) throws IOException {
        Path file = file(folder);
        Path fresh = AtomicFiles.temporary(file);
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW))) {
                zip.setLevel(1);
                put(zip, ABOUT, (name(ProcessHandle.current()) + "\n" + Instant.now() + "\n").getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<Path, byte[]> entry : changed.entrySet()) {
                    String name = folder.relativize(entry.getKey()).toString().replace('\\', '/');
                    put(zip, CHANGED + name, entry.getValue());
                    if (Files.exists(entry.getKey())) {
                        put(zip, BEFORE + name, Files.readAllBytes(entry.getKey()));
                    }
                }
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            AtomicFiles.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Returns when the changes were kept. */
    public Instant written() {
        return written;
    }

    /** Returns the files that would be other ones, sorted. */
    public List<Path> files() {
        return changed.keySet().stream().sorted().toList();
    }

    /**
     * Tells whether the files on disk are those that the changes were made to.
     *
     * @throws StoreException if one of them cannot be read
     */
    public boolean fits() throws StoreException {
        for (Path file : changed.keySet()) {
            try {
                boolean there = Files.exists(file);
                if (there != before.containsKey(file) || there && !Arrays.equals(Files.readAllBytes(file), before.get(file))) {
                    return false;
                }
            } catch (IOException e) {
                throw Problems.problem(file, Problems.cannotRead(e), e);
            }
        }
        return true;
    }

    /**
     * Writes the changed files into a copy of the program.
     *
     * @param copy the folder of the copy
     * @throws IOException if one of them cannot be written
     */
    public void copyTo(Path copy) throws IOException {
        for (Map.Entry<Path, byte[]> entry : changed.entrySet()) {
            Path to = copy.resolve(root.relativize(entry.getKey()).toString());
            Files.createDirectories(to.getParent());
            Files.write(to, entry.getValue());
        }
    }

    /** Returns the content that a file would have. */
    Map<Path, byte[]> changed() {
        return changed;
    }

    /** Returns the content that a file had. */
    Map<Path, byte[]> before() {
        return before;
    }
}
