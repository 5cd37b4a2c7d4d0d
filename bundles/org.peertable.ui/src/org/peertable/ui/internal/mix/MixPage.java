package org.peertable.ui.internal.mix;

import static org.peertable.model.PeertablePackage.Literals.EVENT__TABLES;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.contribute.Changes;
import org.peertable.core.plan.PlanRequest;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.model.Table;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.words.Words;

/** Who sits where: the tables, who could join them, what the mix is worth, and the search for a better one. */
public final class MixPage implements EditorPage, RoomCanvas.Deeds {
    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int LONGEST_NAME = 30;

    private EditorPageSite site;
    private Event event;
    private MixReading reading;
    private MixSearch search;
    private Button seatAll;
    private Button cancelled;
    private Button ask;
    private Button lock;
    private Label hint;
    private RoomScroller scroller;
    private RoomCanvas room;
    private CandidateList candidates;
    private MixPane pane;
    private Optional<Table> table = Optional.empty();

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        event = (Event) site.object();
        Composite body = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(body);
        reading = new MixReading(site.open(), event, body, this::looked, text -> search.say(text, Tint.WARNING));
        Composite buttons = site.toolkit().createComposite(body);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = GAP;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(MARGIN, SWT.DEFAULT).applyTo(buttons);
        seatAll = button(buttons, Messages.Mix_seat, () -> search.run(new PlanRequest.Seat(event)));
        cancelled = button(buttons, Messages.Mix_cancelled, this::whoCancelled);
        lock = button(buttons, Messages.Mix_lock, () -> room.focused().ifPresent(this::lock));
        ask = button(buttons, Messages.Mix_ask, () -> search.run(new PlanRequest.Invite(event)));
        search = new MixSearch(site, body, reading.texts(), () -> hint(usualHint()));
        GridDataFactory.fillDefaults().grab(true, false).hint(MARGIN, SWT.DEFAULT).exclude(true).applyTo(search.control());
        hint = site.toolkit().createLabel(body, "", SWT.WRAP);
        Tint.QUIET.on(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(MARGIN, SWT.DEFAULT).applyTo(hint);
        Composite parts = site.toolkit().createComposite(body);
        parts.setLayout(new MixLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        Composite left = site.toolkit().createComposite(parts);
        GridLayoutFactory.fillDefaults().applyTo(left);
        scroller = new RoomScroller(site.toolkit(), parts, this);
        room = scroller.room();
        SeatMenu.in(room, this, this::repair, guest -> Places.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), site.open(), guest.getPeer(), Optional.empty()));
        candidates = new CandidateList(site.toolkit(), left, room, this::looked);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(candidates.control());
        pane = new MixPane(site.toolkit(), parts, reading.texts());
    }

    private Button button(Composite parent, String text, Runnable does) {
        return PushButton.in(parent, text, does);
    }

    private void looked(MixReading.Looked looked) {
        room.show(event.getTables(), looked.sitters());
        room.carried().ifPresent(this::pickedUp);
        pane.show(looked.explanation());
        room.focused().ifPresentOrElse(this::looked, () -> {
            // what was said of somebody is no longer so
            pane.explain("", List.of());
            table.filter(event.getTables()::contains).or(() -> event.getTables().stream().findFirst()).ifPresent(this::choose);
        });
        table.filter(event.getTables()::contains).filter(one -> isAnybodySeated()).ifPresentOrElse(one -> reading.candidates(one, candidates::show),
                () -> candidates.show(waiting()));
    }

    /** While nobody has a seat nobody would add anything to a table. */
    private List<MixReading.Candidate> waiting() {
        return event.getInvitations().stream().filter(guest -> guest.getStage() != Stage.WITHDRAWN && guest.getPeer() != null)
                .map(guest -> new MixReading.Candidate(guest, "", "", "")).toList();
    }

    private void choose(Table next) {
        if (table.filter(next::equals).isEmpty()) {
            table = Optional.of(next);
            pane.choose(next);
            if (isAnybodySeated()) {
                reading.candidates(next, candidates::show);
            }
        }
    }

    @Override
    public void refresh() {
        search.changed();
        reading.again();
        room.show(event.getTables(), Sitter.of(event));
        scroller.fit();
        List<Invitation> come = coming();
        seatAll.setText(isAnybodySeated() ? Messages.Mix_better : Messages.Mix_seat);
        seatAll.setEnabled(!come.isEmpty());
        cancelled.setEnabled(!come.isEmpty());
        ask.setVisible(event.getInvitations().size() < event.getCapacity());
        hint(usualHint());
        seatAll.getParent().requestLayout();
        lock.setEnabled(room.focused().isPresent());
    }

    private String usualHint() {
        List<Invitation> come = coming();
        return come.isEmpty() ? Messages.Mix_nobody
                : isAnybodySeated() ? Messages.Mix_hint : MessageFormat.format(Messages.Mix_notSeated, come.size());
    }

    /** What the search says takes its place: how to drag is known by then, and the room needs the lines. */
    private void hint(String text) {
        boolean shown = !search.isSaying() || room.carried().isPresent();
        hint.setText(text);
        hint.setVisible(shown);
        ((GridData) hint.getLayoutData()).exclude = !shown;
        hint.requestLayout();
    }

    private boolean isAnybodySeated() {
        return coming().stream().anyMatch(guest -> guest.getSeat() != null);
    }

    private List<Invitation> coming() {
        return event.getInvitations().stream().filter(guest -> guest.getStage() == Stage.CONFIRMED).toList();
    }

    /** Looks for ways to repair; for whoever is looked at, else it asks who. */
    private void whoCancelled() {
        Optional<Invitation> looked = room.focused().flatMap(Sitter::guest);
        if (looked.isPresent()) {
            repair(looked.get());
            return;
        }
        Menu menu = new Menu(cancelled);
        coming().forEach(guest -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Words.brief(Words.name(guest)).replace("&", "&&"));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> repair(guest)));
        });
        Rectangle at = cancelled.getBounds();
        menu.setLocation(cancelled.getParent().toDisplay(at.x, at.y + at.height));
        menu.setVisible(true);
    }

    private void repair(Invitation guest) {
        search.run(new PlanRequest.Repair(event, List.of(guest), PlanRequest.Repair.Reason.WITHDREW));
    }

    @Override
    public void looked(Sitter sitter) {
        choose((Table) sitter.seat().eContainer());
        lock.setEnabled(true);
        lock.setText(sitter.isLocked() ? Messages.Mix_unlock : Messages.Mix_lock);
        cancelled.setText(sitter.guest().map(guest -> NLS.bind(Messages.Mix_cannotCome, shortened(sitter.name())))
                .orElse(Messages.Mix_cancelled));
        lock.getParent().requestLayout();
        room.carried().ifPresentOrElse(guest -> pane.explain(NLS.bind(Messages.Room_carried, Words.brief(Words.name(guest))), offered()),
                () -> {
                    pane.explain(sitter.isEmpty() ? NLS.bind(Messages.Room_free, sitter.seat().getNumber()) : sitter.name(),
                            Stream.concat(sitter.broken().stream(), sitter.why().stream()).toList());
                    sitter.guest().map(Invitation::getPeer).ifPresent(site::select);
                });
    }

    private void looked(MixReading.Candidate candidate) {
        if (room.carried().isEmpty()) {
            pane.explain(Words.brief(Words.name(candidate.guest())), List.of(NLS.bind(Messages.Candidates_state,
                    Words.of(candidate.guest().getStage()), candidate.words())));
            site.select(candidate.guest().getPeer());
        }
    }

    /** A button has room for so much of a name. */
    private static String shortened(String name) {
        return (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "\u2026").replace("&", "&&");
    }

    private List<String> offered() {
        Optional<Sitter> over = room.focused();
        if (over.filter(Sitter::isLocked).isPresent()) {
            return List.of(isLocked(over.get()), Messages.Room_howToDrop);
        }
        return room.focus() < room.offers().size() ? List.of(room.offers().get(room.focus()).words(), Messages.Room_howToDrop)
                : List.of(Messages.Room_howToDrop);
    }

    @Override
    public void wentTo(int seat) {
        scroller.reveal(seat);
    }

    @Override
    public void carriedTo(Point point) {
        scroller.carriedTo(point);
    }

    @Override
    public void pickedUp(Invitation guest) {
        hint(Messages.Mix_carrying);
        reading.offers(guest.getPeer(), room::offer);
    }

    @Override
    public void putBack() {
        hint(usualHint());
        room.focused().ifPresent(this::looked);
    }

    @Override
    public void dropped(Invitation guest, Sitter on) {
        if (on.isLocked()) {
            held(on);
        } else {
            run(SeatMoves.put(event, guest, on.seat()));
        }
    }

    @Override
    public void held(Sitter sitter) {
        search.say(isLocked(sitter), Tint.WARNING);
    }

    private static String isLocked(Sitter sitter) {
        return sitter.isEmpty() ? NLS.bind(Messages.Mix_isLockedFree, sitter.seat().getNumber()) : NLS.bind(Messages.Mix_isLocked, sitter.name());
    }

    @Override
    public void lock(Sitter sitter) {
        run(SeatMoves.lock(sitter.seat()));
    }

    @Override
    public void free(Sitter sitter) {
        if (sitter.isLocked()) {
            held(sitter);
        } else if (!sitter.isEmpty()) {
            run(SeatMoves.free(sitter.seat()));
        }
    }

    private void run(Changes changes) {
        site.open().commands().execute(changes);
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return object == event && feature.filter(EVENT__TABLES::equals).isPresent()
                || (object instanceof Seat || object instanceof Table) && revealed(object);
    }

    private boolean revealed(EObject object) {
        return room.reveal(object instanceof Table shown ? shown.getSeats().stream().findFirst().map(EObject.class::cast).orElse(object) : object);
    }

    @Override
    public void setFocus() {
        if (coming().isEmpty()) {
            seatAll.getParent().setFocus();
        } else {
            room.setFocus();
        }
    }
}
