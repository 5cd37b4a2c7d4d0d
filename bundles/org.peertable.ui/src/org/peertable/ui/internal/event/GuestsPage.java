package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Stage;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.wizards.Wizards;

/** Who comes, who was asked and who waits: a list of the guests, what can be done with them, and what is known of one. */
public final class GuestsPage implements EditorPage {
    /** The list has many columns. */
    private static final int WIDE = 960;
    private static final String MIX = "org.peertable.ui.event.mix";
    private static final Set<Stage> ASKED = Set.of(Stage.INVITED, Stage.CONFIRMED, Stage.WAITLISTED);

    private EditorPageSite site;
    private Event event;
    private PeerField add;
    private ItemTable<Invitation> table;
    private GuestPane pane;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        event = (Event) site.object();
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide(WIDE));
        table = new ItemTable<>(site.toolkit(), body, Messages.Guests_list);
        add = new PeerField(table.top(), site.open().program(), Messages.Guests_add, this::isNew, this::add);
        table.column(Messages.Guests_name, GuestWords::name)
                .column(Messages.Guests_house, GuestWords::house)
                .column(Messages.Guests_stage, GuestWords::stage)
                .column(Messages.Guests_answer, GuestWords::answer)
                .column(Messages.Guests_consents, GuestWords::consents);
        deed(Messages.Guests_invite, Set.of(Stage.CANDIDATE, Stage.WITHDRAWN), guests -> run(GuestChanges.invite(event, guests)));
        deed(Messages.Guests_confirm, Set.of(Stage.CANDIDATE, Stage.INVITED, Stage.WITHDRAWN),
                guests -> run(GuestChanges.confirm(event, guests)));
        deed(Messages.Guests_wait, Set.of(Stage.INVITED, Stage.CONFIRMED, Stage.CANDIDATE),
                guests -> run(GuestChanges.putOnWaitlist(event, guests)));
        table.deed(Messages.Guests_promote, this::canPromote, guests -> run(GuestChanges.confirm(event, promoted(guests))));
        deed(Messages.Guests_withdraw, ASKED, guests -> run(GuestChanges.withdraw(event, guests)));
        deed(Messages.Guests_remove, Set.of(Stage.CANDIDATE), this::remove);
        table.deed(Messages.Guests_send, guests -> canSend(), guests -> Wizards.invite(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow(), site.open(), event));
        table.whenEmpty(Messages.Guests_empty, Messages.Guests_findMix, () -> site.turnTo(MIX))
                .alwaysChosen().onChoice(guest -> pane.show(guest));
        pane = new GuestPane(site, body, this::isNew);
    }

    /** Done with those of the chosen who are at one of the stages: a planner chooses the whole list and invites the rest. */
    private void deed(String label, Set<Stage> stages, Consumer<List<Invitation>> does) {
        table.deed(label, guests -> guests.stream().anyMatch(guest -> stages.contains(guest.getStage())),
                guests -> does.accept(guests.stream().filter(guest -> stages.contains(guest.getStage())).toList()));
    }

    private boolean canSend() {
        return event.getStatus() != EventStatus.DRAFT && event.getStatus() != EventStatus.HELD
                && event.getInvitations().stream().anyMatch(guest -> ASKED.contains(guest.getStage()));
    }

    /** Who waits can be given a place: those chosen, or the first in line when nobody is. */
    private boolean canPromote(List<Invitation> guests) {
        return !promoted(guests).isEmpty() && promoted(guests).stream().allMatch(guest -> guest.getStage() == Stage.WAITLISTED);
    }

    private List<Invitation> promoted(List<Invitation> guests) {
        return guests.isEmpty() ? GuestChanges.waiting(event).stream().limit(1).toList() : guests;
    }

    private boolean isNew(Peer peer) {
        return event.getInvitations().stream().noneMatch(guest -> guest.getPeer() == peer && guest.getStage() != Stage.WITHDRAWN);
    }

    /** Takes candidates off, with what refers to them in the notes too, which are read first. */
    private void remove(List<Invitation> guests) {
        site.open().readConfidential(event, problem -> problem.ifPresentOrElse(add::say, () -> run(GuestChanges.remove(event, guests))));
    }

    private void add(Peer peer) {
        run(GuestChanges.add(event, peer));
        table.choose(event.getInvitations().getLast());
    }

    private void run(Command command) {
        site.open().commands().execute(command);
    }

    @Override
    public void refresh() {
        table.show(GuestWords.sorted(event));
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        if (object instanceof Invitation guest && guest.eContainer() == event) {
            table.choose(guest);
            feature.ifPresent(pane::focus);
            return true;
        }
        return object == event && feature.filter(EVENT__INVITATIONS::equals).isPresent();
    }

    @Override
    public void setFocus() {
        if (event.getInvitations().isEmpty()) {
            add.text().setFocus();
        } else {
            table.setFocus();
        }
    }
}
