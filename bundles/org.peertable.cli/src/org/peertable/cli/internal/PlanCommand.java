package org.peertable.cli.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.Move;
import org.peertable.core.plan.PlanOptions;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.PlanRequest;
import org.peertable.core.plan.Proposal;
import org.peertable.core.store.Store;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Program;
import org.peertable.model.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans the mix of an event or a season. */
@Command(name = "plan")
final class PlanCommand extends EventCommand {
    /** What is planned. */
    enum Job {
        invite, seat, season, repair
    }

    @Option(names = "--job", paramLabel = "JOB", descriptionKey = "job")
    private Job job;

    @Option(names = "--season", paramLabel = "ID", descriptionKey = "planSeason")
    private String season;

    @Option(names = "--cancel", paramLabel = "ID", descriptionKey = "cancel")
    private List<String> cancelled = List.of();

    @Option(names = "--no-show", paramLabel = "ID", descriptionKey = "noShow")
    private List<String> missing = List.of();

    @Option(names = "--choose", paramLabel = "N", descriptionKey = "choose", defaultValue = "1")
    private int choice;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed", defaultValue = "1")
    private long seed;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "timeLimit")
    private String timeLimit;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    PlanCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        PlanOptions options = options();
        checkUsage();
        Store store = open();
        PlanRequest request = request(store.program());
        MixTexts texts = texts(store.program());
        PlanOutcome outcome = planner(store).plan(request, options, session().monitor());
        if (outcome instanceof PlanOutcome.Infeasible infeasible) {
            if (json) {
                console().json(MixJson.of(infeasible, texts));
            }
            console().message(texts.infeasible(infeasible));
            return ExitCode.FAILED;
        }
        List<Proposal> proposals = ((PlanOutcome.Found) outcome).proposals();
        if (choice < 1 || choice > proposals.size()) {
            throw usage(NLS.bind(Messages.Plan_noChoice, choice, proposals.size()));
        }
        Proposal chosen = proposals.get(choice - 1);
        // a reader of the result may be gone; what was found is saved all the same
        if (!dryRun && !chosen.changes().isEmpty()) {
            chosen.changes().execute();
            store.save();
        }
        if (json) {
            console().json(MixJson.of(proposals, choice, !dryRun, texts));
        } else {
            show(proposals, texts);
        }
        tell(dryRun ? Messages.Plan_dryRun : chosen.changes().isEmpty() ? Messages.Plan_nothing : Messages.Plan_saved);
        return chosen.stopped() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private PlanOptions options() {
        PlanOptions options = PlanOptions.DEFAULT.withSeed(seed);
        return timeLimit == null ? options : options.withTimeLimit(duration(timeLimit));
    }

    /** Seconds, or as ISO 8601 writes a duration without its PT, such as 30s or 2m. */
    private Duration duration(String text) {
        try {
            Duration duration = text.matches("\\d{1,9}(\\.\\d{1,3})?") ? Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000))
                    : Duration.parse("PT" + text);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // said below, as for a negative one
        }
        throw usage(NLS.bind(Messages.Plan_noDuration, text));
    }

    private void checkUsage() {
        boolean repairs = !cancelled.isEmpty() || !missing.isEmpty();
        if (job == null) {
            job = repairs ? Job.repair : event == null && season != null ? Job.season : Job.seat;
        }
        if (job == Job.season ? season == null : event == null) {
            throw usage(job == Job.season ? Messages.Plan_needsSeason : Messages.Plan_needsEvent);
        }
        if (repairs && job != Job.repair) {
            throw usage(Messages.Plan_cancelIsRepair);
        }
        if (!cancelled.isEmpty() && !missing.isEmpty()) {
            throw usage(Messages.Plan_oneReason);
        }
    }

    private PlanRequest request(Program program) {
        return switch (job) {
            case invite -> new PlanRequest.Invite(event(program));
            case seat -> new PlanRequest.Seat(event(program));
            case season -> new PlanRequest.Series(season(program, season));
            case repair -> {
                Event found = event(program);
                List<String> gone = missing.isEmpty() ? cancelled : missing;
                yield new PlanRequest.Repair(found, gone.stream().map(id -> invitation(found, id)).toList(),
                        missing.isEmpty() ? PlanRequest.Repair.Reason.WITHDREW : PlanRequest.Repair.Reason.NO_SHOW);
            }
        };
    }

    private Invitation invitation(Event of, String id) {
        List<Invitation> live = of.getInvitations().stream()
                .filter(one -> one.getPeer() != null && one.getStage() != Stage.WITHDRAWN).toList();
        return live.stream().filter(one -> one.getId().equals(id) || one.getPeer().getId().equals(id)).findFirst()
                .orElseThrow(() -> usage(NLS.bind(Messages.Mix_noPeer, new Object[] {id, of.getTitle(),
                    some(live.stream().map(one -> one.getPeer().getId()).toList())})));
    }

    private void show(List<Proposal> proposals, MixTexts texts) {
        for (int number = 1; number <= proposals.size(); number++) {
            Proposal proposal = proposals.get(number - 1);
            if (proposals.size() > 1) {
                console().result(NLS.bind(number == choice ? Messages.Plan_wayChosen : Messages.Plan_way, number, texts.summary(proposal)));
            } else {
                console().result(texts.summary(proposal));
            }
            String lastEvent = "";
            for (Move move : proposal.moves()) {
                if (job == Job.season && !lastEvent.equals(move.event().getId())) {
                    lastEvent = move.event().getId();
                    console().result(move.event().getTitle() == null ? lastEvent : lastEvent + ": " + move.event().getTitle());
                }
                console().result("  " + texts.move(move));
            }
            proposal.expectation().ifPresent(expectation -> console().result(texts.expectation(expectation)));
        }
        proposals.stream().flatMap(proposal -> proposal.notices().stream()).map(texts::notice).distinct().forEach(console()::message);
    }
}
