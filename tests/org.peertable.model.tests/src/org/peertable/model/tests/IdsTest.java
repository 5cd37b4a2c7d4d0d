package org.peertable.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.model.xmi.Ids;

class IdsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harrow & Pell Savings Bank | harrow-pell-savings-bank
            Zoë Nuñez-Ångström         | zoe-nunez-angstrom
            St. Brendan’s              | st-brendan-s
            陳慧玲                      | 陳慧玲
            Ⅻ ﬁnance                   | xii-finance
            ---                        | x
            """)
    void aSlugIsReadable(String name, String slug) {
        assertThat(Ids.slug(name)).isEqualTo(slug);
    }

    @Test
    void theSlugOfAnyTextIsAnIdentifierAndItsOwnSlug() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            String slug = Ids.slug(text);
            assertThat(Ids.isWellFormed(slug)).as("slug '%s' of '%s'", slug, text).isTrue();
            assertThat(Ids.slug(slug)).as("slug of the slug of '%s'", text).isEqualTo(slug);
            assertThat(slug.length()).isBetween(1, 60);
        }
    }

    @Test
    void uniqueIdentifiersAreNeverGivenTwice() {
        Random random = new Random(8);
        Set<String> taken = new HashSet<>();
        for (int i = 1; i <= 2_000; i++) {
            String wanted = "a" + (random.nextBoolean() ? "" : "-" + random.nextInt(5));
            assertThat(Ids.unique(wanted, taken)).startsWith(wanted);
            assertThat(taken).hasSize(i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "../up", "a/b", "a\\b", ".hidden", "-dash", "a\nb", "a#b", "a\"b"})
    void whatCouldLeadAstrayIsNoIdentifier(String id) {
        assertThat(Ids.isWellFormed(id)).isFalse();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            int c = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x110000);
                case 1 -> random.nextInt(0x3000);
                default -> ' ' + random.nextInt(95);
            };
            text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? '-' : c);
        }
        return text.toString();
    }
}
