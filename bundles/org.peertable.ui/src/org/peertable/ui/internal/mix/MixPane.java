package org.peertable.ui.internal.mix;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.TableExplanation;
import org.peertable.model.Table;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.words.Words;

/** What the mix is worth: the chosen table, the whole event, what the table has in common, and why somebody sits there. */
final class MixPane {
    private static final int GAP = 8;
    private static final int NARROW = 80;

    private final FormToolkit kit;
    private final MixTexts texts;
    private final ScrolledBody scroller;
    private final Label tableName;
    private final ScoreBars tableBars;
    private final Label all;
    private final ScoreBars allBars;
    private final Label gap;
    private final Label sharedHead;
    private final Composite chips;
    private final Label topics;
    private final Label broken;
    private final Label seatHead;
    private final Label seat;
    private Optional<EventExplanation> explanation = Optional.empty();
    private Optional<Table> table = Optional.empty();

    MixPane(FormToolkit kit, Composite parent, MixTexts texts) {
        this.kit = kit;
        this.texts = texts;
        scroller = new ScrolledBody(kit, parent);
        Composite body = scroller.getBody();
        GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(0, GAP).applyTo(body);
        tableName = head(body);
        tableBars = bars(body);
        all = head(body);
        all.setText(Messages.Pane_all);
        allBars = bars(body);
        gap = text(body, Tint.QUIET);
        broken = text(body, Tint.WARNING);
        seatHead = head(body);
        seat = text(body, Tint.FULL);
        sharedHead = head(body);
        sharedHead.setText(Messages.Pane_shared);
        chips = kit.createComposite(body);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginRight = 0;
        row.spacing = GAP / 2;
        chips.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(chips);
        topics = text(body, Tint.QUIET);
        explain("", List.of());
    }

    private Label head(Composite body) {
        Label label = kit.createLabel(body, "", SWT.WRAP);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static ScoreBars bars(Composite body) {
        ScoreBars bars = new ScoreBars(body);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(bars);
        return bars;
    }

    private Label text(Composite body, Tint tint) {
        Label label = kit.createLabel(body, "", SWT.WRAP);
        tint.on(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    Control control() {
        return scroller;
    }

    /** Shows the mix as it is. */
    void show(EventExplanation next) {
        explanation = Optional.of(next);
        show();
    }

    /** Shows what a table is worth. */
    void choose(Table chosen) {
        if (table.filter(chosen::equals).isEmpty()) {
            table = Optional.of(chosen);
            show();
        }
    }

    private void show() {
        explanation.ifPresent(mix -> {
            TableExplanation one = mix.tables().stream().filter(each -> each.table().equals(table)).findFirst()
                    .or(() -> mix.tables().stream().findFirst()).orElse(null);
            boolean several = mix.tables().size() > 1;
            set(tableName, one == null ? "" : Words.brief(texts.name(one)));
            shown(tableBars, one != null);
            shown(all, several);
            shown(allBars, several);
            if (one != null) {
                tableBars.show(one.scores());
            }
            allBars.show(mix.scores());
            set(gap, texts.gap(mix.gap()).map(MixTexts::sentence).orElse(""));
            set(broken, String.join("\n", mix.broken().stream().map(texts::broken).toList()));
            chips(one == null ? List.of() : one.shared());
            set(topics, one == null ? "" : String.join("\n", one.topics().stream().map(texts::topic).toList()));
            scroller.reflow(true);
        });
    }

    private void chips(List<TableExplanation.Shared> shared) {
        shown(sharedHead, !shared.isEmpty());
        shown(chips, !shared.isEmpty());
        for (Control old : chips.getChildren()) {
            old.dispose();
        }
        for (TableExplanation.Shared one : shared) {
            Chip chip = new Chip(chips, Words.brief(Words.name(one.term())), one.guests().size(), texts.guests(one.guests()));
            kit.adapt(chip);
        }
        chips.requestLayout();
    }

    /** Shows why somebody sits where they sit, or what a seat would be worth to whom is carried. */
    void explain(String head, List<String> sentences) {
        set(seatHead, head);
        set(seat, String.join("\n", sentences));
        scroller.reflow(true);
    }

    private static void set(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        shown(label, !text.isEmpty());
    }

    private static void shown(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
