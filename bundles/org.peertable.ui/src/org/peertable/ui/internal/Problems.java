package org.peertable.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.store.StoreException;
import org.peertable.core.store.StoreProblem;
import org.peertable.ui.OpenProgram;

/** How a problem with a file is said to a planner. */
public final class Problems {
    private Problems() {
    }

    /**
     * Says where a problem is.
     *
     * @param folder the program's folder, which is left out of the file's path
     * @param problem the problem
     * @return the file within the folder, and the line if there is one
     */
    public static String place(Path folder, StoreProblem problem) {
        Path base = folder.toAbsolutePath().normalize();
        Path file = problem.file().toAbsolutePath().normalize();
        Path real = file.startsWith(base) && !file.equals(base) ? base.relativize(file) : file;
        return problem.line() > 0 ? NLS.bind(Messages.Problem_line, real, String.valueOf(problem.line())) : real.toString();
    }

    /**
     * Reads a file of a program that is open.
     *
     * @param open the program
     * @param file the file
     * @return what is wrong with it, if it cannot be read
     */
    public static Optional<String> reading(OpenProgram open, URI file) {
        try {
            open.domain().getResourceSet().getResource(file, true);
            return Optional.empty();
        } catch (WrappedException e) {
            return Optional.of(e.getCause() instanceof StoreException problem ? all(open.folder(), problem.problems())
                    : NLS.bind(Messages.OpenProgram_unexpected, e.getCause()));
        }
    }

    /**
     * Says several problems, each in a paragraph.
     *
     * @param folder the program's folder
     * @param problems the problems
     */
    public static String all(Path folder, List<StoreProblem> problems) {
        return problems.stream().map(problem -> place(folder, problem) + "\n" + problem.message())
                .collect(Collectors.joining("\n\n"));
    }
}
