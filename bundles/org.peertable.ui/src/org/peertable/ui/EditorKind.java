package org.peertable.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.peertable.model.PeertablePackage;

/** The editors that pages can be contributed to, one for each kind of thing that a planner opens. */
public enum EditorKind {
    /** Edits an {@link org.peertable.model.Event}. */
    EVENT(PeertablePackage.Literals.EVENT),
    /** Edits a {@link org.peertable.model.Peer}. */
    PEER(PeertablePackage.Literals.PEER),
    /** Edits a {@link org.peertable.model.Season}. */
    SEASON(PeertablePackage.Literals.SEASON),
    /** Edits a {@link org.peertable.model.Program}. */
    PROGRAM(PeertablePackage.Literals.PROGRAM),
    /** Edits a {@link org.peertable.model.Directory}. */
    DIRECTORY(PeertablePackage.Literals.DIRECTORY);

    private final EClass type;

    EditorKind(EClass type) {
        this.type = type;
    }

    /** Returns the identifier of the editor, such as {@code org.peertable.ui.event}. */
    public String editorId() {
        return "org.peertable.ui." + word();
    }

    /** Returns the word for it in declarations, such as {@code event}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the kind of editor that a thing has.
     *
     * @param object the thing
     * @return empty when a thing like this is edited as a part of another
     */
    public static Optional<EditorKind> of(EObject object) {
        return Stream.of(values()).filter(kind -> kind.type.isInstance(object)).findFirst();
    }
}
