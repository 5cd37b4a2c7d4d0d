package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.peertable.model.Event;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.editors.ScrolledBody;

/** The running workbench as a planner sees and uses it: its window, lines, fields and keys. */
final class Workbench {
    private static final long PATIENCE_MS = 20_000;

    private Workbench() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static IViewPart navigator() {
        return page().findView("org.peertable.ui.navigator");
    }

    static Tree navigatorTree() {
        return ((TreeViewer) navigator().getSite().getSelectionProvider()).getTree();
    }

    /** Returns what the editor in front is drawn in. */
    static Control editorControl() {
        return page().getActiveEditor().getSite().getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class).getWidget()
                instanceof Control control ? control : null;
    }

    /** Returns what is on the tabs of the window's parts. */
    static List<String> tabs() {
        return all(page().getWorkbenchWindow().getShell(), CTabFolder.class).stream()
                .flatMap(folder -> Stream.of(folder.getItems())).map(CTabItem::getText).toList();
    }

    /** Returns what the next steps say, those that are done among them. */
    static List<String> steps() {
        return stepLinks().stream().map(Hyperlink::getText).toList();
    }

    /** Follows a step with the keyboard. */
    static void takeStep(String text) {
        org.eclipse.swt.widgets.Event enter = new org.eclipse.swt.widgets.Event();
        enter.character = SWT.CR;
        stepLinks().stream().filter(link -> link.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " not among " + steps())).notifyListeners(SWT.KeyDown, enter);
        settle();
    }

    private static List<Hyperlink> stepLinks() {
        Composite form = all(page().getWorkbenchWindow().getShell(), ScrolledBody.class).stream()
                .filter(each -> each.getData("nextSteps") != null).findFirst().orElseThrow();
        return all(form, Hyperlink.class);
    }

    static Text searchField() {
        return all(navigatorTree().getParent(), Text.class).get(0);
    }

    static Tree details() {
        return all(detailsPage(), Tree.class).getFirst();
    }

    static CTabFolder detailsTabs() {
        return all(detailsPage(), CTabFolder.class).getFirst();
    }

    private static Composite detailsPage() {
        return (Composite) ((PropertySheet) page().findView("org.peertable.ui.details")).getCurrentPage().getControl();
    }

    /** Clicks on the tab of Details that is called so. */
    static void turnDetailsTo(String tab) {
        CTabFolder tabs = detailsTabs();
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.item = Stream.of(tabs.getItems()).filter(item -> item.getText().equals(tab)).findFirst().orElseThrow();
        tabs.setSelection((CTabItem) event.item);
        tabs.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** Copies the shipped sample, opens the copy and waits until it is shown. */
    static OpenProgram openSample(Path folder) throws IOException {
        copy(sample(), folder);
        Programs.workbench().open(folder);
        until(() -> Programs.workbench().state() instanceof ProgramState.Opened);
        settle();
        return Programs.workbench().current().orElseThrow();
    }

    static Event event(OpenProgram open, String title) {
        return open.program().getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(event -> title.equals(event.getTitle())).findFirst().orElseThrow();
    }

    static Path sample() {
        Path start = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            Path sample = at.resolve("features/org.peertable.runtime/sample/cio-breakfasts-new-york");
            if (Files.isDirectory(sample)) {
                return sample;
            }
        }
        throw new IllegalStateException("no sample above " + start);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Clicks on the navigator's first line whose text starts so, and waits until Details shows something. */
    static void click(String text) {
        page().activate(navigator());
        select(navigatorTree(), text, SWT.Selection);
        until(() -> details().getItemCount() > 0);
    }

    private static void select(Tree tree, String text, int how) {
        // a search may still be on its way
        until(() -> lines(tree).stream().anyMatch(line -> line.getText().startsWith(text)));
        TreeItem item = lines(tree).stream().filter(line -> line.getText().startsWith(text)).findFirst().orElseThrow();
        tree.setSelection(item);
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.item = item;
        tree.notifyListeners(how, event);
        settle();
    }

    /** Presses Enter on the line of Details that is called so, types, and presses Enter again. */
    static void type(String label, String text) {
        select(details(), label, SWT.DefaultSelection);
        Text cell = all(details(), Text.class).get(0);
        cell.setText(text);
        cell.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        settle();
    }

    static void execute(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        settle();
    }

    /** Gives a command without waiting for what comes of it. */
    static void open(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Presses the button that is called so, as soon as there is one that can be pressed. */
    static void press(Composite in, String button) {
        until(() -> button(in, button).filter(Control::isEnabled).isPresent());
        button(in, button).orElseThrow().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        settle();
    }

    private static Optional<Button> button(Composite in, String text) {
        return all(in, Button.class).stream().filter(one -> one.getText().replace("&", "").equals(text)).findFirst();
    }

    /** Gives a command that opens a dialog, and does something in it; a dialog that is still open then is closed. */
    static void inDialog(String command, Consumer<Shell> steps) {
        inDialog(() -> open(command), steps);
    }

    static void inDialog(Runnable opens, Consumer<Shell> steps) {
        Display display = Display.getCurrent();
        List<Shell> before = List.of(display.getShells());
        Throwable[] failure = new Throwable[1];
        boolean[] over = {false};
        whenOpen(display, before, over, dialog -> {
            try {
                settle();
                steps.accept(dialog);
            } catch (RuntimeException | AssertionError e) {
                failure[0] = e;
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        try {
            opens.run();
        } finally {
            over[0] = true;
        }
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
        settle();
    }

    /** A dialog that nobody answers would be waited for without an end, so it is looked for until it is there. */
    private static void whenOpen(Display display, List<Shell> before, boolean[] over, Consumer<Shell> then) {
        display.timerExec(500, () -> {
            if (!over[0]) {
                Stream.of(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst()
                        .ifPresentOrElse(then, () -> whenOpen(display, before, over, then));
            }
        });
    }

    static List<TreeItem> lines(Tree tree) {
        List<TreeItem> lines = new ArrayList<>();
        Arrays.stream(tree.getItems()).forEach(item -> collect(item, lines));
        return lines;
    }

    private static void collect(TreeItem item, List<TreeItem> lines) {
        lines.add(item);
        if (item.getExpanded()) {
            Arrays.stream(item.getItems()).forEach(child -> collect(child, lines));
        }
    }

    static List<String> texts(Tree tree) {
        return lines(tree).stream().map(item -> (item.getText(0) + " | " + item.getText(1)).replaceAll(" \\| $", "")).toList();
    }

    static <T extends Control> List<T> all(Composite in, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    static void until(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("nothing happened for " + PATIENCE_MS + " ms");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, () -> { });
                display.sleep();
            }
        }
    }

    /** Lets everything happen that was asked for: more than the delay after typing. */
    static void settle() {
        long end = System.currentTimeMillis() + 400;
        until(() -> System.currentTimeMillis() > end);
    }
}
