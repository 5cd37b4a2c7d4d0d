package org.peertable.cli.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; it does nothing without a verb. */
@Command(
        name = "peertable",
        mixinStandardHelpOptions = true,
        versionProvider = PeertableCommand.Version.class,
        synopsisSubcommandLabel = "VERB",
        subcommands = {NewCommand.class, ImportCommand.class, CheckCommand.class, PlanCommand.class, ExplainCommand.class,
            ExportCommand.class, EraseCommand.class, MergeCommand.class, StatsCommand.class, PluginsCommand.class,
            HelpCommand.class})
final class PeertableCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.Peertable_noVerb);
    }

    /** The version of the bundle. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Bundle bundle = FrameworkUtil.getBundle(PeertableCommand.class);
            return new String[] {"Peertable " + (bundle == null ? "" : bundle.getVersion()), "Java " + Runtime.version()};
        }
    }
}
