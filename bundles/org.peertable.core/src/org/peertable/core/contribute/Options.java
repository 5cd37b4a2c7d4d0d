package org.peertable.core.contribute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of the options that an exporter or importer declared; immutable. */
public final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Takes the given values and, where none is given, the defaults.
     *
     * @param declared the options there are
     * @param given values by option id
     * @return a value for every declared option
     * @throws IllegalArgumentException if an id is not declared or a value is not allowed; the message says what is
     */
    public static Options of(List<OptionDescriptor> declared, Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (OptionDescriptor option : declared) {
            String value = given.getOrDefault(option.id(), option.defaultValue());
            if (!option.accepts(value)) {
                throw new IllegalArgumentException("Option " + option.id() + " cannot be '" + value + "'. Give "
                        + (option.allowed().isEmpty()
                                ? "a value of type " + option.type().name().toLowerCase(java.util.Locale.ROOT)
                                : "one of " + String.join(", ", option.allowed())) + ".");
            }
            values.put(option.id(), value);
        }
        for (String id : given.keySet()) {
            if (!values.containsKey(id)) {
                throw new IllegalArgumentException("There is no option '" + id + "'. "
                        + (values.isEmpty() ? "There are no options." : "There is: " + String.join(", ", values.keySet()) + "."));
            }
        }
        return new Options(values);
    }

    /**
     * Returns an option's value as text.
     *
     * @throws IllegalArgumentException if the option was not declared
     */
    public String text(String id) {
        String value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("The option '" + id + "' is used but not declared.");
        }
        return value;
    }

    /**
     * Returns whether a BOOLEAN option is set.
     *
     * @throws IllegalArgumentException if the option was not declared
     */
    public boolean flag(String id) {
        return Boolean.parseBoolean(text(id));
    }

    /**
     * Returns the value of an INTEGER option.
     *
     * @throws IllegalArgumentException if the option was not declared or is no number
     */
    public int number(String id) {
        return Integer.parseInt(text(id));
    }
}
