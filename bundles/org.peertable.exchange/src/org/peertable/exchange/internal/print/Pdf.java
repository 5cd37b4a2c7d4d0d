package org.peertable.exchange.internal.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Calendar;
import java.util.GregorianCalendar;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Turns a page in XHTML into a PDF: tagged for those who listen to it (PDF/UA), with every font embedded, and the same
 * bytes for the same page and day. Nothing is ever fetched for it.
 */
public final class Pdf {
    /** What is not XML cannot be on a page; marks of direction that keep names apart have a plainer form that prints. */
    private static final String UNPRINTABLE = "[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]|[\\u2066-\\u2068]";
    private static final String END_OF_ISOLATE = "\u2069";
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    /**
     * Writes a page.
     *
     * @param page well-formed XHTML with a language, a title and a description
     * @param day the day that the file bears
     * @param out takes the PDF; left open
     * @return the characters that no font has, which are printed as boxes; usually empty
     * @throws IOException if the stream fails
     */
    public static BitSet write(String page, LocalDate day, OutputStream out) throws IOException {
        String printed = page.replaceAll(UNPRINTABLE, "")
                .replace(END_OF_ISOLATE, LEFT_TO_RIGHT_MARK)
                .replace("</bdi>", "</bdi>" + LEFT_TO_RIGHT_MARK);
        Fonts.Choice fonts = Fonts.of(printed);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(RightToLeft::new);
        builder.useUnicodeBidiReorderer(RightToLeft.REORDERER);
        builder.useReplacementText("\u25a1");
        builder.useExternalResourceAccessControl((uri, type) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Peertable");
        fonts.faces().forEach(face -> builder.useFont(face::open, face.family(), face.weight(), face.style(), true));
        builder.withW3cDocument(parsed(printed), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            PDDocument document = renderer.createPDFKeepOpen();
            date(document, day);
            document.save(out);
            document.close();
        }
        return fonts.missing();
    }

    static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The page to print is not well-formed: " + e.getMessage(), e);
        }
    }

    private static void date(PDDocument document, LocalDate day) throws IOException {
        Calendar midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(midnight);
        information.setModificationDate(midnight);
        document.setDocumentId(day.toEpochDay());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(Create|Modify)Date>)[^<]*", "$1" + day + "T00:00:00Z");
            document.getDocumentCatalog().setMetadata(
                    new PDMetadata(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
