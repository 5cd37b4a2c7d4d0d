package org.peertable.core.privacy;

import java.util.Optional;

import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;

/**
 * A copy of a program, a season, an event or of what there is about a person, that holds nothing above a level. They
 * belong together: the event is in the season, season and person are in the program, and nothing in them refers to the
 * original.
 *
 * @param program the program, or what the scope needs of it
 * @param season the season asked for; empty when the whole program was
 * @param event the event asked for; empty when more was, or when the level may not know that there is such an event
 * @param peer the person asked for, at level {@link Level#PS}; empty at all others
 */
public record Reduced(Program program, Optional<Season> season, Optional<Event> event, Optional<Peer> peer) {
}
