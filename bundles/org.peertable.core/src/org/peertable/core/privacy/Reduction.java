package org.peertable.core.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;

/**
 * Makes the copy of a program that an exporter gets: a complete little program of its own, with the same identifiers, that
 * holds what a level may see of a scope and nothing else.
 *
 * <p>A class or feature is copied when the level given to it in the Ecore model is seen; what has no level is for the
 * planner alone. Beyond that, objects depend on conditions:
 * <ul>
 * <li><em>Events</em> being drafted are unknown to guests and to anyone.
 * <li><em>Invitations</em> are seen by the host team once they were sent, and by the guests of an event when they are
 * confirmed and the person agreed to be shown to the other guests. Guests see nobody in a season or a whole program, for
 * there is no room that they would be in.
 * <li><em>People, organisations, venues</em> below P3 are those that the visible events need: the people of visible
 * invitations, their employers, the host, the places. Addresses need a consent to invitations or calendar files.
 * <li><em>Topics</em> leave the room once they are chosen; challenges are seen by their audience.
 * <li><em>Notes</em> of a sealed event are for the planner alone; others are seen by their audience, and outside the host
 * team only as redacted and approved. Who said something is seen by the planner and, when the event is open, by those who
 * see the person.
 * <li>What is about somebody that the level does not see (votes, follow-ups) is left out; a mere mention (a seat's
 * occupant, the lead of a slot) is left empty.
 * </ul>
 * For the planner everything in the scope is there; a season or an event brings with it whatever it refers to, step by
 * step, and the pair rules between its people.
 *
 * <p>Lists keep their order; only the directory of an event stands in the order in which the event first mentions the
 * entries, for the work grows with the event and not with the program. Seasons and notes that the copy does not need are
 * not loaded. Any thread may reduce while nobody changes the program or loads parts of it.
 */
public final class Reduction {
    private static final List<EReference> PARTS_OF_A_DIRECTORY = PeertablePackage.Literals.DIRECTORY.getEAllReferences()
            .stream().filter(EReference::isContainment).toList();

    private final Program original;
    private final Level level;
    private final Copies copies;
    private final Program copy;

    private Reduction(Program original, Scope scope, List<Event> events, Level level, LocalDate today) {
        this.original = original;
        this.level = level;
        copies = new Copies(level, new Visibility(original, scope, events, level, today));
        copy = copies.shell(original);
        for (Directory directory : original.getDirectories()) {
            copy.getDirectories().add(copies.shell(directory));
        }
    }

    /**
     * Reduces a whole program with all of its seasons, which are loaded for that.
     *
     * @param program what to copy; is not changed
     * @param level whom the copy is for, {@link Level#P0} to {@link Level#P3}
     * @param today the day on which consents must hold
     * @return a copy whose season and event are empty
     * @throws IllegalArgumentException if the level is {@link Level#PS}
     * @throws IllegalStateException if a part of the program that is needed cannot be loaded
     */
    public static Reduced of(Program program, Level level, LocalDate today) {
        requireGeneral(level);
        List<Event> events = program.getSeasons().stream().flatMap(season -> season.getEvents().stream()).toList();
        Reduction reduction = new Reduction(program, Scope.PROGRAM, events, level, today);
        reduction.copies.fill(program, PeertablePackage.Literals.PROGRAM__SEASONS);
        reduction.copies.fill(program, PeertablePackage.Literals.PROGRAM__TERMS);
        reduction.copies.fill(program, PeertablePackage.Literals.PROGRAM__MIX_POLICIES);
        if (level == Level.P3) {
            for (Directory directory : program.getDirectories()) {
                PARTS_OF_A_DIRECTORY.forEach(parts -> reduction.copies.fill(directory, parts));
            }
        }
        reduction.finish(Scope.PROGRAM);
        return new Reduced(reduction.copy, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reduces one season.
     *
     * @param season what to copy; is not changed
     * @param level whom the copy is for, {@link Level#P0} to {@link Level#P3}
     * @param today the day on which consents must hold
     * @return a copy that holds no other season
     * @throws IllegalArgumentException if the level is {@link Level#PS} or the season is in no program
     * @throws IllegalStateException if a part of the season that is needed cannot be loaded
     */
    public static Reduced of(Season season, Level level, LocalDate today) {
        requireGeneral(level);
        Reduction reduction = new Reduction(programOf(season), Scope.SEASON, season.getEvents(), level, today);
        Optional<Season> copy = reduction.copies.whole(season);
        copy.ifPresent(reduction.copy.getSeasons()::add);
        reduction.finish(Scope.SEASON);
        return new Reduced(reduction.copy, copy, Optional.empty(), Optional.empty());
    }

    /**
     * Reduces one event.
     *
     * @param event what to copy; is not changed
     * @param level whom the copy is for, {@link Level#P0} to {@link Level#P3}; {@link Level#P1} are the event's guests
     * @param today the day on which consents must hold
     * @return a copy whose season and program hold nothing else than the event and what it needs
     * @throws IllegalArgumentException if the level is {@link Level#PS} or the event is in no program
     * @throws IllegalStateException if the event's notes are needed and cannot be loaded
     */
    public static Reduced of(Event event, Level level, LocalDate today) {
        requireGeneral(level);
        if (!(event.eContainer() instanceof Season season)) {
            throw new IllegalArgumentException("The event '" + event.getTitle() + "' is in no season.");
        }
        Reduction reduction = new Reduction(programOf(season), Scope.EVENT, List.of(event), level, today);
        Season shell = reduction.copies.shell(season);
        reduction.copy.getSeasons().add(shell);
        Optional<Event> copy = reduction.copies.whole(event);
        copy.ifPresent(shell.getEvents()::add);
        reduction.finish(Scope.EVENT);
        return new Reduced(reduction.copy, Optional.of(shell), copy, Optional.empty());
    }

    /**
     * Makes the copy that a person may ask for: all there is about that person, and nothing about others.
     *
     * <p>In it are the person's own entry with contacts, challenges and consents; the employer's name; every event that
     * the person was thought of for, with the person's invitation, seat, dots, answers, promises, topics and
     * acknowledgements; notes of what the person said and texts that name the person; when the person was in touch with
     * somebody; and rules about pairs that the person is one of. Names of others in texts are replaced, and links to
     * others are left empty. What others answered about how close they feel to the person is theirs, and left out.
     *
     * @param peer the person concerned; the whole program must be loaded
     * @return a copy whose peer is there
     * @throws IllegalArgumentException if the person is in no program
     */
    public static Reduced of(Peer peer) {
        if (peer.eContainer() instanceof Directory directory && directory.eContainer() instanceof Program program) {
            return new PersonalCopy(program, peer).make();
        }
        throw new IllegalArgumentException("The person '" + peer.getId() + "' is in no program.");
    }

    private void finish(Scope scope) {
        copies.link();
        if (level == Level.P3 && scope != Scope.PROGRAM) {
            for (Directory directory : original.getDirectories()) {
                directory.getPairRules().stream().filter(this::isBetweenCopied).forEach(copies::whole);
            }
            copies.link();
        }
        copies.collect(original, PeertablePackage.Literals.PROGRAM__TERMS);
        copies.collect(original, PeertablePackage.Literals.PROGRAM__MIX_POLICIES);
        if (scope != Scope.EVENT) {
            for (Directory directory : original.getDirectories()) {
                PARTS_OF_A_DIRECTORY.forEach(parts -> copies.collect(directory, parts));
            }
        }
        copies.collectRest();
    }

    private boolean isBetweenCopied(PairRule rule) {
        return copies.has(rule.getA()) && copies.has(rule.getB());
    }

    private static void requireGeneral(Level level) {
        if (level == Level.PS) {
            throw new IllegalArgumentException("PS goes by person: it is everything about one peer and never a whole scope.");
        }
    }

    private static Program programOf(Season season) {
        if (season.eContainer() instanceof Program program) {
            return program;
        }
        throw new IllegalArgumentException("The season '" + season.getTitle() + "' is in no program.");
    }
}
