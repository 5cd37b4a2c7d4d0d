package org.peertable.ui.internal.steps;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.announce.Announcements;
import org.peertable.model.Attendance;
import org.peertable.model.Confidential;
import org.peertable.model.CostItem;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.FollowUp;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.MixPolicy;
import org.peertable.model.Phase;
import org.peertable.model.Season;
import org.peertable.model.Slot;
import org.peertable.model.Stage;
import org.peertable.model.TaskState;
import org.peertable.model.TopicState;
import org.peertable.ui.internal.words.Words;

/** Works out what is to be done next for an event: before it, and after it was held. */
final class NextSteps {
    private static final Set<Stage> ASKED = Set.of(Stage.INVITED, Stage.CONFIRMED);
    private static final int USUAL_GUESTS = 8;
    private static final int TOUCH_AFTER_DAYS = 30;

    private final Event event;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();

    private NextSteps(Event event, LocalDate today) {
        this.event = event;
        this.today = today;
    }

    /** Returns the steps in their order, those that are done among them; none for an event that was called off. */
    static List<Step> of(Event event, LocalDate today) {
        NextSteps all = new NextSteps(event, today);
        boolean over = event.getStart() != null && event.getStart().toLocalDate().isBefore(today);
        if (event.getStatus() == EventStatus.HELD || over && event.getStatus() != EventStatus.CANCELLED) {
            all.after();
        } else if (event.getStatus() != EventStatus.CANCELLED) {
            all.before();
        }
        return all.steps;
    }

    private void before() {
        step(event.getVenue() != null, EVENT__VENUE, Messages.Step_venue, Messages.Step_venueDone);
        step(isText(event.getPurpose()) && isText(event.getPaidBy()), isText(event.getPurpose()) ? EVENT__PAID_BY : EVENT__PURPOSE,
                Messages.Step_promise, Messages.Step_promiseDone);
        host();
        boolean enough = guests();
        step(isText(event.getWarmUpQuestion()), EVENT__WARM_UP_QUESTION, Messages.Step_question, Messages.Step_questionDone);
        if (count(NextSteps::isAsked) > 0 && isText(event.getWarmUpQuestion())) {
            answers();
        }
        step(event.getTopics().stream().anyMatch(topic -> topic.getState() != TopicState.PROPOSED && topic.getState() != TopicState.PARKED),
                EVENT__TOPICS, Messages.Step_topic, Messages.Step_topicDone);
        int minutes = event.getSlots().stream().mapToInt(Slot::getMinutes).sum();
        step(minutes > 0 && minutes <= event.getDurationMinutes(), EVENT__SLOTS,
                minutes == 0 ? Messages.Step_agenda : Messages.Step_agendaLong, Messages.Step_agendaDone);
        step(!event.getRules().isEmpty(), EVENT__RULES, Messages.Step_rules, Messages.Step_rulesDone);
        int standing = count(guest -> comes(guest) && guest.getSeat() == null);
        if (enough || count(guest -> guest.getSeat() != null) > 0) {
            step(standing == 0, EVENT__TABLES, NLS.bind(standing == 1 ? Messages.Step_seat : Messages.Step_seats, standing), Messages.Step_seatsDone);
        }
        step(event.getStatus() == EventStatus.CONFIRMED, EVENT__STATUS, Messages.Step_confirm, Messages.Step_confirmDone);
    }

    private void host() {
        Optional<Invitation> host = event.getInvitations().stream()
                .filter(guest -> guest.getRole() == GuestRole.HOST && guest.getStage() != Stage.WITHDRAWN)
                .min(Comparator.comparing(guest -> guest.getStage() != Stage.CONFIRMED));
        if (host.isPresent() && host.get().getStage() != Stage.CONFIRMED) {
            step(host.get(), false, INVITATION__STAGE, NLS.bind(Messages.Step_hostAsked, Words.name(host.get())));
        } else {
            step(host.isPresent(), EVENT__INVITATIONS, Messages.Step_host, Messages.Step_hostDone);
        }
    }

    /** Drafts are nobody's business yet. */
    private void told() {
        if (count(guest -> guest.getRole() != GuestRole.HOST && ASKED.contains(guest.getStage())) > 0) {
            if (event.getStatus() == EventStatus.DRAFT) {
                step(false, EVENT__STATUS, Messages.Step_announce, "");
            } else {
                step(Announcements.isKnown(event), EVENT__ANNOUNCEMENTS,
                        event.getAnnouncements().isEmpty() ? Messages.Step_send : Messages.Step_sendAgain, Messages.Step_sent);
            }
        }
    }

    private void answers() {
        List<Invitation> silent = event.getInvitations().stream().filter(guest -> isAsked(guest) && !isText(guest.getWarmUp())).toList();
        if (silent.isEmpty()) {
            step(true, EVENT__INVITATIONS, "", Messages.Step_answersDone);
        } else {
            Invitation first = silent.getFirst();
            step(first, false, INVITATION__WARM_UP, silent.size() == 1 ? NLS.bind(Messages.Step_answer, Words.name(first))
                    : NLS.bind(Messages.Step_answers, silent.size()));
        }
    }

    /**
     * Nobody waits for an answer to what was not sent.
     *
     * @return whether enough have confirmed
     */
    private boolean guests() {
        int wanted = Math.min(least(), event.getCapacity());
        int confirmed = count(NextSteps::comes);
        int asked = count(guest -> guest.getStage() == Stage.INVITED);
        int missing = wanted - confirmed - asked;
        if (missing > 0) {
            step(false, EVENT__INVITATIONS, NLS.bind(missing == 1 ? Messages.Step_askOne : Messages.Step_ask, missing), "");
        }
        told();
        if (missing <= 0) {
            step(confirmed >= wanted, EVENT__INVITATIONS, NLS.bind(Messages.Step_waitFor, asked),
                    NLS.bind(Messages.Step_guestsDone, confirmed, event.getCapacity()));
        }
        return confirmed >= wanted && confirmed > 0;
    }

    private int least() {
        MixPolicy policy = event.getMixPolicy() != null ? event.getMixPolicy()
                : event.eContainer() instanceof Season season ? season.getMixPolicy() : null;
        return policy == null ? USUAL_GUESTS : policy.getMinGuests();
    }

    private void after() {
        step(event.getStatus() == EventStatus.HELD, EVENT__STATUS, Messages.Step_held, Messages.Step_heldDone);
        int unknown = count(guest -> comes(guest) && guest.getAttendance() == Attendance.UNKNOWN);
        step(unknown == 0, EVENT__INVITATIONS, NLS.bind(Messages.Step_attendance, unknown), Messages.Step_attendanceDone);
        notes();
        int unspent = (int) event.getCosts().stream().map(CostItem::getActual).filter(amount -> amount == null).count();
        step(unspent == 0 && !event.getCosts().isEmpty(), EVENT__COSTS, Messages.Step_costs, Messages.Step_costsDone);
        for (FollowUp promise : event.getFollowUps()) {
            if (promise.getState() == TaskState.OPEN && promise.getDue() != null && !promise.getDue().isAfter(today)) {
                String owner = promise.getOwner() == null ? "" : Words.name(promise.getOwner());
                step(promise, false, FOLLOW_UP__STATE, NLS.bind(Messages.Step_followUp, owner, promise.getText()));
            }
        }
        boolean due = event.getStart() != null && event.getStart().toLocalDate().plusDays(TOUCH_AFTER_DAYS).isBefore(today);
        boolean touched = event.eContainer() instanceof Season season
                && season.getTouchpoints().stream().anyMatch(touch -> touch.getEvent() == event);
        if (due || touched) {
            step(touched, EVENT__INVITATIONS, Messages.Step_touch, Messages.Step_touchDone);
        }
    }

    /** What is confidential is counted when it was read already, and not read for this. */
    private void notes() {
        EObject known = (EObject) event.eGet(EVENT__CONFIDENTIAL, false);
        if (known != null && known.eIsProxy()) {
            return;
        }
        Optional<Confidential> part = Optional.ofNullable((Confidential) known);
        step(part.filter(each -> !each.getNotes().isEmpty()).isPresent(), EVENT__CONFIDENTIAL, Messages.Step_notes, Messages.Step_notesDone);
        step(part.filter(each -> each.getPulses().stream().anyMatch(answer -> answer.getPhase() != Phase.BEFORE)).isPresent(),
                EVENT__CONFIDENTIAL, Messages.Step_pulse, Messages.Step_pulseDone);
    }

    private void step(boolean done, EStructuralFeature place, String open, String closed) {
        step(event, done, place, done ? closed : open);
    }

    private void step(EObject object, boolean done, EStructuralFeature place, String text) {
        steps.add(new Step(text, done, object, place));
    }

    private int count(Predicate<Invitation> what) {
        return (int) event.getInvitations().stream().filter(what).count();
    }

    private static boolean comes(Invitation guest) {
        return guest.getStage() == Stage.CONFIRMED && guest.getDelegatedTo() == null;
    }

    /** Whoever hosts is not asked the warm-up question. */
    private static boolean isAsked(Invitation guest) {
        return comes(guest) && guest.getRole() == GuestRole.GUEST;
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
