package org.peertable.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.prefs.BackingStoreException;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.safety.Notice;
import org.peertable.ui.internal.safety.Notices;

/** Says of the sample that it is one, as long as that is news. */
public final class SampleNotice implements IStartup {
    private static final String NOTICE = "sample";
    private static final String SEEN = "sample.seen";
    private static final String FOLDER = "cio-breakfasts-new-york";
    private static final String TOUR = "org.peertable.help.firstBreakfast";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.peertable.ui");

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            Programs.workbench().addListener(this::show);
            show(Programs.workbench().state());
        });
    }

    private void show(ProgramState state) {
        if (state instanceof ProgramState.Opened opened && isSample(opened.open().folder()) && !preferences.getBoolean(SEEN, false)) {
            Notices.workbench().show(new Notice(NOTICE, Messages.Sample_text, List.of(
                    new Notice.Step(Messages.Sample_start, () -> Commands.run(Commands.NEW_PROGRAM), false),
                    new Notice.Step(Messages.Sample_tour, SampleNotice::openTour, false),
                    new Notice.Step(Messages.Sample_hide, this::hide, true))));
        } else {
            Notices.workbench().close(NOTICE);
        }
    }

    /** The copy that the workbench makes for itself at its first start. */
    private static boolean isSample(Path folder) {
        return folder.endsWith(Path.of("programs", FOLDER)) && Platform.getInstanceLocation() != null;
    }

    private void hide() {
        preferences.putBoolean(SEEN, true);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(SampleNotice.class).warn(e.getMessage(), e);
        }
    }

    private static void openTour() {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand("org.eclipse.ui.cheatsheets.openCheatSheet");
        ParameterizedCommand tour = ParameterizedCommand.generateCommand(command, Map.of("cheatSheetId", TOUR));
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(tour, null);
        } catch (CommandException e) {
            ILog.of(SampleNotice.class).error(TOUR, e);
        }
    }
}
