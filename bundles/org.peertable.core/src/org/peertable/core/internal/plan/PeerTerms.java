package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.peertable.model.Challenge;
import org.peertable.model.Dimension;
import org.peertable.model.Peer;
import org.peertable.model.Term;

/** What the vocabulary says of a peer: by the peer, by the challenges, and by the employer. */
final class PeerTerms {
    private PeerTerms() {
    }

    /** Returns the terms of a peer in one dimension as they were given, the peer's own first. */
    static Set<Term> of(Peer peer, Dimension dimension) {
        Set<Term> terms = new LinkedHashSet<>(4);
        add(peer.getFacets(), dimension, terms);
        for (Challenge challenge : peer.getChallenges()) {
            add(challenge.getFacets(), dimension, terms);
        }
        if (terms.isEmpty() && peer.getEmployer() != null) {
            add(peer.getEmployer().getFacets(), dimension, terms);
        }
        return terms;
    }

    /** Returns terms together with all that are broader; somebody in a bank is in finance. */
    static Set<Term> withBroader(Set<Term> terms) {
        Set<Term> all = new LinkedHashSet<>(terms);
        for (Term term : terms) {
            // a term that was added before ends the way up, also where it leads in a circle
            for (Term broader = term.getBroader(); broader != null && all.add(broader);) {
                broader = broader.getBroader();
            }
        }
        return all;
    }

    /** Returns the terms that two peers share, without those that follow from a narrower one that they share too. */
    static List<Term> shared(Peer a, Peer b, Dimension dimension) {
        Set<Term> common = withBroader(of(a, dimension));
        common.retainAll(withBroader(of(b, dimension)));
        List<Term> narrowest = new ArrayList<>(common);
        for (Term term : common) {
            for (Term broader = term.getBroader(); broader != null && narrowest.remove(broader);) {
                broader = broader.getBroader();
            }
        }
        return narrowest;
    }

    private static void add(List<Term> facets, Dimension dimension, Set<Term> terms) {
        for (Term term : facets) {
            if (term.getDimension() == dimension) {
                terms.add(term);
            }
        }
    }
}
