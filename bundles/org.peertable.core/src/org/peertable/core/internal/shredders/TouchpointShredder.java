package org.peertable.core.internal.shredders;

import org.peertable.core.contribute.ShredContext;
import org.peertable.core.contribute.Shredder;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Season;
import org.peertable.model.Touchpoint;

/** Takes the person out of the record of who was in touch; a contact of a single pair or person goes as a whole. */
public final class TouchpointShredder implements Shredder {
    private static final int PAIR = 2;

    @Override
    public void shred(ShredContext context) {
        for (Season season : context.program().getSeasons()) {
            for (Touchpoint touchpoint : season.getTouchpoints()) {
                if (touchpoint.getPeers().contains(context.peer())) {
                    if (touchpoint.getPeers().size() > PAIR) {
                        context.unlink(touchpoint, PeertablePackage.Literals.TOUCHPOINT__PEERS, context.peer());
                    } else {
                        context.remove(touchpoint);
                    }
                }
            }
        }
    }
}
