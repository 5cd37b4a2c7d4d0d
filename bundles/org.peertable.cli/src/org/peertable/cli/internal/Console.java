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

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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

    /**
     * Prints why a command line was not understood.
     *
     * @return the exit code
     */
    int misuse(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        boolean verb = command.getParent() != null;
        boolean unknownVerb = !verb && failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty() && !unmatched.getUnmatched().get(0).startsWith("-");
        message(unknownVerb
                ? NLS.bind(Messages.Console_unknownVerb, ((UnmatchedArgumentException) failure).getUnmatched().get(0),
                        String.join(", ", command.getSubcommands().keySet()))
                : failure.getMessage());
        message(NLS.bind(verb ? Messages.Console_helpForVerb : Messages.Console_help, command.getCommandName()));
        return ExitCode.USAGE;
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
