package org.peertable.ui.internal.day;

import org.eclipse.osgi.util.NLS;

/** The texts of running the day. */
final class Messages extends NLS {
    public static String Day_addName;
    public static String Day_again;
    public static String Day_begin;
    public static String Day_checkIn;
    public static String Day_checkInLabel;
    public static String Day_doesNotCome;
    public static String Day_end;
    public static String Day_enter;
    public static String Day_event;
    public static String Day_here;
    public static String Day_isHere;
    public static String Day_lead;
    public static String Day_missing;
    public static String Day_named;
    public static String Day_nameLabel;
    public static String Day_next;
    public static String Day_noAgenda;
    public static String Day_nobody;
    public static String Day_noEvent;
    public static String Day_noName;
    public static String Day_notBegun;
    public static String Day_note;
    public static String Day_noted;
    public static String Day_over;
    public static String Day_reallyAddName;
    public static String Day_several;
    public static String Day_takeBack;
    public static String Day_takeBackLabel;
    public static String Day_then;
    public static String Day_welcome;
    public static String Day_whoSaidIt;
    public static String Ring_left;
    public static String Ring_over;

    static {
        initializeMessages("org.peertable.ui.internal.day.messages", Messages.class);
    }

    private Messages() {
    }
}
