package org.peertable.ui.internal.day;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.event.NoteChanges;
import org.peertable.ui.internal.event.NoteWords;
import org.peertable.ui.internal.words.Words;

/** A line for a note. It takes no name; who said it is a step of its own that says first who could ever see it. */
final class NoteLine {
    private static final int GAP = 8;
    private static final int NARROW = 80;

    private final OpenProgram open;
    private final Event event;
    private final Composite place;
    private final Text text;
    private final Label said;
    private final Composite naming;
    private final Label who;
    private final Combo people;
    private final Button addName;
    private final Button reallyAdd;
    private Optional<Note> last = Optional.empty();
    private List<Invitation> choices = List.of();

    NoteLine(OpenProgram open, Event event, FormToolkit kit, Composite parent, Font medium) {
        this.open = open;
        this.event = event;
        place = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(place);
        text = new Text(place, SWT.BORDER);
        text.setFont(medium);
        text.setMessage(Messages.Day_note);
        AccessibleNames.set(text, () -> Messages.Day_note);
        text.addListener(SWT.DefaultSelection, e -> take());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        said = kit.createLabel(place, "", SWT.WRAP);
        Tint.QUIET.on(said);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).exclude(true).applyTo(said);
        addName = button(kit, place, Messages.Day_addName, this::askWho);
        naming = kit.createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, GAP).applyTo(naming);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(naming);
        who = kit.createLabel(naming, "", SWT.WRAP);
        Tint.WARNING.on(who);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(who);
        people = new Combo(naming, SWT.READ_ONLY);
        AccessibleNames.set(people, () -> Messages.Day_whoSaidIt);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT).applyTo(people);
        reallyAdd = button(kit, naming, Messages.Day_reallyAddName, this::name);
        button(kit, naming, Messages.Day_noName, () -> shown(false));
        people.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> reallyAdd.setEnabled(people.getSelectionIndex() >= 0)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(true).applyTo(addName);
        shown(false);
    }

    private static Button button(FormToolkit kit, Composite parent, String label, Runnable does) {
        Button button = kit.createButton(parent, label, SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> does.run()));
        return button;
    }

    Control control() {
        return place;
    }

    private void take() {
        String typed = text.getText().strip();
        if (!typed.isEmpty()) {
            open.readConfidential(event, problem -> problem.ifPresentOrElse(this::say, () -> add(typed)));
        }
    }

    private void add(String typed) {
        if (place.isDisposed()) {
            return;
        }
        Note note = NoteChanges.note(event, typed);
        open.commands().execute(NoteChanges.add(event, note));
        last = Optional.of(note);
        text.setText("");
        say(NLS.bind(Messages.Day_noted, Words.brief(typed)));
        shown(false);
    }

    private void say(String words) {
        said.setText(words.replace("&", "&&"));
        set(said, !words.isEmpty());
        place.requestLayout();
    }

    private void askWho() {
        choices = Stream.concat(Attendances.here(event).stream(), Attendances.missing(event).stream()).toList();
        people.setItems(choices.stream().map(guest -> Words.brief(Words.name(guest))).toArray(String[]::new));
        reallyAdd.setEnabled(false);
        last.ifPresent(note -> who.setText(NoteWords.whoSees(event, note).replace("&", "&&")));
        shown(true);
        people.setFocus();
    }

    private void name() {
        Invitation guest = choices.get(people.getSelectionIndex());
        last.filter(note -> note.eContainer() != null).ifPresent(note -> {
            open.commands().execute(Attendances.name(note, guest));
            say(NLS.bind(Messages.Day_named, Words.brief(Words.name(guest))));
        });
        last = Optional.empty();
        shown(false);
    }

    private void shown(boolean asking) {
        set(naming, asking);
        set(addName, !asking && last.isPresent());
        place.requestLayout();
    }

    private static void set(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
