package org.peertable.swtbot.tests.forked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** A copy of the finished product that belongs to one test, with a home of its own in which nothing was ever kept. */
public final class Product {
    private static final Path ROOT = Path.of(System.getProperty("peertable.root"));
    private static final String LAUNCHER = "peertable";
    private static final int PATIENCE_SECONDS = 600;

    private final Path installation;
    private final Path home;

    /**
     * Copies the product.
     *
     * @param folder where to; it is the test's own
     * @throws IOException if the product was not built, or cannot be copied
     */
    public Product(Path folder) throws IOException {
        installation = folder.resolve("installed");
        home = Files.createDirectories(folder.resolve("home"));
        copy(built(), installation);
        bringTheRobot();
    }

    /** Returns the home of who uses it. */
    public Path home() {
        return home;
    }

    /** Returns where a planner's workbench keeps its own things. */
    public Path workspace() {
        return home.resolve(".peertable/workspace");
    }

    /**
     * Starts it, plays a scene to its end and waits until the window is closed.
     *
     * @throws IOException if the scene failed; the message has what was said
     */
    public void play(Class<? extends Scene> scene) throws IOException, InterruptedException {
        Path log = home.resolve(scene.getSimpleName() + ".log");
        Process process = start(scene, log);
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            kill(process);
        }
        if (!ended || process.exitValue() != 0) {
            throw new IOException(scene.getSimpleName() + (ended ? " failed" : " did not end") + ":\n" + Files.readString(log));
        }
    }

    /**
     * Starts it, plays a scene and kills it when the scene has said that it is time.
     *
     * @param signal the line that the scene prints then
     */
    public void playAndKill(Class<? extends Scene> scene, String signal) throws IOException, InterruptedException {
        Path log = home.resolve(scene.getSimpleName() + ".log");
        Process process = start(scene, log);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.readString(log).contains(signal)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill(process);
                throw new IOException(scene.getSimpleName() + " did not come to its signal:\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
        kill(process);
        process.waitFor();
    }

    private Process start(Class<? extends Scene> scene, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(installation.resolve(LAUNCHER).toString(),
                "-application", "org.peertable.swtbot.tests.played", "-product", "org.peertable.app.product")
                .directory(home.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        List<String> options = new ArrayList<>(List.of("-Duser.home=" + home, "-D" + PlayedWorkbench.SCENE + "=" + scene.getName()));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("org.eclipse.swtbot.") || name.equals("osgi.dev"))
                .forEach(name -> options.add("-D" + name + "=" + System.getProperty(name)));
        // where the launcher finds the language
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PEERTABLE_JAVA", System.getProperty("java.home"));
        // read as the contents of an argument file are, so that a folder may have a blank in its name
        builder.environment().put("JDK_JAVA_OPTIONS", options.stream()
                .map(option -> '"' + option.replace("\\", "\\\\") + '"').collect(Collectors.joining(" ")));
        return builder.start();
    }

    /** The launcher and the Java that it started. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static Path built() throws IOException {
        Path products = ROOT.resolve("releng/products/workbench/target/products/peertable");
        try (Stream<Path> files = Files.walk(products, 4)) {
            return files.filter(file -> file.getFileName().toString().equals(LAUNCHER) && Files.isRegularFile(file))
                    .findFirst().orElseThrow(() -> new IOException("There is no product in " + products)).getParent();
        }
    }

    /** Adds this bundle, and what it needs and the product does not have, to what the product starts with. */
    private void bringTheRobot() throws IOException {
        Path list = installation.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Set<Bundle> needed = new LinkedHashSet<>();
        collect(FrameworkUtil.getBundle(Product.class), needed);
        List<String> has = Files.readAllLines(list).stream().map(line -> line.split(",")[0]).toList();
        List<String> lines = needed.stream().filter(bundle -> bundle.getBundleId() != 0 && !has.contains(bundle.getSymbolicName()))
                .map(bundle -> "%s,%s,%s,4,false".formatted(bundle.getSymbolicName(), bundle.getVersion(),
                        FileLocator.getBundleFileLocation(bundle).orElseThrow().toURI()))
                .toList();
        Files.write(list, lines, StandardOpenOption.APPEND);
    }

    private static void collect(Bundle bundle, Set<Bundle> into) {
        if (into.add(bundle)) {
            for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
                collect(wire.getProvider().getBundle(), into);
            }
        }
    }

    /** Copies a folder with everything in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
