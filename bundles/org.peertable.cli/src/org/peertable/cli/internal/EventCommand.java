package org.peertable.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.Planner;
import org.peertable.core.store.Store;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;

import picocli.CommandLine.Option;

/** What the verbs about the mix of an event have in common. */
abstract class EventCommand extends ProgramCommand {
    private static final int NAMED = 20;

    @Option(names = "--event", paramLabel = "ID", descriptionKey = "mixEvent")
    String event;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "mixLanguage")
    private String language;

    EventCommand(Session session) {
        super(session);
    }

    /** Opens the program and gets ready to plan. */
    Planner planner(Store store) throws IOException {
        Contributions contributions = session().contributions().get();
        contributions.problems().forEach(console()::message);
        return new Planner(store.program(), today, contributions.mixFactors());
    }

    MixTexts texts(Program program) {
        String tag = language == null ? program.getLanguage() : language;
        return MixTexts.in(Locale.forLanguageTag(tag == null ? "en" : tag));
    }

    Event event(Program program) {
        List<String> known = new ArrayList<>();
        for (Season season : program.getSeasons()) {
            for (Event one : season.getEvents()) {
                if (one.getId().equals(event)) {
                    return one;
                }
                known.add(one.getId());
            }
        }
        throw usage(NLS.bind(Messages.Export_noEvent, event, String.join(", ", known)));
    }

    Season season(Program program, String id) {
        return program.getSeasons().stream().filter(season -> season.getId().equals(id)).findFirst()
                .orElseThrow(() -> usage(NLS.bind(Messages.Export_noSeason, id,
                        String.join(", ", program.getSeasons().stream().map(Season::getId).toList()))));
    }

    /** Finds a peer of the program; a message names those on the event's list, for a program may know very many. */
    Peer peer(Program program, Event of, String id) {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> peer.getId().equals(id)).findFirst()
                .orElseThrow(() -> usage(NLS.bind(Messages.Mix_noPeer, new Object[] {id, of.getTitle(), some(of.getInvitations().stream()
                        .filter(one -> one.getPeer() != null).map(one -> EcoreUtil.getID(one.getPeer())).toList())})));
    }

    static String some(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? first + ", ..." : first;
    }
}
