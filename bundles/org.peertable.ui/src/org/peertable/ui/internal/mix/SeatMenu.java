package org.peertable.ui.internal.mix;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.Invitation;
import org.peertable.ui.internal.words.Words;

/** What can be done with the seat that is looked at, and with whoever sits there. */
final class SeatMenu {
    private final RoomCanvas room;
    private final RoomCanvas.Deeds deeds;
    private final Consumer<Invitation> repair;
    private final Consumer<Invitation> open;

    private SeatMenu(RoomCanvas room, RoomCanvas.Deeds deeds, Consumer<Invitation> repair, Consumer<Invitation> open) {
        this.room = room;
        this.deeds = deeds;
        this.repair = repair;
        this.open = open;
    }

    /**
     * Gives the room its context menu.
     *
     * @param repair what is done when somebody cannot come
     * @param open opens somebody
     */
    static void in(RoomCanvas room, RoomCanvas.Deeds deeds, Consumer<Invitation> repair, Consumer<Invitation> open) {
        SeatMenu seat = new SeatMenu(room, deeds, repair, open);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> room.focused().ifPresent(sitter -> seat.fill(menu, sitter)));
        room.setMenu(menu.createContextMenu(room));
    }

    private void fill(MenuManager menu, Sitter sitter) {
        sitter.guest().ifPresent(guest -> {
            IAction pickUp = action(Messages.Menu_pickUp, () -> room.carry(guest));
            pickUp.setEnabled(!sitter.isLocked());
            menu.add(pickUp);
        });
        menu.add(action(sitter.isLocked() ? Messages.Mix_unlock : Messages.Mix_lock, () -> deeds.lock(sitter)));
        sitter.guest().ifPresent(guest -> {
            IAction free = action(Messages.Menu_free, () -> deeds.free(sitter));
            free.setEnabled(!sitter.isLocked());
            menu.add(free);
            menu.add(new Separator());
            String name = Words.brief(Words.name(guest)).replace("&", "&&");
            menu.add(action(NLS.bind(Messages.Mix_cannotCome, name), () -> repair.accept(guest)));
            menu.add(action(NLS.bind(Messages.Menu_open, name), () -> open.accept(guest)));
        });
    }

    private static IAction action(String text, Runnable does) {
        return new Action(text) {
            @Override
            public void run() {
                does.run();
            }
        };
    }
}
