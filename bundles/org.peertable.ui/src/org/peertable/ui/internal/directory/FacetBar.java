package org.peertable.ui.internal.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The choices by which the directory is narrowed down, side by side or below each other as there is room. */
final class FacetBar extends Composite {
    private static final int WIDTH = 150;
    private static final int GAP = 8;
    /** As many values as one looks through; the most frequent ones. */
    private static final int MOST = 200;

    private final Map<Facet, Combo> combos = new EnumMap<>(Facet.class);
    private final Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    private Map<Facet, Map<String, Integer>> shown = Map.of();

    FacetBar(Composite parent, Consumer<Map<Facet, String>> chosen) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = GAP;
        setLayout(layout);
        for (Facet facet : Facet.values()) {
            Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
            combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
            combo.setToolTipText(facet.any());
            combo.add(facet.any());
            combo.select(0);
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.accept(chosen())));
            combos.put(facet, combo);
            values.put(facet, List.of());
        }
        addListener(SWT.Resize, e -> fit());
    }

    /** A row that wraps has a height that follows from its width, which no grid asks for. */
    private void fit() {
        int height = computeSize(getSize().x, SWT.DEFAULT).y;
        if (getLayoutData() instanceof GridData data && data.heightHint != height) {
            data.heightHint = height;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    getParent().layout();
                }
            });
        }
    }

    private Map<Facet, String> chosen() {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        combos.forEach((facet, combo) -> {
            int index = combo.getSelectionIndex() - 1;
            if (index >= 0) {
                chosen.put(facet, values.get(facet).get(index));
            }
        });
        return chosen;
    }

    void clear() {
        combos.values().forEach(combo -> combo.select(0));
    }

    /** Offers the values that there are, each with how many people have it; as soon as that is known. */
    void offer(Map<Facet, Map<String, Integer>> counts) {
        if (counts == shown || counts.isEmpty()) {
            return;
        }
        shown = counts;
        Map<Facet, String> kept = chosen();
        combos.forEach((facet, combo) -> {
            Map<String, Integer> all = counts.getOrDefault(facet, Map.of());
            int least = all.size() <= MOST ? 0 : all.values().stream().sorted(Comparator.reverseOrder()).skip(MOST - 1L).findFirst().orElse(0);
            List<String> offered = all.keySet().stream()
                    .filter(value -> all.get(value) >= least || value.equals(kept.get(facet))).limit(2L * MOST).toList();
            List<String> lines = new ArrayList<>();
            lines.add(facet.any());
            offered.forEach(value -> lines.add(NLS.bind(Messages.Facet_value, value, "%,d".formatted(all.get(value)))));
            combo.setItems(lines.toArray(String[]::new));
            values.put(facet, offered);
            combo.select(offered.indexOf(kept.getOrDefault(facet, "")) + 1);
            combo.setEnabled(!offered.isEmpty());
        });
    }
}
