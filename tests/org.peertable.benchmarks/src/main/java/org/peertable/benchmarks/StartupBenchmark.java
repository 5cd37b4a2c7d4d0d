package org.peertable.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts the headless product for help and for the export of the whole sample, each several times after a warm-up. */
public final class StartupBenchmark {
    private static final int ROUNDS = 7;

    private StartupBenchmark() {
    }

    /**
     * @param arguments the folder of the materialised headless product, and a folder for what it makes
     */
    public static void main(String[] arguments) throws Exception {
        Path launcher = find(Path.of(arguments[0]), "peertable");
        Path sample = find(Path.of(arguments[0]), "program.peertable").getParent();
        Path out = Path.of(arguments[1]);
        System.out.printf("peertable help: %s%n", measure(launcher.toString(), "help"));
        System.out.printf("peertable export of the sample: %s%n",
                measure(launcher.toString(), "export", sample.toString(), "--out", out.toString(), "--quiet"));
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name) && Files.isRegularFile(file))
                    .findFirst().orElseThrow(() -> new IOException("Build the products first: there is no " + name + " in " + folder));
        }
    }

    private static String measure(String... command) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + code);
            }
            if (i > 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        seconds.sort(null);
        return String.format("%.2f s at best, %.2f s in the middle of %d", seconds.get(0), seconds.get(ROUNDS / 2), ROUNDS);
    }
}
