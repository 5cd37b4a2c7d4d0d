package org.peertable.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Command line of the runners: one folder, and options {@code --name} or {@code --name=number}. */
record Arguments(String... words) {
    Optional<Path> folder() {
        return Arrays.stream(words).filter(word -> !word.startsWith("--")).findFirst().map(Path::of);
    }

    boolean has(String name) {
        return Arrays.asList(words).contains("--" + name);
    }

    double number(String name, double otherwise) {
        return Arrays.stream(words).filter(word -> word.startsWith("--" + name + "=")).findFirst()
                .map(word -> Double.parseDouble(word.substring(name.length() + 3))).orElse(otherwise);
    }
}
