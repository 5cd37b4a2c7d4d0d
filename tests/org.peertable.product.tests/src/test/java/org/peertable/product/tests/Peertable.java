package org.peertable.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The finished headless product, run as a person runs it: its launcher, in a process of its own, without a display. */
final class Peertable {
    private static final Path PRODUCTS = Path.of(System.getProperty("peertable.product"));
    private static final int PATIENCE_SECONDS = 120;

    /** What a run left behind. */
    record Run(int code, String out, String err) {
    }

    private Peertable() {
    }

    /** Runs the command in a folder and waits for its end. */
    static Run in(Path folder, String... arguments) throws IOException, InterruptedException {
        return with(root(), folder, arguments);
    }

    /** Runs the command of a product in a folder and waits for its end. */
    static Run with(Path product, Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = builder(product, folder, arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("peertable " + String.join(" ", arguments) + " did not end");
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static ProcessBuilder builder(Path product, Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(product.resolve("peertable").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("DISPLAY");
        return builder;
    }

    /** The root folder of the product for this machine. */
    static Path root() throws IOException {
        try (Stream<Path> files = Files.walk(PRODUCTS, 4)) {
            return files.filter(file -> file.getFileName().toString().equals("peertable") && Files.isRegularFile(file))
                    .findFirst().orElseThrow(() -> new IOException("There is no product in " + PRODUCTS)).getParent();
        }
    }

    static Path sample() throws IOException {
        return root().resolve("sample/cio-breakfasts-new-york");
    }

    /** Copies a program so that a test may change it. */
    static Path copyOfSample(Path to) throws IOException {
        return copy(sample(), to);
    }

    /** Copies a folder with everything in it. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return to;
    }

    static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(what)) {
            throw new IOException(file + " does not contain " + what);
        }
        Files.writeString(file, text.replace(what, by), StandardCharsets.UTF_8);
    }
}
