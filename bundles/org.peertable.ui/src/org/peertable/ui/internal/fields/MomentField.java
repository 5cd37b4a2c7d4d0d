package org.peertable.ui.internal.fields;

import java.time.LocalDateTime;

import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.LocalDateTimeObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.peertable.ui.internal.Messages;

/** A day with a calendar that drops down, and beside it a time of the day. */
final class MomentField {
    private static final int GAP = 8;

    private MomentField() {
    }

    static FieldBox add(BoundFields fields, Composite parent, EStructuralFeature feature) {
        FieldBox box = fields.box(parent, feature);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(box.place());
        DateTime day = new DateTime(box.place(), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(day);
        DateTime time = new DateTime(box.place(), SWT.TIME | SWT.SHORT | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        time.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Field_time;
            }
        });
        box.control(day);
        fields.bind(box, feature,
                new LocalDateTimeObservableValue(
                        WidgetProperties.localDateSelection().observe(day), WidgetProperties.localTimeSelection().observe(time)),
                IConverter.create(moment -> moment), IConverter.create(moment -> (LocalDateTime) moment),
                moment -> ValidationStatus.ok());
        return box;
    }
}
