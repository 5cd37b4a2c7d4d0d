package org.peertable.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.Identified;
import org.peertable.model.xmi.DanglingReferenceException;
import org.peertable.model.xmi.ProgramResource;

/** Turns a resource into the bytes of its file; what cannot be written is found before any file is touched. */
final class Writer {
    private Writer() {
    }

    /**
     * Writes all files of a program to memory.
     *
     * @return the content of each file
     * @throws StoreException if something would be written that could not be read again
     */
    static Map<Path, byte[]> write(Loader files) throws StoreException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Resource resource : List.copyOf(files.getResources())) {
            Path file = Layout.path(resource.getURI());
            checkIds(file, (ProgramResource) resource, ids);
            contents.put(file, bytes(file, (ProgramResource) resource));
        }
        return contents;
    }

    /** Everything is referred to by its identifier alone, whichever file it is in. */
    private static void checkIds(Path file, ProgramResource resource, Set<String> ids) throws StoreException {
        for (Iterator<EObject> objects = resource.contents(); objects.hasNext();) {
            if (objects.next() instanceof Identified object && !object.eIsProxy()) {
                String id = object.getId() == null ? "" : object.getId();
                if (id.isEmpty() || id.chars().anyMatch(c -> c <= ' ')) {
                    throw Problems.problem(file, NLS.bind(Messages.Store_noId, object.eClass().getName(), id), null);
                }
                if (!ids.add(id)) {
                    throw Problems.problem(file, NLS.bind(Messages.Store_sameId, id), null);
                }
            }
        }
    }

    private static byte[] bytes(Path file, ProgramResource resource) throws StoreException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            resource.save(bytes, null);
            return bytes.toByteArray();
        } catch (DanglingReferenceException e) {
            String message = e.target().eResource() == null ? Messages.Store_dangling : Messages.Store_otherSeason;
            throw Problems.problem(file, NLS.bind(message, Problems.name(e.target())), e);
        } catch (IOException | RuntimeException e) {
            throw Problems.problem(file, reason(resource, e), e);
        }
    }

    private static String reason(ProgramResource resource, Exception failure) {
        for (Iterator<EObject> objects = resource.contents(); objects.hasNext();) {
            EObject object = objects.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                int bad = unwritable(object.eGet(attribute));
                if (bad >= 0) {
                    return NLS.bind(Messages.Store_controlCharacter,
                            new Object[] {Problems.name(object), attribute.getName(), String.format(Locale.ROOT, "%04X", bad)});
                }
            }
        }
        return NLS.bind(Messages.Store_cannotWrite, failure.getMessage());
    }

    /** Returns the first character that XML 1.0 has no way to write, or -1. */
    private static int unwritable(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().mapToInt(Writer::unwritable).filter(bad -> bad >= 0).findFirst().orElse(-1);
        }
        return value instanceof String text ? text.codePoints().filter(Writer::isUnwritable).findFirst().orElse(-1) : -1;
    }

    private static boolean isUnwritable(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }
}
