package org.peertable.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.StringTokenizer;

import org.peertable.mix.MixProblem;
import org.peertable.mix.PairScores;
import org.peertable.mix.Sizes;

/**
 * An instance of the maximally diverse grouping problem.
 *
 * @param least by group, the smallest size
 * @param most  by group, the largest size
 */
record MdgpInstance(String name, double[][] distances, int[] least, int[] most) {
    /** Reads a file of MDGPLIB: {@code n m type low1 high1 .. lowm highm} and then {@code i j d} for each pair. */
    static MdgpInstance read(Path file) throws IOException {
        StringTokenizer tokens = new StringTokenizer(Files.readString(file));
        int n = Integer.parseInt(tokens.nextToken());
        int m = Integer.parseInt(tokens.nextToken());
        tokens.nextToken();
        int[] least = new int[m];
        int[] most = new int[m];
        for (int group = 0; group < m; group++) {
            least[group] = Integer.parseInt(tokens.nextToken());
            most[group] = Integer.parseInt(tokens.nextToken());
        }
        double[][] distances = new double[n][n];
        while (tokens.hasMoreTokens()) {
            int i = Integer.parseInt(tokens.nextToken());
            int j = Integer.parseInt(tokens.nextToken());
            distances[i][j] = Double.parseDouble(tokens.nextToken());
            distances[j][i] = distances[i][j];
        }
        return new MdgpInstance(file.getFileName().toString().replace(".txt", ""), distances, least, most);
    }

    /** Like RanReal: uniform in 0 to 100 with three decimals. */
    static MdgpInstance ranReal(int groups, int size, long seed) {
        Random random = new Random(seed);
        return generated("ranreal", groups, size, seed, (a, b) -> random.nextInt(100_001) / 1000.0);
    }

    /** Like RanInt: whole numbers 0 to {@code highest}. */
    static MdgpInstance ranInt(int groups, int size, int highest, long seed) {
        Random random = new Random(seed);
        return generated("ranint", groups, size, seed, (a, b) -> random.nextInt(highest + 1));
    }

    /** Like Geo: Euclidean distances of points with 2 to 21 coordinates in 0 to 10. */
    static MdgpInstance geo(int groups, int size, long seed) {
        Random random = new Random(seed);
        int coordinates = 2 + random.nextInt(20);
        double[][] points = new double[groups * size][];
        for (int p = 0; p < points.length; p++) {
            points[p] = random.doubles(coordinates, 0, 10).toArray();
        }
        return generated("geo", groups, size, seed, (a, b) -> {
            double squares = 0;
            for (int k = 0; k < coordinates; k++) {
                squares += (points[a][k] - points[b][k]) * (points[a][k] - points[b][k]);
            }
            return Math.sqrt(squares);
        });
    }

    private interface Distance {
        double between(int a, int b);
    }

    private static MdgpInstance generated(String kind, int groups, int size, long seed, Distance distance) {
        int n = groups * size;
        double[][] distances = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                distances[a][b] = distance.between(a, b);
                distances[b][a] = distances[a][b];
            }
        }
        int[] sizes = new int[groups];
        java.util.Arrays.fill(sizes, size);
        return new MdgpInstance(kind + "_n" + n + "_" + seed, distances, sizes, sizes);
    }

    int people() {
        return distances.length;
    }

    /** The time limit of the published runs for instances of this size. */
    double publishedSeconds() {
        return people() <= 120 ? 3 : people() <= 240 ? 20 : people() <= 480 ? 120 : people() <= 960 ? 600 : 1200;
    }

    MixProblem problem() {
        MixProblem.Builder builder = MixProblem.of(PairScores.ofDistances(distances)).sizes(Sizes.FREE);
        for (int group = 0; group < least.length; group++) {
            builder.table(least[group], most[group]);
        }
        return builder.build();
    }
}
