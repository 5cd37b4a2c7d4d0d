package org.peertable.ui.internal.event;

import org.peertable.model.Slot;
import org.peertable.ui.internal.words.Words;

/** What is said of a part of an agenda. */
public final class SlotWords {
    private SlotWords() {
    }

    /**
     * Returns what a part is about: its topic, else its title, else its kind.
     *
     * @param slot the part
     */
    public static String what(Slot slot) {
        if (slot.getTopic() != null) {
            return Words.name(slot.getTopic());
        }
        return slot.getTitle() == null || slot.getTitle().isBlank() ? Words.of(slot.getKind()) : slot.getTitle();
    }
}
