package org.peertable.core.store;

import java.nio.file.Path;

/**
 * One reason why a program could not be read or written.
 *
 * @param file the file or folder
 * @param line the line in it, from 1; 0 when it is about the whole file
 * @param message what is wrong and what to do
 */
public record StoreProblem(Path file, int line, String message) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
