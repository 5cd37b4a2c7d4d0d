package org.peertable.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.xmi.ProgramResource;
import org.peertable.model.xmi.ReadLimits;

/**
 * One file of a program, read and written without the others, as version control hands it out: under any name and in any
 * folder. What it refers to in other files is stood in for by objects that have nothing but their identifiers.
 */
public final class ProgramFile {
    /** Where the file seems to lie, so that what it says of its neighbours is read and written alike wherever it lies. */
    private static final URI SEEMING = URI.createFileURI("/program/seasons/file." + Layout.EXTENSION);

    private ProgramFile() {
    }

    /**
     * Reads a file.
     *
     * @param file the file; an empty one holds nothing
     * @return what it holds
     * @throws StoreException if it is not sound; it names lines
     */
    public static List<EObject> read(Path file) throws StoreException {
        ProgramResource resource = resource();
        try {
            long size = Files.size(file);
            if (size > ReadLimits.DEFAULT.bytes()) {
                throw Problems.problem(file, NLS.bind(Messages.Store_tooLarge, size, ReadLimits.DEFAULT.bytes()), null);
            }
            if (size > 0) {
                try (InputStream raw = Files.newInputStream(file); InputStream content = Migrations.standard().toCurrent(raw)) {
                    resource.load(content, null);
                }
            }
            return List.copyOf(resource.getContents());
        } catch (Migrations.UnknownVersionException e) {
            throw Problems.otherVersion(file, e);
        } catch (StoreException e) {
            throw e;
        } catch (IOException | WrappedException e) {
            throw Problems.unreadable(file, resource, e);
        }
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param file the file
     * @param roots what it is to hold; taken out of what they were in
     * @throws StoreException if that is not possible; the file is as it was
     */
    public static void write(Path file, List<EObject> roots) throws StoreException {
        ProgramResource resource = resource();
        resource.getContents().addAll(roots);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        Path temporary = AtomicFiles.temporary(file.toAbsolutePath());
        try {
            resource.save(bytes, null);
            AtomicFiles.writeForced(temporary, bytes.toByteArray());
            if (Files.exists(file)) {
                AtomicFiles.copyPermissions(file, temporary);
            }
            AtomicFiles.move(temporary, file);
        } catch (IOException e) {
            throw Problems.problem(file, Problems.cannotWrite(e), e);
        } finally {
            sweep(temporary);
        }
    }

    private static void sweep(Path temporary) throws StoreException {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw Problems.problem(temporary, Problems.cannotWrite(e), e);
        }
    }

    private static ProgramResource resource() {
        return new ProgramResource(SEEMING, ReadLimits.DEFAULT).standInForOthers().allowReferences(target -> true);
    }
}
