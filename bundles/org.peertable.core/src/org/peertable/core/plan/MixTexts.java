package org.peertable.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.peertable.mix.Goal;
import org.peertable.model.Dimension;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Seat;
import org.peertable.model.Table;

/**
 * Turns plans and explanations into words, the one place that does. English and German; the language is the one asked for
 * and never the process's own. The texts name people: they are for the planner. May be used by any thread while nobody
 * changes the program.
 */
public final class MixTexts {
    private static final int TIES = 3;

    private final Language language;

    private MixTexts(Language language) {
        this.language = language;
    }

    /** Returns the texts in the language asked for, and in English when there are none in that language. */
    public static MixTexts in(Locale locale) {
        return new MixTexts(Language.of(locale));
    }

    /** Returns what is done, as a menu says it: 'Seat the guests'. */
    public String label(PlanRequest request) {
        return language.text("label." + request.getClass().getSimpleName());
    }

    /** Returns a text with a capital and a full stop. */
    public static String sentence(String text) {
        return Language.sentence(text);
    }

    /** Returns 'alike 61, different 70'. */
    public String scores(MixScores scores) {
        return language.text("scores", scores.alikePercent(), scores.differentPercent());
    }

    /** Returns 'alike 61 to 64, different 70 to 74'. */
    public String scores(MixScores before, MixScores after) {
        return language.text("scores.change", before.alikePercent(), after.alikePercent(), before.differentPercent(), after.differentPercent());
    }

    /** Returns 'could be better by at most 4 %'; empty when that is not known. */
    public Optional<String> gap(OptionalDouble gap) {
        if (gap.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(gap.getAsDouble() < 0.005 ? language.text("gap.best") : language.text("gap", gap.getAsDouble()));
    }

    /** Returns what a factor compares, such as 'sector'. */
    public String criterion(Criterion criterion) {
        return criterion.dimension().map(dimension -> language.text("criterion." + dimension.getName())).orElse(criterion.name());
    }

    /** Returns 'sits beside Ana Lima: both wrestle with security; different sectors'. */
    public String neighbour(Neighbour neighbour, boolean welcomes) {
        String who = language.text(neighbour.facing() ? "neighbour.facing" : "neighbour.beside", name(neighbour.peer()));
        if (neighbour.ties().isEmpty()) {
            return welcomes ? language.text("neighbour.none", who) : who;
        }
        List<Tie> alike = ties(neighbour, Goal.SIMILAR);
        List<Tie> different = ties(neighbour, Goal.DIFFERENT);
        List<String> ties = new ArrayList<>();
        // what they share and in what they differ, not three things of one kind while there is one of the other
        alike.stream().limit(Math.max(TIES - 1, TIES - different.size())).map(this::tie).forEach(ties::add);
        different.stream().limit(TIES - ties.size()).map(this::tie).forEach(ties::add);
        return language.text("neighbour.ties", who, String.join("; ", ties));
    }

    private static List<Tie> ties(Neighbour neighbour, Goal goal) {
        return neighbour.ties().stream().filter(tie -> tie.criterion().goal() == goal).sorted(Comparator.comparingInt(MixTexts::rank)).toList();
    }

    /** What two wrestle with first, then what else they share, then in what they differ. */
    private static int rank(Tie tie) {
        if (tie.criterion().goal() == Goal.DIFFERENT) {
            return tie.criterion().dimension().filter(Dimension.SECTOR::equals).isPresent() ? 3 : 4;
        }
        return switch (tie.criterion().dimension().orElse(Dimension.ROLE)) {
            case CHALLENGE -> 0;
            case INTEREST -> 1;
            default -> 2;
        };
    }

    /** Returns 'both wrestle with security'. */
    public String tie(Tie tie) {
        Criterion criterion = tie.criterion();
        String goal = criterion.goal() == Goal.SIMILAR ? "alike" : "different";
        if (criterion.dimension().isEmpty()) {
            return language.text("tie." + goal, criterion(criterion));
        }
        if (criterion.goal() == Goal.SIMILAR && tie.shared().isEmpty()) {
            return language.text("tie.close", criterion(criterion));
        }
        List<String> terms = tie.shared().stream().map(term -> language.within(term.getLabel())).toList();
        return language.text("tie." + criterion.dimension().get().getName() + "." + goal, language.list(terms));
    }

    /** Returns 'wrestles with security as 4 of 8 others'. */
    public String reason(Reason reason) {
        Criterion criterion = reason.criterion();
        String dimension = criterion.dimension().map(Dimension::getName).orElse("other");
        String goal = criterion.goal() == Goal.SIMILAR ? "alike" : "different";
        String what = reason.shared().isEmpty() ? criterion(criterion) : language.within(reason.shared().get(0).getLabel());
        return language.text("reason." + dimension + "." + goal, partners(reason), what);
    }

    private String partners(Reason reason) {
        int count = reason.partners().size();
        return count == reason.guests() && count > 1 ? language.text("partners.all")
                : count <= 2 ? language.list(names(reason.partners())) : language.text("partners.some", count, reason.guests());
    }

    /** Returns who sits where and why, one sentence each: the neighbours, the three strongest reasons, the rules. */
    public List<String> seat(SeatExplanation seat) {
        List<String> sentences = new ArrayList<>();
        if (seat.host()) {
            sentences.add(language.text("seat.host"));
        }
        seat.neighbours().forEach(neighbour -> sentences.add(neighbour(neighbour, !seat.host())));
        seat.strongest().forEach(reason -> sentences.add(reason(reason)));
        seat.rules().forEach(rule -> sentences.add(rule(rule)));
        return sentences.stream().map(Language::sentence).toList();
    }

    /** Returns where somebody sits: 'Ana Lima, seat 2 at Round table'. */
    public String place(SeatExplanation seat) {
        return seat.seat().map(found -> language.text("seat.at", name(seat.peer()), found.getNumber(), label(found)))
                .orElseGet(() -> language.text("seat.list", name(seat.peer())));
    }

    /** Returns what is to say of a table, one sentence each: what it shares, and its topics. */
    public List<String> table(TableExplanation table) {
        List<String> sentences = new ArrayList<>();
        if (!table.shared().isEmpty()) {
            List<String> shared = table.shared().stream()
                    .map(one -> language.text("table.term", language.within(one.term().getLabel()), one.guests().size())).toList();
            sentences.add(language.text("table.shared", String.join(", ", shared)));
        }
        table.topics().forEach(topic -> sentences.add(topic(topic)));
        return sentences.stream().map(Language::sentence).toList();
    }

    /** Returns who at a table lives with a topic. */
    public String topic(TableExplanation.Topic topic) {
        String title = topic.topic().getTitle();
        return Language.sentence(topic.guests().isEmpty() ? language.text("table.noTopic", title)
                : language.text("table.topic", title, guests(topic.guests())));
    }

    /** Returns 'Ana Lima, Marcus Whitfield and Rajeswari'. */
    public String guests(List<Peer> guests) {
        return language.list(names(guests));
    }

    /** Returns what a new table is called. */
    public String tableLabel(int number) {
        return language.text("table.made", number);
    }

    /** Returns what a table is called. */
    public String name(TableExplanation table) {
        return table.table().map(Table::getLabel).orElseGet(() -> language.text("table.list"));
    }

    /** Returns why somebody has no place, one sentence each. */
    public List<String> unplaced(UnplacedExplanation unplaced) {
        List<String> sentences = new ArrayList<>();
        sentences.add(language.text("unplaced." + unplaced.cause(), name(unplaced.peer())));
        unplaced.rules().forEach(rule -> sentences.add(rule(rule)));
        unplaced.insteadOf().ifPresent(guest ->
                sentences.add(language.text("unplaced.better", name(guest), parts(unplaced.effect()))));
        return sentences.stream().map(Language::sentence).toList();
    }

    /** Returns '+3 alike, \u22121 different; it would break: ...'. */
    public String change(ChangeEffect effect) {
        List<String> parts = new ArrayList<>(List.of(parts(effect)));
        if (!effect.broken().isEmpty()) {
            parts.add(language.text("change.breaks", rules(effect.broken())));
        }
        if (!effect.mended().isEmpty()) {
            parts.add(language.text("change.mends", rules(effect.mended())));
        }
        return String.join("; ", parts);
    }

    private String parts(ChangeEffect effect) {
        List<String> parts = new ArrayList<>();
        MixScores change = effect.change();
        double alike = effect.after().alikePercent() - effect.before().alikePercent();
        double different = effect.after().differentPercent() - effect.before().differentPercent();
        parts.add(language.text("change", language.signed(alike), language.signed(different)));
        if (change.repeats() != 0) {
            parts.add(language.text(change.repeats() > 0 ? "change.repeats" : "change.fewerRepeats"));
        }
        if (change.wishes() != 0) {
            parts.add(language.text(change.wishes() > 0 ? "change.wishes" : "change.betterWishes"));
        }
        return String.join("; ", parts);
    }

    /** Returns what a rule says. */
    public String rule(MixRule rule) {
        return language.text("rule." + rule.kind(), language.list(names(rule.peers())), rule.limit(),
                rule.source().map(this::label).orElse(""));
    }

    /** Returns what a rule says that does not hold. */
    public String broken(MixRule rule) {
        return Language.sentence(language.text("rule.broken", rule(rule)));
    }

    /** Returns what several rules say, in one line. */
    public String rules(Collection<MixRule> rules) {
        return String.join("; ", rules.stream().map(this::rule).toList());
    }

    /** Returns what there is to know. */
    public String notice(Notice notice) {
        Object[] about = notice.about().stream().map(this::argument).toArray();
        return language.text("notice." + notice.kind(), about);
    }

    private Object argument(Object about) {
        return switch (about) {
            case EObject object -> label(object);
            case MixRule rule -> rule(rule);
            case UnplacedExplanation.Cause cause -> language.text("cause." + cause);
            case Collection<?> several -> language.list(several.stream().map(one -> Objects.toString(argument(one))).toList());
            default -> about;
        };
    }

    /** Returns what a proposal does with somebody. */
    public String move(Move move) {
        String key = "move." + move.kind() + (move.kind() == Move.Kind.PROMOTE && move.to().isEmpty() ? ".noSeat" : "");
        String from = move.from().map(this::place).orElse("");
        return Language.sentence(language.text(key, name(move.peer()), from, move.to().map(this::place).orElse("")));
    }

    private String place(Seat seat) {
        return language.text("move.seat", label(seat), seat.getNumber());
    }

    /** Returns what comes of invitations. */
    public String expectation(Expectation expectation) {
        return language.text("expectation", expectation.asked(), expectation.places(), expectation.expected(), expectation.overflow());
    }

    /** Returns the sum of a proposal: 'Seven people move. Alike 61 to 64, different 70 to 74.'. */
    public String summary(Proposal proposal) {
        long asked = count(proposal, Move.Kind.ASK);
        long seated = count(proposal, Move.Kind.SEAT) + count(proposal, Move.Kind.PROMOTE);
        MixScores before = proposal.before();
        boolean first = before.alikePercent() == 0 && before.differentPercent() == 0;
        List<String> sentences = new ArrayList<>();
        if (proposal.expectation().isPresent()) {
            sentences.add(language.text("proposal.asked", asked));
        } else {
            sentences.add(language.text("proposal.seated", seated));
            if (!first) {
                sentences.add(language.text("proposal.moved", proposal.moved()));
            }
        }
        sentences.add(Language.sentence(first ? scores(proposal.after()) : scores(before, proposal.after())));
        gap(proposal.gap()).ifPresent(gap -> sentences.add(Language.sentence(gap)));
        return String.join(" ", sentences.stream().filter(sentence -> !sentence.isEmpty()).toList());
    }

    private static long count(Proposal proposal, Move.Kind kind) {
        return proposal.moves().stream().filter(move -> move.kind() == kind).count();
    }

    /** Returns why there is no way. */
    public String infeasible(PlanOutcome.Infeasible infeasible) {
        return language.text(infeasible.proven() ? "infeasible" : "infeasible.unproven", rules(infeasible.rules()));
    }

    private String label(EObject object) {
        return switch (object) {
            case Peer peer -> name(peer);
            case Organisation organisation -> Objects.toString(organisation.getName(), "");
            case Table table -> Objects.toString(table.getLabel(), "");
            case Seat seat -> seat.eContainer() instanceof Table table ? label(table) : "";
            default -> "";
        };
    }

    private static String name(Peer peer) {
        return peer.getDisplayName() == null || peer.getDisplayName().isBlank() ? Objects.toString(peer.getId(), "") : peer.getDisplayName();
    }

    private static List<String> names(List<Peer> peers) {
        return peers.stream().map(MixTexts::name).toList();
    }
}
