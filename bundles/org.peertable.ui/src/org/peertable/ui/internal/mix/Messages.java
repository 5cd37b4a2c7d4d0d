package org.peertable.ui.internal.mix;

import org.eclipse.osgi.util.NLS;

/** The texts of the mix page. */
final class Messages extends NLS {
    public static String Bars_alike;
    public static String Bars_different;
    public static String Bars_spoken;
    public static String Candidates_name;
    public static String Candidates_none;
    public static String Candidates_search;
    public static String Candidates_seat;
    public static String Candidates_state;
    public static String Candidates_who;
    public static String Chip_text;
    public static String Menu_free;
    public static String Menu_open;
    public static String Menu_pickUp;
    public static String Mix_ask;
    public static String Mix_better;
    public static String Mix_cancelled;
    public static String Mix_cannotCome;
    public static String Mix_carrying;
    public static String Mix_hint;
    public static String Mix_isLocked;
    public static String Mix_isLockedFree;
    public static String Mix_lock;
    public static String Mix_nobody;
    public static String Mix_notSeated;
    public static String Mix_seat;
    public static String Mix_unlock;
    public static String Moves_free;
    public static String Moves_lock;
    public static String Moves_put;
    public static String Moves_unlock;
    public static String Pane_all;
    public static String Pane_shared;
    public static String Reading_failed;
    public static String Reading_looking;
    public static String Room_carried;
    public static String Room_emptySeat;
    public static String Room_free;
    public static String Room_host;
    public static String Room_howToDrop;
    public static String Room_locked;
    public static String Room_name;
    public static String Room_seat;
    public static String Search_better;
    public static String Search_failed;
    public static String Search_job;
    public static String Search_keep;
    public static String Search_leave;
    public static String Search_looking;
    public static String Search_more;
    public static String Search_notUndone;
    public static String Search_nothing;
    public static String Search_outdated;
    public static String Search_stop;
    public static String Search_stopped;
    public static String Search_take;
    public static String Search_throwAway;
    public static String Search_undo;
    public static String Search_undone;
    public static String Search_way;
    public static String Search_whatChanged;
    public static String Search_whatChanges;

    static {
        initializeMessages("org.peertable.ui.internal.mix.messages", Messages.class);
    }

    private Messages() {
    }
}
