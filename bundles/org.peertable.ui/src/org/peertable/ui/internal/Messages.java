package org.peertable.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the workbench's parts. */
public final class Messages extends NLS {
    public static String Date_inZone;
    public static String Date_open;
    public static String Date_when;
    public static String Date_whenInZone;
    public static String Details_empty;
    public static String Facts_attended;
    public static String Facts_confirmed;
    public static String Facts_unanswered;
    public static String Facts_waiting;
    public static String Field_badAmount;
    public static String Field_badDate;
    public static String Field_badDateTime;
    public static String Field_badNumber;
    public static String Field_badTime;
    public static String Field_badZone;
    public static String Field_calendar;
    public static String Field_change;
    public static String Field_control;
    public static String Field_required;
    public static String Field_time;
    public static String LiveCheck_checking;
    public static String LiveCheck_failed;
    public static String Navigator_directory;
    public static String Navigator_more;
    public static String Navigator_noLastGood;
    public static String Navigator_none;
    public static String Navigator_noneOpen;
    public static String Navigator_noneOpenHint;
    public static String Navigator_notLoaded;
    public static String Navigator_notLoadedHint;
    public static String Navigator_openAnother;
    public static String Navigator_openAgain;
    public static String Navigator_openLastGood;
    public static String Navigator_opening;
    public static String Navigator_organisations;
    public static String Navigator_other;
    public static String Navigator_people;
    public static String Navigator_policies;
    public static String Navigator_search;
    public static String Navigator_seasons;
    public static String Navigator_showInFolder;
    public static String Navigator_venues;
    public static String OpenProgram_cancelled;
    public static String OpenProgram_dialog;
    public static String OpenProgram_dialogMessage;
    public static String OpenProgram_reading;
    public static String OpenProgram_readingNotes;
    public static String OpenProgram_unexpected;
    public static String Problem_line;
    public static String Redo_nothing;
    public static String Redo_what;
    public static String Save_failed;
    public static String Undo_nothing;
    public static String Undo_typing;
    public static String Undo_what;

    static {
        initializeMessages("org.peertable.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
