package org.peertable.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.peertable.core.store.Store;

import picocli.CommandLine.Parameters;

/** What all verbs about one program have in common. */
abstract class ProgramCommand extends VerbCommand {
    /** The folder of the program. */
    @Parameters(index = "0", paramLabel = "PROGRAM", descriptionKey = "program")
    Path folder;

    ProgramCommand(Session session) {
        super(session);
    }

    /** Opens the whole program. */
    Store open() throws IOException {
        Store store = Store.open(folder);
        store.loadAll();
        return store;
    }
}
