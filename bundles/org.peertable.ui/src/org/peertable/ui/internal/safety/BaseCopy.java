package org.peertable.ui.internal.safety;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.ui.OpenProgram;

/**
 * What the files of a program held when the planner began to change it, so that it can be told later who has changed what.
 * There is none when another program was faster.
 */
final class BaseCopy {
    private static final String ENDING = ".peertable";

    private final OpenProgram open;
    private final CommandStackListener edited = change -> follow();
    private volatile Optional<Map<Path, byte[]>> files = Optional.empty();
    private volatile int round;
    private boolean wasDirty;

    BaseCopy(OpenProgram open) {
        this.open = open;
        open.commands().addCommandStackListener(edited);
        follow();
    }

    private void follow() {
        boolean dirty = open.isDirty();
        if (dirty != wasDirty) {
            wasDirty = dirty;
            files = Optional.empty();
            int mine = ++round;
            if (dirty) {
                Job job = Job.create(Messages.Outside_watching, monitor -> {
                    take(mine);
                });
                job.setSystem(true);
                job.schedule();
            }
        }
    }

    private void take(int mine) {
        Map<Path, byte[]> taken = new HashMap<>();
        try (Stream<Path> all = Files.walk(open.folder(), 2)) {
            List<Path> program = all.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file)).toList();
            for (Path file : program) {
                taken.put(file, packed(Files.readAllBytes(file)));
            }
            // only what is sure to be from before
            if (mine == round && open.changedOutside().isEmpty()) {
                files = Optional.of(taken);
            }
        } catch (IOException e) {
            // without it the planner is asked by file, as for a program that was changed too early
            ILog.of(BaseCopy.class).info(e.getMessage());
        }
    }

    /** Returns the program as it was, all of it; empty when that is not known. */
    Optional<Store> store() throws StoreException {
        Optional<Map<Path, byte[]>> known = files;
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Map<Path, byte[]> contents = new HashMap<>();
        known.get().forEach((file, content) -> contents.put(file, unpacked(content)));
        Store store = Store.openWith(open.folder(), contents);
        store.loadAll();
        return Optional.of(store);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] content) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError("what was packed a moment ago", e);
        }
    }

    void end() {
        open.commands().removeCommandStackListener(edited);
        round++;
    }
}
