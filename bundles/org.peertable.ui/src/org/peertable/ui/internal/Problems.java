package org.peertable.ui.internal;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.store.StoreProblem;

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
}
