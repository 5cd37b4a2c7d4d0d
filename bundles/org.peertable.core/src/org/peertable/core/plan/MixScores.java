package org.peertable.core.plan;

/**
 * What a mix is worth, in parts that are never shown as one. Every pair at a table counts once, and once more when the two
 * sit side by side or face each other, for they will talk most. The host's people welcome and do not count.
 *
 * @param alike what the factors give that want peers alike
 * @param mostAlike what they would give if every pair met them fully
 * @param different what the factors give that want peers to differ
 * @param mostDifferent what they would give if every pair met them fully
 * @param company what pairs are worth who are good company for each other
 * @param repeats the cost of pairs who met not long ago, who work for one house or for competitors
 * @param wishes the cost of wishes that are not met: topics that nobody at a table lives with, newcomers not spread
 */
public record MixScores(
        double alike, double mostAlike, double different, double mostDifferent, double company, double repeats, double wishes) {
    /** Nothing. */
    public static final MixScores NONE = new MixScores(0, 0, 0, 0, 0, 0, 0);

    /** Returns what is optimised. */
    public double total() {
        return alike + different + company - repeats - wishes;
    }

    /** Returns how far the peers are alike where that is wanted, 0 to 100. */
    public double alikePercent() {
        return percent(alike, mostAlike);
    }

    /** Returns how far the peers differ where that is wanted, 0 to 100. */
    public double differentPercent() {
        return percent(different, mostDifferent);
    }

    /** Returns the sum of these and others. */
    public MixScores plus(MixScores other) {
        return new MixScores(alike + other.alike, mostAlike + other.mostAlike, different + other.different,
                mostDifferent + other.mostDifferent, company + other.company, repeats + other.repeats, wishes + other.wishes);
    }

    /** Returns what these are more than others. */
    public MixScores minus(MixScores other) {
        return new MixScores(alike - other.alike, mostAlike - other.mostAlike, different - other.different,
                mostDifferent - other.mostDifferent, company - other.company, repeats - other.repeats, wishes - other.wishes);
    }

    private static double percent(double reached, double most) {
        return most <= 0 ? 0 : Math.clamp(100 * reached / most, 0, 100);
    }
}
