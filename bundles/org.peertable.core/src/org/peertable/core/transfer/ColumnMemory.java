package org.peertable.core.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ImportColumn;

/**
 * What columns of earlier imports were said to be about. It is kept in a file of the program's folder, so that everybody
 * who works with the program has it, one line for each column in the order of their names.
 */
public final class ColumnMemory {
    /** The name of the file. */
    public static final String FILE = "import-columns.txt";

    private final Path file;
    private final Map<String, String> known = new TreeMap<>();

    private ColumnMemory(Path file) {
        this.file = file;
    }

    /**
     * Reads what is known.
     *
     * @param folder the program's folder
     * @throws IOException if the file is there and cannot be read; the message says which line is wrong
     */
    public static ColumnMemory of(Path folder) throws IOException {
        ColumnMemory memory = new ColumnMemory(folder.resolve(FILE));
        if (Files.exists(memory.file)) {
            List<String> lines = Files.readAllLines(memory.file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                String[] parts = lines.get(i).split("\t", -1);
                if (parts.length == 3) {
                    memory.known.put(parts[0] + "\t" + parts[1], parts[2]);
                } else if (!lines.get(i).isBlank()) {
                    throw new IOException(NLS.bind(Messages.ColumnMemory_broken, memory.file, i + 1));
                }
            }
        }
        return memory;
    }

    /**
     * Adds what is remembered about the columns of a source to what was said this time.
     *
     * @param importer identifier of the importer
     * @param columns the columns of the source
     * @param said what was said this time, which counts more
     * @return the mapping to import with
     */
    public Map<String, String> recall(String importer, List<ImportColumn> columns, Map<String, String> said) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (ImportColumn column : columns) {
            String field = known.get(importer + "\t" + column.name());
            if (field != null && (field.equals("-") || column.fields().contains(field))) {
                mapping.put(column.name(), field);
            }
        }
        mapping.putAll(said);
        return mapping;
    }

    /**
     * Remembers what was said, and writes the file if that is new.
     *
     * @param importer identifier of the importer
     * @param said column name to field
     * @throws IOException if the file cannot be written
     */
    public void remember(String importer, Map<String, String> said) throws IOException {
        boolean isNew = false;
        for (Map.Entry<String, String> entry : said.entrySet()) {
            isNew |= !entry.getValue().equals(known.put(importer + "\t" + entry.getKey(), entry.getValue()));
        }
        if (isNew) {
            List<String> lines = known.entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).toList();
            Path temporary = file.resolveSibling("." + FILE + ".tmp");
            Files.writeString(temporary, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
