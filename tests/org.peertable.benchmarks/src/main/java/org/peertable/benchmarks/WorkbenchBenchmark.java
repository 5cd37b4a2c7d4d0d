package org.peertable.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Starts the built workbench and, in turn, an empty window of the same bundles, several times each; then the workbench
 * with a large program. The empty window is started as the platform is, by its own launcher, and once more as the
 * workbench is, whose classes lie in an archive. Needs a display.
 */
public final class WorkbenchBenchmark {
    private static final int ROUNDS = 7;
    private static final int PATIENCE_MINUTES = 5;
    private static final String BUNDLE = "org.peertable.workbench.benchmarks";

    private final Path launcher;
    private final Path work;

    private WorkbenchBenchmark(Path launcher, Path work) {
        this.launcher = launcher;
        this.work = work;
    }

    /**
     * @param arguments the folder of the materialised workbench, the folder of a large program, and a folder for what it makes
     */
    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") == null) {
            System.out.println("workbench: not measured, because there is no display; run this under xvfb-run");
            return;
        }
        WorkbenchBenchmark benchmark = new WorkbenchBenchmark(find(Path.of(arguments[0]), "peertable"), Path.of(arguments[2]));
        benchmark.prepare();
        benchmark.compare();
        benchmark.large(Path.of(arguments[1]));
    }

    /** A configuration of our own, in which the bundle that measures is one more; and nothing of an earlier series. */
    private void prepare() throws IOException {
        try (Stream<Path> files = Files.exists(data()) ? Files.walk(data()) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        Path from = launcher.resolveSibling("configuration");
        Path to = work.resolve("configuration");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> entry.contains(BUNDLE))
                .map(Path::of).findFirst().orElseThrow();
        try (JarFile bundle = new JarFile(jar.toFile())) {
            // a bundle of another version than the list says is not taken
            String version = bundle.getManifest().getMainAttributes().getValue("Bundle-Version");
            Files.writeString(to.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"),
                    "%s,%s,%s,4,false%n".formatted(BUNDLE, version, jar.toFile().toURI()), StandardOpenOption.APPEND);
        }
    }

    /** Where the applications keep what they show again at their next start. */
    private Path data() {
        return work.resolve("data");
    }

    /** The first start of each, which sets up what is there at every other, is not counted. */
    private void compare() throws Exception {
        List<Map<String, Double>> platform = new ArrayList<>();
        List<Map<String, Double>> archived = new ArrayList<>();
        List<Map<String, Double>> whole = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            Map<String, Double> empty = run("bare", "platform", platformCommand(), List.of());
            Map<String, Double> same = run("bare", "archived", List.of(launcher.toString()), List.of());
            Map<String, Double> workbench = run("measured", "measured", List.of(launcher.toString()), List.of());
            if (i > 0) {
                platform.add(empty);
                archived.add(same);
                whole.add(workbench);
            }
        }
        System.out.printf("workbench until it can be used: %.2f s at best, %.2f s in the middle of %d; CPU %.2f s%n",
                least(whole, "usable"), middle(whole, "usable"), ROUNDS, middle(whole, "usable.cpu"));
        beside("an empty window, started by the platform's launcher", platform, whole);
        beside("an empty window, its classes from an archive too", archived, whole);
        System.out.printf("opening an event: %.0f ms in the middle, %.0f ms the longest%n",
                middle(whole, "editor.middle"), middle(whole, "editor.longest"));
        System.out.printf("memory with the sample: %.0f MB%n", least(whole, "memory.mb"));
    }

    private static void beside(String what, List<Map<String, Double>> empty, List<Map<String, Double>> whole) {
        System.out.printf("  %.2f times %s (%.2f s); CPU %.2f times (%.2f s)%n", middle(whole, "usable") / middle(empty, "usable"), what,
                middle(empty, "usable"), middle(whole, "usable.cpu") / middle(empty, "usable.cpu"), middle(empty, "usable.cpu"));
    }

    private List<String> platformCommand() throws IOException {
        return List.of(java(), "@" + launcher.resolveSibling("peertable.vmargs"), "-jar",
                find(launcher.getParent(), "org\\.eclipse\\.equinox\\.launcher_.*\\.jar").toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void large(Path program) throws Exception {
        Map<String, Double> measured = run("measured", "large", List.of(launcher.toString()), List.of(program.toString()));
        System.out.printf("large program: shown after %.2f s, an event opened in %.0f ms, memory %.0f MB%n",
                measured.get("usable"), measured.get("editor.middle"), measured.get("memory.mb"));
        System.out.printf("large program: the first page of its directory in %.0f ms; a key in its search %.0f ms in the middle, %.0f ms the longest%n",
                measured.get("directory.first"), measured.get("key.middle"), measured.get("key.longest"));
    }

    /** Runs one of the applications and returns what it said, and the seconds until its window could be used. */
    private Map<String, Double> run(String application, String name, List<String> start, List<String> arguments) throws Exception {
        // what each keeps for its next start lies in folders of its own
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of("-configuration", work.resolve("configuration").toString(), "-data", data().resolve(name).toString(),
                "-product", "org.peertable.app.product"));
        command.addAll(arguments);
        Path output = work.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PEERTABLE_JAVA", java());
        builder.environment().put("XDG_CACHE_HOME", data().resolve("cache").resolve(name).toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Declipse.application=%s.%s".formatted(BUNDLE, application));
        long begin = System.currentTimeMillis();
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            throw new IOException(String.join(" ", command) + " did not come to its end:\n" + Files.readString(output));
        }
        Map<String, Double> said = new TreeMap<>();
        Files.readAllLines(output).stream().filter(line -> line.matches("[a-z.]+=[-\\d.]+"))
                .forEach(line -> said.put(line.split("=")[0], Double.valueOf(line.split("=")[1])));
        said.put("usable", (said.get("usable.at") - begin) / 1e3);
        return said;
    }

    private static double least(List<Map<String, Double>> runs, String name) {
        return runs.stream().mapToDouble(run -> run.get(name)).min().orElseThrow();
    }

    private static double middle(List<Map<String, Double>> runs, String name) {
        return runs.stream().mapToDouble(run -> run.get(name)).sorted().toArray()[runs.size() / 2];
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name) && Files.isRegularFile(file))
                    .findFirst().orElseThrow(() -> new IOException("Build the products first: there is no " + name + " in " + folder));
        }
    }
}
