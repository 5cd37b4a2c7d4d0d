package org.peertable.core.transfer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduction;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;

/** Which exporter is asked for what, in the order in which the results are told. */
final class ExportTasks {
    private static final String PEOPLE = "people";

    private final Program program;
    private final LocalDate today;
    private final ExportSelection selection;
    private final Path folder;
    private final List<Season> seasons;
    private final List<ExportTask> tasks = new ArrayList<>();

    private ExportTasks(Program program, LocalDate today, ExportSelection selection, Path folder) {
        this.program = program;
        this.today = today;
        this.selection = selection;
        this.folder = folder;
        seasons = program.getSeasons().stream()
                .filter(season -> selection.season().map(season.getId()::equals).orElse(true))
                .toList();
        selection.exporters().forEach(this::add);
    }

    static List<ExportTask> of(Program program, LocalDate today, ExportSelection selection, Path folder) {
        return new ExportTasks(program, today, selection, folder).tasks;
    }

    private void add(ExporterDescriptor exporter) {
        Level level = exporter.level();
        String format = selection.format().filter(exporter.formats()::contains).orElse(exporter.formats().get(0));
        switch (exporter.scope()) {
            case PROGRAM -> tasks.add(new ExportTask(exporter, format, program, folder, () -> Reduction.of(program, level, today)));
            case SEASON -> seasons.forEach(season -> tasks.add(
                    new ExportTask(exporter, format, season, place(season), () -> Reduction.of(season, level, today))));
            case EVENT -> seasons.forEach(season -> season.getEvents().stream().filter(this::isChosen).forEach(event -> tasks.add(
                    new ExportTask(exporter, format, event, place(season).resolve(event.getId()), () -> Reduction.of(event, level, today)))));
            case PEER -> program.getDirectories().forEach(directory -> directory.getPeers().stream().filter(this::isChosen)
                    .forEach(peer -> tasks.add(new ExportTask(exporter, format,
                            peer, folder.resolve(PEOPLE).resolve(peer.getId()), () -> Reduction.of(peer)))));
        }
    }

    private Path place(Season season) {
        return folder.resolve(season.getId());
    }

    private boolean isChosen(Event event) {
        return selection.events().isEmpty() || selection.events().contains(event.getId());
    }

    private boolean isChosen(Peer peer) {
        return selection.peers().contains(peer.getId());
    }
}
