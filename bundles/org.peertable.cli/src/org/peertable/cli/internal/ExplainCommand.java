package org.peertable.cli.internal;

import java.io.IOException;
import java.util.List;

import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.EventMix;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.SeatExplanation;
import org.peertable.core.plan.TableExplanation;
import org.peertable.core.plan.UnplacedExplanation;
import org.peertable.core.store.Store;
import org.peertable.model.Event;
import org.peertable.model.Peer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says why the mix of an event is as it is, and what a swap would do. */
@Command(name = "explain")
final class ExplainCommand extends EventCommand {
    @Option(names = "--peer", paramLabel = "ID", descriptionKey = "explainPeer")
    private String peer;

    @Option(names = "--swap", paramLabel = "ID", arity = "2", descriptionKey = "swap")
    private List<String> swap = List.of();

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        if (event == null) {
            throw usage(Messages.Plan_needsEvent);
        }
        if (peer != null && !swap.isEmpty()) {
            throw usage(Messages.Explain_oneQuestion);
        }
        Store store = open();
        Event found = event(store.program());
        MixTexts texts = texts(store.program());
        List<Peer> asked = (peer == null ? swap : List.of(peer)).stream().map(id -> peer(store.program(), found, id)).toList();
        EventMix mix = planner(store).mix(found);
        if (asked.size() == 2) {
            return swap(mix, asked.get(0), asked.get(1), texts);
        }
        EventExplanation explanation = mix.explain();
        if (asked.size() == 1) {
            return one(mix, explanation, asked.get(0), texts);
        }
        if (json) {
            console().json(MixJson.of(explanation, texts));
        } else {
            show(explanation, texts);
        }
        return ExitCode.DONE;
    }

    private int swap(EventMix mix, Peer one, Peer other, MixTexts texts) {
        try {
            ChangeEffect effect = mix.swap(one, other);
            if (json) {
                console().json(MixJson.of(effect, texts));
            } else {
                console().result(texts.change(effect));
            }
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private int one(EventMix mix, EventExplanation explanation, Peer asked, MixTexts texts) {
        for (TableExplanation table : explanation.tables()) {
            for (SeatExplanation seat : table.seats()) {
                if (seat.peer() == asked) {
                    if (json) {
                        console().json(MixJson.of(seat, texts));
                    } else {
                        show(seat, texts);
                    }
                    return ExitCode.DONE;
                }
            }
        }
        UnplacedExplanation unplaced = mix.whyNot(asked);
        if (json) {
            console().json(MixJson.of(unplaced, texts));
        } else {
            texts.unplaced(unplaced).forEach(console()::result);
        }
        return ExitCode.DONE;
    }

    private void show(EventExplanation explanation, MixTexts texts) {
        String gap = texts.gap(explanation.gap()).map(text -> "; " + text).orElse("");
        console().result(explanation.event().getTitle() + ": " + texts.scores(explanation.scores()) + gap);
        for (TableExplanation table : explanation.tables()) {
            console().result("");
            console().result(texts.name(table) + ": " + texts.scores(table.scores()));
            texts.table(table).forEach(sentence -> console().result("  " + sentence));
            table.seats().forEach(seat -> show(seat, texts));
        }
        if (!explanation.unplaced().isEmpty()) {
            console().result("");
            explanation.unplaced().forEach(unplaced -> console().result(String.join(" ", texts.unplaced(unplaced))));
        }
        if (!explanation.broken().isEmpty()) {
            console().result("");
            explanation.broken().forEach(rule -> console().result(texts.broken(rule)));
        }
        explanation.notices().forEach(notice -> console().message(texts.notice(notice)));
    }

    private void show(SeatExplanation seat, MixTexts texts) {
        console().result(texts.place(seat));
        texts.seat(seat).forEach(sentence -> console().result("  " + sentence));
    }
}
