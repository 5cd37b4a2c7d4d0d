package org.peertable.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.Expectation;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.Move;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.Proposal;
import org.peertable.core.plan.SeatExplanation;
import org.peertable.core.plan.TableExplanation;
import org.peertable.core.plan.UnplacedExplanation;
import org.peertable.model.Identified;
import org.peertable.model.Peer;
import org.peertable.model.Seat;
import org.peertable.model.Term;

/** Plans and explanations as machines read them: identifiers, keys, numbers, and the words beside. */
final class MixJson {
    record Rule(String rule, List<String> peers, int limit, String text) {
    }

    record Step(String move, String peer, String event, String from, String to, String text) {
    }

    record Way(MixScores before, MixScores after, Double gap, List<Step> moves, Expectation expectation, List<String> notices, String text) {
    }

    record Plan(int chosen, boolean saved, List<Way> proposals) {
    }

    record NoWay(boolean proven, List<Rule> rules, String text) {
    }

    record Change(MixScores before, MixScores after, MixScores change, List<Rule> broken, List<Rule> mended, String text) {
    }

    record Why(String factor, String goal, double score, double surplus, List<String> partners, List<String> shared, String text) {
    }

    record Place(String peer, String seat, boolean host, double score, List<Why> reasons, List<String> beside, List<Rule> rules, List<Rule> broken,
            List<String> text) {
    }

    record Shared(String term, List<String> guests) {
    }

    record Board(String table, MixScores scores, List<Shared> shared, List<Place> seats, List<String> text) {
    }

    record NoPlace(String peer, String cause, List<Rule> rules, String insteadOf, MixScores change, List<String> text) {
    }

    record Whole(String event, MixScores scores, Double gap, List<Board> tables, List<NoPlace> unplaced, List<Rule> broken, List<String> notices) {
    }

    private MixJson() {
    }

    static Plan of(List<Proposal> proposals, int chosen, boolean saved, MixTexts texts) {
        return new Plan(chosen, saved, proposals.stream().map(one -> new Way(one.before(), one.after(), number(one.gap()),
                one.moves().stream().map(move -> step(move, texts)).toList(), one.expectation().orElse(null),
                one.notices().stream().map(texts::notice).toList(), texts.summary(one))).toList());
    }

    static NoWay of(PlanOutcome.Infeasible infeasible, MixTexts texts) {
        return new NoWay(infeasible.proven(), rules(infeasible.rules(), texts), texts.infeasible(infeasible));
    }

    static Change of(ChangeEffect effect, MixTexts texts) {
        return new Change(effect.before(), effect.after(), effect.change(), rules(effect.broken(), texts), rules(effect.mended(), texts),
                texts.change(effect));
    }

    static Whole of(EventExplanation explanation, MixTexts texts) {
        return new Whole(explanation.event().getId(), explanation.scores(), number(explanation.gap()),
                explanation.tables().stream().map(table -> of(table, texts)).toList(),
                explanation.unplaced().stream().map(one -> of(one, texts)).toList(), rules(explanation.broken(), texts),
                explanation.notices().stream().map(texts::notice).toList());
    }

    private static Board of(TableExplanation table, MixTexts texts) {
        return new Board(table.table().map(Identified::getId).orElse(null), table.scores(),
                table.shared().stream().map(one -> new Shared(one.term().getId(), ids(one.guests()))).toList(),
                table.seats().stream().map(seat -> of(seat, texts)).toList(), texts.table(table));
    }

    static Place of(SeatExplanation seat, MixTexts texts) {
        List<Why> reasons = seat.reasons().stream().map(one -> new Why(one.criterion().id(), one.criterion().goal().name(), one.score(),
                one.surplus(), ids(one.partners()), one.shared().stream().map(Term::getId).toList(), texts.reason(one))).toList();
        return new Place(seat.peer().getId(), seat.seat().map(Seat::getId).orElse(null), seat.host(), seat.score(), reasons,
                seat.neighbours().stream().map(one -> one.peer().getId()).toList(), rules(seat.rules(), texts), rules(seat.broken(), texts),
                texts.seat(seat));
    }

    static NoPlace of(UnplacedExplanation one, MixTexts texts) {
        return new NoPlace(one.peer().getId(), one.cause().name(), rules(one.rules(), texts), one.insteadOf().map(Peer::getId).orElse(null),
                one.effect().change(), texts.unplaced(one));
    }

    private static Step step(Move move, MixTexts texts) {
        return new Step(move.kind().name(), move.peer().getId(), move.event().getId(), id(move.from()), id(move.to()), texts.move(move));
    }

    private static String id(Optional<Seat> seat) {
        return seat.map(Seat::getId).orElse(null);
    }

    private static List<Rule> rules(List<MixRule> rules, MixTexts texts) {
        return rules.stream().map(rule -> new Rule(rule.kind().name(), ids(rule.peers()), rule.limit(), texts.rule(rule))).toList();
    }

    private static List<String> ids(List<Peer> peers) {
        return peers.stream().map(Peer::getId).toList();
    }

    private static Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
