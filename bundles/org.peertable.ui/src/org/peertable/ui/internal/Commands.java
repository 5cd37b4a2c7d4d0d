package org.peertable.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands that buttons and links give, under the names by which keys and menus know them. */
public final class Commands {
    /** Opens the directory. */
    public static final String DIRECTORY = "org.peertable.ui.directory";
    /** Adds a person. */
    public static final String NEW_PERSON = "org.peertable.ui.newPerson";
    /** Makes a program. */
    public static final String NEW_PROGRAM = "org.peertable.ui.newProgram";
    /** Makes a season with its dates. */
    public static final String NEW_SEASON = "org.peertable.ui.newSeason";
    /** Makes an event. */
    public static final String NEW_EVENT = "org.peertable.ui.newEvent";
    /** Imports a file. */
    public static final String IMPORT = "org.peertable.ui.import";
    /** Exports. */
    public static final String EXPORT = "org.peertable.ui.export";
    /** Looks for people who are in the directory twice. */
    public static final String FIND_DUPLICATES = "org.peertable.ui.findDuplicates";
    /** Erases a person. */
    public static final String ERASE = "org.peertable.ui.erasePerson";

    private Commands() {
    }

    /**
     * Gives a command.
     *
     * @param id the command
     */
    public static void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.of(Commands.class).error(id, e);
        }
    }
}
