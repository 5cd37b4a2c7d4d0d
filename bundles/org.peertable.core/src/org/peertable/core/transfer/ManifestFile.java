package org.peertable.core.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.store.Revision;
import org.peertable.model.Program;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

/** Reads and writes {@code export.json}; the same files from the same program give the same bytes. */
final class ManifestFile {
    static final String NAME = "export.json";
    private static final String FORMAT = "peertable-export";
    private static final int VERSION = 1;
    private static final Gson JSON = new Gson();

    private ManifestFile() {
    }

    static Map<String, ManifestEntry> read(Path folder) throws IOException {
        Map<String, ManifestEntry> entries = new TreeMap<>();
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return entries;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            JsonObject all = JsonParser.parseReader(reader).getAsJsonObject();
            if (!FORMAT.equals(all.get("format").getAsString()) || all.get("version").getAsInt() != VERSION) {
                throw new IOException(NLS.bind(Messages.Manifest_foreign, file));
            }
            for (JsonElement one : all.getAsJsonArray("files")) {
                ManifestEntry entry = JSON.fromJson(one, ManifestEntry.class);
                entries.put(entry.file(), entry);
            }
            return entries;
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NullPointerException
                | NumberFormatException e) {
            throw new IOException(NLS.bind(Messages.Manifest_foreign, file), e);
        }
    }

    static void write(Path folder, Program program, Collection<ManifestEntry> entries) throws IOException {
        if (entries.isEmpty() && !Files.exists(folder.resolve(NAME))) {
            return;
        }
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + NAME + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8); JsonWriter json = new JsonWriter(writer)) {
                json.setFormattingStyle(FormattingStyle.PRETTY);
                json.beginObject();
                json.name("format").value(FORMAT);
                json.name("version").value(VERSION);
                writeSource(program, json);
                json.name("files").beginArray();
                for (ManifestEntry entry : entries) {
                    JSON.toJson(entry, ManifestEntry.class, json);
                }
                json.endArray().endObject();
                json.flush();
                writer.write('\n');
            }
            if (Files.exists(folder.resolve(NAME)) && Files.mismatch(fresh, folder.resolve(NAME)) < 0) {
                return;
            }
            Files.move(fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A program that was never saved has no files that could be named. */
    private static void writeSource(Program program, JsonWriter json) throws IOException {
        URI uri = program.eResource() == null ? null : program.eResource().getURI();
        if (uri != null && uri.isFile()) {
            Revision revision = Revision.of(Path.of(uri.toFileString()).getParent());
            json.name("source").beginObject();
            json.name("program").value(program.getId());
            if (revision.commit().isPresent()) {
                json.name("commit").value(revision.commit().get());
            }
            json.name("digest").value(revision.digest());
            json.endObject();
        }
    }
}
