package org.peertable.core.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A program could not be read or written. What was on disk is as it was. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<StoreProblem> problems;

    /**
     * Makes an exception.
     *
     * @param problems what is wrong; at least one
     * @param cause what went wrong beneath, or {@code null}
     */
    public StoreException(List<StoreProblem> problems, Throwable cause) {
        super(problems.stream().map(StoreProblem::toString).collect(Collectors.joining("\n")), cause);
        this.problems = List.copyOf(problems);
    }

    /** Returns what is wrong, in the order of the files. */
    public List<StoreProblem> problems() {
        return problems;
    }
}
