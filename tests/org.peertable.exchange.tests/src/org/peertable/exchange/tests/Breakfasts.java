package org.peertable.exchange.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.peertable.model.Attendance;
import org.peertable.model.Challenge;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.CostItem;
import org.peertable.model.CostKind;
import org.peertable.model.Dimension;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Instrument;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Phase;
import org.peertable.model.Program;
import org.peertable.model.PulseResponse;
import org.peertable.model.Rule;
import org.peertable.model.RuleKind;
import org.peertable.model.Season;
import org.peertable.model.Seat;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.Stage;
import org.peertable.model.Table;
import org.peertable.model.Term;
import org.peertable.model.TopicState;
import org.peertable.model.Venue;

/** A small invented program: one season of five breakfasts, of which three were held and one is a draft. */
final class Breakfasts {
    static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    private static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;
    private static final String[][] PEOPLE = {
        {"Ana Lima", "Ana", "Lima", "Chief Information Officer", "Harbour Freight Lines"},
        {"Björn Ångström", "Björn", "Ångström", "CIO", "Nordlys Insurance"},
        {"王小明", "小明", "王", "Head of Information Technology", "Jade River Shipping"},
        {"ليلى حداد", "ليلى", "حداد", "Group CIO", "Cedar & Stone Hospitals"},
        {"Prakash", "", "", "CIO", "Five Boroughs Credit Union"},
        {"Zoë Ökten", "Zoë", "Ökten", "VP Technology", "Hudson Fibre"},
        {"Éamon Ó Briain", "Éamon", "Ó Briain", "Chief Information Officer", "Clonmel Dairies"},
        {"Marta Kowalska", "Marta", "Kowalska", "CIO", "Vistula Energy"},
        {"Tom de Vries", "Tom", "de Vries", "IT Director", "Polder Foods"},
        {"Grace Okafor", "Grace", "Okafor", "CIO", "Lagos & Leeds Bank"},
        {"Noa Ben-David", "Noa", "Ben-David", "Chief Digital Officer", "Carmel Transit"},
        {"Henrik Sørensen", "Henrik", "Sørensen", "CIO", "Fjord Pharma"}};
    private static final String[] CHALLENGES = {"Business alignment", "Mobile and enterprise access", "Security"};

    final Program program = MAKE.createProgram();
    final Directory directory = MAKE.createDirectory();
    final Season season = MAKE.createSeason();
    final List<Peer> peers = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    private final Venue venue = MAKE.createVenue();
    private int number;
    private int topics;

    Breakfasts() {
        program.setId("cio-breakfasts");
        program.setName("CIO Breakfasts, New York");
        program.setTimeZone("America/New_York");
        program.setCurrency("USD");
        program.setLanguage("en");
        program.setDataNotice(
                "We keep your name, title and employer to invite you, and nothing else. Ask us to delete it any time.");
        program.getDirectories().add(directory);
        program.getSeasons().add(season);
        directory.setId("people");
        directory.getVenues().add(venue);
        venue.setId("library");
        venue.setName("The Reading Room");
        venue.setAddress("12 Example Street, New York, NY 10001");
        venue.setTimeZone("America/New_York");
        venue.setSeats(14);
        venue.setStepFree(true);
        venue.setPrivateRoom(true);
        for (String challenge : CHALLENGES) {
            Term term = MAKE.createTerm();
            term.setId("challenge-" + (terms.size() + 1));
            term.setDimension(Dimension.CHALLENGE);
            term.setLabel(challenge);
            terms.add(term);
        }
        program.getTerms().addAll(terms);
        people();
        season.setId("new-york-2026");
        season.setTitle("New York, spring 2026");
        season.setCity("New York");
        season.setFirstDay(LocalDate.of(2026, 1, 15));
        season.setLastDay(LocalDate.of(2026, 6, 30));
        held("2026-01-15", "What the business wants", 0, new int[] {0, 1, 2, 3, 4, 5, 6, 7}, 4, 6);
        held("2026-02-12", "Phones, tablets, everything", 1, new int[] {0, 2, 4, 6, 8, 9, 10}, 4, 5);
        held("2026-03-12", "Who left the door open?", 2, new int[] {1, 3, 5, 7, 8, 9, 10, 11}, 3, 6);
        upcoming();
        Event draft = event("2026-06-11", "A draft that nobody has heard of", EventStatus.DRAFT);
        draft.getTopics().add(topic(draft, "Secret topic of a draft", "", TopicState.CHOSEN, 0));
    }

    Event upcoming;

    private void people() {
        for (String[] one : PEOPLE) {
            Organisation employer = MAKE.createOrganisation();
            employer.setId("org-" + (peers.size() + 1));
            employer.setName(one[4]);
            directory.getOrganisations().add(employer);
            peers.add(person(one[0], one[1], one[2], one[3], employer));
        }
        peers.get(3).getNeeds().add("Halal");
        peers.get(4).getNeeds().add("Vegetarian");
        peers.get(7).getNeeds().addAll(List.of("vegetarian", "Step-free seat"));
        for (int i = 0; i < peers.size(); i++) {
            challenge(peers.get(i), "The board asks every month what IT is for.", 0);
            if (i < 7) {
                challenge(peers.get(i), "Two incidents in a year, and nobody reads the report.", 2);
            }
            if (i < 3) {
                challenge(peers.get(i), "Everybody brings a phone of his own.", 1);
            }
        }
        Organisation host = MAKE.createOrganisation();
        host.setId("host");
        host.setName("Northgate Partners");
        host.setKind(OrganisationKind.HOST);
        directory.getOrganisations().add(host);
        program.setHost(host);
        peers.add(person("Sam Rivera", "Sam", "Rivera", "Community lead", host));
    }

    private Peer person(String name, String given, String family, String title, Organisation employer) {
        Peer peer = MAKE.createPeer();
        peer.setId("peer-" + (peers.size() + 1));
        peer.setDisplayName(name);
        peer.setGivenName(given.isEmpty() ? null : given);
        peer.setFamilyName(family.isEmpty() ? null : family);
        peer.setTitle(title);
        peer.setEmployer(employer);
        peer.setCity("New York");
        ContactPoint mail = MAKE.createContactPoint();
        mail.setKind(ContactKind.EMAIL);
        mail.setValue("peer" + (peers.size() + 1) + "@example.org");
        peer.getContacts().add(mail);
        ContactPoint phone = MAKE.createContactPoint();
        phone.setKind(ContactKind.TEL);
        phone.setValue(String.format(Locale.ROOT, "+1 212 555 01%02d", peers.size()));
        peer.getContacts().add(phone);
        directory.getPeers().add(peer);
        return peer;
    }

    private void challenge(Peer peer, String text, int term) {
        Challenge challenge = MAKE.createChallenge();
        challenge.setId(peer.getId() + "-challenge-" + (peer.getChallenges().size() + 1));
        challenge.setText(text);
        challenge.getFacets().add(terms.get(term));
        peer.getChallenges().add(challenge);
    }

    private Event event(String day, String title, EventStatus status) {
        Event event = MAKE.createEvent();
        event.setId("breakfast-" + day);
        event.setTitle(title);
        event.setStart(LocalDateTime.parse(day + "T08:00"));
        event.setTimeZone("America/New_York");
        event.setStatus(status);
        event.setVenue(venue);
        event.setPurpose("Peers talk about what is really hard. No sales pitch, no hidden agenda.");
        event.setPaidBy("Northgate Partners pays for breakfast.");
        event.setWarmUpQuestion("What took more of your week than it should have?");
        season.getEvents().add(event);
        return event;
    }

    private DiscussionTopic topic(Event event, String title, String prompt, TopicState state, int term) {
        DiscussionTopic topic = MAKE.createDiscussionTopic();
        topic.setId(event.getId() + "-topic-" + ++topics);
        topic.setTitle(title);
        topic.setPrompt(prompt);
        topic.setState(state);
        topic.getFacets().add(terms.get(term));
        return topic;
    }

    Invitation invitation(Event event, Peer peer, Stage stage) {
        Invitation invitation = MAKE.createInvitation();
        invitation.setId("invitation-" + ++number);
        invitation.setPeer(peer);
        invitation.setStage(stage);
        event.getInvitations().add(invitation);
        return invitation;
    }

    private void held(String day, String title, int term, int[] guests, int before, int after) {
        Event event = event(day, title, EventStatus.HELD);
        event.getTopics().add(topic(event, CHALLENGES[term], "What was it like the last time?", TopicState.DISCUSSED, term));
        event.setConfidential(MAKE.createConfidential());
        event.getConfidential().setId(event.getId() + "-confidential");
        for (int guest : guests) {
            Invitation invitation = invitation(event, peers.get(guest), Stage.CONFIRMED);
            boolean missing = guest == guests[guests.length - 1];
            invitation.setAttendance(missing ? Attendance.NO_SHOW : Attendance.ATTENDED);
            if (!missing) {
                answer(event, invitation, Phase.BEFORE, Instrument.MOOD_7, before + guest % 2);
                answer(event, invitation, Phase.AFTER, Instrument.MOOD_7, after - guest % 3);
                answer(event, invitation, Phase.AFTER, Instrument.UNDERSTOOD_7, after);
            }
        }
        host(event);
        cost(event, "720.00", "758.40");
    }

    private void answer(Event event, Invitation by, Phase phase, Instrument instrument, int value) {
        PulseResponse answer = MAKE.createPulseResponse();
        answer.setPhase(phase);
        answer.setInstrument(instrument);
        answer.setValue(value);
        answer.setBy(by);
        event.getConfidential().getPulses().add(answer);
    }

    private Invitation host(Event event) {
        Invitation host = invitation(event, peers.get(12), Stage.CONFIRMED);
        host.setRole(GuestRole.HOST);
        return host;
    }

    private void cost(Event event, String planned, String actual) {
        CostItem cost = MAKE.createCostItem();
        cost.setKind(CostKind.CATERING);
        cost.setPlanned(new BigDecimal(planned));
        cost.setActual(actual == null ? null : new BigDecimal(actual));
        cost.setCurrency("USD");
        event.getCosts().add(cost);
    }

    private void upcoming() {
        upcoming = event("2026-05-14", "Breakfast, 14 May", EventStatus.CONFIRMED);
        for (int i = 0; i < 8; i++) {
            Invitation guest = invitation(upcoming, peers.get(i), Stage.CONFIRMED);
            if (i % 3 == 0) {
                guest.setWarmUp("Explaining to four people why the fifth may not have an exception.");
            }
        }
        invitation(upcoming, peers.get(8), Stage.WAITLISTED).setWaitRank(2);
        invitation(upcoming, peers.get(9), Stage.WAITLISTED).setWaitRank(1);
        invitation(upcoming, peers.get(10), Stage.INVITED);
        Invitation away = invitation(upcoming, peers.get(11), Stage.WITHDRAWN);
        away.setDelegatedTo(upcoming.getInvitations().get(7));
        Invitation host = host(upcoming);
        DiscussionTopic chosen =
                topic(upcoming, "Security", "When did you last sleep badly because of it?", TopicState.CHOSEN, 2);
        DiscussionTopic second = topic(upcoming, "The day-to-day joys and misery of being a CIO",
                "What did nobody tell you before you sat in this chair?", TopicState.CHOSEN, 0);
        upcoming.getTopics().add(topic(upcoming, "IT as a profit centre", "", TopicState.PROPOSED, 0));
        upcoming.getTopics().addAll(List.of(chosen, second));
        slot(SlotKind.ARRIVAL, 15, null, null);
        slot(SlotKind.WELCOME, 10, null, host);
        slot(SlotKind.RULES, 5, null, host);
        slot(SlotKind.ROUND, 15, null, null);
        slot(SlotKind.TOPIC, 30, chosen, upcoming.getInvitations().get(0));
        slot(SlotKind.BREAK, 10, null, null);
        slot(SlotKind.TOPIC, 25, second, upcoming.getInvitations().get(3));
        slot(SlotKind.CHECKOUT, 10, null, host);
        rule(RuleKind.NO_PITCH, "Nobody sells anything, not even a little.");
        rule(RuleKind.NO_FIX, "We do not solve it for each other; we say what it was like for us.");
        rule(RuleKind.CONFIDENTIAL, "What is said may be used, who said it may not.");
        cost(upcoming, "720.00", null);
    }

    /** Seats everybody who has a place at tables of some seats, round and long in turn. */
    void seat(Event event, int seats) {
        List<Invitation> confirmed = event.getInvitations().stream().filter(one -> one.getStage() == Stage.CONFIRMED).toList();
        for (int i = 0; i < confirmed.size(); i++) {
            if (i % seats == 0) {
                Table table = MAKE.createTable();
                table.setId(event.getId() + "-table-" + (event.getTables().size() + 1));
                table.setLabel("Table " + (event.getTables().size() + 1));
                table.setRound(event.getTables().size() % 2 == 0);
                event.getTables().add(table);
            }
            Table table = event.getTables().getLast();
            Seat seat = MAKE.createSeat();
            seat.setId(table.getId() + "-seat-" + (i % seats + 1));
            seat.setNumber(i % seats + 1);
            table.getSeats().add(seat);
            seat.setOccupant(confirmed.get(i));
        }
    }

    private void slot(SlotKind kind, int minutes, DiscussionTopic topic, Invitation lead) {
        Slot slot = MAKE.createSlot();
        slot.setId(upcoming.getId() + "-slot-" + (upcoming.getSlots().size() + 1));
        slot.setKind(kind);
        slot.setMinutes(minutes);
        slot.setTopic(topic);
        slot.setLead(lead);
        upcoming.getSlots().add(slot);
    }

    private void rule(RuleKind kind, String text) {
        Rule rule = MAKE.createRule();
        rule.setId(upcoming.getId() + "-rule-" + (upcoming.getRules().size() + 1));
        rule.setKind(kind);
        rule.setText(text);
        upcoming.getRules().add(rule);
    }
}
