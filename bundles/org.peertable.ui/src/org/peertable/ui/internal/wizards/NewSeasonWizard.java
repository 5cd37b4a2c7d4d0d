package org.peertable.ui.internal.wizards;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Season;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.NewIds;

/** Makes a season with all its events; one undo takes it back. */
final class NewSeasonWizard extends Wizard {
    private final OpenProgram open;
    private final Wizards.Context context;
    private final SeasonPage season;
    private final DatesPage dates;

    NewSeasonWizard(OpenProgram open, Wizards.Context context) {
        this.open = open;
        this.context = context;
        this.season = new SeasonPage(open);
        this.dates = new DatesPage(season);
        setWindowTitle(Messages.NewSeason_title);
    }

    @Override
    public void addPages() {
        addPage(season);
        addPage(dates);
    }

    @Override
    public boolean performFinish() {
        List<EventPlan> chosen = dates.chosen();
        NewIds ids = new NewIds(open);
        Season made = PeertableFactory.eINSTANCE.createSeason();
        made.setId(ids.next(season.title()));
        made.setTitle(season.title());
        if (!season.city().isEmpty()) {
            made.setCity(season.city());
        }
        made.setFirstDay(chosen.getFirst().start().toLocalDate());
        made.setLastDay(chosen.getLast().start().toLocalDate());
        List<Event> events = chosen.stream().map(plan -> plan.make(open, ids)).toList();
        Changes changes = new Changes(NLS.bind(Messages.NewSeason_making, made.getTitle()));
        changes.add(open.program(), PeertablePackage.Literals.PROGRAM__SEASONS, made);
        events.forEach(event -> changes.add(made, PeertablePackage.Literals.SEASON__EVENTS, event));
        open.commands().execute(changes);
        context.show(open, events.getFirst());
        return true;
    }
}
