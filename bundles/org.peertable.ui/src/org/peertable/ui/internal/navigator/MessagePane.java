package org.peertable.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.peertable.core.store.StoreProblem;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.Problems;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.safety.RecoveredCopy;

/** What stands in the navigator's place while no program is open: what happened, where, and the next step as buttons. */
public final class MessagePane {
    private static final String OPEN_COMMAND = "org.peertable.ui.openProgram";
    private static final int MARGIN = 16;
    private static final int GAP = 8;

    private final ScrolledComposite scroller;
    private Composite body;

    /**
     * Makes an empty one.
     *
     * @param parent what it stands in
     */
    public MessagePane(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, e -> fit());
    }

    /** Returns the whole, to give it its place. */
    public Control control() {
        return scroller;
    }

    /**
     * Says why no program is to be seen.
     *
     * @param state the state of the workbench; for an open program nothing is said
     */
    public void show(ProgramState state) {
        switch (state) {
            case ProgramState.None none -> showNone();
            case ProgramState.Opening opening -> showOpening(opening.folder());
            case ProgramState.Failed failed -> showFailed(failed.folder(), failed.problems());
            case ProgramState.Opened opened -> { }
        }
    }

    private void showNone() {
        start(Messages.Navigator_noneOpen);
        line(Messages.Navigator_noneOpenHint, 0);
        button(Messages.Navigator_openAnother, MessagePane::openAnother);
        finish();
    }

    private void showOpening(Path folder) {
        start(NLS.bind(Messages.Navigator_opening, folder.getFileName()));
        finish();
    }

    private void showFailed(Path folder, List<StoreProblem> problems) {
        start(NLS.bind(Messages.Navigator_notLoaded, folder.getFileName()));
        for (StoreProblem problem : problems) {
            line(Problems.place(folder, problem), GAP)
                    .setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            line(problem.message(), 0);
        }
        line(Messages.Navigator_notLoadedHint, GAP);
        if (RecoveredCopy.hasLastGood(problems)) {
            button(Messages.Navigator_openLastGood, () -> openLastGood(folder, problems));
        }
        button(Messages.Navigator_openAgain, () -> Programs.workbench().open(folder));
        button(Messages.Navigator_showInFolder, () -> Program.launch(folder.toString()));
        button(Messages.Navigator_openAnother, MessagePane::openAnother);
        finish();
    }

    private void openLastGood(Path folder, List<StoreProblem> problems) {
        try {
            Programs.workbench().open(RecoveredCopy.lastGood(folder, problems));
        } catch (IOException e) {
            ILog.of(MessagePane.class).warn(e.getMessage(), e);
            showFailed(folder, List.of(new StoreProblem(folder, 0, NLS.bind(Messages.Navigator_noLastGood, e.getMessage()))));
        }
    }

    private void start(String title) {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(body);
        line(title, 0).setFont(JFaceResources.getHeaderFont());
    }

    private Label line(String text, int above) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, above).hint(0, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void button(String text, Runnable action) {
        Button button = PushButton.in(body, text, action);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
    }

    private void finish() {
        scroller.setContent(body);
        fit();
    }

    private void fit() {
        if (body != null) {
            int width = scroller.getClientArea().width;
            // a label wraps at the width it is given, so the height follows from the width and not the other way round
            for (Control child : body.getChildren()) {
                if (child instanceof Label label) {
                    GridDataFactory.createFrom((GridData) label.getLayoutData())
                            .hint(Math.max(1, width - 2 * MARGIN), SWT.DEFAULT).applyTo(label);
                }
            }
            body.layout();
            scroller.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        }
    }

    private static void openAnother() {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand(OPEN_COMMAND, null);
        } catch (CommandException e) {
            ILog.of(MessagePane.class).error(e.getMessage(), e);
        }
    }
}
