package org.peertable.core.check;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing; a waived limit, for example. */
    INFO,
    /** Probably not what was meant. */
    WARNING,
    /** Must not be; a check with an error fails. */
    ERROR
}
