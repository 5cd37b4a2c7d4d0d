package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.fields.FieldBox;
import org.peertable.ui.internal.words.Words;

/** What was noted, who may see it, and what of it may leave the room. Read in the background when the page is first shown. */
public final class NotesPage extends PartsPage<Note> {
    private static final int MARGIN = 16;
    private static final int WIDTH = 480;

    private Optional<FieldBox> audience = Optional.empty();
    private Optional<EObject> wanted = Optional.empty();
    private boolean read;

    @Override
    public void create(Composite parent, EditorPageSite site) {
        sentence(parent, site, Messages.Notes_reading);
        site.open().readConfidential((Event) site.object(), problem -> {
            if (parent.isDisposed()) {
                return;
            }
            Stream.of(parent.getChildren()).forEach(Control::dispose);
            if (problem.isPresent()) {
                sentence(parent, site, problem.get());
            } else {
                super.create(parent, site);
                read = true;
                refresh();
                wanted.ifPresent(object -> reveal(object, Optional.empty()));
            }
            parent.layout(true, true);
        });
    }

    private static void sentence(Composite parent, EditorPageSite site, String text) {
        Composite place = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(place);
        Label label = site.toolkit().createLabel(place, text.replace("&", "&&"), SWT.WRAP);
        Tint.QUIET.on(label);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    @Override
    public void refresh() {
        if (read) {
            super.refresh();
        }
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        if (!read) {
            wanted = Optional.of(object);
            return object instanceof Note;
        }
        return super.reveal(object, feature);
    }

    @Override
    public void setFocus() {
        if (read) {
            super.setFocus();
        }
    }

    @Override
    List<Note> parts() {
        return event().getConfidential() == null ? List.of() : event().getConfidential().getNotes();
    }

    @Override
    void describe(ItemTable<Note> list) {
        list.column(Messages.Notes_note, note -> Words.orUnnamed(note.getText()))
                .column(Messages.Notes_kind, note -> Words.of(note.getKind()))
                .column(Messages.Notes_leaves, note -> NoteWords.standing(event(), note))
                .deed(Messages.Notes_add, notes -> true, notes -> addNote())
                .deed(Messages.Notes_approve, notes -> all(notes, NoteWords::canBeApproved), notes -> run(approved(notes, true)))
                .deed(Messages.Notes_withdraw, notes -> all(notes, Note::isApproved), notes -> run(approved(notes, false)))
                .deed(Messages.Notes_remove, notes -> !notes.isEmpty(), notes -> remove(Messages.Notes_removeLabel, notes))
                .whenEmpty(Messages.Notes_empty, Messages.Notes_add, this::addNote);
    }

    private static boolean all(List<Note> notes, Predicate<Note> possible) {
        return !notes.isEmpty() && notes.stream().allMatch(possible);
    }

    @Override
    void fill(ChoicePane pane, BoundFields bound) {
        bound.paragraph(pane.place(), NOTE__TEXT);
        bound.choice(pane.place(), NOTE__KIND);
        audience = Optional.of(bound.choice(pane.place(), NOTE__AUDIENCE));
        bound.paragraph(pane.place(), NOTE__REDACTED).help(Messages.Notes_redactedHelp);
        bound.choice(pane.place(), NOTE__SAID_BY).help(Messages.Notes_saidByHelp);
        bound.choice(pane.place(), NOTE__TOPIC);
    }

    @Override
    void chosen(Optional<Note> note) {
        note.ifPresent(each -> audience.ifPresent(box -> box.note(NoteWords.whoSees(event(), each))));
    }

    @Override
    String summary() {
        return Messages.Notes_private;
    }

    private static Command approved(List<Note> notes, boolean now) {
        Changes changes = new Changes(now ? Messages.Notes_approveLabel : Messages.Notes_withdrawLabel);
        notes.forEach(note -> changes.set(note, NOTE__APPROVED, now));
        return changes;
    }

    private void addNote() {
        Note note = NoteChanges.note(event(), null, Optional.empty());
        run(NoteChanges.add(event(), note));
        reveal(note, Optional.of(NOTE__TEXT));
    }

    @Override
    String listName() {
        return Messages.Notes_list;
    }

    @Override
    EStructuralFeature place() {
        return EVENT__CONFIDENTIAL;
    }
}
