package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the exporters write, byte for byte. After a wanted change, run with {@code -Dgolden.write=FOLDER}, read what is
 * written there as a user would, and copy it over the files in {@code golden}.
 */
class GoldenFilesTest {
    private static final String[] NAMES = {
        "brief-en.html", "brief-de.html", "run-sheet-en.html", "run-sheet-de.html", "season-en.html", "season-de.html",
        "guests.csv", "exchange.json"};

    private static String export(String name) {
        Breakfasts program = new Breakfasts();
        Locale locale = name.contains("-de") ? Locale.GERMANY : Locale.US;
        return switch (name.replaceAll("(-en|-de)?\\..*", "")) {
            case "brief" -> Exports.brief(program, program.upcoming, locale);
            case "run-sheet" -> Exports.runSheet(program, program.upcoming, locale);
            case "season" -> Exports.seasonReport(program, locale);
            case "guests" -> Exports.guestList(program, program.upcoming, Map.of());
            case "exchange" -> Exports.fullExchange(program);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "brief-en.html", "brief-de.html", "run-sheet-en.html", "run-sheet-de.html", "season-en.html", "season-de.html",
        "guests.csv", "exchange.json"})
    void anExportIsTheReviewedFile(String name) throws IOException {
        String written = export(name);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(Path.of(System.getProperty("golden.write"), name), written.replace("\r\n", "\n"));
        }
        assertThat(written.replace("\r\n", "\n")).isEqualTo(golden(name));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void neitherLanguageNorZoneOfTheMachineShowsInAnExport() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String name : NAMES) {
                Locale.setDefault(Locale.US);
                TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                String here = export(name);
                Locale.setDefault(Locale.of("ar", "EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                assertThat(export(name)).as(name).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
