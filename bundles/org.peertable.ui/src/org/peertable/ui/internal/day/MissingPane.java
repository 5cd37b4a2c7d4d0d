package org.peertable.ui.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.Invitation;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.words.Words;

/** Whom to take instead of a guest who does not come: each way with what it does and a button. There while somebody is asked for. */
final class MissingPane {
    private final BigType type;
    private final ScrolledBody form;
    private final Composite place;
    private final OpenProgram open;
    private final Clock clock;
    private final Runnable resized;
    private final Consumer<Invitation> done;
    private final Ways ways;
    private Optional<Invitation> gone = Optional.empty();

    MissingPane(BigType type, Composite parent, OpenProgram open, Clock clock, Runnable resized, Consumer<Invitation> done) {
        this.type = type;
        this.open = open;
        this.clock = clock;
        this.resized = resized;
        this.done = done;
        form = new ScrolledBody(type.kit(), parent);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(form);
        form.setVisible(false);
        place = form.getBody();
        GridLayoutFactory.fillDefaults().spacing(0, BigType.GRID).applyTo(place);
        ways = new Ways(open, this::show);
        parent.addListener(SWT.Resize, e -> fit());
        place.addDisposeListener(e -> ways.stop());
    }

    /** Gives it its place among the other controls. */
    void moveBelow(Control above) {
        form.moveBelow(above);
    }

    /** Asks what to do about a guest. */
    void ask(Invitation guest) {
        gone = Optional.of(guest);
        look();
    }

    /** Looks again after a command, unless it has answered the question. */
    void edited() {
        if (gone.filter(guest -> guest.eContainer() == null || Arrivals.isMissing(guest) || Arrivals.isHere(guest)).isPresent()) {
            close();
        } else if (gone.isPresent()) {
            look();
        }
    }

    private void look() {
        start();
        Label looking = type.text(place, type.small(), Tint.QUIET);
        BigType.say(looking, Messages.Ways_looking);
        end();
        ways.find(gone.orElseThrow(), LocalDate.now(clock));
    }

    private void start() {
        Stream.of(place.getChildren()).forEach(Control::dispose);
        Label title = type.text(place, type.smallBold(), Tint.FULL);
        BigType.say(title, NLS.bind(Messages.Ways_title, Words.name(gone.orElseThrow())));
    }

    private void show(Ways.Found found) {
        start();
        if (!found.notes().isEmpty()) {
            BigType.say(type.text(place, type.small(), Tint.FULL), found.notes());
        }
        found.ways().forEach(this::line);
        end();
    }

    private void line(Ways.Way way) {
        Composite line = type.kit().createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * BigType.GRID, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Composite words = type.kit().createComposite(line);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        BigType.say(type.text(words, type.small(), Tint.FULL), way.whom());
        BigType.say(type.text(words, type.small(), way.whom().isEmpty() ? Tint.FULL : Tint.QUIET), way.what());
        Invitation guest = gone.orElseThrow();
        type.button(line, Messages.Ways_take, () -> {
            open.commands().execute(way.command());
            done.accept(guest);
        });
    }

    private void end() {
        Button leave = type.button(place, Messages.Ways_leave, this::close);
        GridDataFactory.createFrom((GridData) leave.getLayoutData()).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(leave);
        BigType.show(form, true);
        fit();
        resized.run();
        form.reflow(true);
    }

    /** It is as high as it needs to be, but leaves half of the room to the list that the question is about. */
    private void fit() {
        Rectangle room = form.getParent().getClientArea();
        int height = place.computeSize(Math.max(1, room.width), SWT.DEFAULT, true).y;
        ((GridData) form.getLayoutData()).heightHint = Math.min(height, room.height / 2);
    }

    private void close() {
        gone = Optional.empty();
        ways.stop();
        BigType.show(form, false);
        resized.run();
    }
}
