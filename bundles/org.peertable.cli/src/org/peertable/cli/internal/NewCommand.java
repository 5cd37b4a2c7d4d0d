package org.peertable.cli.internal;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.core.store.NewProgram;
import org.peertable.core.store.Store;
import org.peertable.model.Program;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a new program. */
@Command(name = "new")
final class NewCommand extends ProgramCommand {
    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private String name;

    @Option(names = "--host", paramLabel = "NAME", required = true, descriptionKey = "host")
    private String host;

    @Option(names = "--time-zone", paramLabel = "ZONE", descriptionKey = "zone")
    private String timeZone = ZoneId.systemDefault().getId();

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "currency", defaultValue = "USD")
    private String currency;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language", defaultValue = "en")
    private String language;

    NewCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        String called = name == null ? folder.toAbsolutePath().normalize().getFileName().toString() : name;
        Program program = NewProgram.make(called, host, timeZone, currency, language);
        Store store = Store.create(folder, program);
        List<Finding> errors = new Checker(program, today, session().contributions().get().constraints())
                .check(session().monitor()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw usage(String.join(System.lineSeparator(), errors.stream().map(Finding::message).toList()));
        }
        store.save();
        tell(NLS.bind(Messages.New_made, called, store.folder()));
        return ExitCode.DONE;
    }
}
