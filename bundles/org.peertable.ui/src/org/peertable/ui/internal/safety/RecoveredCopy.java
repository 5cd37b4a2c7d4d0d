package org.peertable.ui.internal.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.peertable.core.store.Recovery;

/** Makes a program of its own from changes that were not saved, when the files they were made to are no longer the same. */
final class RecoveredCopy {
    private RecoveredCopy() {
    }

    static Path make(Path folder, Recovery recovery) throws IOException {
        Path copy = free(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".peertable")).toList();
        }
        for (Path file : files) {
            Path to = copy.resolve(folder.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        recovery.copyTo(copy);
        return copy;
    }

    private static Path free(Path folder) {
        Path copy = folder.resolveSibling(folder.getFileName() + "-" + Messages.Recovery_copyName);
        for (int n = 2; Files.exists(copy); n++) {
            copy = folder.resolveSibling(folder.getFileName() + "-" + Messages.Recovery_copyName + "-" + n);
        }
        return copy;
    }
}
