package org.peertable.cli.internal;

import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.peertable.core.contribute.Contributions;

import picocli.CommandLine;

/**
 * What every command needs.
 *
 * @param console where it prints
 * @param monitor tells whether it should end
 * @param contributions what plugins contribute, read when first needed
 */
record Session(Console console, IProgressMonitor monitor, Supplier<Contributions> contributions) {
    /** Makes commands that take a session in their constructor. */
    record Factory(Session session) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return VerbCommand.class.isAssignableFrom(type)
                    ? type.getDeclaredConstructor(Session.class).newInstance(session)
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
