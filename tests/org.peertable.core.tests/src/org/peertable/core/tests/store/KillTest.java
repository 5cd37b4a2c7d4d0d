package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.Store;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;

class KillTest {
    private static final int TIMES = Integer.getInteger("peertable.kill", 40);
    private static final int PEERS = 20_000;

    @TempDir
    Path temporary;

    @Test
    void aProcessKilledWhileItSavesLeavesOneOfTheGenerationsWhole() throws Exception {
        Path folder = temporary.resolve("circle");
        Program program = SmallProgram.make();
        for (int i = 0; i < PEERS; i++) {
            Peer peer = PeertableFactory.eINSTANCE.createPeer();
            peer.setId("peer-" + i);
            peer.setDisplayName("Peer ".repeat(80) + i);
            program.getDirectories().get(0).getPeers().add(peer);
        }
        Store.create(folder, program).save();
        assertThat(Files.size(folder.resolve(SmallProgram.PEOPLE))).isGreaterThan(10_000_000 - 1_000_000);
        Random random = new Random(20260312);
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < TIMES; i++) {
            String first = "generation " + i;
            killWhileSaving(folder, first, 20 + random.nextInt(130));
            seen.add(wholeGeneration(folder, first));
        }
        assertThat(seen).as("generations that were found").hasSize(TIMES);
    }

    private static void killWhileSaving(Path folder, String name, int millis) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), Saver.class.getName(), folder.toString(), name)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("READY");
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Every file must be of the same save. */
    private static String wholeGeneration(Path folder, String first) throws IOException {
        Store store = Store.open(folder);
        store.loadAll();
        Program program = store.program();
        String name = program.getName();
        assertThat(name).startsWith(first + ".");
        assertThat(program.getDirectories().get(0).getPeers()).hasSize(PEERS + 2)
                .allSatisfy(peer -> assertThat(peer.getTitle()).isEqualTo(name));
        assertThat(program.getSeasons()).allSatisfy(season -> assertThat(season.getTitle()).isEqualTo(name));
        return name;
    }

    /** The places of all bundles that the saver needs, whether they are jars, folders, or folders of a build. */
    private static String classPath() throws URISyntaxException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(KillTest.class, Store.class, Program.class, EObject.class, Notifier.class, XMIResource.class,
                IPath.class, NLS.class)) {
            // the platform leaves a blank in a location as it is, where a URI has it escaped
            Path place = Path.of(URI.create(
                    type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
            places.add(place.toString());
            for (String inner : List.of("target/classes", "target/test-classes", "bin")) {
                if (Files.isDirectory(place.resolve(inner))) {
                    places.add(place.resolve(inner).toString());
                }
            }
        }
        if (KillTest.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            places.add(System.getProperty("java.class.path"));
        }
        return String.join(File.pathSeparator, places);
    }

    /** Saves one generation after the other until it is killed. */
    static final class Saver {
        private Saver() {
        }

        public static void main(String[] arguments) throws IOException {
            Store store = Store.open(Path.of(arguments[0]));
            store.loadAll();
            for (int i = 0;; i++) {
                String name = arguments[1] + "." + i;
                store.program().setName(name);
                store.program().getDirectories().get(0).getPeers().forEach(peer -> peer.setTitle(name));
                store.program().getSeasons().forEach(season -> season.setTitle(name));
                store.save();
                if (i == 0) {
                    System.out.println("READY");
                }
            }
        }
    }
}
