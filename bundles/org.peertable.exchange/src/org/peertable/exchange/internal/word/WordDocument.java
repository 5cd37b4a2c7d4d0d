package org.peertable.exchange.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document for a word processor (DOCX). Headings are headings, lists are lists, the language is set, and every page has
 * a footer with its number. The same calls give the same bytes.
 */
public final class WordDocument {
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String[] CONSTANT_PARTS = {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/numbering.xml"};

    private final StringBuilder body = new StringBuilder();
    private final String language;
    private final String title;

    /**
     * Begins a document.
     *
     * @param title what it is called
     * @param language BCP 47 tag of its language
     */
    public WordDocument(String title, String language) {
        this.title = title;
        this.language = language;
    }

    /** Adds a paragraph in a style of {@code word/styles.xml}: {@code Title}, {@code Heading1}, {@code Soft} and so on. */
    public WordDocument add(String style, String text) {
        if (!text.isBlank()) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>").append(run(text)).append("</w:p>\n");
        }
        return this;
    }

    /** Adds a line of a list. */
    public WordDocument item(String text) {
        return add("ListBullet", text);
    }

    private static String run(String text) {
        // the processor must be told where a run goes from right to left, or marks stand on its wrong side
        String direction = Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isMixed() ? "<w:rPr><w:rtl/></w:rPr>" : "";
        StringBuilder run = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            run.append(run.isEmpty() ? "" : "<w:r><w:br/></w:r>")
                    .append("<w:r>").append(direction).append("<w:t xml:space=\"preserve\">").append(escaped(line)).append("</w:t></w:r>");
        }
        return run.toString();
    }

    /**
     * Writes the document.
     *
     * @param footer for whom it is and of which day
     * @param page the word for a page in the footer
     * @param day the day that the file bears
     * @param out takes the bytes; left open
     * @throws IOException if the stream fails
     */
    public void write(String footer, String page, LocalDate day, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String part : CONSTANT_PARTS) {
            put(zip, part, constant(part));
        }
        put(zip, "word/styles.xml", constant("word/styles.xml").replace("${language}", escaped(language)));
        put(zip, "docProps/core.xml", constant("docProps/core.xml").replace("${title}", escaped(title))
                .replace("${language}", escaped(language)).replace("${day}", day.toString()));
        put(zip, "word/footer1.xml", XML + "<w:ftr" + W + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(footer)
                + "<w:r><w:tab/></w:r>" + run(page + " ") + "<w:fldSimple w:instr=\" PAGE \">" + run("1") + "</w:fldSimple>" + run("/")
                + "<w:fldSimple w:instr=\" NUMPAGES \">" + run("1") + "</w:fldSimple></w:p></w:ftr>");
        put(zip, "word/document.xml", XML + "<w:document" + W
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"2268\" w:bottom=\"1247\" w:left=\"1247\" w:header=\"567\" w:footer=\"567\""
                + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        zip.finish();
    }

    private static String constant(String part) throws IOException {
        try (InputStream in = WordDocument.class.getResourceAsStream("/templates/word/" + part.replace("[Content_Types]", "types"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_EPOCH);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
