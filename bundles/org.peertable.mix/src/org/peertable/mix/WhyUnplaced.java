package org.peertable.mix;

import java.util.List;

/**
 * Why a peer has no seat.
 *
 * @param rules  hard rules that keep the peer away by themselves, for instance an absence; empty if none
 * @param guest  the guest whose seat would suit the peer best, or {@link Mix#UNPLACED} if rules bar all
 * @param effect what taking that guest's seat would do; a negative change of the total says how much
 *               better the mix is as it is. No change and no rules if there is no such guest.
 */
public record WhyUnplaced(List<Rule> rules, int guest, SwapEffect effect) {
}
