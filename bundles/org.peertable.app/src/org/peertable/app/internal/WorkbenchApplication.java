package org.peertable.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench, whose own things lie in the user's home unless they were told to lie elsewhere. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Path home = Language.home().resolve("workspace");
        Optional<String> refusal = settle(Platform.getInstanceLocation(), home);
        Display display = PlatformUI.createDisplay();
        try {
            if (refusal.isPresent()) {
                MessageDialog.openError(null, Messages.Application_title, refusal.get());
                return EXIT_OK;
            }
            FirstProgram first = new FirstProgram(argument(context));
            int code = PlatformUI.createAndRunWorkbench(display, new PeertableAdvisor(first, Splash.open(display)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static Optional<Path> argument(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] all ? folder(List.of(all)) : Optional.empty();
    }

    /**
     * Returns the first argument that is neither an option nor the value of one: the folder of a program.
     *
     * @param arguments what the platform has left of the command line
     */
    public static Optional<Path> folder(List<String> arguments) {
        return IntStream.range(0, arguments.size())
                .filter(k -> !arguments.get(k).isBlank() && !isOption(arguments.get(k)) && (k == 0 || !isOption(arguments.get(k - 1))))
                .mapToObj(arguments::get).findFirst().map(Path::of);
    }

    /** What the platform leaves of its own options, such as {@code -cssTheme}, has a value behind it. */
    private static boolean isOption(String argument) {
        return argument.startsWith("-");
    }

    /** Finds a place for what the workbench remembers, before anything asks for it; returns why there is none. */
    private static Optional<String> settle(Location location, Path home) {
        try {
            if (!location.isSet()) {
                location.set(home.toUri().toURL(), false);
            }
            return location.lock() ? Optional.empty() : Optional.of(Messages.Application_alreadyOpen);
        } catch (IOException e) {
            return Optional.of(NLS.bind(Messages.Application_noPlace, home, e.getMessage()));
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
