package org.peertable.ui.internal.fields;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.Dates;

/** A day with a calendar that drops down, and beside it a time of the day. */
final class MomentField {
    private static final int GAP = 8;

    private MomentField() {
    }

    static FieldBox add(BoundFields fields, Composite parent, EStructuralFeature feature) {
        FieldBox box = fields.box(parent, feature);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(GAP, 0).applyTo(box.place());
        DayField calendar = new DayField(box.place());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(calendar);
        TimeText<LocalDate> day = calendar.day();
        TimeText<LocalTime> time = TimeText.time(box.place());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(time.text());
        AccessibleNames.set(time.text(), () -> Messages.Field_time);
        box.control(day.text());
        fields.bind(box, feature, new Typed(day, time), IConverter.create(typed -> typed.moment().orElse(null)),
                IConverter.create(moment -> Words.of((LocalDateTime) moment)),
                typed -> day.problem().or(time::problem).map(ValidationStatus::error).orElse(ValidationStatus.ok()));
        return box;
    }

    /** What stands in the two. */
    private record Words(String day, String time) {
        static Words of(LocalDateTime moment) {
            return moment == null ? new Words("", "") : new Words(Dates.day(moment.toLocalDate()), Dates.time(moment));
        }

        Optional<LocalDateTime> moment() {
            return Dates.readDay(day).flatMap(on -> Dates.readTime(time).map(on::atTime));
        }
    }

    private static final class Typed extends ComputedValue<Words> {
        private final IObservableValue<String> day;
        private final IObservableValue<String> time;

        private Typed(TimeText<LocalDate> day, TimeText<LocalTime> time) {
            this.day = WidgetProperties.text(SWT.Modify).observe(day.text());
            this.time = WidgetProperties.text(SWT.Modify).observe(time.text());
        }

        @Override
        protected Words calculate() {
            return new Words(day.getValue(), time.getValue());
        }

        @Override
        protected void doSetValue(Words words) {
            day.setValue(words.day());
            time.setValue(words.time());
        }
    }
}
