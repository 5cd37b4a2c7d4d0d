package org.peertable.exchange.internal.person;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peertable.core.contribute.ExportRequest;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.person.PersonPage.Section;
import org.peertable.model.Confidential;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.Rule;
import org.peertable.model.Season;
import org.peertable.model.Term;

/** Everything about one person as a page, read from a program that holds nothing else. */
final class SubjectPage {
    private final PersonTexts texts;
    private final List<Section> sections = new ArrayList<>();

    private SubjectPage(PersonTexts texts) {
        this.texts = texts;
    }

    static PersonPage of(ExportRequest request, Peer peer, PersonTexts texts) {
        SubjectPage page = new SubjectPage(texts);
        page.entry(peer);
        page.consents(peer);
        for (Season season : request.program().getSeasons()) {
            season.getEvents().forEach(page::event);
            page.contacts(season);
        }
        page.rules(request);
        Section others = Section.of(texts.get("Access_others"));
        others.sentences().add(texts.get("Access_othersText"));
        page.sections.add(others);
        return new PersonPage(texts.get("Access_kind"), peer.getDisplayName(),
                texts.get("Access_lead", request.program().getName()), page.sections);
    }

    private void entry(Peer peer) {
        Section section = Section.of(texts.get("Access_entry"))
                .row(texts.get("Access_name"), peer.getDisplayName())
                .row(texts.get("Access_givenName"), peer.getGivenName())
                .row(texts.get("Access_familyName"), peer.getFamilyName())
                .row(texts.get("Access_nicknames"), String.join(", ", peer.getNicknames()))
                .row(texts.get("Access_pronouns"), peer.getPronouns())
                .row(texts.get("Access_title"), peer.getTitle())
                .row(texts.get("Access_employer"), peer.getEmployer() == null ? "" : peer.getEmployer().getName())
                .row(texts.get("Access_place"), joined(peer.getCity(), country(peer), zone(peer)))
                .row(texts.get("Access_languages"), languages(peer))
                .row(texts.get("Access_needs"), String.join(", ", peer.getNeeds()))
                .row(texts.get("Access_facets"), terms(peer.getFacets()))
                .row(texts.get("Access_state"), texts.of(peer.getState()))
                .row(texts.get("Access_sells"), peer.isSells() ? texts.get("Access_yes") : "");
        peer.getContacts().forEach(contact -> section.row(
                joined(texts.of(contact.getKind()), contact.getLabel()), contact.getValue()));
        peer.getChallenges().forEach(challenge -> section.row(texts.get("Access_challenge"),
                joined(challenge.getText(), terms(challenge.getFacets()), texts.of(challenge.getAudience()))));
        sections.add(section);
    }

    /** What was written that is no code stays as it is, for the person shall see all of it. */
    private String country(Peer peer) {
        return peer.getCountry() == null ? "" : Locale.of("", peer.getCountry()).getDisplayCountry(texts.locale());
    }

    private String zone(Peer peer) {
        try {
            return peer.getTimeZone() == null ? "" : ZoneId.of(peer.getTimeZone()).getDisplayName(TextStyle.FULL, texts.locale());
        } catch (DateTimeException e) {
            return peer.getTimeZone();
        }
    }

    private String languages(Peer peer) {
        return peer.getLanguages().stream().map(this::language).collect(Collectors.joining(", "));
    }

    private String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(texts.locale());
        return name.isEmpty() ? tag : name;
    }

    private void consents(Peer peer) {
        Section section = Section.of(texts.get("Access_consents"));
        peer.getConsents().forEach(consent -> section.row(texts.of(consent.getPurpose()), joined(
                texts.of(consent.getBasis()),
                consent.getGrantedOn() == null ? "" : texts.get("Access_since", texts.day(consent.getGrantedOn())),
                consent.getWithdrawnOn() == null ? "" : texts.get("Access_until", texts.day(consent.getWithdrawnOn())),
                consent.getSource())));
        add(section);
    }

    private void event(Event event) {
        Texts words = texts.general();
        Section section = Section.of(joined(event.getTitle(),
                event.getStart() == null ? "" : words.fullDate(event.getStart().toLocalDate())));
        for (Invitation own : event.getInvitations()) {
            section.row(texts.get("Access_part"), joined(words.of(own.getRole()), words.of(own.getStage()), words.of(own.getAttendance())))
                    .row(texts.get("Access_then"), joined(own.getTitleThen(), own.getOrganisationThen()))
                    .row(texts.get("Access_warmUp"), own.getWarmUp())
                    .row(texts.get("Access_answered"), own.getRespondedAt() == null ? "" : texts.day(own.getRespondedAt().atZone(ZoneOffset.UTC).toLocalDate()));
        }
        event.getTables().forEach(table -> table.getSeats().forEach(
                seat -> section.row(texts.get("Access_seat"), texts.get("Access_seatAt", table.getLabel(), seat.getNumber()))));
        event.getTopics().forEach(topic -> topic.getVotes().forEach(
                vote -> section.row(texts.get("Access_dots"), texts.get("Access_dotsFor", vote.getDots(), topic.getTitle()))));
        event.getTopics().stream().filter(topic -> topic.getProposedBy() != null)
                .forEach(topic -> section.row(texts.get("Access_proposed"), topic.getTitle()));
        event.getSlots().forEach(slot -> section.row(texts.get("Access_led"), joined(words.of(slot.getKind()), slot.getTitle())));
        section.row(texts.get("Access_rule"), event.getRules().stream().map(Rule::getText).filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        event.getFollowUps().forEach(task -> section.row(texts.get("Access_promise"), joined(task.getText(), texts.day(task.getDue()))));
        event.getWaivers().forEach(waiver -> section.row(texts.get("Access_waiver"), waiver.getReason()));
        if (event.getConfidential() != null) {
            confidential(event.getConfidential(), section);
        }
        add(section);
    }

    private void confidential(Confidential confidential, Section section) {
        for (Note note : confidential.getNotes()) {
            section.row(texts.get(note.getSaidBy() != null ? "Access_said" : "Access_noted"), joined(note.getText(), note.getRedacted()));
        }
        confidential.getPulses().forEach(answer -> section.row(
                texts.of(answer.getInstrument()), joined(texts.of(answer.getPhase()), String.valueOf(answer.getValue()))));
    }

    private void contacts(Season season) {
        Section section = Section.of(texts.get("Access_contacts", season.getTitle()));
        season.getTouchpoints().forEach(touch -> section.row(texts.day(touch.getOn()), texts.of(touch.getKind())));
        add(section);
    }

    private void rules(ExportRequest request) {
        Section section = Section.of(texts.get("Access_pairRules"));
        request.program().getDirectories().forEach(directory -> {
            for (PairRule rule : directory.getPairRules()) {
                section.row(texts.of(rule.getKind()), joined(texts.get("Access_withSomebody"), rule.getReason(), texts.day(rule.getUntil())));
            }
        });
        add(section);
    }

    private void add(Section section) {
        if (!section.isEmpty()) {
            sections.add(section);
        }
    }

    private static String terms(List<Term> terms) {
        return terms.stream().map(Term::getLabel).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
