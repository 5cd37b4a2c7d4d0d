package org.peertable.exchange.internal;

import java.math.RoundingMode;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.peertable.core.insight.Money;
import org.peertable.core.privacy.Level;

/**
 * The words of the reports in one language, and how dates, times and numbers are written in it. The language of the
 * process plays no part, because the same request must give the same bytes everywhere.
 */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle own;
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle own, ResourceBundle bundle, Locale locale) {
        this.own = own;
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Returns the texts in the language asked for, and in English when there are none in that language. */
    public static Texts in(Locale requested) {
        boolean german = requested.getLanguage().equals(Locale.GERMAN.getLanguage());
        Locale locale = new Locale.Builder()
                .setLanguage(german ? "de" : "en")
                .setRegion(requested.getCountry().length() == 2 ? requested.getCountry() : "")
                .build();
        ResourceBundle bundle = bundle(Texts.class, locale);
        return new Texts(bundle, bundle, locale);
    }

    /**
     * Returns the texts of a package, the general ones included.
     *
     * @param requested the language asked for
     * @param owner a class of the package whose {@code messages} are looked at first
     */
    public static Texts in(Locale requested, Class<?> owner) {
        Texts general = in(requested);
        return new Texts(bundle(owner, general.locale), general.bundle, general.locale);
    }

    private static ResourceBundle bundle(Class<?> owner, Locale locale) {
        return ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale, owner.getClassLoader(), NO_FALLBACK);
    }

    /** Returns the language and region that the texts are in. */
    public Locale locale() {
        return locale;
    }

    /** Returns the order of names in the language. */
    public Collator collator() {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.TERTIARY);
        return collator;
    }

    /**
     * Returns a text.
     *
     * @param key its key
     * @param arguments what its places are filled with
     * @throws MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        String text = (own.containsKey(key) ? own : bundle).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** Returns the text of an enumeration's literal. */
    public String of(Enum<?> literal) {
        return get(literal.getDeclaringClass().getSimpleName() + "_" + literal.name());
    }

    /** Returns for whom an export of a level is. */
    public String audience(Level level) {
        return get("Level_" + level.name());
    }

    /** Returns a day with its weekday, month and year. */
    public String fullDate(LocalDate day) {
        return pattern("Format_fullDate").format(day);
    }

    /** Returns a day with month and year. */
    public String date(LocalDate day) {
        return pattern("Format_date").format(day);
    }

    /** Returns a day and its month, abbreviated. */
    public String shortDate(LocalDate day) {
        return pattern("Format_shortDate").format(day);
    }

    /** Returns a time of day in hours and minutes. */
    public String time(LocalTime time) {
        return pattern("Format_time").format(time);
    }

    /** Returns from when to when, and in which zone. */
    public String span(ZonedDateTime start, ZonedDateTime end) {
        return get("Format_span", time(start.toLocalTime()), time(end.toLocalTime()), zone(start));
    }

    private String zone(ZonedDateTime at) {
        ZoneId zone = at.getZone();
        String offset = at.getOffset().getTotalSeconds() == 0 ? "" : at.getOffset().getId().replace("-", "\u2212");
        String place = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return zone.getId().contains("/") ? get("Format_zone", place, offset) : "UTC" + offset;
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale);
    }

    /** Returns a whole number. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** Returns a number with one decimal. */
    public String decimal(double value) {
        return fractions(1).format(value);
    }

    /** Returns a number with one decimal unless it is whole. */
    public String step(double value) {
        return value == Math.rint(value) ? number((long) value) : decimal(value);
    }

    /** Returns a number with one decimal and its sign, as a change is written. */
    public String change(double value) {
        String sign = value > 0 ? "+" : value < 0 ? "\u2212" : "\u00b1";
        return sign + decimal(Math.abs(value));
    }

    /** Returns an amount of money with its currency. */
    public String money(Money money) {
        return get("Format_money", fractions(digits(money.currency())).format(money.amount()), money.currency());
    }

    private static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            // not a code of ISO 4217, which a check reports; two digits are usual
            return 2;
        }
    }

    private NumberFormat fractions(int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** Keeps a name together that may be written from right to left in a sentence written from left to right. */
    public static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
