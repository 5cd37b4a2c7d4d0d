package org.peertable.ui;

import java.nio.file.Path;
import java.util.List;

import org.peertable.core.store.StoreProblem;

/** What the workbench shows: no program yet, one that is being read, one that is open, or why one is not. */
public sealed interface ProgramState {
    /** No program was asked for. */
    record None() implements ProgramState {
    }

    /**
     * A program is being read.
     *
     * @param folder where it lies
     */
    record Opening(Path folder) implements ProgramState {
    }

    /**
     * A program is open.
     *
     * @param open the program
     */
    record Opened(OpenProgram open) implements ProgramState {
    }

    /**
     * A program could not be opened.
     *
     * @param folder where it lies
     * @param problems what is wrong, by file and line, and what to do; at least one
     */
    record Failed(Path folder, List<StoreProblem> problems) implements ProgramState {
    }
}
