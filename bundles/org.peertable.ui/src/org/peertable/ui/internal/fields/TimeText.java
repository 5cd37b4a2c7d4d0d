package org.peertable.ui.internal.fields;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.words.Dates;

/**
 * A day or a time of the day, typed as it is written; the arrows go to the next one and to the one before. The system's
 * own field for it takes all keys on GTK: there is no way out of it by Tab, and no key of the workbench works in it.
 *
 * @param <T> what it holds
 */
public final class TimeText<T> {
    private static final int MINUTES = 15;
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 9, 17);
    private static final LocalTime EXAMPLE_TIME = LocalTime.of(8, 0);

    private final Text text;
    private final Function<String, Optional<T>> reader;
    private final Function<T, String> writer;
    private final BiFunction<T, Integer, T> steps;
    private final Function<String, String> wrong;
    private T last;

    private TimeText(Composite parent, Function<String, Optional<T>> reader, Function<T, String> writer, BiFunction<T, Integer, T> steps,
            Function<String, String> wrong) {
        this.reader = reader;
        this.writer = writer;
        this.steps = steps;
        this.wrong = wrong;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        TextUndo.in(text);
        text.addListener(SWT.Modify, e -> reader.apply(text.getText()).ifPresent(value -> last = value));
        text.addListener(SWT.KeyDown, this::step);
    }

    /** Makes a field for a day. */
    public static TimeText<LocalDate> day(Composite parent) {
        return new TimeText<>(parent, Dates::readDay, Dates::day, (day, steps) -> day.plusDays(steps),
                typed -> NLS.bind(Messages.Field_badDate, new Object[] {typed, Dates.day(EXAMPLE_DAY), EXAMPLE_DAY}));
    }

    /** Makes a field for a time of the day. */
    public static TimeText<LocalTime> time(Composite parent) {
        return new TimeText<>(parent, Dates::readTime, Dates::time, (time, steps) -> time.plusMinutes((long) steps * MINUTES),
                typed -> NLS.bind(Messages.Field_badTime, new Object[] {typed, Dates.time(EXAMPLE_TIME), EXAMPLE_TIME}));
    }

    /** Returns what it is typed into. */
    public Text text() {
        return text;
    }

    /** Returns the last one that could be read; {@code null} before the first. */
    public T value() {
        return last;
    }

    /** Shows a value. */
    public void show(T value) {
        text.setText(writer.apply(value));
    }

    /** Returns what is wrong with what is typed now, and what to write instead. */
    public Optional<String> problem() {
        String typed = text.getText().strip();
        return reader.apply(typed).isPresent() ? Optional.empty() : Optional.of(wrong.apply(typed));
    }

    private void step(Event event) {
        int steps = event.stateMask != 0 ? 0 : event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
        Optional<T> now = steps == 0 ? Optional.empty() : reader.apply(text.getText());
        if (now.isPresent()) {
            event.doit = false;
            show(this.steps.apply(now.get(), steps));
            text.selectAll();
        }
    }
}
