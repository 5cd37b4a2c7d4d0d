package org.peertable.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that can be read in a file, compressed parts, properties and hidden texts included. */
final class Readable {
    private Readable() {
    }

    static String text(byte[] file) throws IOException {
        String begin = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (begin.equals("%PDF")) {
            return pdf(file);
        }
        return begin.startsWith("PK")
                ? String.join("\n", parts(file).values())
                // calendars and cards cut a word in two where a line is full
                : new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** The parts of an XLSX or DOCX by name. */
    static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String pdf(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file)) {
            String shown = new PDFTextStripper().getText(document);
            // a word may be broken between lines
            text.append(shown).append('\n').append(shown.replaceAll("\\s", "")).append('\n');
            if (document.getDocumentCatalog().getMetadata() != null) {
                text.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                strings(document.getDocument().getObjectFromPool(key).getObject(), text);
            }
        }
        return text.toString();
    }

    private static void strings(COSBase object, StringBuilder text) {
        switch (object) {
            case COSString string -> text.append('\n').append(string.getString());
            case COSArray array -> array.forEach(one -> strings(one, text));
            case COSDictionary dictionary -> dictionary.getValues().forEach(one -> strings(one, text));
            case null, default -> {
                // numbers, names and references, which are looked at where they lead
            }
        }
    }
}
