package org.peertable.app.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the application. */
public final class Messages extends NLS {
    public static String About_title;
    public static String About_version;
    public static String Appearance_dark;
    public static String Appearance_light;
    public static String Appearance_system;
    public static String Application_alreadyOpen;
    public static String Application_noPlace;
    public static String Application_title;
    public static String Browser_close;
    public static String Browser_copy;
    public static String Browser_none;
    public static String Browser_title;
    public static String GoTo_day;
    public static String GoTo_plan;
    public static String GoTo_season;
    public static String Language_later;
    public static String Language_notKept;
    public static String Language_now;
    public static String Language_restart;
    public static String Language_system;
    public static String Menu_about;
    public static String Menu_appearance;
    public static String Menu_directory;
    public static String Menu_edit;
    public static String Menu_export;
    public static String Menu_file;
    public static String Menu_goTo;
    public static String Menu_help;
    public static String Menu_helpContents;
    public static String Menu_import;
    public static String Menu_new;
    public static String Menu_newEvent;
    public static String Menu_newPerson;
    public static String Menu_newProgram;
    public static String Menu_newSeason;
    public static String Menu_open;
    public static String Menu_plugins;
    public static String Menu_preferences;
    public static String Menu_tour;
    public static String Menu_view;
    public static String Preferences_appearance;
    public static String Preferences_description;
    public static String Preferences_language;
    public static String Preferences_seconds;
    public static String Sample_notCopied;
    public static String Tour_title;
    public static String Window_title;

    static {
        initializeMessages("org.peertable.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
