package org.peertable.core.contribute;

import java.util.List;

/**
 * An option of an exporter or importer, as declared in its {@code plugin.xml}.
 *
 * @param id the name on the command line
 * @param label what the wizard calls it
 * @param type what values it takes
 * @param defaultValue the value when none is given; valid for the type
 * @param allowed the only values allowed, in order; empty when any value of the type is
 */
public record OptionDescriptor(String id, String label, Type type, String defaultValue, List<String> allowed) {
    /** What values an option takes. */
    public enum Type {
        /** Any text. */
        STRING,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number that fits an {@code int}. */
        INTEGER
    }

    /** Copies the list. */
    public OptionDescriptor {
        allowed = List.copyOf(allowed);
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
