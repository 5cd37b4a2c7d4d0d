package org.peertable.exchange.internal.json;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads what {@link FullExchangeExporter} writes. An empty program becomes the one in the file; in the same program what
 * the file has is added or changed, object by object, and nothing is taken away.
 */
public final class ExchangeImporter implements Importer {
    @Override
    public ImportPlan plan(ImportRequest request, IProgressMonitor monitor) throws IOException {
        Path file = request.source();
        Program read;
        try (BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder())); JsonReader json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            read = document(json);
        } catch (ExchangeException e) {
            throw new IOException(NLS.bind(Messages.Exchange_refused, file.getFileName(), e.getMessage()), e);
        } catch (MalformedJsonException | EOFException | CharacterCodingException | IllegalStateException | NumberFormatException e) {
            throw new IOException(NLS.bind(Messages.Exchange_noJson, file.getFileName(), e.getMessage()), e);
        }
        Changes changes = new Changes(NLS.bind(Messages.Exchange_label, file.getFileName()));
        return new ExchangeMerge(read, request.program(), changes, monitor).plan(file.getFileName().toString());
    }

    private static Program document(JsonReader json) throws IOException {
        Program program = null;
        boolean known = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "format" -> known = json.nextString().equals(FullExchangeExporter.FORMAT);
                case "version" -> {
                    int version = json.nextInt();
                    if (version != FullExchangeExporter.VERSION) {
                        throw new ExchangeException(json, NLS.bind(Messages.Exchange_version, version, FullExchangeExporter.VERSION));
                    }
                }
                case "program" -> {
                    ModelReader reader = new ModelReader(json);
                    program = (Program) reader.read(PeertablePackage.Literals.PROGRAM);
                    reader.link();
                }
                case String other -> throw new ExchangeException(json, NLS.bind(Messages.Exchange_noSuchField, "", other));
            }
        }
        json.endObject();
        if (!known || program == null) {
            throw new ExchangeException("$", Messages.Exchange_noExchange);
        }
        return program;
    }
}
