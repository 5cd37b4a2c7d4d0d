package org.peertable.core.store;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Store_noFolder;
    public static String Store_noProgram;
    public static String Store_notEmpty;
    public static String Store_missingFile;
    public static String Store_outside;
    public static String Store_tooLarge;
    public static String Store_newerVersion;
    public static String Store_olderVersion;
    public static String Store_wrongRoot;
    public static String Store_rootCount;
    public static String Store_missingPart;
    public static String Store_unfinished;
    public static String Store_noId;
    public static String Store_sameId;
    public static String Store_changedOnDisk;
    public static String Store_noPermission;
    public static String Store_diskFull;
    public static String Store_cannotRead;
    public static String Store_cannotWrite;
    public static String Store_controlCharacter;
    public static String Store_copiesKept;
    public static String Store_dangling;
    public static String Store_otherSeason;
    public static String Store_noSuchSeason;
    public static String Store_badId;
    public static String Recovery_damaged;
    public static String Read_malformed;
    public static String Read_doctype;
    public static String Read_unknownNamespace;
    public static String Read_unknownClass;
    public static String Read_unknownFeature;
    public static String Read_badValue;
    public static String Read_valid;
    public static String Read_validDay;
    public static String Read_validNumber;
    public static String Read_validWhole;
    public static String Read_validWord;
    public static String Read_wrongKind;
    public static String Read_unresolved;
    public static String Read_duplicate;
    public static String Read_contradiction;
    public static String Read_secondPart;
    public static String Read_strayText;
    public static String Read_outside;
    public static String Read_tooDeep;
    public static String Read_tooMany;
    public static String Read_more;
    public static String Read_object;

    static {
        initializeMessages("org.peertable.core.store.messages", Messages.class);
    }

    private Messages() {
    }
}
