package org.peertable.cli.internal;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all verbs have in common. */
abstract class VerbCommand implements Callable<Integer> {
    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "today")
    LocalDate today = LocalDate.now();

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    boolean help;

    @Spec
    CommandSpec spec;

    private final Session session;

    VerbCommand(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    Console console() {
        return session.console();
    }

    /** Prints what a person wants to know and a machine does not. */
    void tell(String line) {
        if (!quiet) {
            console().message(line);
        }
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
