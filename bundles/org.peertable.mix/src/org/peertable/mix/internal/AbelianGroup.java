package org.peertable.mix.internal;

/**
 * A finite abelian group: numbers whose digits are added each by itself.
 *
 * @param radices of the digits, the lowest first; the order is their product
 */
record AbelianGroup(int... radices) {
    int order() {
        int order = 1;
        for (int radix : radices) {
            order *= radix;
        }
        return order;
    }

    int minus(int a, int b) {
        int difference = 0;
        int place = 1;
        for (int radix : radices) {
            difference += Math.floorMod(a / place - b / place, radix) * place;
            place *= radix;
        }
        return difference;
    }
}
