package org.peertable.cli.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the command line. */
final class Messages extends NLS {
    public static String Console_interrupted;
    public static String Console_noFile;
    public static String Console_noPermission;
    public static String Console_unexpected;
    public static String Console_log;
    public static String Console_noLog;
    public static String Console_unknownVerb;
    public static String Console_help;
    public static String Console_helpForVerb;
    public static String Console_noDay;
    public static String Peertable_noVerb;
    public static String New_made;
    public static String Check_error;
    public static String Check_warning;
    public static String Check_info;
    public static String Check_summary;
    public static String Export_summary;
    public static String Export_unchanged;
    public static String Export_removed;
    public static String Export_left;
    public static String Export_noJobs;
    public static String Export_noExporter;
    public static String Export_noFormat;
    public static String Export_noSeason;
    public static String Export_noEvent;
    public static String Export_noPeer;
    public static String Export_needsPeer;
    public static String Export_levelByPerson;
    public static String Import_mapHint;
    public static String Import_row;
    public static String Import_cell;
    public static String Import_subject;
    public static String Import_added;
    public static String Import_updated;
    public static String Import_unchanged;
    public static String Import_rejected;
    public static String Import_summary;
    public static String Import_dryRun;
    public static String Import_noImporterFor;
    public static String Import_noImporter;
    public static String Mix_noPeer;
    public static String Plan_needsEvent;
    public static String Plan_needsSeason;
    public static String Plan_cancelIsRepair;
    public static String Plan_oneReason;
    public static String Plan_noChoice;
    public static String Plan_noDuration;
    public static String Plan_way;
    public static String Plan_wayChosen;
    public static String Plan_saved;
    public static String Plan_dryRun;
    public static String Plan_nothing;
    public static String Explain_oneQuestion;
    public static String Merge_conflict;
    public static String Merge_conflicts;
    public static String Merge_preferred;
    public static String Merge_done;
    public static String Merge_mixed;
    public static String Merge_together;

    static {
        initializeMessages("org.peertable.cli.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
