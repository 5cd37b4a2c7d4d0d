package org.peertable.model.xmi;

/**
 * How much a program file may ask of the reader.
 *
 * @param bytes largest size of a file
 * @param depth deepest nesting of elements
 * @param objects most objects in a file
 */
public record ReadLimits(long bytes, int depth, int objects) {
    /** Ten times what a program of 100,000 peers needs, and no depth that a program of ours has. */
    public static final ReadLimits DEFAULT = new ReadLimits(1L << 30, 40, 20_000_000);
}
