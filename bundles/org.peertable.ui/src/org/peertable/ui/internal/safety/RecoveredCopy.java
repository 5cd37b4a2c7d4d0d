package org.peertable.ui.internal.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.peertable.core.store.Recovery;
import org.peertable.core.store.StoreProblem;

/** Copies of a program beside it, in which something is as it was before. */
public final class RecoveredCopy {
    private static final String ENDING = ".peertable";

    private RecoveredCopy() {
    }

    /** Makes a copy with changes that were not saved, when the files they were made to are no longer the same. */
    static Path make(Path folder, Recovery recovery) throws IOException {
        Path copy = copy(folder, Messages.Recovery_copyName, file -> file);
        recovery.copyTo(copy);
        return copy;
    }

    /**
     * Tells whether every file that cannot be read has a last good copy beside it.
     *
     * @param problems what is wrong with a program's files
     */
    public static boolean hasLastGood(List<StoreProblem> problems) {
        return problems.stream().allMatch(problem -> Files.isRegularFile(lastGood(problem.file())));
    }

    /**
     * Makes a copy of a program in which the files that cannot be read are as their last good copies; the program itself is
     * not touched.
     *
     * @param folder the program's folder
     * @param problems what is wrong with its files
     * @return the folder of the copy
     * @throws IOException if something cannot be copied
     */
    public static Path lastGood(Path folder, List<StoreProblem> problems) throws IOException {
        List<Path> damaged = problems.stream().map(problem -> problem.file().toAbsolutePath().normalize()).toList();
        Path whole = folder.toRealPath();
        Path copy = copy(whole, Messages.Recovery_lastGoodName, file -> damaged.contains(file) ? lastGood(file) : file);
        for (Path missing : damaged.stream().filter(file -> Files.notExists(file)).distinct().toList()) {
            Path to = copy.resolve(whole.relativize(missing).toString());
            Files.createDirectories(to.getParent());
            Files.copy(lastGood(missing), to);
        }
        return copy;
    }

    private static Path lastGood(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private static Path copy(Path folder, String name, UnaryOperator<Path> source) throws IOException {
        Path copy = free(folder, name);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ENDING)).toList();
        }
        for (Path file : files) {
            Path to = copy.resolve(folder.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(source.apply(file), to);
        }
        return copy;
    }

    private static Path free(Path folder, String name) {
        Path copy = folder.resolveSibling(folder.getFileName() + "-" + name);
        for (int n = 2; Files.exists(copy); n++) {
            copy = folder.resolveSibling(folder.getFileName() + "-" + name + "-" + n);
        }
        return copy;
    }
}
