package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.peertable.core.privacy.Level;
import org.peertable.exchange.internal.room.RoomExporter;

class WordTest {
    private final Breakfasts program = new Breakfasts();

    private Map<String, String> parts() throws IOException {
        return Readable.parts(Exports.file(new RoomExporter(), program, program.upcoming, Level.P1, "docx", Locale.GERMANY, Map.of()));
    }

    private static Document xml(String part) {
        Document document = Jsoup.parse(part, Parser.xmlParser().setTrackErrors(5));
        assertThat(document.parser().getErrors()).isEmpty();
        return document;
    }

    private static List<String> texts(Document document, String style) {
        return document.select("w|p:has(w|pStyle[w:val=" + style + "])").stream().map(Element::text).toList();
    }

    @Test
    void everybodyIsAHeadingWithNameAndWhatTheyLiveWith() throws IOException {
        Document document = xml(parts().get("word/document.xml"));
        assertThat(texts(document, "Title")).containsExactly("Breakfast, 14 May");
        assertThat(texts(document, "Heading2")).hasSize(9).contains("王小明", "ليلى حداد", "Ana Lima").doesNotContain("Grace Okafor");
        assertThat(texts(document, "ListBullet")).contains("The board asks every month what IT is for.");
    }

    @Test
    void everyStyleAndPartThatIsUsedIsThere() throws IOException {
        Map<String, String> parts = parts();
        Document styles = xml(parts.get("word/styles.xml"));
        List<String> known = styles.select("w|style").eachAttr("w:styleId");
        assertThat(known).containsAll(xml(parts.get("word/document.xml")).select("w|pStyle").eachAttr("w:val"));
        assertThat(xml(parts.get("[Content_Types].xml")).select("Override").eachAttr("PartName"))
                .allSatisfy(part -> assertThat(parts).containsKey(part.substring(1)));
        assertThat(styles.selectFirst("w|lang").attr("w:val")).isEqualTo("de-DE");
        assertThat(parts.get("word/footer1.xml")).contains("Nur für die Gäste", "20. April 2026", " PAGE ");
    }

    @Test
    void aNameFromRightToLeftIsMarkedAsSuch() throws IOException {
        Document document = xml(parts().get("word/document.xml"));
        assertThat(document.select("w|r:has(w|rtl) w|t").eachText()).contains("ليلى حداد").doesNotContain("Ana Lima");
    }

    @Test
    void textsThatLookLikeMarkupAndControlCharactersHarmNothing() throws IOException {
        program.peers.getFirst().setDisplayName("</w:t>&\u0007\"<script>\nx");
        assertThat(texts(xml(parts().get("word/document.xml")), "Heading2")).anySatisfy(name ->
                assertThat(name).contains("</w:t>&\"<script>"));
    }
}
