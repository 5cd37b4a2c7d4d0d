package org.peertable.ui.internal.steps;

import org.eclipse.osgi.util.NLS;

/** What the next steps are called. */
final class Messages extends NLS {
    public static String Step_agenda;
    public static String Step_agendaDone;
    public static String Step_agendaLong;
    public static String Step_announce;
    public static String Step_answer;
    public static String Step_answers;
    public static String Step_answersDone;
    public static String Step_ask;
    public static String Step_askOne;
    public static String Step_attendance;
    public static String Step_attendanceDone;
    public static String Step_confirm;
    public static String Step_confirmDone;
    public static String Step_costs;
    public static String Step_costsDone;
    public static String Step_followUp;
    public static String Step_guestsDone;
    public static String Step_held;
    public static String Step_heldDone;
    public static String Step_host;
    public static String Step_hostAsked;
    public static String Step_hostDone;
    public static String Step_notes;
    public static String Step_notesDone;
    public static String Step_promise;
    public static String Step_promiseDone;
    public static String Step_pulse;
    public static String Step_pulseDone;
    public static String Step_question;
    public static String Step_questionDone;
    public static String Step_rules;
    public static String Step_rulesDone;
    public static String Step_seat;
    public static String Step_seats;
    public static String Step_seatsDone;
    public static String Step_send;
    public static String Step_sendAgain;
    public static String Step_sent;
    public static String Step_topic;
    public static String Step_topicDone;
    public static String Step_touch;
    public static String Step_touchDone;
    public static String Step_venue;
    public static String Step_venueDone;
    public static String Step_waitFor;
    public static String Steps_allDone;
    public static String Steps_done;
    public static String Steps_none;
    public static String Steps_nothingAhead;
    public static String Steps_open;
    public static String Steps_opens;
    public static String Steps_people;
    public static String Steps_planEvent;
    public static String Steps_planSeason;
    public static String Steps_season;
    public static String Steps_seasonHint;

    static {
        initializeMessages("org.peertable.ui.internal.steps.messages", Messages.class);
    }

    private Messages() {
    }
}
