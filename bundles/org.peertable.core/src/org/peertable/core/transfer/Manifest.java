package org.peertable.core.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.internal.Failures;
import org.peertable.core.privacy.Scope;
import org.peertable.model.Program;

/**
 * The list of all files in a folder of exports, {@code export.json}: for each the exporter, the format, the object, the level, the
 * size and the SHA-256; and the state of the program that the last run saw. It tells which files are ours.
 *
 * <p>A run updates the entries of what it was asked for and keeps all others. A file that an exporter made of something
 * before and no longer makes in the same format is removed, if it still is as it was made; so are the files of events, seasons and people
 * that the program no longer has. Nothing that is not in the list is ever removed, and nothing whose exporter failed.
 */
final class Manifest {
    private final Path folder;
    private final Map<String, ManifestEntry> before;
    private final Map<String, ManifestEntry> entries = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private int unchanged;

    private Manifest(Path folder, Map<String, ManifestEntry> before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * Reads the list of earlier runs.
     *
     * @throws IOException if there is a file of this name that is something else; the message says what to do
     */
    static Manifest read(Path folder) throws IOException {
        return new Manifest(folder, ManifestFile.read(folder));
    }

    /** Takes the files of a task that succeeded. */
    void add(ExportTask task, List<FolderSink.Written> files) {
        asked.add(key(task.exporter().id(), task.format(), task.object().getId()));
        for (FolderSink.Written file : files) {
            String name = name(file.file());
            entries.put(name, new ManifestEntry(name, task.exporter().id(), task.format(), task.object().getId(),
                    task.exporter().level().name(), file.size(), file.sha256()));
            unchanged += file.changed() ? 0 : 1;
        }
    }

    /** Keeps what a task made in an earlier run, because now it failed. */
    void keep(ExportTask task) {
        kept.add(key(task.exporter().id(), task.format(), task.object().getId()));
    }

    /**
     * Checks that no other exporter has made a file of the same name in this run.
     *
     * @throws IllegalArgumentException if one has; the message names both
     */
    void requireFree(List<Path> files, ExportTask task) {
        for (Path file : files) {
            ManifestEntry other = entries.get(name(file));
            if (other != null) {
                throw new IllegalArgumentException(NLS.bind(Messages.Manifest_taken, name(file), other.exporter()));
            }
        }
    }

    /** Removes what is no longer made, and writes the list. */
    ExportOutcome finish(Program program, ExportSelection selection, List<ExportTask> tasks) {
        List<Path> removed = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        tasks.stream().filter(task -> isWhole(task.exporter(), selection))
                .forEach(task -> whole.add(key(task.exporter().id(), task.format(), "")));
        try {
            for (ManifestEntry entry : before.values()) {
                if (entries.containsKey(entry.file())) {
                    continue;
                }
                String key = key(entry.exporter(), entry.format(), entry.object());
                boolean over = asked.contains(key) || whole.contains(key(entry.exporter(), entry.format(), "")) && !kept.contains(key);
                if (!over) {
                    entries.put(entry.file(), entry);
                } else if (entry.isAsMade(folder)) {
                    Files.deleteIfExists(folder.resolve(entry.file()));
                    removeEmpty(folder.resolve(entry.file()).getParent());
                    removed.add(folder.resolve(entry.file()));
                } else if (Files.exists(folder.resolve(entry.file()))) {
                    left.add(folder.resolve(entry.file()));
                }
            }
            ManifestFile.write(folder, program, entries.values());
            return ExportOutcome.of(removed, left, unchanged);
        } catch (IOException e) {
            return ExportOutcome.failed(Failures.error(NLS.bind(Messages.Manifest_notWritten, folder, Failures.reason(e)), e));
        }
    }

    /** Writes the list after a run that was cancelled, in which nothing is removed. */
    ExportOutcome keepAll(Program program) {
        before.forEach(entries::putIfAbsent);
        try {
            ManifestFile.write(folder, program, entries.values());
            return ExportOutcome.of(List.of(), List.of(), unchanged);
        } catch (IOException e) {
            return ExportOutcome.failed(Failures.error(NLS.bind(Messages.Manifest_notWritten, folder, Failures.reason(e)), e));
        }
    }

    /** Whether an exporter was asked for all there is, so that what it was not asked for is gone from the program. */
    private static boolean isWhole(ExporterDescriptor exporter, ExportSelection selection) {
        return exporter.scope() != Scope.PEER && selection.season().isEmpty() && selection.events().isEmpty();
    }

    private void removeEmpty(Path place) throws IOException {
        for (Path at = place; !at.equals(folder) && at.startsWith(folder); at = at.getParent()) {
            try (var files = Files.list(at)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(at);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String key(String exporter, String format, String object) {
        return exporter + " " + format + " " + object;
    }
}
