package org.peertable.ui.internal.navigator;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Venue;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.people.PeopleIndex;
import org.peertable.ui.internal.people.Person;
import org.peertable.ui.internal.words.Words;

/** The lines of the navigator as they are at one moment; below the top they are made when they are first looked at. */
final class Outline {
    private static final int MOST_FOUND = 100;

    private final List<Object> roots = new ArrayList<>();
    private final Map<Object, Object> parents = new HashMap<>();

    private Outline() {
    }

    /** Returns the whole program. */
    static Outline of(Program program) {
        List<Season> seasons = program.getSeasons();
        List<Peer> peers = all(program, Directory::getPeers);
        List<Organisation> organisations = all(program, Directory::getOrganisations);
        List<Venue> venues = all(program, Directory::getVenues);
        Outline outline = new Outline();
        outline.roots.add(new Group("seasons", Messages.Navigator_seasons, "seasons", -1, () -> seasons));
        outline.roots.add(new Group("directory", Messages.Navigator_directory, "directory", -1, () -> List.of(
                new Group("people", Messages.Navigator_people, "people", peers.size(),
                        () -> Alphabet.grouped("people", Alphabet.sorted(peers, Outline::sortName), Outline::sortName)),
                new Group("organisations", Messages.Navigator_organisations, "organisations", organisations.size(),
                        () -> Alphabet.grouped("organisations", Alphabet.sorted(organisations, Words::name), Words::name)))));
        outline.roots.add(new Group("venues", Messages.Navigator_venues, "venues", venues.size(),
                () -> Alphabet.sorted(venues, Words::name)));
        outline.roots.add(new Group(Group.POLICIES, Messages.Navigator_policies, "policies", -1, program::getMixPolicies));
        return outline;
    }

    /** Returns what a search finds, in the same groups, and of each kind at most a hundred. */
    static Outline found(Program program, PeopleIndex people, SearchIndex index, String query) {
        Outline outline = new Outline();
        List<Season> seasons = program.getSeasons();
        List<Event> events = seasons.stream().flatMap(season -> events(season).stream()).toList();
        outline.add("found/events", Messages.Navigator_seasons, "seasons", index.find(events, query));
        outline.add("found/people", Messages.Navigator_people, "people", people.find(query).stream().map(Person::peer).toList());
        List<Organisation> organisations = index.find(all(program, Directory::getOrganisations), query);
        outline.add("found/organisations", Messages.Navigator_organisations, "organisations",
                shortList(organisations, Words::name));
        outline.add("found/venues", Messages.Navigator_venues, "venues", index.find(all(program, Directory::getVenues), query));
        return outline;
    }

    private static <T> List<?> shortList(List<T> found, Function<T, String> name) {
        return found.size() <= MOST_FOUND ? Alphabet.sorted(found, name) : found;
    }

    private void add(String key, String label, String icon, List<?> found) {
        if (!found.isEmpty()) {
            List<Object> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST_FOUND)));
            if (shown.size() < found.size()) {
                shown.add(new Group(key + "/more", NLS.bind(Messages.Navigator_more, found.size() - shown.size()),
                        "more", -1, List::of));
            }
            roots.add(new Group(key, label, icon, found.size(), () -> shown));
        }
    }

    /** Returns the name that a person is sorted by: family name first. */
    static String sortName(Peer peer) {
        String family = peer.getFamilyName();
        return family == null || family.isBlank() ? Words.name(peer) : family + " " + Words.name(peer);
    }

    /** Returns the events of a season in the order of time; those without a date come last. */
    static List<Event> events(Season season) {
        return season.getEvents().stream()
                .sorted(Comparator.comparing(Event::getStart, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder())))
                .toList();
    }

    List<Object> roots() {
        return roots;
    }

    List<?> children(Object line) {
        List<?> children = switch (line) {
            case Group group -> group.children();
            case Season season -> events(season);
            default -> List.of();
        };
        children.forEach(child -> parents.put(child, line));
        return children;
    }

    boolean hasChildren(Object line) {
        return line instanceof Group group && (group.count() > 0 || group.count() < 0 && !group.children().isEmpty())
                || line instanceof Season season && !season.getEvents().isEmpty();
    }

    /** Returns the line that another is in, looked for through the whole program when it was not looked at yet. */
    Object parent(Object line) {
        if (!parents.containsKey(line) && !roots.contains(line)) {
            roots.forEach(root -> search(root, line));
        }
        return parents.get(line);
    }

    private boolean search(Object in, Object line) {
        for (Object child : children(in)) {
            if (child == line || search(child, line)) {
                return true;
            }
        }
        return false;
    }

    private static <T> List<T> all(Program program, Function<Directory, List<T>> part) {
        List<Directory> directories = program.getDirectories();
        return directories.size() == 1
                ? part.apply(directories.get(0))
                : directories.stream().flatMap(directory -> part.apply(directory).stream()).toList();
    }
}
