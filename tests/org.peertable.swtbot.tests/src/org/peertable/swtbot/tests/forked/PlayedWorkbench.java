package org.peertable.swtbot.tests.forked;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.ui.PlatformUI;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;

/** Starts the workbench as its own application does, with a robot that plays one scene. Exit code 0: played to the end. */
public final class PlayedWorkbench implements IApplication {
    static final String SCENE = "peertable.scene";
    private static final int FAILED = 1;

    private IApplication workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        workbench = workbench();
        Thread robot = new Thread(PlayedWorkbench::play, "robot");
        robot.setDaemon(true);
        robot.start();
        return workbench.start(context);
    }

    private static IApplication workbench() throws CoreException {
        return (IApplication) Platform.getExtensionRegistry()
                .getExtension(Platform.PI_RUNTIME, "applications", "org.peertable.app.workbench")
                .getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
    }

    private static void play() {
        String name = System.getProperty(SCENE);
        try {
            SWTUtils.waitForDisplayToAppear(300_000);
            Patience.until("the window is open",
                    () -> PlatformUI.isWorkbenchRunning() && PeertableBot.in(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0));
            ((Scene) Class.forName(name).getDeclaredConstructor().newInstance()).play(new PeertableBot());
            Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
        } catch (Throwable e) {
            // the test reads it from the output
            e.printStackTrace(System.out);
            new PeertableBot().picture("failed/" + name.replaceAll(".*[.$]", ""));
            Runtime.getRuntime().halt(FAILED);
        }
    }

    @Override
    public void stop() {
        workbench.stop();
    }
}
