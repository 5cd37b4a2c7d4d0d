package org.peertable.ui.internal.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.event.NoteChanges;
import org.peertable.ui.internal.event.NoteWords;
import org.peertable.ui.internal.words.Words;

/** A note taken with one line and no name. A name is a second step, which says first who could ever see it. */
final class NoteLine {
    private final OpenProgram open;
    private final Event event;
    private final Supplier<Optional<DiscussionTopic>> topic;
    private final Composite place;
    private final Text line;
    private final Button add;
    private final Label message;
    private final Button name;
    private final Composite step;
    private final Label whoSees;
    private final Combo who;
    private Optional<Note> last = Optional.empty();
    private List<Invitation> people = List.of();

    NoteLine(BigType type, Composite parent, OpenProgram open, Event event, Supplier<Optional<DiscussionTopic>> topic) {
        this.open = open;
        this.event = event;
        this.topic = topic;
        place = type.kit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(BigType.GRID, BigType.GRID).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        line = new Text(place, SWT.SINGLE | SWT.BORDER);
        line.setFont(type.large());
        line.setMessage(Messages.Note_placeholder);
        AccessibleNames.set(line, () -> Messages.Note_placeholder);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, BigType.FINGER).applyTo(line);
        line.addListener(SWT.DefaultSelection, e -> take());
        add = type.button(place, Messages.Note_add, this::take);
        message = type.text(place, type.small(), Tint.QUIET);
        name = type.button(place, Messages.Note_name, this::askName);
        step = type.kit().createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(BigType.GRID, BigType.GRID).applyTo(step);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(step);
        whoSees = type.text(step, type.small(), Tint.FULL);
        GridDataFactory.createFrom((GridData) whoSees.getLayoutData()).span(3, 1).applyTo(whoSees);
        who = new Combo(step, SWT.READ_ONLY | SWT.DROP_DOWN);
        who.setFont(type.small());
        AccessibleNames.set(who, () -> Messages.Note_who);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, BigType.FINGER).applyTo(who);
        type.button(step, Messages.Note_keep, this::keepName);
        type.button(step, Messages.Note_without, () -> show(Optional.empty(), Messages.Note_noted, false));
        show(Optional.empty(), Messages.Note_reading, false);
        enable(false);
        open.readConfidential(event, problem -> {
            if (!place.isDisposed()) {
                enable(problem.isEmpty());
                show(Optional.empty(), problem.orElse(""), false);
            }
        });
    }

    private void enable(boolean enabled) {
        line.setEnabled(enabled);
        add.setEnabled(enabled);
    }

    private void take() {
        String text = line.getText().strip();
        if (!text.isEmpty()) {
            Note note = NoteChanges.note(event, text, topic.get());
            open.commands().execute(NoteChanges.add(event, note));
            line.setText("");
            show(Optional.of(note), Messages.Note_noted, false);
            line.setFocus();
        }
    }

    private void askName() {
        last.ifPresent(note -> {
            people = Arrivals.expected(event).stream().filter(guest -> !Arrivals.isMissing(guest)).toList();
            who.setItems(people.stream().map(Words::name).map(Words::brief).toArray(String[]::new));
            show(last, "", true);
            BigType.say(whoSees, NoteWords.whoSees(event, note));
            who.setFocus();
            relayout();
        });
    }

    private void keepName() {
        int at = who.getSelectionIndex();
        if (at >= 0 && last.isPresent()) {
            open.commands().execute(DayChanges.saidBy(last.get(), people.get(at)));
            show(Optional.empty(), NLS.bind(Messages.Note_named, Words.name(people.get(at))), false);
        }
    }

    /** A note that an undo has taken away can be given no name. */
    void refresh() {
        if (last.filter(note -> note.eContainer() == null).isPresent()) {
            show(Optional.empty(), "", false);
        }
    }

    private void show(Optional<Note> note, String text, boolean asks) {
        last = note;
        BigType.say(message, text);
        BigType.show(name, note.isPresent() && !asks);
        BigType.show(step, asks);
        relayout();
    }

    private void relayout() {
        place.layout(true, true);
        place.requestLayout();
    }
}
