package org.peertable.workbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;

/**
 * The workbench as it is, measured: until its program is shown, then opening events, the directory and its search, then
 * the memory that it holds.
 */
public final class MeasuredApplication implements IApplication {
    private static final int EVENTS = 6;
    private static final int COLLECTIONS = 4;
    private static final int NAMES = 8;
    private static final int LETTERS = 3;

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
        searchDirectory();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Stopwatch.say("memory.mb", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        // with which the next start begins
        open(program().getSeasons().getFirst().getEvents().getFirst());
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

    /** Opens the list of all people, all once to warm up, and types ends of names letter by letter; each until other people are shown. */
    private static void searchDirectory() {
        openDirectory();
        page().closeAllEditors(false);
        Stopwatch.say("directory.first", openDirectory());
        Composite directory = (Composite) page().getActiveEditor().getSite().getService(MPart.class).getWidget();
        Text search = find(directory, Text.class);
        Label count = Stopwatch.controls(directory).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.getText().matches(".*\\d.*")).findFirst().orElseThrow();
        List<Peer> people = program().getDirectories().getFirst().getPeers();
        List<Double> keys = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            String name = people.get((i + 1) * people.size() / (NAMES + 1)).getFamilyName().toLowerCase(Locale.ROOT);
            // generated names differ at their ends
            String end = name.substring(Math.max(0, name.length() - LETTERS));
            for (int typed = 1; typed <= end.length(); typed++) {
                String before = count.getText();
                long start = System.nanoTime();
                search.setText(end.substring(0, typed));
                if (Stopwatch.until(() -> !count.getText().equals(before))) {
                    keys.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        double[] millis = keys.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Stopwatch.say("key.middle", millis[millis.length / 2]);
        Stopwatch.say("key.longest", millis[millis.length - 1]);
    }

    private static double openDirectory() {
        long start = System.nanoTime();
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.peertable.ui.directory", null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
        Composite directory = (Composite) page().getActiveEditor().getSite().getService(MPart.class).getWidget();
        Table table = find(directory, Table.class);
        if (!Stopwatch.until(() -> table.getItemCount() > 1)) {
            throw new IllegalStateException("Nobody is shown in the directory");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static <T extends Control> T find(Composite in, Class<T> kind) {
        return Stopwatch.controls(in).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
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
