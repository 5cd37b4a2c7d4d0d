package org.peertable.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.store.Store;
import org.peertable.model.Season;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what came of the seasons, in words. */
@Command(name = "stats")
final class StatsCommand extends ProgramCommand {
    @Option(names = "--season", paramLabel = "ID", descriptionKey = "season")
    private String season;

    StatsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Store store = open();
        if (season != null && !store.seasonIds().contains(season)) {
            throw usage(NLS.bind(Messages.Export_noSeason, season, String.join(", ", store.seasonIds())));
        }
        List<Season> seasons = store.program().getSeasons().stream()
                .filter(there -> season == null || season.equals(there.getId())).toList();
        StatsWords words = StatsWords.in(Locale.getDefault());
        Map<String, Object> figures = new TreeMap<>();
        for (Season one : seasons) {
            SeasonInsight insight = SeasonInsight.of(one, today);
            if (json) {
                figures.put(one.getId(), StatsJson.of(insight));
            } else {
                List<String> lines = new ArrayList<>(List.of(insight.season()));
                words.lines(insight).forEach(line -> lines.add("  " + line));
                lines.forEach(console()::result);
            }
        }
        if (json) {
            console().json(figures);
        } else if (seasons.isEmpty()) {
            tell(words.none());
        }
        return ExitCode.DONE;
    }
}
