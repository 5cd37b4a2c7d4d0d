package org.peertable.ui.internal.wizards;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.model.Event;
import org.peertable.model.Season;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.editors.Places;

/** The wizards about the open program, by the names that their commands use. */
public final class Wizards {
    private Wizards() {
    }

    /**
     * Where a wizard was called.
     *
     * @param window the window
     * @param selected what is selected
     * @param edited what the editor in front shows
     */
    record Context(IWorkbenchWindow window, Optional<Object> selected, Optional<EObject> edited) {
        /** Returns the first of the selected and the edited thing that is of a kind. */
        <T> Optional<T> one(Class<T> type) {
            return Stream.concat(selected.stream(), edited.stream()).filter(type::isInstance).map(type::cast).findFirst();
        }

        /** Returns the season that is selected or edited, or that of the event. */
        Optional<Season> season() {
            return one(Season.class).or(() -> one(Event.class).map(event -> (Season) event.eContainer()));
        }

        void show(OpenProgram open, Event event) {
            Places.open(window.getActivePage(), open, event, Optional.empty());
        }
    }

    /**
     * Opens the wizard that sends the guests of an event what they have to know.
     *
     * @param window where
     * @param open the program
     * @param event one of its events
     */
    public static void invite(IWorkbenchWindow window, OpenProgram open, Event event) {
        Context context = new Context(window, Optional.of(event), Optional.of(event));
        show(context, new ExportWizard(open, context, ExporterDescriptor::tellsGuests), Messages.Export_finish);
    }

    static void open(String name, OpenProgram open, Context context) {
        switch (name) {
            case "newSeason" -> show(context, new NewSeasonWizard(open, context), Messages.NewSeason_finish);
            case "newEvent" -> {
                // an event is in a season, so the first one begins with that
                if (open.program().getSeasons().isEmpty()) {
                    show(context, new NewSeasonWizard(open, context), Messages.NewSeason_finish);
                } else {
                    show(context, new NewEventWizard(open, context), Messages.NewEvent_finish);
                }
            }
            case "import" -> show(context, new ImportWizard(open), Messages.Import_finish);
            case "export" -> show(context, new ExportWizard(open, context, exporter -> false), Messages.Export_finish);
            case "findDuplicates" -> show(context, MergeWizard.find(open), Messages.Merge_finish);
            case "erasePerson" -> show(context, new EraseWizard(open, context), Messages.Erase_finish);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void show(Context context, IWizard wizard, String verb) {
        new PlannerDialog(context.window().getShell(), wizard, verb).open();
    }
}
