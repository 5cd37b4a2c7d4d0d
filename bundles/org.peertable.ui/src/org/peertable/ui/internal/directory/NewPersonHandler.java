package org.peertable.ui.internal.directory;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.peertable.ui.Programs;

/** Adds a person and opens them, to be named there. */
public final class NewPersonHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Programs.workbench().current().ifPresent(open -> NewPerson.add(open, Messages.Person_unnamed));
        return null;
    }

    @Override
    public boolean isEnabled() {
        return Programs.workbench().current().isPresent();
    }
}
