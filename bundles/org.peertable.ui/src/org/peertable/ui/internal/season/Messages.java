package org.peertable.ui.internal.season;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Costs_barHorizon;
    public static String Costs_barPair;
    public static String Costs_barSeat;
    public static String Costs_both;
    public static String Costs_hidden;
    public static String Costs_horizon;
    public static String Costs_planned;
    public static String Costs_seat;
    public static String Costs_title;
    public static String Details_cityHelp;
    public static String Details_costActual;
    public static String Details_costAdd;
    public static String Details_costKind;
    public static String Details_costPlanned;
    public static String Details_costRemove;
    public static String Details_costs;
    public static String Details_costsEmpty;
    public static String Details_dayHelp;
    public static String Details_policyHelp;
    public static String Details_what;
    public static String Fairness_all;
    public static String Fairness_chart;
    public static String Fairness_most;
    public static String Fairness_people;
    public static String Fairness_some;
    public static String Fairness_times;
    public static String Fairness_title;
    public static String Figures_counting;
    public static String Figures_failed;
    public static String Graph_choose;
    public static String Graph_events;
    public static String Graph_further;
    public static String Graph_last;
    public static String Graph_laying;
    public static String Graph_met;
    public static String Graph_metBy;
    public static String Graph_metWhom;
    public static String Graph_name;
    public static String Graph_nearer;
    public static String Graph_nobody;
    public static String Graph_noneMet;
    public static String Graph_noneOften;
    public static String Graph_often;
    public static String Graph_open;
    public static String Graph_otherSectors;
    public static String Graph_people;
    public static String Graph_person;
    public static String Graph_sector;
    public static String Graph_sentence;
    public static String Graph_show;
    public static String Graph_tooMany;
    public static String Graph_whole;
    public static String Header_held;
    public static String Hidden_cancelled;
    public static String Hidden_currencies;
    public static String Hidden_from;
    public static String Hidden_none;
    public static String Hidden_notRecorded;
    public static String Hidden_tooEarly;
    public static String Hidden_tooFew;
    public static String Hidden_tooMany;
    public static String Pairs_again;
    public static String Pairs_met;
    public static String Pairs_new;
    public static String Pairs_none;
    public static String Pairs_title;
    public static String People_asked;
    public static String People_came;
    public static String People_hint;
    public static String People_list;
    public static String People_name;
    public static String People_never;
    public static String People_organisation;
    public static String Strip_add;
    public static String Strip_came;
    public static String Strip_confirmed;
    public static String Strip_empty;
    public static String Strip_name;
    public static String Strip_today;
    public static String Topics_all;
    public static String Topics_bar;
    public static String Topics_barPeers;
    public static String Topics_none;
    public static String Topics_some;
    public static String Topics_someMore;
    public static String Topics_title;
    public static String Understood_few;
    public static String Understood_hidden;
    public static String Understood_median;
    public static String Understood_title;
    public static String Understood_unasked;

    static {
        initializeMessages("org.peertable.ui.internal.season.messages", Messages.class);
    }

    private Messages() {
    }
}
