package org.peertable.model.xmi;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One thing that is wrong in a file that was read.
 *
 * @param kind what is wrong
 * @param location the file's URI
 * @param line the line, from 1, on which the element begins that it was found in; 0 when not known
 * @param type name of the class of the object that it is about; empty when there is none
 * @param id identifier of that object; empty when it has none
 * @param feature name of the attribute or reference; empty when it is about none
 * @param value what stands in the file instead of something sound; for {@link Kind#MALFORMED} the parser's sentence
 */
public record LoadError(Kind kind, String location, int line, String type, String id, String feature, String value)
        implements Resource.Diagnostic {
    /** What can be wrong. */
    public enum Kind {
        /** Not XML; the value is the parser's sentence. */
        MALFORMED,
        /** A document type declaration. */
        DOCTYPE,
        /** The value is a namespace that is none of ours. */
        UNKNOWN_NAMESPACE,
        /** The value is no name of a class. */
        UNKNOWN_CLASS,
        /** The object has nothing of that name. */
        UNKNOWN_FEATURE,
        /** Text where no text belongs. */
        STRAY_TEXT,
        /** The value cannot be the feature's. */
        BAD_VALUE,
        /** The value names an object that the feature cannot refer to. */
        WRONG_KIND,
        /** The value names no object. */
        UNRESOLVED,
        /** The two ends of a reference contradict each other. */
        CONTRADICTION,
        /** The feature holds one object and is given a second. */
        SECOND_PART,
        /** The identifier is used already. */
        DUPLICATE,
        /** The reference leads out of the program. */
        OUTSIDE,
        /** Elements are nested deeper than the value. */
        TOO_DEEP,
        /** There are more elements than the value. */
        TOO_MANY,
        /** There are more errors than the value; the others were not looked for. */
        MORE
    }

    static LoadError of(Kind kind, String location, int line, String value) {
        return new LoadError(kind, location, line, "", "", "", value);
    }

    static LoadError of(Kind kind, String location, int line, EObject object, String feature, String value) {
        String id = EcoreUtil.getID(object);
        return new LoadError(kind, location, line, object.eClass().getName(), id == null ? "" : id, feature, value);
    }

    @Override
    public String getMessage() {
        return kind + " " + String.join(" ", type, id, feature, value).strip();
    }

    @Override
    public String getLocation() {
        return location;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return 0;
    }
}
