package org.peertable.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javax.xml.parsers.SAXParserFactory;

import org.peertable.core.store.Store;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads and writes a large program and, in the same run, parses the same files with a handler that does nothing. The
 * ratios are what counts; the times are of this machine at this moment.
 */
public final class StoreBenchmark {
    private static final int ROUNDS = 5;

    private StoreBenchmark() {
    }

    /**
     * @param arguments {@code make FOLDER PEERS EVENTS}, {@code load FOLDER}, or {@code run FOLDER} to save as well
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            int peers = Integer.parseInt(arguments[2]);
            int events = Integer.parseInt(arguments[3]);
            if (Files.exists(folder)) {
                return;
            }
            Store.create(folder, ProgramGenerator.program(7, peers, events, 12)).save();
            return;
        }
        // saving holds a file's bytes in memory and needs more than the heap that is enough for loading
        boolean saves = arguments[0].equals("run");
        double parse = Double.MAX_VALUE;
        double load = Double.MAX_VALUE;
        double save = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            parse = Math.min(parse, seconds(() -> parse(folder)));
            Store[] store = new Store[1];
            load = Math.min(load, seconds(() -> store[0] = load(folder)));
            if (!saves) {
                continue;
            }
            store[0].program().setName("Generated, changed " + i);
            save = Math.min(save, seconds(() -> {
                store[0].save();
                return null;
            }));
        }
        System.out.printf("heap of %d MB: parse %.2f s, load %.2f s (%.2f x parse)%s, CPU%n", Runtime.getRuntime().maxMemory() >> 20,
                parse, load, load / parse, saves ? String.format(", save %.2f s (%.2f x load)", save, save / load) : "");
    }

    private static Store load(Path folder) throws IOException {
        Store store = Store.open(folder);
        store.loadAll();
        return store;
    }

    private static Void parse(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> parts = files.filter(file -> file.toString().endsWith(".peertable")).toList();
            for (Path part : parts) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(part), 1 << 16)) {
                    SAXParserFactory.newDefaultInstance().newSAXParser().parse(in, new DefaultHandler());
                }
            }
        }
        return null;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.call();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
}
