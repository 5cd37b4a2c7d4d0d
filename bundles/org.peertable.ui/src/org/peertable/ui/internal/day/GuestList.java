package org.peertable.ui.internal.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peertable.model.Invitation;
import org.peertable.ui.internal.Icons;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.FittedColumns;
import org.peertable.ui.internal.event.GuestWords;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.words.Words;

/** Guests in lines as high as a finger: a mark for here, missing or expected, the name, the house, and where they sit. */
final class GuestList {
    private static final int LEAST = 160;
    private static final int COLUMNS = 3;

    private final BigType type;
    private final Table table;
    private final FittedColumns columns;
    private final Font small;
    private List<Invitation> shown = List.of();

    GuestList(BigType type, Composite parent, Consumer<Invitation> entered, Consumer<Optional<Invitation>> chosen) {
        this.type = type;
        small = type.small();
        Composite place = type.kit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST, LEAST).minSize(LEAST, LEAST).applyTo(place);
        place.setLayout(new FillLayout());
        table = new Table(place, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setFont(type.large());
        for (int column = 0; column < COLUMNS; column++) {
            new TableColumn(table, SWT.NONE);
        }
        columns = FittedColumns.of(table);
        Elision.on(table);
        AccessibleNames.set(table, () -> Messages.Here_list);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> chosen.accept(chosen()));
        table.addListener(SWT.DefaultSelection, e -> chosen().ifPresent(entered));
        ThemeChange.follow(table, table::clearAll);
    }

    void show(List<Invitation> guests) {
        Optional<Invitation> before = chosen();
        shown = guests;
        table.setItemCount(guests.size());
        table.clearAll();
        columns.fit();
        table.deselectAll();
        before.map(guests::indexOf).filter(at -> at >= 0).ifPresent(table::setSelection);
    }

    Optional<Invitation> chosen() {
        int at = table.getSelectionIndex();
        return at >= 0 && at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty();
    }

    /** Gives it the keyboard, with the first line chosen. */
    void setFocus() {
        if (table.getSelectionIndex() < 0 && !shown.isEmpty()) {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        }
        table.setFocus();
    }

    private void fill(Event event) {
        TableItem line = (TableItem) event.item;
        Invitation guest = shown.get(event.index);
        boolean here = Arrivals.isHere(guest);
        boolean missing = Arrivals.isMissing(guest);
        Image mark = Icons.image(type.images(), here ? "guest-here" : missing ? "guest-missing" : "guest-expected", table);
        Color quiet = Shades.quiet(table);
        line.setImage(mark);
        line.setText(new String[] {Words.brief(Words.name(guest)), Words.brief(GuestWords.house(guest)), state(guest)});
        line.setForeground(0, here ? quiet : table.getForeground());
        line.setFont(1, small);
        line.setForeground(1, quiet);
        line.setFont(2, small);
        line.setForeground(2, missing ? Shades.warning(table) : here ? Shades.accent(table) : quiet);
    }

    private static String state(Invitation guest) {
        String seat = guest.getSeat() == null ? "" : NLS.bind(Messages.Here_seat, guest.getSeat().getNumber());
        if (Arrivals.isHere(guest)) {
            return seat.isEmpty() ? Messages.Here_there : Messages.Here_there + ", " + seat;
        }
        return Arrivals.isMissing(guest) ? Messages.Here_missing : Arrivals.isExpected(guest) ? seat : Words.of(guest.getStage());
    }
}
