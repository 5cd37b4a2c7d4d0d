package org.peertable.exchange.internal.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.RowVerdict.Remark;
import org.peertable.model.ContactKind;
import org.peertable.model.PeertablePackage.Literals;

/**
 * What a source says about a person; what makes no sense is left out with a remark.
 *
 * @param name the full name; empty when there is none
 * @param employer name of the employer; may be empty
 * @param texts a text, which may be empty, for every field of {@link #TEXTS}
 * @param lists a list, which may be empty, for every field of {@link #LISTS}
 * @param contacts a list, which may be empty, for every kind
 */
public record Person(
        String name,
        String employer,
        Map<Field, String> texts,
        Map<Field, List<String>> lists,
        Map<ContactKind, List<String>> contacts) {
    /** The texts of a peer. */
    public static final Map<Field, EAttribute> TEXTS = new LinkedHashMap<>();
    /** The lists of a peer. */
    public static final Map<Field, EAttribute> LISTS = new LinkedHashMap<>();
    /** Where to find the contact points. */
    public static final Map<ContactKind, Field> CONTACTS = new LinkedHashMap<>();

    static {
        TEXTS.put(Field.GIVEN_NAME, Literals.PEER__GIVEN_NAME);
        TEXTS.put(Field.FAMILY_NAME, Literals.PEER__FAMILY_NAME);
        TEXTS.put(Field.PRONOUNS, Literals.PEER__PRONOUNS);
        TEXTS.put(Field.TITLE, Literals.PEER__TITLE);
        TEXTS.put(Field.CITY, Literals.PEER__CITY);
        TEXTS.put(Field.COUNTRY, Literals.PEER__COUNTRY);
        TEXTS.put(Field.TIME_ZONE, Literals.PEER__TIME_ZONE);
        LISTS.put(Field.NICKNAMES, Literals.PEER__NICKNAMES);
        LISTS.put(Field.LANGUAGES, Literals.PEER__LANGUAGES);
        LISTS.put(Field.NEEDS, Literals.PEER__NEEDS);
        CONTACTS.put(ContactKind.EMAIL, Field.EMAIL);
        CONTACTS.put(ContactKind.TEL, Field.PHONE);
        CONTACTS.put(ContactKind.URL, Field.URL);
        CONTACTS.put(ContactKind.ADR, Field.ADDRESS);
    }

    static Person of(Columns columns, Table.Row row, List<Remark> remarks) {
        return of(field -> columns.cells(row, field), columns::name, remarks);
    }

    /**
     * Takes together what a source says about a person.
     *
     * @param said the tidied texts about a field that are not empty
     * @param columns what the source calls a field
     * @param remarks takes what makes no sense
     */
    public static Person of(Function<Field, List<String>> said, Function<Field, String> columns, List<Remark> remarks) {
        Map<Field, String> texts = new LinkedHashMap<>();
        for (Field field : TEXTS.keySet()) {
            texts.put(field, first(said, field));
        }
        texts.computeIfPresent(Field.COUNTRY, (field, text) ->
                checked(text, Values::country, columns.apply(field), Messages.Value_country, remarks));
        texts.computeIfPresent(Field.TIME_ZONE, (field, text) ->
                checked(text, only(Values::isTimeZone), columns.apply(field), Messages.Value_timeZone, remarks));
        Map<Field, List<String>> lists = new LinkedHashMap<>();
        for (Field field : LISTS.keySet()) {
            lists.put(field, listed(said, field));
        }
        lists.computeIfPresent(Field.LANGUAGES, (field, tags) ->
                checked(tags, Values::language, columns.apply(field), Messages.Value_language, remarks));
        Map<ContactKind, List<String>> contacts = new LinkedHashMap<>();
        CONTACTS.forEach((kind, field) -> contacts.put(kind, switch (kind) {
            case EMAIL -> checked(listed(said, field), only(Values::isMail), columns.apply(field),
                    Messages.Value_email, remarks);
            case URL -> checked(said.apply(field), only(Values::isWeb), columns.apply(field),
                    Messages.Value_url, remarks);
            case TEL -> listed(said, field);
            case ADR -> said.apply(field);
        }));
        String given = texts.get(Field.GIVEN_NAME);
        String family = texts.get(Field.FAMILY_NAME);
        String full = first(said, Field.DISPLAY_NAME);
        return new Person(full.isEmpty() ? (given + " " + family).strip() : full, first(said, Field.EMPLOYER),
                texts, lists, contacts);
    }

    private static String first(Function<Field, List<String>> said, Field field) {
        List<String> texts = said.apply(field);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> listed(Function<Field, List<String>> said, Field field) {
        return said.apply(field).stream().flatMap(cell -> Values.listed(cell).stream()).distinct().toList();
    }

    private static Function<String, Optional<String>> only(Predicate<String> valid) {
        return text -> Optional.of(text).filter(valid);
    }

    private static String checked(String text, Function<String, Optional<String>> check, String column, String message,
            List<Remark> remarks) {
        if (text.isEmpty()) {
            return text;
        }
        return check.apply(text).orElseGet(() -> {
            remarks.add(new Remark(column, NLS.bind(message, text)));
            return "";
        });
    }

    private static List<String> checked(List<String> texts, Function<String, Optional<String>> check, String column,
            String message, List<Remark> remarks) {
        List<String> valid = new ArrayList<>();
        for (String text : texts) {
            String checked = checked(text, check, column, message, remarks);
            if (!checked.isEmpty()) {
                valid.add(checked);
            }
        }
        return valid;
    }
}
