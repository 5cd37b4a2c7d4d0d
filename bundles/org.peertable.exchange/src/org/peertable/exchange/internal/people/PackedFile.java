package org.peertable.exchange.internal.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/**
 * Looks into a packed file before anything reads it: how much it is when unpacked, counted and not believed, and whether
 * its parts declare entities, which the parts of a spreadsheet never do.
 */
final class PackedFile {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final byte[] DECLARATION = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private PackedFile() {
    }

    /**
     * Checks a file.
     *
     * @throws IOException if it is no packed file, too large, or not what a spreadsheet program writes
     */
    static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) == 0) {
            throw new IOException(NLS.bind(Messages.Csv_empty, name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            if (head[0] == (byte) 0xd0) {
                throw new IOException(NLS.bind(Messages.Xlsx_old, name));
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new IOException(NLS.bind(Messages.Xlsx_suspicious, name, zip.size()));
            }
            long left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
                ZipEntry part = parts.nextElement();
                try (InputStream in = zip.getInputStream(part)) {
                    left -= scan(in, name, part.getName(), left);
                }
            }
        } catch (ZipException e) {
            throw new IOException(NLS.bind(Messages.Xlsx_notReadable, name, e.getMessage()), e);
        }
    }

    private static long scan(InputStream in, String name, String part, long most) throws IOException {
        boolean xml = part.endsWith(".xml") || part.endsWith(".rels");
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int matched = 0;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            if (xml && size == 0 && (buffer[0] == (byte) 0xfe || buffer[0] == (byte) 0xff || buffer[0] == 0)) {
                throw new IOException(NLS.bind(Messages.Xlsx_suspicious, name, "UTF-16: " + part));
            }
            size += read;
            if (size > most) {
                throw new IOException(NLS.bind(Messages.Xlsx_tooLarge, name, MOST_BYTES >> 20));
            }
            for (int i = 0; xml && i < read; i++) {
                matched = buffer[i] == DECLARATION[matched] ? matched + 1 : buffer[i] == DECLARATION[0] ? 1 : 0;
                if (matched == DECLARATION.length) {
                    throw new IOException(NLS.bind(Messages.Xlsx_suspicious, name, "DOCTYPE: " + part));
                }
            }
        }
        return size;
    }
}
