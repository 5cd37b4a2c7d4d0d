package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a calendar or card file as the standards have them, read by the letter: what is not allowed fails. */
record CalendarLines(List<String> lines) {
    static CalendarLines of(String file) {
        assertThat(file).endsWith("\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String physical : file.substring(0, file.length() - 2).split("\r\n", -1)) {
            int octets = physical.getBytes(StandardCharsets.UTF_8).length;
            if (octets < 1 || octets > 75 || physical.codePoints().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7f || c == 0xfffd)) {
                throw new AssertionError(octets + " octets: " + physical);
            }
            if (physical.startsWith(" ")) {
                line.append(physical, 1, physical.length());
            } else {
                assertThat(physical).matches("(?s)[A-Z0-9-]+[:;].*");
                lines.add(line.toString());
                line.setLength(0);
                line.append(physical);
            }
        }
        lines.add(line.toString());
        lines.removeFirst();
        List<String> open = new ArrayList<>();
        for (String logical : lines) {
            if (logical.startsWith("BEGIN:")) {
                open.add(logical.substring(6));
            } else if (logical.startsWith("END:")) {
                assertThat(open.removeLast()).isEqualTo(logical.substring(4));
            } else {
                assertThat(open).isNotEmpty();
            }
        }
        assertThat(open).isEmpty();
        return new CalendarLines(lines);
    }

    /** Returns the values of a property with its parameters, all that follows its name. */
    List<String> all(String name) {
        return lines.stream().filter(line -> line.matches(name + "[:;].*")).map(line -> line.substring(name.length())).toList();
    }

    /** Returns the value of a text property, unescaped. */
    String text(String name) {
        List<String> values = all(name);
        assertThat(values).as(name).hasSize(1);
        String value = values.getFirst().substring(values.getFirst().indexOf(':') + 1);
        assertThat(value.replaceAll("\\\\[\\\\;,nN]", "")).doesNotContain("\\").doesNotContain(",").doesNotContain(";");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(c != '\\' ? c : value.charAt(++i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i));
        }
        return text.toString();
    }
}
