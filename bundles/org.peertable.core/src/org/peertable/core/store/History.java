package org.peertable.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Earlier states of the files of a program, kept in a folder {@value #FOLDER} inside the program's, which git leaves out:
 * of each file those of the last day, {@value #MOST_OF_A_DAY} at most, then the last one of each day for {@value #DAYS}
 * days. An erasure takes all of them away.
 *
 * <p>May be used by any thread.
 */
public final class History {
    static final String FOLDER = ".history";
    private static final int DAYS = 30;
    private static final int MOST_OF_A_DAY = 50;
    private static final Pattern STATE = Pattern.compile("(\\d{1,15})" + Pattern.quote(LastGood.PACKED));

    private History() {
    }

    /**
     * Looks for earlier states: what is kept in the history, and the last good copies.
     *
     * @param folder a program's folder
     * @return the states, the latest first
     * @throws StoreException if the folder cannot be read
     */
    public static List<LastGood> in(Path folder) throws StoreException {
        List<LastGood> all = new ArrayList<>(LastGood.in(folder));
        Set<Path> places = new HashSet<>();
        try {
            Path real = folder.toRealPath();
            all.forEach(copy -> places.add(state(real, copy)));
            states(real).stream().filter(state -> !places.contains(state.copy())).forEach(all::add);
        } catch (IOException e) {
            throw Problems.problem(folder.resolve(FOLDER), Problems.cannotRead(e), e);
        }
        all.sort(LastGood.LATEST_FIRST);
        return all;
    }

    /**
     * Keeps the last good copies, which the next save replaces, and drops what was kept for long enough.
     *
     * @param folder a program's folder
     * @throws StoreException if something cannot be kept; it says why, and the program's own files are not affected
     */
    public static void keep(Path folder) throws StoreException {
        try {
            Path real = folder.toRealPath();
            // an erasure must not come between reading a copy and keeping it
            synchronized (History.class) {
                for (LastGood copy : LastGood.in(real)) {
                    keep(real, copy);
                }
                thin(real);
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw Problems.problem(folder.resolve(FOLDER), Problems.cannotWrite(e), e);
        }
    }

    private static void keep(Path folder, LastGood copy) throws IOException {
        Path state = state(folder, copy);
        boolean isAsNow = Files.exists(copy.file()) && Files.mismatch(copy.file(), copy.copy()) < 0;
        if (Files.exists(state) || isAsNow || copy.written().isBefore(Instant.now().minus(Duration.ofDays(DAYS)))) {
            return;
        }
        Stamp read = Stamp.of(copy.copy());
        byte[] content = packed(Files.readAllBytes(copy.copy()));
        prepare(folder, state.getParent());
        Path fresh = AtomicFiles.temporary(state);
        try {
            AtomicFiles.writeForced(fresh, content);
            AtomicFiles.copyPermissions(copy.copy(), fresh);
            AtomicFiles.move(fresh, state);
        } finally {
            Files.deleteIfExists(fresh);
        }
        // another process may have erased somebody meanwhile
        if (LastCopies.isAnnounced(folder) || !Stamp.of(copy.copy()).equals(read)) {
            Files.deleteIfExists(state);
        }
    }

    private static void prepare(Path folder, Path place) throws IOException {
        Path history = folder.resolve(FOLDER);
        if (!Files.exists(history)) {
            Files.createDirectory(history);
            AtomicFiles.copyPermissions(folder, history);
            Files.write(history.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(place);
        AtomicFiles.sweep(place);
    }

    /** Takes everything away, because somebody was erased. */
    static void forget(Path folder) throws IOException {
        synchronized (History.class) {
            delete(folder.resolve(FOLDER));
        }
    }

    /** Deletes a folder with all that is in it, and follows no links. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** Returns where a copy is kept; the name says when what is in it was saved. */
    private static Path state(Path folder, LastGood copy) {
        return folder.resolve(FOLDER).resolve(folder.relativize(copy.file())).resolve(copy.written().toEpochMilli() + LastGood.PACKED);
    }

    private static List<LastGood> states(Path folder) throws IOException {
        List<LastGood> states = new ArrayList<>();
        Path history = folder.resolve(FOLDER);
        for (Path place : new Layout(folder).folders()) {
            for (Path of : list(history.resolve(folder.relativize(place)))) {
                for (Path state : of.toString().endsWith("." + Layout.EXTENSION) ? list(of) : List.<Path>of()) {
                    Matcher name = STATE.matcher(state.getFileName().toString());
                    if (name.matches()) {
                        states.add(new LastGood(place.resolve(of.getFileName()), state, Instant.ofEpochMilli(Long.parseLong(name.group(1)))));
                    }
                }
            }
        }
        return states;
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(all::add);
        } catch (NoSuchFileException e) {
            // nothing was kept yet
            return List.of();
        }
        return all;
    }

    private static void thin(Path folder) throws IOException {
        Instant now = Instant.now();
        Map<Path, List<LastGood>> byFile = states(folder).stream().sorted(LastGood.LATEST_FIRST)
                .collect(Collectors.groupingBy(LastGood::file));
        for (List<LastGood> states : byFile.values()) {
            Set<LocalDate> days = new HashSet<>();
            for (int i = 0; i < states.size(); i++) {
                LastGood state = states.get(i);
                Duration age = Duration.between(state.written(), now);
                boolean isLastOfItsDay = days.add(LocalDate.ofInstant(state.written(), ZoneId.systemDefault()));
                boolean isOfToday = age.compareTo(Duration.ofDays(1)) < 0 && i < MOST_OF_A_DAY;
                if (!isOfToday && !(isLastOfItsDay && age.compareTo(Duration.ofDays(DAYS)) < 0)) {
                    Files.deleteIfExists(state.copy());
                }
            }
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
