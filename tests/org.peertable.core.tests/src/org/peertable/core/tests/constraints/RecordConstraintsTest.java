package org.peertable.core.tests.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.internal.constraints.Answers;
import org.peertable.core.internal.constraints.ControlCharacters;
import org.peertable.core.internal.constraints.Currencies;
import org.peertable.core.internal.constraints.GroupSize;
import org.peertable.core.internal.constraints.Languages;
import org.peertable.core.internal.constraints.Order;
import org.peertable.core.internal.constraints.Ranges;
import org.peertable.core.internal.constraints.SharedAddress;
import org.peertable.core.internal.constraints.TimeZones;
import org.peertable.core.internal.constraints.UniqueIds;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Confidential;
import org.peertable.model.ContactPoint;
import org.peertable.model.CostItem;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Instrument;
import org.peertable.model.MixFactor;
import org.peertable.model.NoteAudience;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.PulseResponse;
import org.peertable.model.SlotKind;

class RecordConstraintsTest {
    private static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;

    private final Programs some = Programs.newYork();
    private final Event event = some.event("Breakfast");
    private final Peer ana = some.peer("Ana Lima");

    private List<String> asked(Constraint<Identified> constraint) {
        return Asked.about(some.program, Identified.class, constraint);
    }

    @Test
    void timeZonesExist() {
        assertThat(asked(new TimeZones())).isEmpty();
        ana.setTimeZone("America/Nowhere");
        some.venue.setTimeZone("EST5");
        some.program.setTimeZone("UTC+1");
        event.setTimeZone("+01:00");
        assertThat(asked(new TimeZones())).satisfiesExactlyInAnyOrder(
                message -> assertThat(message).contains("Ana Lima", "America/Nowhere"),
                message -> assertThat(message).contains("Library Hotel", "EST5"),
                message -> assertThat(message).contains("CIO Breakfasts", "UTC+1"),
                message -> assertThat(message).contains("Breakfast (2026-03-12)", "+01:00"));
    }

    @Test
    void currenciesExist() {
        CostItem cost = cost(new BigDecimal("10"));
        assertThat(asked(new Currencies())).isEmpty();
        cost.setCurrency("usd");
        some.program.setCurrency("DOLLAR");
        assertThat(asked(new Currencies())).satisfiesExactlyInAnyOrder(
                message -> assertThat(message).contains("Breakfast (2026-03-12)", "usd"),
                message -> assertThat(message).contains("CIO Breakfasts", "DOLLAR"));
    }

    @Test
    void languagesExist() {
        ana.getLanguages().addAll(List.of("en", "pt-BR", "zh-Hant-TW", "gsw"));
        assertThat(asked(new Languages())).isEmpty();
        ana.getLanguages().addAll(List.of("en_US", "english", "xx"));
        some.program.setLanguage("");
        assertThat(asked(new Languages())).hasSize(4).filteredOn(message -> message.contains("Ana Lima")).hasSize(3);
    }

    @Test
    void anIdentifierBelongsToOneObject() {
        assertThat(asked(new UniqueIds())).isEmpty();
        ana.setId(some.venue.getId());
        assertThat(asked(new UniqueIds())).singleElement().asString()
                .contains(some.venue.getId(), "venue Library Hotel", "peer Ana Lima");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\u2014", "a/b", "a#b", "a\n"})
    void anIdentifierIsMadeOfLettersAndDigits(String id) {
        for (String good : List.of("Az09-_.", "\u00e4", "\u0645\u062d\u0645\u062f")) {
            ana.setId(good);
            assertThat(asked(new UniqueIds())).as(good).isEmpty();
        }
        ana.setId(id);
        assertThat(asked(new UniqueIds())).singleElement().asString().contains("Ana Lima", "\u2018" + id + "\u2019");
    }

    @Test
    void noFigureComesFromFewerThanFive() {
        assertThat(Asked.about(some.program, Program.class, new GroupSize())).isEmpty();
        some.program.setMinimumGroupSize(4);
        assertThat(Asked.about(some.program, Program.class, new GroupSize())).singleElement().asString().contains("4", "5");
    }

    @Test
    void numbersAreWithinTheirRange() {
        some.slot(event, SlotKind.WELCOME, 1, null);
        cost(BigDecimal.ZERO);
        some.venue.setLatitude(90.0);
        some.venue.setLongitude(-180.0);
        MixFactor factor = MAKE.createMixFactor();
        some.policy("Small").getFactors().add(factor);
        assertThat(asked(new Ranges())).isEmpty();

        event.setCapacity(0);
        event.setDurationMinutes(-5);
        event.getSlots().get(0).setMinutes(0);
        event.getCosts().get(0).setActual(new BigDecimal("-0.01"));
        some.venue.setLatitude(90.1);
        some.venue.setLongitude(Double.NaN);
        factor.setWeight(-1);
        assertThat(asked(new Ranges())).satisfiesExactlyInAnyOrder(
                message -> assertThat(message).isEqualTo("Breakfast (2026-03-12): capacity is 0. It must be 1 or more."),
                message -> assertThat(message).contains("Breakfast (2026-03-12): duration minutes is -5"),
                message -> assertThat(message).contains("minutes is 0"),
                message -> assertThat(message).contains("cost item of Breakfast (2026-03-12): actual is -0.01"),
                message -> assertThat(message).contains("Library Hotel: latitude is 90.1. It must be from -90 to 90."),
                message -> assertThat(message).contains("Library Hotel: longitude is NaN"),
                message -> assertThat(message).contains("mix factor of Small: weight is -1"));
    }

    @Test
    void whatBeginsEndsLater() {
        some.season.setFirstDay(LocalDate.of(2026, 3, 1));
        some.season.setLastDay(LocalDate.of(2026, 3, 1));
        assertThat(asked(new Order())).isEmpty();
        some.season.setLastDay(LocalDate.of(2026, 2, 28));
        some.policy("Small").setMaxGuests(7);
        assertThat(asked(new Order())).satisfiesExactlyInAnyOrder(
                message -> assertThat(message).contains("Spring", "2026-02-28", "2026-03-01"),
                message -> assertThat(message).contains("Small", "7", "8"));
    }

    @Test
    void answersAreOnTheirScale() {
        some.note(event, "so that there is a place for answers", NoteAudience.CONVENOR);
        answer(Instrument.MOOD_7, 7);
        answer(Instrument.NPS_11, 0);
        answer(Instrument.NOTICED_2, 2);
        assertThat(Asked.about(some.program, Confidential.class, new Answers())).isEmpty();
        answer(Instrument.IOS_7, 0);
        answer(Instrument.NPS_11, 11);
        answer(Instrument.NOTICED_2, 3);
        assertThat(Asked.about(some.program, Confidential.class, new Answers())).hasSize(3)
                .allMatch(message -> message.startsWith("Breakfast (2026-03-12): an answer to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u007f", "\u0085", "\ud800", "\udc00x", "\uffff"})
    void noTextHoldsAControlCharacter(String bad) {
        ana.setCity("S\u00e3o Paulo \ud83c\udf1e\t\u6771\u4eac\n");
        assertThat(asked(new ControlCharacters())).isEmpty();
        ana.setDisplayName("Ana" + bad);
        ana.getNicknames().addAll(List.of("A", bad));
        address(ana, "ana" + bad + "@example.org");
        assertThat(asked(new ControlCharacters())).hasSize(3)
                .allMatch(message -> message.contains("Ana\ufffd") && message.contains("U+"))
                .allMatch(message -> !message.contains(bad));
    }

    @Test
    void noTwoPeersShareAnAddress() {
        Peer ben = some.peer("Ben Oduya");
        address(ana, "ana@example.org");
        address(ana, "ANA@example.org");
        ContactPoint second = address(ben, " Ana@Example.org");
        assertThat(Asked.about(some.program, Peer.class, new SharedAddress())).singleElement().asString()
                .contains("Ana Lima and Ben Oduya", "Ana@Example.org");
        second.setValue("ben@example.org");
        assertThat(Asked.about(some.program, Peer.class, new SharedAddress())).isEmpty();
    }

    private CostItem cost(BigDecimal actual) {
        CostItem made = MAKE.createCostItem();
        made.setActual(actual);
        made.setCurrency("USD");
        event.getCosts().add(made);
        return made;
    }

    private void answer(Instrument instrument, int value) {
        PulseResponse made = MAKE.createPulseResponse();
        made.setInstrument(instrument);
        made.setValue(value);
        event.getConfidential().getPulses().add(made);
    }

    private static ContactPoint address(Peer peer, String value) {
        ContactPoint made = MAKE.createContactPoint();
        made.setValue(value);
        peer.getContacts().add(made);
        return made;
    }
}
