package org.peertable.exchange.internal.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a ZIP in memory, by way of its directory. The writer of workbooks leaves the sizes out of the local headers
 * in a way that the JDK's stream refuses, and a temporary file would put people's data where nobody looks for it.
 */
final class ZipParts {
    private static final int DIRECTORY = 0x02014b50;
    private static final int DIRECTORY_HEADER = 46;
    private static final int END = 0x06054b50;
    private static final int END_HEADER = 22;
    private static final int LOCAL_HEADER = 30;
    private static final int DEFLATED = 8;

    private ZipParts() {
    }

    static Map<String, byte[]> of(byte[] zip) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_HEADER;
        while (end >= 0 && in.getInt(end) != END) {
            end--;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int at = end < 0 ? zip.length : in.getInt(end + 16);
        for (; at + DIRECTORY_HEADER <= zip.length && in.getInt(at) == DIRECTORY;
                at += DIRECTORY_HEADER + in.getShort(at + 28) + in.getShort(at + 30) + in.getShort(at + 32)) {
            String name = new String(zip, at + DIRECTORY_HEADER, in.getShort(at + 28), StandardCharsets.UTF_8);
            int local = in.getInt(at + 42);
            int start = local + LOCAL_HEADER + in.getShort(local + 26) + in.getShort(local + 28);
            parts.put(name, content(zip, start, in.getInt(at + 20), in.getInt(at + 24), in.getShort(at + 10) == DEFLATED));
        }
        if (parts.isEmpty()) {
            throw new IOException("The workbook could not be put together.");
        }
        return parts;
    }

    private static byte[] content(byte[] zip, int start, int packed, int size, boolean deflated) throws IOException {
        byte[] content = new byte[size];
        if (!deflated) {
            System.arraycopy(zip, start, content, 0, size);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, start, packed);
            int done = 0;
            while (done < size && !inflater.finished()) {
                done += inflater.inflate(content, done, size - done);
            }
            return content;
        } catch (DataFormatException e) {
            throw new IOException("The workbook could not be put together.", e);
        } finally {
            inflater.end();
        }
    }
}
