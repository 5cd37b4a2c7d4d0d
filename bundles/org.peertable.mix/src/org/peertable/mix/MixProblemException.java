package org.peertable.mix;

/** The problem as stated makes no sense; the message names what is wrong and what to do. */
public class MixProblemException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public MixProblemException(String message) {
        super(message);
    }
}
