package org.peertable.core.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.peertable.core.contribute.ImporterDescriptor;

/** Finds out what reads a file. What is in it counts more than what it is called, for files change hands and names. */
public final class ImporterChoice {
    private static final int LOOK = 512;

    private ImporterChoice() {
    }

    /**
     * Chooses an importer.
     *
     * @param importers the importers there are, in order
     * @param file the file
     * @return the first that reads what is in it, or files of such a name; empty when none does
     * @throws IOException if the file cannot be read
     */
    public static Optional<ImporterDescriptor> of(List<ImporterDescriptor> importers, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return content(file).flatMap(kind -> reading(importers, kind))
                .or(() -> reading(importers, name.substring(name.lastIndexOf('.') + 1)));
    }

    private static Optional<ImporterDescriptor> reading(List<ImporterDescriptor> importers, String extension) {
        return importers.stream().filter(importer -> importer.extensions().contains(extension)).findFirst();
    }

    /** Tells the usual ending of a file by how it begins; empty when that says nothing. */
    private static Optional<String> content(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        String text = new String(head, StandardCharsets.UTF_8).replaceAll("[\\x00\\s\\ufeff\\ufffd]", "").toUpperCase(Locale.ROOT);
        return text.startsWith("BEGIN:VCARD") ? Optional.of("vcf")
                : text.startsWith("BEGIN:VCALENDAR") ? Optional.of("ics")
                : text.startsWith("PK\u0003\u0004") ? Optional.of("xlsx")
                : text.startsWith("{") ? Optional.of("json")
                : Optional.empty();
    }
}
