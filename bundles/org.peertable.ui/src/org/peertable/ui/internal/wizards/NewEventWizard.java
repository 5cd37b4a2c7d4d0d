package org.peertable.ui.internal.wizards;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.NewIds;

/** Adds an event to a season and opens it. */
final class NewEventWizard extends Wizard {
    private final OpenProgram open;
    private final Wizards.Context context;
    private final EventDraftPage page;

    NewEventWizard(OpenProgram open, Wizards.Context context) {
        this.open = open;
        this.context = context;
        this.page = new EventDraftPage(open, context);
        setWindowTitle(Messages.NewEvent_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Event event = page.plan().make(open, new NewIds(open));
        Changes changes = new Changes(NLS.bind(Messages.NewEvent_making, event.getTitle()));
        changes.add(page.season(), PeertablePackage.Literals.SEASON__EVENTS, event);
        open.commands().execute(changes);
        context.show(open, event);
        return true;
    }
}
