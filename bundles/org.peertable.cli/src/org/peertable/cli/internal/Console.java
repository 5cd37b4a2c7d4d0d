package org.peertable.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.store.StoreException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * The two streams of the command line, and the one place that turns a failure into what a person reads.
 *
 * @param out takes results
 * @param err takes messages
 * @param isTerminal whether messages are seen by a person as they come
 */
record Console(PrintStream out, PrintStream err, boolean isTerminal) {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Prints a result. */
    void result(String line) {
        out.println(line);
    }

    /** Prints a result for machines. */
    void json(Object value) {
        out.println(JSON.toJson(value));
    }

    /** Prints a message. */
    void message(String line) {
        err.println(line);
    }

    /**
     * Prints why a command failed.
     *
     * @return the exit code
     */
    int failure(Exception failure) {
        switch (failure) {
            case StoreException e -> e.problems().forEach(problem -> message(problem.toString()));
            case CoreException e -> message(e.getStatus().getMessage());
            case OperationCanceledException e -> message(Messages.Console_interrupted);
            case NoSuchFileException e -> message(NLS.bind(Messages.Console_noFile, e.getFile()));
            case AccessDeniedException e -> message(NLS.bind(Messages.Console_noPermission, e.getFile()));
            case IOException e -> message(String.valueOf(e.getMessage()));
            default -> unexpected(failure);
        }
        return ExitCode.FAILED;
    }

    private void unexpected(Exception failure) {
        message(NLS.bind(Messages.Console_unexpected, failure));
        try {
            Path log = Files.createTempFile("peertable-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                failure.printStackTrace(writer);
            }
            message(NLS.bind(Messages.Console_log, log));
        } catch (IOException e) {
            message(NLS.bind(Messages.Console_noLog, e.getMessage()));
        }
    }
}
