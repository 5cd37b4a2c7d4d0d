package org.peertable.mix.internal;

import java.util.Arrays;
import java.util.Optional;

/** A finite field: polynomials over the numbers modulo a prime, their digits the coefficients, modulo one that has no factor. */
final class Field {
    private final int prime;
    private final int degree;
    private final int order;
    private final int modulus;

    private Field(int prime, int degree, int order, int modulus) {
        this.prime = prime;
        this.degree = degree;
        this.order = order;
        this.modulus = modulus;
    }

    /** @return empty if the order is not a power of a prime */
    static Optional<Field> of(int order) {
        int prime = 2;
        while (prime < order && order % prime != 0) {
            prime++;
        }
        int degree = 0;
        int power = 1;
        while (power < order) {
            power *= prime;
            degree++;
        }
        if (power != order || order < 2) {
            return Optional.empty();
        }
        // The leading coefficient is one and left out.
        for (int modulus = 0; modulus < order; modulus++) {
            Field field = new Field(prime, degree, order, modulus);
            if (degree == 1 || field.hasNoZeroDivisors()) {
                return Optional.of(field);
            }
        }
        throw new AssertionError(order);
    }

    AbelianGroup group() {
        int[] radices = new int[degree];
        Arrays.fill(radices, prime);
        return new AbelianGroup(radices);
    }

    int times(int a, int b) {
        if (degree == 1) {
            return a * b % prime;
        }
        int product = 0;
        for (int place = order / prime; place > 0; place /= prime) {
            product = plus(timesX(product), b, a / place % prime);
        }
        return product;
    }

    private boolean hasNoZeroDivisors() {
        for (int a = 1; a < order; a++) {
            for (int b = 1; b <= a; b++) {
                if (times(a, b) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private int timesX(int a) {
        int leading = a / (order / prime);
        return plus(a % (order / prime) * prime, modulus, prime - leading);
    }

    /** The sum of {@code a} and so many times {@code b}. */
    private int plus(int a, int b, int factor) {
        int sum = 0;
        for (int place = 1; place < order; place *= prime) {
            sum += (a / place + b / place % prime * factor) % prime * place;
        }
        return sum;
    }
}
