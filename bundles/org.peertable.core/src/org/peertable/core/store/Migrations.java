package org.peertable.core.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The versions of the format. The version is the last part of the namespace, {@code https://peertable.org/model/1}; a
 * file of an older version is brought to the current one while it is read, and written as such with the next save.
 */
public final class Migrations {
    /** The version that this build reads and writes. */
    public static final int CURRENT = 1;

    private static final String NAMESPACE = "https://peertable.org/model/";
    private static final Pattern VERSION = Pattern.compile(Pattern.quote(NAMESPACE) + "(\\d{1,6})[\"']");
    /** A root element with all its attributes fits in this many bytes unless somebody wants it not to. */
    private static final int HEAD = 1 << 16;

    private final List<Migration> steps;

    private Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Returns the migrations of this build; version 1 is the first, so there are none. */
    public static Migrations standard() {
        return new Migrations(List.of());
    }

    /** Returns these migrations and one more. */
    public Migrations with(Migration step) {
        List<Migration> more = new ArrayList<>(steps);
        more.add(step);
        return new Migrations(more);
    }

    /**
     * Gives the file's content in the current version.
     *
     * @param file the file's content
     * @return the same content when it is current or no program's at all, which the reader will say better
     * @throws IOException if it cannot be read
     * @throws UnknownVersionException if there is no way from its version to the current one
     */
    InputStream toCurrent(InputStream file) throws IOException, UnknownVersionException {
        BufferedInputStream buffered = new BufferedInputStream(file, HEAD);
        buffered.mark(HEAD);
        String head = new String(buffered.readNBytes(HEAD), StandardCharsets.UTF_8);
        buffered.reset();
        Matcher matcher = VERSION.matcher(head);
        int version = matcher.find() ? Integer.parseInt(matcher.group(1)) : CURRENT;
        return version == CURRENT ? buffered : migrated(buffered, version);
    }

    private InputStream migrated(InputStream file, int version) throws IOException, UnknownVersionException {
        List<Migration> path = path(version);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(file);
            path.forEach(step -> step.migrate(document));
            rename(document.getDocumentElement(), NAMESPACE + version, NAMESPACE + CURRENT);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private List<Migration> path(int version) throws UnknownVersionException {
        List<Migration> path = new ArrayList<>();
        for (int at = version; at != CURRENT; at++) {
            int from = at;
            Optional<Migration> step = steps.stream().filter(migration -> migration.from() == from).findFirst();
            if (at > CURRENT || step.isEmpty()) {
                throw new UnknownVersionException(version);
            }
            path.add(step.get());
        }
        return path;
    }

    /** Only the root of a program's file, or the roots in an XMI element, carry the namespace. */
    private static void rename(Element element, String from, String to) {
        Document document = element.getOwnerDocument();
        for (var node = element.getFirstChild(); node != null;) {
            var next = node.getNextSibling();
            if (node instanceof Element child && from.equals(child.getNamespaceURI())) {
                rename(child, from, to);
            }
            node = next;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            if (from.equals(attribute.getNodeValue()) && attribute.getNodeName().startsWith("xmlns")) {
                attribute.setNodeValue(to);
            }
        }
        if (from.equals(element.getNamespaceURI())) {
            document.renameNode(element, to, element.getNodeName());
        }
    }

    /** A file is of a version that this build has no way to read. */
    static final class UnknownVersionException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int version;

        UnknownVersionException(int version) {
            super("version " + version);
            this.version = version;
        }

        int version() {
            return version;
        }
    }
}
