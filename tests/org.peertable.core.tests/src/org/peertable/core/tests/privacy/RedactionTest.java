package org.peertable.core.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertable.core.privacy.Redaction;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Event;
import org.peertable.model.Peer;

class RedactionTest {
    private final Programs some = Programs.newYork();
    private final Event event = some.event("Breakfast");
    private final Peer jose = some.peer("José García-Núñez", "Acme Holdings, Inc.");

    @BeforeEach
    void guests() {
        jose.setGivenName("José");
        jose.setFamilyName("García-Núñez");
        jose.getNicknames().add("Pepe");
        jose.setTitle("Chief Digital Officer");
        jose.getEmployer().getAliases().add("ACM");
        some.confirm(event, jose);
        some.confirm(event, named("Will Field", "Will", "Field"));
        some.confirm(event, named("山田太郎", "太郎", "山田"));
        some.confirm(event, named("أحمد الفارسي", "أحمد", "الفارسي"));
        some.confirm(event, some.peer("Suharto", "Borealis"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pepe was alone with it | [somebody] was alone with it",
        "JOSE GARCIA NUNEZ said so | [somebody] said so",
        "Jose\u0301 said so | [somebody] said so",
        "Josés Idee | [somebody] Idee",
        "Will said it will be fine in this field | [somebody] said it will be fine in this field",
        "At Acme Holdings nobody listens | At [an organisation] nobody listens",
        "at acme holdings, inc. nobody listens | at [an organisation]. nobody listens",
        "ACM-wide freeze | [an organisation]-wide freeze",
        "山田さんは寂しい | [somebody]さんは寂しい",
        "قال لأحمد | قال ل[somebody]",
        "Suharto's team | [somebody]'s team",
        "Wi\u00adll said | [somebody] said",
        "As Chief Digital Officer of Acme Holdings I know | As [a role] of [an organisation] I know",
        "A chief digital officer in New York | A chief digital officer in [a city]",
        "A chief digital officer somewhere | A chief digital officer somewhere",
        "Life in New York | Life in New York",
        "Goodwill and fieldwork | Goodwill and fieldwork"})
    void whatTellsWhoWasThereIsReplaced(String text, String proposed) {
        assertThat(Redaction.of(some.program).propose(text, event).text()).isEqualTo(proposed);
    }

    @Test
    void aCityAndARoleThatTwoPeopleShareTellNobody() {
        some.peer("Other", "Elsewhere").setTitle("Chief Digital Officer");

        assertThat(Redaction.of(some.program).propose("A chief digital officer in New York", event).replaced()).isEmpty();
    }

    @Test
    void theProposalSaysWhatItReplacedAndOfWhom() {
        Redaction.Proposal proposal = Redaction.of(some.program).propose("Pepe of ACM", event);

        assertThat(proposal.replaced()).extracting(Redaction.Found::text).containsExactly("Pepe", "ACM");
        assertThat(proposal.replaced()).extracting(Redaction.Found::kind)
                .containsExactly(Redaction.Kind.PERSON, Redaction.Kind.ORGANISATION);
        assertThat(proposal.replaced()).allMatch(found -> found.guests().get(0).getPeer() == jose);
    }

    @Test
    void whatWasProposedTellsNobodyAnyMore() {
        for (long seed = 0; seed < 20; seed++) {
            CanaryProgram random = CanaryProgram.of(seed);
            Redaction redaction = Redaction.of(random.program());
            for (Event one : random.events()) {
                StringBuilder text = new StringBuilder("So");
                one.getInvitations().forEach(guest -> {
                    if (guest.getPeer() != null) {
                        text.append(' ').append(guest.getPeer().getDisplayName()).append(" of ")
                                .append(guest.getPeer().getEmployer() == null ? "" : guest.getPeer().getEmployer().getName())
                                .append(" as ").append(guest.getTitleThen());
                    }
                });
                Redaction.Proposal proposal = redaction.propose(text.toString(), one);
                assertThat(redaction.find(proposal.text(), one)).as("seed %d: %s", seed, proposal.text()).isEmpty();
            }
        }
    }

    @Test
    void noTextIsNoTrouble() {
        assertThat(Redaction.of(some.program).propose(null, event).text()).isEmpty();
        assertThat(Redaction.of(some.program).propose("", event).text()).isEmpty();
        assertThat(Redaction.of(some.program).propose("😀 \u0000 x", event).text()).isEqualTo("😀 \u0000 x");
    }

    private Peer named(String display, String given, String family) {
        Peer peer = some.peer(display);
        peer.setGivenName(given);
        peer.setFamilyName(family);
        return peer;
    }
}
