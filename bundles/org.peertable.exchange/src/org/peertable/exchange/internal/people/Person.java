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

/** What a row says about a person; what makes no sense is left out with a remark. */
record Person(
        String name,
        String employer,
        Map<Field, String> texts,
        Map<Field, List<String>> lists,
        Map<ContactKind, List<String>> contacts) {
    /** The texts of a peer. */
    static final Map<Field, EAttribute> TEXTS = new LinkedHashMap<>();
    /** The lists of a peer. */
    static final Map<Field, EAttribute> LISTS = new LinkedHashMap<>();
    /** Where to find the contact points. */
    static final Map<ContactKind, Field> CONTACTS = new LinkedHashMap<>();

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
        Map<Field, String> texts = new LinkedHashMap<>();
        for (Field field : TEXTS.keySet()) {
            texts.put(field, columns.cell(row, field));
        }
        texts.computeIfPresent(Field.COUNTRY, (field, text) ->
                checked(text, Values::country, columns.name(field), Messages.Value_country, remarks));
        texts.computeIfPresent(Field.TIME_ZONE, (field, text) ->
                checked(text, only(Values::isTimeZone), columns.name(field), Messages.Value_timeZone, remarks));
        Map<Field, List<String>> lists = new LinkedHashMap<>();
        for (Field field : LISTS.keySet()) {
            lists.put(field, listed(columns, row, field));
        }
        lists.computeIfPresent(Field.LANGUAGES, (field, tags) ->
                checked(tags, Values::language, columns.name(field), Messages.Value_language, remarks));
        Map<ContactKind, List<String>> contacts = new LinkedHashMap<>();
        CONTACTS.forEach((kind, field) -> contacts.put(kind, switch (kind) {
            case EMAIL -> checked(listed(columns, row, field), only(Values::isMail), columns.name(field),
                    Messages.Value_email, remarks);
            case URL -> checked(columns.cells(row, field), only(Values::isWeb), columns.name(field),
                    Messages.Value_url, remarks);
            case TEL -> listed(columns, row, field);
            case ADR -> columns.cells(row, field);
        }));
        String given = texts.get(Field.GIVEN_NAME);
        String family = texts.get(Field.FAMILY_NAME);
        String full = columns.cell(row, Field.DISPLAY_NAME);
        return new Person(full.isEmpty() ? (given + " " + family).strip() : full, columns.cell(row, Field.EMPLOYER),
                texts, lists, contacts);
    }

    private static List<String> listed(Columns columns, Table.Row row, Field field) {
        return columns.cells(row, field).stream().flatMap(cell -> Values.listed(cell).stream()).distinct().toList();
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
