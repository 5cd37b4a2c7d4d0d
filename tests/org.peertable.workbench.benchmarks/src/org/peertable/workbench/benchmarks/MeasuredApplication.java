package org.peertable.workbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.peertable.model.Program;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;

/** The workbench as it is, measured: until its program is shown, then opening events, then the memory that it holds. */
public final class MeasuredApplication implements IApplication {
    private static final int EVENTS = 6;
    private static final int COLLECTIONS = 4;

    private IApplication workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        workbench = (IApplication) Platform.getExtensionRegistry()
                .getExtension(Platform.PI_RUNTIME, "applications", "org.peertable.app.workbench")
                .getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
        Stopwatch.start(() -> program() != null && page().getActiveEditor() != null, MeasuredApplication::measure);
        return workbench.start(context);
    }

    private static void measure() {
        openEvents();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Stopwatch.say("memory.mb", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    }

    /** Opens events by Enter on their lines, all once to warm up, and again; says the longest and the one in the middle. */
    private static void openEvents() {
        List<org.peertable.model.Event> events = program().getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .limit(EVENTS).toList();
        events.forEach(MeasuredApplication::open);
        double[] millis = events.stream().mapToDouble(MeasuredApplication::open).sorted().toArray();
        Stopwatch.say("editor.middle", millis[millis.length / 2]);
        Stopwatch.say("editor.longest", Arrays.stream(millis).max().orElseThrow());
    }

    private static double open(org.peertable.model.Event event) {
        Display display = Display.getCurrent();
        page().closeAllEditors(false);
        TreeViewer navigator = (TreeViewer) page().findView("org.peertable.ui.navigator").getSite().getSelectionProvider();
        navigator.setSelection(new StructuredSelection(event), true);
        Stopwatch.settle(display);
        Event enter = new Event();
        enter.item = navigator.getTree().getSelection()[0];
        long start = System.nanoTime();
        navigator.getTree().notifyListeners(SWT.DefaultSelection, enter);
        Stopwatch.settle(display);
        double millis = (System.nanoTime() - start) / 1e6;
        if (page().getActiveEditor() == null) {
            throw new IllegalStateException("The event was not opened");
        }
        return millis;
    }

    private static Program program() {
        return Programs.workbench().current().map(OpenProgram::program).orElse(null);
    }

    private static IWorkbenchPage page() {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().orElseThrow().getActivePage();
    }

    @Override
    public void stop() {
        workbench.stop();
    }
}
