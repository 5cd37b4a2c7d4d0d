package org.peertable.exchange.internal.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can be about, and the names that such columns have in English and German tables. */
public enum Field {
    DISPLAY_NAME("displayName", "name fullname displayname commonname anzeigename vollername namevollstaendig"),
    GIVEN_NAME("givenName", "givenname firstname first forename vorname rufname"),
    FAMILY_NAME("familyName", "familyname lastname last surname nachname familienname"),
    NICKNAMES("nicknames", "nicknames nickname knownas alsoknownas spitzname spitznamen rufnamen"),
    PRONOUNS("pronouns", "pronouns pronoun pronomen"),
    TITLE("title", "title jobtitle position function titel funktion berufsbezeichnung stelle"),
    EMPLOYER("employer", "employer company companyname organisation organization organisationname organizationname firma "
            + "unternehmen arbeitgeber"),
    CITY("city", "city town location ort stadt wohnort"),
    COUNTRY("country", "country countrycode land laendercode staat"),
    TIME_ZONE("timeZone", "timezone zone zeitzone"),
    LANGUAGES("languages", "languages language lang sprachen sprache"),
    NEEDS("needs", "needs foodandaccess dietary dietaryneeds diet allergies bedarf essenundzugang ernaehrung "
            + "unvertraeglichkeiten"),
    EMAIL("email", "email emailaddress mail emails emailadresse mailadresse"),
    PHONE("phone", "phone telephone tel phonenumber mobile cell mobilephone telefon telefonnummer mobil handy"),
    URL("url", "url website web homepage webseite internet"),
    ADDRESS("address", "address streetaddress postaladdress adresse anschrift strasse"),
    ALIASES("aliases", "aliases alias alsonamed aliasse weiterenamen");

    private static final List<Field> OF_PEERS = Arrays.stream(values()).filter(field -> field != ALIASES).toList();
    private static final List<Field> OF_ORGANISATIONS = List.of(DISPLAY_NAME, ALIASES);

    private final String id;
    private final List<String> names;

    Field(String id, String names) {
        this.id = id;
        this.names = List.of(names.split(" "));
    }

    /** Finds the field that a column's name stands for. */
    static Optional<Field> named(String column, boolean organisations) {
        String folded = folded(column);
        if (organisations && EMPLOYER.names.contains(folded)) {
            return Optional.of(DISPLAY_NAME);
        }
        return of(organisations).stream().filter(field -> field.names.contains(folded)).findFirst();
    }

    /** Finds a field by the identifier used in mappings. */
    static Optional<Field> byId(String id, boolean organisations) {
        return organisations && id.equals("name")
                ? Optional.of(DISPLAY_NAME)
                : of(organisations).stream().filter(field -> field.id.equals(id)).findFirst();
    }

    /** Returns the identifiers used in mappings. */
    static List<String> ids(boolean organisations) {
        return of(organisations).stream().map(field -> field.id).toList();
    }

    /** Returns the identifier used in mappings. */
    String id() {
        return id;
    }

    private static List<Field> of(boolean organisations) {
        return organisations ? OF_ORGANISATIONS : OF_PEERS;
    }

    /** Tells whether several columns may be about it. */
    boolean isMany() {
        return switch (this) {
            case NICKNAMES, LANGUAGES, NEEDS, EMAIL, PHONE, URL, ADDRESS, ALIASES -> true;
            default -> false;
        };
    }

    private static String folded(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00df", "ss")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
