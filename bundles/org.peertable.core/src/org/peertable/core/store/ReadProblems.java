package org.peertable.core.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.xmi.ProgramResource;
import org.xml.sax.SAXParseException;

/** Says in words what the reader of a file found wrong, and where. */
final class ReadProblems {
    private static final int SHOWN = 50;
    private static final int VALUE_SHOWN = 80;

    private ReadProblems() {
    }

    /** Returns everything that is wrong with a file that was read. */
    static List<StoreProblem> of(Path file, ProgramResource resource) {
        List<StoreProblem> problems = new ArrayList<>();
        for (Diagnostic error : resource.getErrors()) {
            problems.add(new StoreProblem(file, error.getLine(), message(error)));
        }
        for (String id : resource.duplicates()) {
            problems.add(new StoreProblem(file, secondLine(file, id), NLS.bind(Messages.Read_duplicate, shorten(id))));
        }
        return first(file, problems);
    }

    /** Returns what stopped the reader before the end of the file. */
    static StoreProblem of(Path file, Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SAXParseException parse) {
                boolean doctype = parse.getMessage() != null && parse.getMessage().contains("DOCTYPE");
                String message = doctype ? Messages.Read_doctype : NLS.bind(Messages.Read_malformed, sentence(parse.getMessage()));
                return new StoreProblem(file, Math.max(parse.getLineNumber(), 0), message);
            }
            if (at instanceof XMIException problem && problem.getLine() > 0) {
                return new StoreProblem(file, problem.getLine(), message(problem));
            }
        }
        return new StoreProblem(file, 0, NLS.bind(Messages.Store_cannotRead, String.valueOf(failure.getMessage())));
    }

    private static List<StoreProblem> first(Path file, List<StoreProblem> problems) {
        if (problems.size() <= SHOWN) {
            return problems;
        }
        List<StoreProblem> shown = new ArrayList<>(problems.subList(0, SHOWN));
        shown.add(new StoreProblem(file, 0, NLS.bind(Messages.Read_more, problems.size() - SHOWN)));
        return shown;
    }

    private static String message(Diagnostic error) {
        return switch (error) {
            case UnresolvedReferenceException e -> bind(Messages.Read_unresolved, name(e.getObject()), e.getFeature().getName(), e.getReference());
            case FeatureNotFoundException e -> bind(Messages.Read_unknownFeature, name(e.getObject()), e.getName());
            case IllegalValueException e when e.getValue() instanceof EObject value -> bind(
                    Messages.Read_wrongKind, name(e.getObject()), e.getFeature().getName(), name(value));
            case IllegalValueException e -> bind(
                    Messages.Read_badValue, name(e.getObject()), e.getFeature().getName(), String.valueOf(e.getValue()));
            case ClassNotFoundException e -> bind(Messages.Read_unknownClass, e.getName());
            case PackageNotFoundException e -> bind(Messages.Read_unknownNamespace, e.uri());
            case XMIException e -> bind(Messages.Read_other, sentence(plain(e)));
            default -> bind(Messages.Read_other, sentence(error.getMessage()));
        };
    }

    private static String bind(String message, String... values) {
        Object[] shortened = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shortened[i] = shorten(values[i]);
        }
        return NLS.bind(message, shortened);
    }

    /** The message of EMF's exceptions ends in the location, which stands before ours. */
    private static String plain(XMIException problem) {
        String message = String.valueOf(problem.getMessage());
        int location = message.lastIndexOf(" (" + problem.getLocation());
        return location > 0 ? message.substring(0, location) : message;
    }

    static String name(EObject object) {
        String id = EcoreUtil.getID(object);
        return id == null ? object.eClass().getName() : NLS.bind(Messages.Read_object, object.eClass().getName(), shorten(id));
    }

    private static String sentence(String text) {
        String shortened = shorten(String.valueOf(text));
        return shortened.endsWith(".") ? shortened : shortened + ".";
    }

    private static String shorten(String text) {
        return text == null || text.length() <= VALUE_SHOWN ? text : text.substring(0, VALUE_SHOWN) + "…";
    }

    /** Objects do not know their lines; the rare file with a duplicate is looked through again. */
    private static int secondLine(Path file, String id) {
        String wanted = "id=\"" + id + "\"";
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            boolean seen = false;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                int at = line.indexOf(wanted);
                while (at >= 0) {
                    if (seen) {
                        return number;
                    }
                    seen = true;
                    at = line.indexOf(wanted, at + 1);
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
