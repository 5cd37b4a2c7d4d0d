package org.peertable.core.tests.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.internal.constraints.Capacity;
import org.peertable.core.internal.constraints.Competitors;
import org.peertable.core.internal.constraints.ConsentForGuests;
import org.peertable.core.internal.constraints.Delegate;
import org.peertable.core.internal.constraints.HostStaff;
import org.peertable.core.internal.constraints.MetroShare;
import org.peertable.core.internal.constraints.OneInvitation;
import org.peertable.core.internal.constraints.PerOrganisation;
import org.peertable.core.internal.constraints.Sellers;
import org.peertable.core.internal.constraints.WaitRanks;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.Peer;
import org.peertable.model.Stage;

class GuestConstraintsTest {
    private final Programs some = Programs.newYork();
    private final Event event = some.event("Breakfast");

    private List<String> asked(Constraint<Event> constraint) {
        return Asked.about(some.program, Event.class, constraint);
    }

    private List<String> askedOfInvitations(Constraint<Invitation> constraint) {
        return Asked.about(some.program, Invitation.class, constraint);
    }

    @Test
    void noMoreGuestsAreConfirmedThanThereArePlaces() {
        List<Invitation> guests = some.confirm(event, 12);
        some.invite(event, some.peer("Only invited"), Stage.INVITED);
        assertThat(asked(new Capacity())).isEmpty();
        Invitation last = some.confirm(event, 2).get(1);
        assertThat(asked(new Capacity())).containsExactly("Breakfast (2026-03-12): 14 confirmed for 12 places. "
                + "Put 2 on the waitlist, or raise the capacity.");
        guests.get(0).setStage(Stage.WITHDRAWN);
        guests.get(1).setDelegatedTo(last);
        assertThat(asked(new Capacity())).as("whoever sent somebody else takes no place").isEmpty();
    }

    @Test
    void aPeerHasOneInvitation() {
        Peer ana = some.peer("Ana Lima");
        Invitation first = some.confirm(event, ana);
        some.invite(event, ana, Stage.CANDIDATE);
        assertThat(asked(new OneInvitation())).singleElement().asString().contains("Ana Lima", "Breakfast (2026-03-12)");
        first.setStage(Stage.WITHDRAWN);
        assertThat(asked(new OneInvitation())).isEmpty();
    }

    @Test
    void theWaitlistIsNumberedFromOne() {
        some.confirm(event, some.peer("Cleo Marsh")).setWaitRank(1);
        Invitation ana = some.invite(event, some.peer("Ana Lima"), Stage.WAITLISTED);
        Invitation ben = some.invite(event, some.peer("Ben Oduya"), Stage.WAITLISTED);
        ana.setWaitRank(3);
        assertThat(asked(new WaitRanks())).satisfiesExactlyInAnyOrder(
                message -> assertThat(message).startsWith("Cleo Marsh has a place on the waitlist"),
                message -> assertThat(message).startsWith("Ana Lima waits in place 3"),
                message -> assertThat(message).startsWith("Ben Oduya waits for Breakfast (2026-03-12) without a place"));
        event.getInvitations().get(0).setWaitRank(null);
        ana.setWaitRank(1);
        ben.setWaitRank(1);
        assertThat(asked(new WaitRanks())).as("two in one place").hasSize(1);
        ben.setWaitRank(2);
        assertThat(asked(new WaitRanks())).isEmpty();
    }

    @Test
    void aDelegateIsAnotherGuestWhoAgreed() {
        Peer ana = some.peer("Ana Lima");
        Peer ben = some.peer("Ben Oduya");
        Invitation sender = some.confirm(event, ana);
        Invitation delegate = some.confirm(some.event("Dinner"), ben);
        sender.setDelegatedTo(delegate);
        assertThat(askedOfInvitations(new Delegate())).singleElement().asString()
                .contains("Ana Lima sends Ben Oduya to Breakfast", "not invited");
        event.getInvitations().add(delegate);
        assertThat(askedOfInvitations(new Delegate())).isEmpty();
        ben.getConsents().clear();
        assertThat(askedOfInvitations(new Delegate())).singleElement().asString().contains("Ben Oduya", "agreed to nothing");
        event.setStatus(EventStatus.HELD);
        assertThat(askedOfInvitations(new Delegate())).as("what is over stays as it was").isEmpty();
        delegate.setPeer(ana);
        assertThat(askedOfInvitations(new Delegate())).singleElement().asString().contains("in place of Ana Lima");
    }

    @Test
    void nobodySellsUnlessThePolicyAllowsIt() {
        Peer ana = some.peer("Ana Lima");
        Peer ben = some.peer("Ben Oduya");
        some.confirm(event, ana);
        Invitation benIsAsked = some.invite(event, ben, Stage.INVITED);
        assertThat(asked(new Sellers())).isEmpty();
        ana.setSells(true);
        ben.getEmployer().setKind(OrganisationKind.SELLER);
        assertThat(asked(new Sellers())).singleElement().asString()
                .contains("Breakfast (2026-03-12)", "2 who sell, 0 allowed", "Ana Lima, Ben Oduya");
        some.season.setMixPolicy(some.policy("Two"));
        some.season.getMixPolicy().setMaxSellers(2);
        assertThat(asked(new Sellers())).as("the season's policy").isEmpty();
        event.setMixPolicy(some.policy("One"));
        event.getMixPolicy().setMaxSellers(1);
        assertThat(asked(new Sellers())).as("the event's policy").hasSize(1);
        benIsAsked.setStage(Stage.WITHDRAWN);
        assertThat(asked(new Sellers())).isEmpty();
    }

    @Test
    void theHostsOwnPeopleAreSellersOnlyAsGuests() {
        Peer host = some.peer("Hanna Host", "Hudson Partners");
        host.setSells(true);
        Invitation hosting = some.confirm(event, host);
        hosting.setRole(GuestRole.HOST);
        assertThat(asked(new Sellers())).isEmpty();
        hosting.setRole(GuestRole.GUEST);
        assertThat(asked(new Sellers())).hasSize(1);
    }

    @Test
    void thereAreFewPeopleOfTheHost() {
        some.confirm(event, some.peer("Hanna Host", "Hudson Partners"));
        some.confirm(event, some.peer("Sam Scribe")).setRole(GuestRole.SCRIBE);
        assertThat(asked(new HostStaff())).isEmpty();
        some.invite(event, some.peer("Olga Onlooker"), Stage.INVITED).setRole(GuestRole.OBSERVER);
        assertThat(asked(new HostStaff())).singleElement().asString()
                .contains("3 people of the host, 2 allowed", "Hanna Host, Sam Scribe, Olga Onlooker", "Breakfast");
        event.setMixPolicy(some.policy("Three"));
        event.getMixPolicy().setMaxHostStaff(3);
        assertThat(asked(new HostStaff())).isEmpty();
    }

    @Test
    void competitorsAreNotTogetherWhoeverSaysThatTheyCompete() {
        Peer ana = some.peer("Ana Lima", "Acme");
        Peer ben = some.peer("Ben Oduya", "Borealis");
        some.confirm(event, ana);
        Invitation benComes = some.confirm(event, ben);
        assertThat(asked(new Competitors())).isEmpty();
        ben.getEmployer().getCompetitors().add(ana.getEmployer());
        assertThat(asked(new Competitors())).singleElement().asString()
                .contains("Ana Lima (Acme)", "Ben Oduya (Borealis)", "Breakfast");
        ana.getEmployer().getCompetitors().add(ben.getEmployer());
        assertThat(asked(new Competitors())).as("reported once").hasSize(1);
        benComes.setStage(Stage.INVITED);
        assertThat(asked(new Competitors())).isEmpty();
    }

    @Test
    void fewGuestsComeFromOneOrganisation() {
        some.confirm(event, some.peer("Ana Lima", "Acme"));
        some.confirm(event, some.peer("Hanna Host", "Hudson Partners"));
        some.confirm(event, some.peer("Hugo Host", "Hudson Partners"));
        assertThat(asked(new PerOrganisation())).as("the host's people are counted apart").isEmpty();
        some.confirm(event, some.peer("Ben Oduya", "Acme"));
        assertThat(asked(new PerOrganisation())).singleElement().asString()
                .contains("2 guests of Acme, 1 allowed", "Ana Lima, Ben Oduya", "Breakfast");
        some.season.setMixPolicy(some.policy("Two"));
        some.season.getMixPolicy().setMaxPerOrganisation(2);
        assertThat(asked(new PerOrganisation())).isEmpty();
    }

    @Test
    void whoeverIsAskedMayBeAsked() {
        Peer ana = some.peer("Ana Lima");
        Invitation invitation = some.invite(event, ana, Stage.INVITED);
        assertThat(askedOfInvitations(new ConsentForGuests())).isEmpty();
        ana.getConsents().get(0).setWithdrawnOn(LocalDate.of(2026, 2, 1));
        assertThat(askedOfInvitations(new ConsentForGuests())).singleElement().asString()
                .contains("Ana Lima", "Breakfast (2026-03-12)");
        invitation.setStage(Stage.CANDIDATE);
        assertThat(askedOfInvitations(new ConsentForGuests())).isEmpty();
        invitation.setStage(Stage.CONFIRMED);
        event.setStart(event.getStart().minusMonths(2));
        assertThat(askedOfInvitations(new ConsentForGuests())).as("what is over stays as it was").isEmpty();
    }

    @Test
    void mostGuestsWorkInOneCity() {
        List<Invitation> guests = some.confirm(event, 5);
        guests.get(0).getPeer().setCity("Boston");
        assertThat(asked(new MetroShare())).as("four of five").isEmpty();
        guests.get(1).getPeer().setCity("Albany");
        guests.get(2).getPeer().setCity(" new york ");
        assertThat(asked(new MetroShare())).singleElement().asString().contains("Breakfast", "3 of 5", "New York", "80 %");
        guests.get(3).setStage(Stage.INVITED);
        assertThat(asked(new MetroShare())).as("four guests are no list yet").isEmpty();
    }
}
