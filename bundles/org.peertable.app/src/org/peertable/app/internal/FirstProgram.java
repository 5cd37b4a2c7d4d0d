package org.peertable.app.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.peertable.ui.Programs;

/** Decides which program is open at the start: the one asked for, else the last one, else a copy of the sample. */
final class FirstProgram {
    private static final String SAMPLE = "cio-breakfasts-new-york";

    private final Optional<Path> asked;

    FirstProgram(Optional<Path> asked) {
        this.asked = asked;
    }

    /** Opens it in the background; opens nothing when there is neither of the three. */
    void open() {
        Programs programs = Programs.workbench();
        asked.or(() -> programs.last().filter(Files::isDirectory)).or(FirstProgram::sample).ifPresent(programs::open);
    }

    /** Copies the sample once, so that a planner may change it; the one in the product stays as it was. */
    private static Optional<Path> sample() {
        Optional<Path> shipped = folder(Platform.getInstallLocation()).map(install -> install.resolve("sample").resolve(SAMPLE))
                .filter(Files::isDirectory);
        Optional<Path> own = folder(Platform.getInstanceLocation())
                .map(workspace -> workspace.resolve("programs").resolve(SAMPLE));
        if (shipped.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!Files.isDirectory(own.get())) {
                copy(shipped.get(), own.get());
            }
            return own;
        } catch (IOException e) {
            ILog.of(FirstProgram.class).error(NLS.bind(Messages.Sample_notCopied, own.get(), e.getMessage()), e);
            return shipped;
        }
    }

    private static Optional<Path> folder(Location location) {
        // locations are URLs whose spaces are not escaped
        return location == null || location.getURL() == null ? Optional.empty()
                : Optional.of(Path.of(URI.create(location.getURL().toString().replace(" ", "%20"))));
    }

    /** Copies into a folder beside first, so that a copy is there whole or not at all. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Path beside = Files.createTempDirectory(to.getParent(), "copying");
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = beside.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
            copy.toFile().setWritable(true);
        }
        Files.move(beside, to);
    }
}
