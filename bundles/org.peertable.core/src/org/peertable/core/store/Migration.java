package org.peertable.core.store;

import org.w3c.dom.Document;

/** Brings one file from one version of the format to the next. */
public interface Migration {
    /** Returns the version that files are brought from; they are brought to the next one. */
    int from();

    /**
     * Changes the document of one file. The namespace is changed by the caller.
     *
     * @param file the whole file; may be the program's, the people's, a season's or a confidential one
     */
    void migrate(Document file);
}
