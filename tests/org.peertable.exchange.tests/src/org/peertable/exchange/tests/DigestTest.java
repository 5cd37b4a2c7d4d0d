package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Reduction;
import org.peertable.exchange.internal.digest.DigestExporter;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.NoteKind;
import org.peertable.model.PeertableFactory;

class DigestTest {
    private final Breakfasts program = new Breakfasts();
    private final Event event = program.season.getEvents().getFirst();

    private Note note(NoteKind kind, String text, String redacted, boolean approved) {
        Note note = PeertableFactory.eINSTANCE.createNote();
        note.setId("note-" + event.getConfidential().getNotes().size());
        note.setKind(kind);
        note.setText(text);
        note.setRedacted(redacted);
        note.setApproved(approved);
        note.setAudience(NoteAudience.ANYONE);
        note.setTopic(event.getTopics().getFirst());
        note.setSaidBy(event.getInvitations().getFirst());
        event.getConfidential().getNotes().add(note);
        return note;
    }

    private String digest(String format) throws IOException {
        Reduced reduced = Reduction.of(event, Level.P0, Breakfasts.TODAY);
        return Readable.text(Exports.file(new DigestExporter(), program, reduced.event().orElseThrow(), Level.P0, format, Locale.US,
                Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "docx"})
    void onlyApprovedWordsLeaveTheRoomAndNobodysName(String format) throws IOException {
        note(NoteKind.INSIGHT, "Ana said her board wants figures", "Boards want figures, not stories.", true);
        note(NoteKind.QUOTE, "Ana: I stopped explaining", "I stopped explaining and started asking.", true);
        note(NoteKind.INSIGHT, "Secret of Björn", "Not approved yet", false);
        note(NoteKind.RULE_BREACH, "Tom pitched", "Somebody pitched", true);
        assertThat(digest(format)).contains("Business alignment", "Boards want figures, not stories.",
                        "I stopped explaining and started asking.", "Chatham House Rule")
                .doesNotContain("Ana").doesNotContain("Lima").doesNotContain("Harbour").doesNotContain("Not approved")
                .doesNotContain("pitched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "docx"})
    void aDigestOfNothingSaysSo(String format) throws IOException {
        assertThat(digest(format)).contains("Nothing has been approved for this digest yet.");
    }

    @Test
    void nothingInANoteIsMarkdownOrMarkup() throws IOException {
        note(NoteKind.INSIGHT, "x", "# not a heading <script>alert(1)</script> [a](b) *b*\n- c", true);
        note(NoteKind.INSIGHT, "x", "1. first", true);
        assertThat(digest("md")).contains("- \\# not a heading \\<script\\>alert(1)\\</script\\> \\[a\\](b) \\*b\\* - c", "- 1\\. first");
        assertThat(Jsoup.parse(digest("html")).select("script")).isEmpty();
    }
}
