package org.peertable.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.peertable.model.Challenge;
import org.peertable.model.Confidential;
import org.peertable.model.Consent;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.CostItem;
import org.peertable.model.Dimension;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Instrument;
import org.peertable.model.Invitation;
import org.peertable.model.LegalBasis;
import org.peertable.model.MixPolicy;
import org.peertable.model.Organisation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.PartStat;
import org.peertable.model.Attendance;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Phase;
import org.peertable.model.Program;
import org.peertable.model.PulseResponse;
import org.peertable.model.Purpose;
import org.peertable.model.Season;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.Stage;
import org.peertable.model.Term;
import org.peertable.model.TopicState;
import org.peertable.model.Venue;

/** Makes large programs from a seed; the same seed makes the same program. */
public final class ProgramGenerator {
    private static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;
    private static final int SEASONS = 10;

    private final Random random;
    private final List<Term> terms = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Peer> peers = new ArrayList<>();
    private Venue venue;

    private ProgramGenerator(long seed) {
        random = new Random(seed);
    }

    /**
     * Makes a program of ten seasons.
     *
     * @param seed where the randomness comes from
     * @param peers number of people
     * @param events number of events; a multiple of ten
     * @param guests invitations of each event
     */
    public static Program program(long seed, int peers, int events, int guests) {
        return new ProgramGenerator(seed).make(peers, events, guests);
    }

    private Program make(int peerCount, int events, int guests) {
        Program program = MAKE.createProgram();
        program.setId("program");
        program.setName("Generated");
        program.setTimeZone("America/New_York");
        program.setCurrency("USD");
        program.setLanguage("en");
        for (Dimension dimension : Dimension.VALUES) {
            for (int i = 0; i < 20; i++) {
                Term term = MAKE.createTerm();
                term.setId(dimension.getName().toLowerCase(java.util.Locale.ROOT) + "-" + i);
                term.setDimension(dimension);
                term.setLabel(dimension.getName() + " " + i);
                terms.add(term);
            }
        }
        program.getTerms().addAll(terms);
        MixPolicy policy = MAKE.createMixPolicy();
        policy.setId("policy");
        policy.setName("Policy");
        policy.setMaxPerOrganisation(guests);
        program.getMixPolicies().add(policy);
        Directory directory = directory(peerCount);
        program.getDirectories().add(directory);
        program.setHost(organisations.get(0));
        for (int i = 0; i < SEASONS; i++) {
            program.getSeasons().add(season(i, events / SEASONS, guests, policy));
        }
        return program;
    }

    private Directory directory(int count) {
        Directory directory = MAKE.createDirectory();
        directory.setId("people");
        for (int i = 0; i < Math.max(2, count / 5); i++) {
            Organisation organisation = MAKE.createOrganisation();
            organisation.setId("organisation-" + i);
            organisation.setName("Organisation " + i + " & Co");
            organisation.setKind(i == 0 ? OrganisationKind.HOST : OrganisationKind.PEER_EMPLOYER);
            organisation.getFacets().add(term(Dimension.SECTOR));
            organisations.add(organisation);
        }
        for (int i = 0; i < count; i++) {
            peers.add(peer(i));
        }
        venue = MAKE.createVenue();
        venue.setId("venue");
        venue.setName("Reading Room");
        venue.setTimeZone("America/New_York");
        directory.getOrganisations().addAll(organisations);
        directory.getPeers().addAll(peers);
        directory.getVenues().add(venue);
        return directory;
    }

    private Peer peer(int number) {
        Peer peer = MAKE.createPeer();
        peer.setId("peer-" + number);
        peer.setGivenName("Given" + random.nextInt(5000));
        peer.setFamilyName("Family" + random.nextInt(50000));
        peer.setDisplayName(peer.getGivenName() + " " + peer.getFamilyName());
        peer.setTitle("Chief Information Officer");
        peer.setCity("New York");
        peer.setCountry("US");
        peer.getLanguages().add("en");
        peer.setEmployer(organisations.get(1 + random.nextInt(organisations.size() - 1)));
        peer.getFacets().add(term(Dimension.ROLE));
        peer.getFacets().add(term(Dimension.SCALE));
        ContactPoint contact = MAKE.createContactPoint();
        contact.setKind(ContactKind.EMAIL);
        contact.setValue("peer" + number + "@example.org");
        peer.getContacts().add(contact);
        for (Purpose purpose : List.of(Purpose.INVITE, Purpose.SHARE_WITH_GUESTS)) {
            Consent consent = MAKE.createConsent();
            consent.setPurpose(purpose);
            consent.setBasis(LegalBasis.CONSENT);
            consent.setGrantedOn(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300)));
            peer.getConsents().add(consent);
        }
        if (random.nextInt(4) == 0) {
            Challenge challenge = MAKE.createChallenge();
            challenge.setId("lives-with-" + number);
            challenge.setText("What nobody tells you about number " + random.nextInt(1000));
            challenge.getFacets().add(term(Dimension.CHALLENGE));
            peer.getChallenges().add(challenge);
        }
        return peer;
    }

    private Term term(Dimension dimension) {
        return terms.get(dimension.getValue() * 20 + random.nextInt(20));
    }

    private Season season(int number, int events, int guests, MixPolicy policy) {
        Season season = MAKE.createSeason();
        season.setId("season-" + number);
        season.setTitle("Season " + number);
        season.setCity("New York");
        season.setFirstDay(LocalDate.of(2016 + number, 1, 1));
        season.setLastDay(LocalDate.of(2016 + number, 12, 31));
        season.setMixPolicy(policy);
        for (int i = 0; i < events; i++) {
            season.getEvents().add(event(number, i, guests));
        }
        return season;
    }

    private Event event(int season, int number, int guests) {
        String id = "event-" + season + "-" + number;
        Event event = MAKE.createEvent();
        event.setId(id);
        event.setTitle("Breakfast " + number);
        event.setStart(LocalDateTime.of(2016 + season, 1, 4, 8, 0).plusDays(random.nextInt(360)));
        event.setTimeZone("America/New_York");
        event.setStatus(EventStatus.HELD);
        event.setVenue(venue);
        for (int i = 0; i < guests; i++) {
            Invitation invitation = MAKE.createInvitation();
            invitation.setId(id + "-" + i);
            invitation.setPeer(peers.get((random.nextInt(peers.size() / guests) * guests + i) % peers.size()));
            invitation.setStage(Stage.CONFIRMED);
            invitation.setPartStat(PartStat.ACCEPTED);
            invitation.setAttendance(Attendance.ATTENDED);
            invitation.setTitleThen("Chief Information Officer");
            invitation.setWarmUp("What keeps me awake is number " + random.nextInt(1000));
            event.getInvitations().add(invitation);
        }
        DiscussionTopic topic = MAKE.createDiscussionTopic();
        topic.setId(id + "-topic");
        topic.setTitle("Topic " + random.nextInt(100));
        topic.setState(TopicState.DISCUSSED);
        topic.getFacets().add(term(Dimension.CHALLENGE));
        event.getTopics().add(topic);
        for (SlotKind kind : List.of(SlotKind.ARRIVAL, SlotKind.WELCOME, SlotKind.TOPIC, SlotKind.CHECKOUT)) {
            Slot slot = MAKE.createSlot();
            slot.setId(id + "-slot-" + kind.getName().toLowerCase(java.util.Locale.ROOT));
            slot.setKind(kind);
            slot.setMinutes(30);
            slot.setLead(event.getInvitations().get(0));
            event.getSlots().add(slot);
        }
        event.getSlots().get(2).setTopic(topic);
        CostItem cost = MAKE.createCostItem();
        cost.setActual(new BigDecimal(200 + random.nextInt(300)));
        cost.setCurrency("USD");
        event.getCosts().add(cost);
        Confidential confidential = MAKE.createConfidential();
        confidential.setId(id + "-confidential");
        for (Invitation invitation : event.getInvitations()) {
            for (Phase phase : List.of(Phase.BEFORE, Phase.AFTER)) {
                PulseResponse pulse = MAKE.createPulseResponse();
                pulse.setPhase(phase);
                pulse.setInstrument(Instrument.MOOD_7);
                pulse.setValue(1 + random.nextInt(7));
                pulse.setBy(invitation);
                confidential.getPulses().add(pulse);
            }
        }
        event.setConfidential(confidential);
        return event;
    }
}
