package org.peertable.exchange.internal;

import java.util.Locale;

/** File names that every system can keep. */
public final class FileNames {
    private static final int LONGEST = 80;

    private FileNames() {
    }

    /**
     * Makes a file name from an identifier. An identifier that cannot be kept as it is gets the hash of the whole at its
     * end, so that two of them do not meet.
     *
     * @param id the identifier
     * @param suffix what the file is, with its extension, such as {@code -brief.html}
     */
    public static String of(String id, String suffix) {
        String whole = id == null ? "" : id;
        String portable = whole.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceAll("^[.-]+", "");
        if (portable.length() > LONGEST) {
            portable = portable.substring(0, LONGEST);
        }
        if (portable.isEmpty() || !portable.equals(whole)) {
            portable = (portable.isEmpty() ? "" : portable + "-")
                    + String.format(Locale.ROOT, "%08x", whole.hashCode());
        }
        return portable + suffix;
    }
}
