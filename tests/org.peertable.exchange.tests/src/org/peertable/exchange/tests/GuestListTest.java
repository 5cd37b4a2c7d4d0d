package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestListTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellIsNeverAFormula(String name) {
        Breakfasts program = new Breakfasts();
        program.peers.getFirst().setDisplayName(name);
        String table = Exports.guestList(program, program.upcoming, Map.of());
        String text = name.replace("\t", "").replace("\r", "\n");
        assertThat(table).contains("'" + text).doesNotContain("\r\n" + text).doesNotContain("\"" + text);
    }

    @Test
    void cellsWithCommasQuotationMarksAndLineBreaksStayWhole() {
        Breakfasts program = new Breakfasts();
        program.peers.getFirst().setTitle("Head of \"IT\", and\nothers");
        assertThat(Exports.guestList(program, program.upcoming, Map.of())).contains("\"Head of \"\"IT\"\", and\nothers\"");
    }

    @Test
    void linesEndAsTheStandardSaysAndTheMarkIsThereWhenAskedFor() {
        Breakfasts program = new Breakfasts();
        String table = Exports.guestList(program, program.upcoming, Map.of("bom", "true"));
        assertThat(table).startsWith("\ufeffName,").endsWith("\r\n");
        assertThat(table.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(Exports.guestList(program, program.upcoming, Map.of("bom", "false"))).startsWith("Name,");
    }

    @Test
    void guestsAreSortedByFamilyNameAsTheLanguageSortsIt() {
        Breakfasts program = new Breakfasts();
        String table = Exports.guestList(program, program.upcoming, Map.of());
        assertThat(table.indexOf("Björn")).isLessThan(table.indexOf("Kowalska"));
        assertThat(table.indexOf("Lima")).isLessThan(table.indexOf("Zoë Ökten"));
        assertThat(table.indexOf("Zoë Ökten")).isLessThan(table.indexOf("Prakash"));
    }
}
