package org.peertable.core.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peertable.model.PeertablePackage.Literals.NOTE__APPROVED;
import static org.peertable.model.PeertablePackage.Literals.NOTE__AUDIENCE;
import static org.peertable.model.PeertablePackage.Literals.NOTE__REDACTED;
import static org.peertable.model.PeertablePackage.Literals.NOTE__TEXT;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ProgramCommandStack;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;

class ApprovalTest {
    /** One edit of a note, as a command of some kind. */
    private interface Edit {
        Command of(Note note, EStructuralFeature feature, Object value);
    }

    private final Programs some = Programs.newYork();
    private final Note note = some.note(some.event("Breakfast"), "It was lonely", NoteAudience.ROOM);
    private final ProgramCommandStack stack = new ProgramCommandStack(some.program);

    static List<Edit> edits() {
        return List.of(ApprovalTest::change, Foreign::new);
    }

    private static Command change(Note note, EStructuralFeature feature, Object value) {
        Changes changes = new Changes("Edit");
        changes.set(note, feature, value);
        return changes;
    }

    /** A command that knows nothing of approvals, as any plugin may make one. */
    private static final class Foreign extends AbstractCommand {
        private final Note note;
        private final EStructuralFeature feature;
        private final Object value;
        private Object before;

        private Foreign(Note note, EStructuralFeature feature, Object value) {
            super("Edit");
            this.note = note;
            this.feature = feature;
            this.value = value;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            before = note.eGet(feature);
            note.eSet(feature, value);
        }

        @Override
        public void undo() {
            note.eSet(feature, before);
        }

        @Override
        public void redo() {
            execute();
        }
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anotherTextIsNotApprovedAndTheOldOneIsAgainWhenUndone(Edit edit) {
        stack.execute(edit.of(note, NOTE__REDACTED, "Other words"));
        assertThat(note.isApproved()).isFalse();

        stack.undo();
        assertThat(note.isApproved()).isTrue();
        assertThat(note.getRedacted()).isEqualTo("[It was lonely]");

        stack.redo();
        assertThat(note.isApproved()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anotherAudienceIsNotTheOneItWasApprovedFor(Edit edit) {
        stack.execute(edit.of(note, NOTE__AUDIENCE, NoteAudience.ANYONE));

        assertThat(note.isApproved()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void theSameTextAndTheOriginalOneLeaveTheApproval(Edit edit) {
        stack.execute(edit.of(note, NOTE__REDACTED, note.getRedacted()));
        stack.execute(edit.of(note, NOTE__TEXT, "It was very lonely"));

        assertThat(note.isApproved()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatWasNeverApprovedIsNotAfterAnUndo(Edit edit) {
        note.setApproved(false);
        stack.execute(edit.of(note, NOTE__REDACTED, "Other words"));
        stack.undo();

        assertThat(note.isApproved()).isFalse();
    }

    @Test
    void aTextCanBeApprovedInTheSameStep() {
        Changes changes = new Changes("Redact and approve");
        changes.set(note, NOTE__REDACTED, "Other words");
        changes.set(note, NOTE__APPROVED, true);
        stack.execute(changes);
        assertThat(note.isApproved()).isTrue();

        stack.undo();
        assertThat(note.isApproved()).isTrue();
        assertThat(note.getRedacted()).isEqualTo("[It was lonely]");
    }
}
