package org.peertable.ui.internal.day;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Choice_another;
    public static String Choice_held;
    public static String Choice_new;
    public static String Choice_none;
    public static String Choice_nothingToday;
    public static String Choice_several;
    public static String Day_expect;
    public static String Day_expectLabel;
    public static String Here_absent;
    public static String Here_already;
    public static String Here_arrived;
    public static String Here_arrivedSeat;
    public static String Here_empty;
    public static String Here_expected;
    public static String Here_here;
    public static String Here_list;
    public static String Here_missing;
    public static String Here_nobody;
    public static String Here_placeholder;
    public static String Here_seat;
    public static String Here_several;
    public static String Here_there;
    public static String Here_title;
    public static String Here_titleMissing;
    public static String Note_add;
    public static String Note_keep;
    public static String Note_name;
    public static String Note_nameLabel;
    public static String Note_named;
    public static String Note_noted;
    public static String Note_placeholder;
    public static String Note_reading;
    public static String Note_title;
    public static String Note_who;
    public static String Note_without;
    public static String Time_back;
    public static String Time_begin;
    public static String Time_beginsAt;
    public static String Time_held;
    public static String Time_heldLabel;
    public static String Time_isHeld;
    public static String Time_last;
    public static String Time_lead;
    public static String Time_leadMissing;
    public static String Time_left;
    public static String Time_mostDots;
    public static String Time_next;
    public static String Time_nextLabel;
    public static String Time_none;
    public static String Time_noTopic;
    public static String Time_over;
    public static String Time_overTitle;
    public static String Time_then;
    public static String Time_title;
    public static String Time_usual;
    public static String Ways_absentLabel;
    public static String Ways_changed;
    public static String Ways_failed;
    public static String Ways_leave;
    public static String Ways_looking;
    public static String Ways_moved;
    public static String Ways_seat;
    public static String Ways_table;
    public static String Ways_take;
    public static String Ways_title;
    static {
        initializeMessages("org.peertable.ui.internal.day.messages", Messages.class);
    }

    private Messages() {
    }
}
