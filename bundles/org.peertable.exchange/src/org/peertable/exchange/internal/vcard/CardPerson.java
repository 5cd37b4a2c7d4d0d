package org.peertable.exchange.internal.vcard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.peertable.exchange.internal.Plain;
import org.peertable.exchange.internal.people.Field;

import ezvcard.VCard;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.VCardProperty;

/** What a card says about a person, field by field. */
final class CardPerson {
    private static final int MOST_NAMED = 12;
    private static final ScribeIndex NAMES = new ScribeIndex();
    private static final Set<String> USED = Set.of("FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "ADR", "TEL", "EMAIL", "URL", "LANG", "TZ",
            "PRONOUNS", "KIND", "VERSION", "UID", "REV", "PRODID", "X-ABSHOWAS", "X-ABLABEL", "LABEL", "CLASS", "MAILER", "SORT-STRING");

    private final VCard card;

    CardPerson(VCard card) {
        this.card = card;
    }

    /** Returns the property that a field comes from. */
    static String property(Field field) {
        return switch (field) {
            case DISPLAY_NAME -> "FN";
            case GIVEN_NAME, FAMILY_NAME -> "N";
            case NICKNAMES -> "NICKNAME";
            case PRONOUNS -> "PRONOUNS";
            case TITLE -> "TITLE";
            case EMPLOYER, ALIASES -> "ORG";
            case CITY, COUNTRY, ADDRESS -> "ADR";
            case TIME_ZONE -> "TZ";
            case LANGUAGES -> "LANG";
            case NEEDS -> "";
            case EMAIL -> "EMAIL";
            case PHONE -> "TEL";
            case URL -> "URL";
        };
    }

    boolean isGroup() {
        return card.getKind() != null && card.getKind().isGroup();
    }

    boolean isOrganisation() {
        boolean kind = card.getKind() != null && card.getKind().isOrg();
        boolean shown = card.getExtendedProperty("X-ABShowAs") != null
                && "COMPANY".equalsIgnoreCase(card.getExtendedProperty("X-ABShowAs").getValue());
        boolean nameless = name().isEmpty() && texts(Field.GIVEN_NAME).isEmpty() && texts(Field.FAMILY_NAME).isEmpty();
        return !organisation().isEmpty() && (kind || shown || nameless || name().equals(organisation()) && structured().isEmpty());
    }

    String organisation() {
        Organization organisation = card.getOrganization();
        return organisation == null || organisation.getValues().isEmpty() ? "" : Plain.line(organisation.getValues().getFirst());
    }

    private String name() {
        return card.getFormattedName() == null ? "" : Plain.line(card.getFormattedName().getValue());
    }

    private Optional<StructuredName> structured() {
        return Optional.ofNullable(card.getStructuredName())
                .filter(name -> !Plain.line(name.getFamily()).isEmpty() || !Plain.line(name.getGiven()).isEmpty());
    }

    /** Returns what the card says about a field; what is preferred comes first. */
    List<String> texts(Field field) {
        Stream<String> texts = switch (field) {
            case DISPLAY_NAME -> Stream.of(name());
            case GIVEN_NAME -> structured().stream().map(StructuredName::getGiven);
            case FAMILY_NAME -> structured().stream().map(StructuredName::getFamily);
            case NICKNAMES -> card.getNicknames().stream().flatMap(one -> one.getValues().stream());
            case PRONOUNS -> card.getExtendedProperties("PRONOUNS").stream().map(one -> one.getValue());
            case TITLE -> Stream.concat(card.getTitles().stream().map(one -> one.getValue()), card.getRoles().stream().map(one -> one.getValue()));
            case EMPLOYER -> Stream.of(organisation());
            case CITY -> addresses().map(Address::getLocality);
            case COUNTRY -> addresses().map(Address::getCountry);
            case ADDRESS -> addresses().map(CardPerson::onOneLine);
            case TIME_ZONE -> Stream.ofNullable(card.getTimezone()).map(one -> one.getText()).filter(Objects::nonNull)
                    .filter(text -> text.contains("/"));
            case LANGUAGES -> card.getLanguages().stream().map(one -> one.getValue());
            case EMAIL -> preferred(card.getEmails(), one -> one.getPref(), one -> one.getTypes()).map(one -> one.getValue());
            case PHONE -> preferred(card.getTelephoneNumbers(), one -> one.getPref(), one -> one.getTypes())
                    .map(one -> one.getText() != null ? one.getText() : one.getUri() == null ? null : one.getUri().getNumber());
            case URL -> card.getUrls().stream().map(one -> one.getValue());
            case NEEDS, ALIASES -> Stream.of();
        };
        return texts.map(Plain::line).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private Stream<Address> addresses() {
        return preferred(card.getAddresses(), one -> one.getPref(), one -> one.getTypes());
    }

    private static <T> Stream<T> preferred(List<T> all, Function<T, Integer> pref, Function<T, ? extends Collection<?>> types) {
        return all.stream().sorted(Comparator.comparingInt(one -> {
            boolean old = types.apply(one).stream().anyMatch(type -> type.toString().toLowerCase(java.util.Locale.ROOT).contains("pref"));
            return pref.apply(one) != null ? pref.apply(one) : old ? 1 : 101;
        }));
    }

    private static String onOneLine(Address address) {
        String town = Stream.of(address.getPostalCode(), address.getLocality()).filter(Objects::nonNull).map(Plain::line)
                .filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
        return String.join(", ", Stream.of(address.getPoBox(), address.getStreetAddressFull(), address.getExtendedAddressFull(), town, address.getRegion(),
                address.getCountry()).filter(Objects::nonNull).map(Plain::line).filter(part -> !part.isEmpty()).distinct().toList());
    }

    /** Returns the names of what the card says and a program has no place for; empty when there is nothing. */
    Optional<String> leftOut() {
        Set<String> names = new TreeSet<>();
        for (VCardProperty property : card.getProperties()) {
            String name = property instanceof ezvcard.property.RawProperty raw ? raw.getPropertyName()
                    : NAMES.getPropertyScribe(property) == null ? "" : NAMES.getPropertyScribe(property).getPropertyName();
            if (!name.isEmpty() && !USED.contains(name.toUpperCase(java.util.Locale.ROOT))) {
                names.add(name.toUpperCase(java.util.Locale.ROOT));
            }
        }
        String first = String.join(", ", names.stream().limit(MOST_NAMED).toList());
        return names.isEmpty() ? Optional.empty()
                : Optional.of(names.size() > MOST_NAMED ? first + ", \u2026 (" + names.size() + ")" : first);
    }
}
