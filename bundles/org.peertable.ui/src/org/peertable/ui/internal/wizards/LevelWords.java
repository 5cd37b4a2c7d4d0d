package org.peertable.ui.internal.wizards;

import org.peertable.core.privacy.Level;

/** Whom an export is for, in plain words. */
final class LevelWords {
    private LevelWords() {
    }

    static String of(Level level) {
        return switch (level) {
            case P0 -> Messages.Level_P0;
            case P1 -> Messages.Level_P1;
            case P2 -> Messages.Level_P2;
            case P3 -> Messages.Level_P3;
            case PS -> Messages.Level_PS;
        };
    }
}
