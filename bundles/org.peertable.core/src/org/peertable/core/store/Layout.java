package org.peertable.core.store;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.peertable.model.Season;

/** Where the files of a program lie in its folder. */
record Layout(Path folder) {
    static final String EXTENSION = "peertable";
    private static final String SEASONS = "seasons";
    private static final String CONFIDENTIAL = "confidential";

    Path program() {
        return folder.resolve("program." + EXTENSION);
    }

    Path people() {
        return folder.resolve("people." + EXTENSION);
    }

    Path season(Season season) {
        return folder.resolve(SEASONS).resolve(season.getId() + "." + EXTENSION);
    }

    Path confidential(Path seasonFile) {
        return folder.resolve(CONFIDENTIAL).resolve(seasonFile.getFileName());
    }

    /** The season's file that a confidential file belongs to. */
    Path seasonOf(Path confidentialFile) {
        return folder.resolve(SEASONS).resolve(confidentialFile.getFileName());
    }

    /** The folders in which files of the program lie. */
    List<Path> folders() {
        return List.of(folder, folder.resolve(SEASONS), folder.resolve(CONFIDENTIAL));
    }

    boolean isConfidential(Path file) {
        return file.startsWith(folder.resolve(CONFIDENTIAL));
    }

    boolean isSeason(Path file) {
        return file.startsWith(folder.resolve(SEASONS));
    }

    /** Whether a file may be part of the program: it really lies in the folder, whatever links say. */
    boolean holds(Path file) {
        Path normal = file.toAbsolutePath().normalize();
        return normal.startsWith(folder) && normal.getFileName().toString().endsWith("." + EXTENSION);
    }

    static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    static Path path(URI uri) {
        return Path.of(uri.toFileString());
    }
}
