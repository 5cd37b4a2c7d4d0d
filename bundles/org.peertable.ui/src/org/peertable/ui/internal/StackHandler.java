package org.peertable.ui.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.fields.TextUndo;

/** Undo or redo on the open program's command stack, with what it would undo or redo in the menu's text. */
abstract class StackHandler extends AbstractHandler implements IElementUpdater {
    private final String command;
    private final CommandStackListener stackChanged = event -> refresh();
    private final Consumer<ProgramState> programChanged = state -> follow();
    private CommandStack followed;

    StackHandler(String command) {
        this.command = command;
        Programs.workbench().addListener(programChanged);
        follow();
    }

    /** Returns the command that would be undone or redone now. */
    abstract Optional<Command> next(CommandStack stack);

    abstract void run(CommandStack stack);

    abstract String text(Optional<String> what);

    /** Returns what to do in the text that has the keyboard, before anything is done to the program. */
    abstract Optional<Runnable> inText(TextUndo typing);

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<Runnable> typing = inText();
        if (typing.isPresent()) {
            typing.get().run();
        } else if (next().isPresent()) {
            run(followed);
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return inText().isPresent() || next().isPresent();
    }

    private Optional<Runnable> inText() {
        Display display = Display.getCurrent();
        return display == null ? Optional.empty() : TextUndo.of(display.getFocusControl()).flatMap(this::inText);
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setText(text(inText().map(typing -> Messages.Undo_typing).or(() -> next().map(Command::getLabel))));
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        unfollow();
        super.dispose();
    }

    private Optional<Command> next() {
        return followed == null ? Optional.empty() : next(followed);
    }

    private void follow() {
        unfollow();
        followed = Programs.workbench().current().map(OpenProgram::commands).orElse(null);
        if (followed != null) {
            followed.addCommandStackListener(stackChanged);
        }
        refresh();
    }

    private void unfollow() {
        if (followed != null) {
            followed.removeCommandStackListener(stackChanged);
            followed = null;
        }
    }

    private void refresh() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        if (service != null) {
            service.refreshElements(command, null);
        }
    }
}
