package org.peertable.core.contribute;

import java.util.List;
import java.util.Map;

/**
 * An option of an exporter or importer, as declared in its {@code plugin.xml}.
 *
 * @param id the name on the command line
 * @param label what the wizard calls it
 * @param type what values it takes
 * @param defaultValue the value when none is given; valid for the type
 * @param allowed the only values allowed, in order; empty when any value of the type is
 * @param words what the wizard calls the allowed values; a value without a word is called by itself
 */
public record OptionDescriptor(
        String id, String label, Type type, String defaultValue, List<String> allowed, Map<String, String> words) {
    /** What values an option takes. */
    public enum Type {
        /** Any text. */
        STRING,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number that fits an {@code int}. */
        INTEGER
    }

    /** Copies the collections. */
    public OptionDescriptor {
        allowed = List.copyOf(allowed);
        words = Map.copyOf(words);
    }

    /** Makes an option whose values are called by themselves. */
    public OptionDescriptor(String id, String label, Type type, String defaultValue, List<String> allowed) {
        this(id, label, type, defaultValue, allowed, Map.of());
    }

    /** Returns what the wizard calls a value. */
    public String word(String value) {
        return words.getOrDefault(value, value);
    }

    /**
     * Tells whether a value may be given to this option.
     *
     * @param value the value as text
     * @return whether it is of the type and among the allowed ones
     */
    public boolean accepts(String value) {
        boolean typed = switch (type) {
            case STRING -> true;
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case INTEGER -> value.matches("-?\\d{1,9}");
        };
        return typed && (allowed.isEmpty() || allowed.contains(value));
    }
}
