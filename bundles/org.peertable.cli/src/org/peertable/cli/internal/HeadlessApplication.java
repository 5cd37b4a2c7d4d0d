package org.peertable.cli.internal;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Contributions;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;

/** The application {@code org.peertable.cli.headless}; its result is the exit code. */
public final class HeadlessApplication implements IApplication {
    /** Set by the launcher when messages go to a terminal; the JDK cannot tell for stderr alone. */
    private static final String TERMINAL = "peertable.terminal";

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Console console = new Console(System.out, System.err, Boolean.getBoolean(TERMINAL));
        Interruption interruption = Interruption.install(console);
        try {
            return run(arguments, console, interruption);
        } finally {
            interruption.finished();
        }
    }

    @Override
    public void stop() {
        // the interruption monitor has asked the running command to end
    }

    private static Integer run(String[] arguments, Console console, Interruption interruption) {
        Session session = new Session(console, interruption, Contributions::installed);
        CommandLine line = new CommandLine(new PeertableCommand(), new Session.Factory(session));
        // found by our own class loader; in a plugin platform the library's own does not see our files
        line.setResourceBundle(ResourceBundle.getBundle("org.peertable.cli.internal.usage", Locale.getDefault(),
                HeadlessApplication.class.getClassLoader()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(Help.defaultColorScheme(console.isTerminal() ? Help.Ansi.AUTO : Help.Ansi.OFF));
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.registerConverter(LocalDate.class, HeadlessApplication::day);
        line.setParameterExceptionHandler((failure, given) -> session.console().misuse(failure));
        line.setExecutionExceptionHandler((failure, command, parsed) -> session.console().failure(failure));
        return line.execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(NLS.bind(Messages.Console_noDay, text));
        }
    }
}
