package org.peertable.ui.internal.fields;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** How the value of a field is written as text, and read back from what a planner types. */
public final class FieldText {
    private static final int MOST = 1_000_000;
    private static final long MOST_MONEY = 1_000_000_000_000L;
    private static final BigDecimal EXAMPLE_AMOUNT = new BigDecimal("450.00");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter PLAIN_MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final LocalDateTime EXAMPLE = LocalDateTime.of(2026, 9, 17, 8, 0);

    private final EStructuralFeature feature;
    private final Class<?> type;

    private FieldText(EStructuralFeature feature) {
        this.feature = feature;
        this.type = feature.getEType().getInstanceClass();
    }

    /**
     * Returns how a feature is written and read.
     *
     * @param feature the feature
     */
    public static FieldText of(EStructuralFeature feature) {
        return new FieldText(feature);
    }

    /** Returns whether what is typed can be read back. */
    public boolean isReadable() {
        return !(feature instanceof EReference)
                && (type == String.class || type == LocalDate.class || type == LocalDateTime.class
                || type == BigDecimal.class || isNumber());
    }

    /**
     * Writes a value.
     *
     * @param value the value; may be {@code null}
     * @return its text; empty for none
     */
    public String write(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> values when feature instanceof EReference ->
                values.stream().map(Words::name).collect(Collectors.joining(", "));
            case List<?> values -> values.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case LocalDate day -> Dates.day(day);
            case BigDecimal amount -> amounts().format(amount);
            case LocalDateTime time -> MOMENT.format(time);
            default -> String.valueOf(value);
        };
    }

    /**
     * Reads what was typed.
     *
     * @param label what the field is called, for the error
     * @param typed the text
     * @return the value; {@code null} when the text is empty
     * @throws IllegalArgumentException if it is not a value of the field; the message says what to write instead
     */
    public Object read(String label, String typed) {
        String text = typed.strip();
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new IllegalArgumentException(Messages.Field_control);
        }
        if (feature.isMany()) {
            return Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
        if (text.isEmpty()) {
            if (feature.isRequired() || type.isPrimitive()) {
                throw new IllegalArgumentException(NLS.bind(Messages.Field_required, label));
            }
            return null;
        }
        if (isNumber()) {
            return number(text);
        }
        if (type == BigDecimal.class) {
            return amount(text);
        }
        if (type == LocalDate.class) {
            return day(text);
        }
        if (type == LocalDateTime.class) {
            return dateTime(text);
        }
        if (feature.getName().equals("timeZone") && Dates.zone(text).isEmpty()) {
            throw new IllegalArgumentException(NLS.bind(Messages.Field_badZone, text));
        }
        return text;
    }

    private boolean isNumber() {
        return type == int.class || type == Integer.class;
    }

    private static Integer number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(NLS.bind(Messages.Field_badNumber, new Object[] {text, 0, MOST}));
    }

    private static BigDecimal amount(String text) {
        ParsePosition end = new ParsePosition(0);
        BigDecimal amount = (BigDecimal) amounts().parse(text, end);
        if (amount == null || end.getIndex() < text.length() || amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(MOST_MONEY)) > 0) {
            throw new IllegalArgumentException(NLS.bind(Messages.Field_badAmount, text, amounts().format(EXAMPLE_AMOUNT)));
        }
        return amount.setScale(Math.max(2, amount.scale()));
    }

    /** Amounts as the planner's language writes them, without marks between thousands. */
    private static DecimalFormat amounts() {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance();
        format.setParseBigDecimal(true);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        return format;
    }

    private static LocalDate day(String text) {
        return Dates.readDay(text).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Field_badDate,
                new Object[] {text, Dates.day(EXAMPLE.toLocalDate()), EXAMPLE.toLocalDate()})));
    }

    private static LocalDateTime dateTime(String text) {
        return Dates.readMoment(text).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Field_badDateTime,
                new Object[] {text, MOMENT.format(EXAMPLE), PLAIN_MOMENT.format(EXAMPLE)})));
    }
}
