package org.peertable.cli.internal;

/** What the command line returns. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;
    /** A step failed, or a check found errors. */
    static final int FAILED = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;

    private ExitCode() {
    }
}
