package org.peertable.core.insight;

/**
 * A part of a whole, such as 41 of 48.
 *
 * @param count the part, 0 to {@code of}
 * @param of the whole
 */
public record Share(int count, int of) {
    /** Returns the part in hundredths of the whole, rounded; 0 when the whole is empty. */
    public int percent() {
        return of == 0 ? 0 : (int) Math.round(100.0 * count / of);
    }
}
