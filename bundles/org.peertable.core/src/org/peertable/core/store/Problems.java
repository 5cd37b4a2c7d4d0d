package org.peertable.core.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.PeertablePackage;
import org.peertable.model.xmi.LoadError;
import org.peertable.model.xmi.ProgramResource;

/** Says in words what went wrong with a file, and where. */
final class Problems {
    private static final int VALUE_SHOWN = 80;

    private Problems() {
    }

    /** Returns an exception about one file as a whole. */
    static StoreException problem(Path file, String message, Throwable cause) {
        return new StoreException(List.of(new StoreProblem(file, 0, message)), cause);
    }

    /** Returns an exception that names everything that is wrong with a file that could not be read. */
    static StoreException unreadable(Path file, ProgramResource resource, Exception failure) {
        List<StoreProblem> problems = resource.getErrors().stream().map(error -> problem(file, error)).toList();
        return problems.isEmpty() ? problem(file, cannotRead(failure), failure) : new StoreException(problems, failure);
    }

    /** Returns an exception about a file of a format that this build has no way to read. */
    static StoreException otherVersion(Path file, Migrations.UnknownVersionException failure) {
        String message = failure.version() > Migrations.CURRENT ? Messages.Store_newerVersion : Messages.Store_olderVersion;
        return problem(file, NLS.bind(message, failure.version(), Migrations.CURRENT), failure);
    }

    private static StoreProblem problem(Path file, Diagnostic error) {
        String message = error instanceof LoadError own ? message(own) : NLS.bind(Messages.Store_cannotRead, error.getMessage());
        return new StoreProblem(file, error.getLine(), message);
    }

    private static String message(LoadError error) {
        String object = name(error.type(), error.id());
        String value = shorten(error.value());
        String feature = shorten(error.feature());
        return switch (error.kind()) {
            case MALFORMED -> NLS.bind(Messages.Read_malformed, sentence(value));
            case DOCTYPE -> Messages.Read_doctype;
            case UNKNOWN_NAMESPACE -> NLS.bind(Messages.Read_unknownNamespace, value);
            case UNKNOWN_CLASS -> NLS.bind(Messages.Read_unknownClass, value);
            case UNKNOWN_FEATURE -> NLS.bind(Messages.Read_unknownFeature, object, feature);
            case STRAY_TEXT -> NLS.bind(Messages.Read_strayText, value);
            case BAD_VALUE -> NLS.bind(Messages.Read_badValue, new Object[] {object, feature, value, valid(error)});
            case WRONG_KIND -> NLS.bind(Messages.Read_wrongKind, new Object[] {object, feature, value});
            case UNRESOLVED -> NLS.bind(Messages.Read_unresolved, new Object[] {object, feature, value});
            case CONTRADICTION -> NLS.bind(Messages.Read_contradiction, new Object[] {object, feature, value});
            case SECOND_PART -> NLS.bind(Messages.Read_secondPart, object, feature);
            case DUPLICATE -> NLS.bind(Messages.Read_duplicate, value);
            case OUTSIDE -> NLS.bind(Messages.Read_outside, value);
            case TOO_DEEP -> NLS.bind(Messages.Read_tooDeep, value);
            case TOO_MANY -> NLS.bind(Messages.Read_tooMany, value);
            case MORE -> NLS.bind(Messages.Read_more, value);
        };
    }

    /** Says what could stand there instead of a value. */
    private static String valid(LoadError error) {
        if (!(PeertablePackage.eINSTANCE.getEClassifier(error.type()) instanceof EClass type)
                || !(type.getEStructuralFeature(error.feature()) instanceof EAttribute attribute)) {
            return Messages.Read_valid;
        }
        return switch (attribute.getEAttributeType()) {
            case EEnum words -> NLS.bind(Messages.Read_validWord,
                    words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
            case EDataType day when day.getInstanceClass() == LocalDate.class -> NLS.bind(Messages.Read_validDay, "2026-12-10");
            case EDataType time when time.getInstanceClass() == LocalDateTime.class -> NLS.bind(Messages.Read_validDay, "2026-12-10T08:00");
            case EDataType moment when moment.getInstanceClass() == Instant.class -> NLS.bind(Messages.Read_validDay, "2026-12-10T13:00:00Z");
            case EDataType whole when whole.getInstanceClass() == int.class -> Messages.Read_validWhole;
            case EDataType number when number.getInstanceClass() == double.class -> Messages.Read_validNumber;
            default -> Messages.Read_valid;
        };
    }

    /** Says how a planner would find an object. */
    static String name(EObject object) {
        String id = EcoreUtil.getID(object);
        return name(object.eClass().getName(), id == null ? "" : id);
    }

    private static String name(String type, String id) {
        return id.isEmpty() ? type : NLS.bind(Messages.Read_object, type, shorten(id));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String shorten(String text) {
        return text.length() <= VALUE_SHOWN ? text : text.substring(0, VALUE_SHOWN) + "…";
    }

    /** Says why a file cannot be read. */
    static String cannotRead(Exception failure) {
        return failure instanceof AccessDeniedException ? Messages.Store_noPermission
                : NLS.bind(Messages.Store_cannotRead, String.valueOf(failure.getMessage()));
    }

    /** Says why a file cannot be written. */
    static String cannotWrite(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Messages.Store_noPermission;
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason != null && reason.contains("No space left") ? Messages.Store_diskFull
                : reason != null && reason.contains("Read-only") ? Messages.Store_noPermission
                : NLS.bind(Messages.Store_cannotWrite, String.valueOf(failure.getMessage()));
    }
}
