package org.peertable.core.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.model.Program;

/** The templates that a program has of its own, in its folder {@code templates}; each is read once in a run. */
final class ProgramTemplates implements ExportRequest.Templates {
    private static final String FOLDER = "templates";
    private static final long LARGEST = 1 << 20;

    private final Optional<Path> folder;
    private final Map<String, Optional<ExportRequest.Template>> known = new ConcurrentHashMap<>();

    private ProgramTemplates(Optional<Path> folder) {
        this.folder = folder;
    }

    static ProgramTemplates of(Program program) {
        URI uri = program.eResource() == null ? null : program.eResource().getURI();
        return new ProgramTemplates(Optional.ofNullable(uri).filter(URI::isFile)
                .map(file -> Path.of(file.toFileString()).resolveSibling(FOLDER)).filter(Files::isDirectory));
    }

    @Override
    public Optional<ExportRequest.Template> find(String name) throws IOException {
        Optional<ExportRequest.Template> there = known.get(name);
        if (there == null) {
            there = read(name);
            known.put(name, there);
        }
        return there;
    }

    private Optional<ExportRequest.Template> read(String name) throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            FolderSink.checkPortable(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        Path file = folder.get().resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.get().toRealPath())) {
            throw new IOException(NLS.bind(Messages.Template_outside, file));
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(NLS.bind(Messages.Template_large, file, LARGEST));
        }
        return Optional.of(new ExportRequest.Template(file.toString(), Files.readString(file)));
    }
}
