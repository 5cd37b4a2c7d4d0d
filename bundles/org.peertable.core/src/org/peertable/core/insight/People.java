package org.peertable.core.insight;

import java.util.HashMap;
import java.util.Map;

import org.peertable.model.Peer;

/** Numbers people from 0 in the order in which they are first seen. */
final class People {
    private final Map<Peer, Integer> numbers = new HashMap<>();

    int number(Peer peer) {
        return numbers.computeIfAbsent(peer, unseen -> numbers.size());
    }

    int count() {
        return numbers.size();
    }
}
