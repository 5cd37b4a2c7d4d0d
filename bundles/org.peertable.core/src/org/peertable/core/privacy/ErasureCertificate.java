package org.peertable.core.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * What an erasure removed and what it could not. It names nobody: the person is told by an identifier that says nothing.
 *
 * @param program name of the program
 * @param person identifier of the person's empty entry afterwards
 * @param on day of the erasure
 * @param askedBy who asked for it and how, in the planner's words; may be empty
 * @param removed what was removed, by kind
 * @param shredders what was asked for their part, in words
 * @param invitationsKept how many emptied invitations to past events stay, so that the figures of these stay true
 */
public record ErasureCertificate(String program, String person, LocalDate on, String askedBy, List<Removed> removed,
        List<String> shredders, int invitationsKept) {
    /**
     * Something that was removed.
     *
     * @param type name of the model's class
     * @param feature name of the feature that was emptied or changed; empty when whole objects were removed
     * @param count how many
     */
    public record Removed(String type, String feature, int count) {
    }

    /** What the erasure of a program's files does not reach. */
    public enum Beyond {
        /** Earlier commits of a git repository that the program lies in, and its copies elsewhere. */
        GIT_HISTORY,
        /** Copies of the folder: backups, other computers, shared drives. */
        COPIES,
        /** What was exported, sent or printed before. */
        EXPORTS,
        /** The workbench's local history of files on computers where the program was open. */
        LOCAL_HISTORY
    }

    /** Copies the lists. */
    public ErasureCertificate {
        removed = List.copyOf(removed);
        shredders = List.copyOf(shredders);
    }

    /**
     * Returns what a certificate must say that it does not vouch for.
     *
     * @param inGit whether the program lies in a git work tree
     */
    public static List<Beyond> beyond(boolean inGit) {
        return inGit ? List.of(Beyond.values()) : List.of(Beyond.COPIES, Beyond.EXPORTS, Beyond.LOCAL_HISTORY);
    }

    /** Returns how many things were removed in all. */
    public int total() {
        return removed.stream().mapToInt(Removed::count).sum();
    }
}
