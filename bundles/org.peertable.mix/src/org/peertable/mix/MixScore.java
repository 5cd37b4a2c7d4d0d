package org.peertable.mix;

/**
 * What a mix is worth, in parts that are shown apart.
 *
 * @param similar   sum over pairs at one table of what the factors for alike peers give
 * @param different the same for factors for peers who differ
 * @param meetings  cost of recent meetings repeated
 * @param counts    cost of counting rules with a price that are not kept
 * @param seated    value of the guests being seated
 * @param moves     cost of peers who sit elsewhere than before, in a repair
 */
public record MixScore(double similar, double different, double meetings, double counts, double seated, double moves) {
    /** What is optimised. */
    public double total() {
        return similar + different - meetings - counts + seated - moves;
    }
}
