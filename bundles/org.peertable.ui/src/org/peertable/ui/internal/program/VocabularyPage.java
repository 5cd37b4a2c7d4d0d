package org.peertable.ui.internal.program;

import static org.peertable.model.PeertablePackage.Literals.PROGRAM__TERMS;
import static org.peertable.model.PeertablePackage.Literals.TERM__BROADER;
import static org.peertable.model.PeertablePackage.Literals.TERM__LABEL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Dimension;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.Term;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.NewIds;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/** The words that people, organisations and topics are described by, each kind for itself, and what uses them. */
public final class VocabularyPage implements EditorPage {
    private EditorPageSite site;
    private Combo kind;
    private Text fresh;
    private ItemTable<Term> words;
    private ChoicePane pane;
    private BoundFields fields;
    private Label used;
    private TermUses uses;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide());
        words = new ItemTable<>(site.toolkit(), body, Messages.Vocabulary_list);
        top(words.top());
        words.column(Messages.Vocabulary_word, Words::name)
                .column(Messages.Vocabulary_broader, term -> term.getBroader() == null ? "" : Words.name(term.getBroader()))
                .column(Messages.Vocabulary_used, term -> used(uses.of(term)))
                .deed(Messages.Vocabulary_remove, chosen -> !chosen.isEmpty(), this::remove)
                .whenEmpty(Messages.Vocabulary_empty)
                .alwaysChosen().onChoice(this::choose);
        pane = new ChoicePane(site.toolkit(), body, Messages.Vocabulary_choose);
        fields = new BoundFields(site.open(), null, body);
        fields.text(pane.place(), TERM__LABEL);
        fields.choice(pane.place(), TERM__BROADER).help(Messages.Vocabulary_broaderHelp);
        used = pane.quiet("");
    }

    private void top(Composite place) {
        Composite line = site.toolkit().createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(PageForm.GRID, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        kind = new Combo(line, SWT.READ_ONLY);
        kind.setItems(Dimension.VALUES.stream().map(Words::of).toArray(String[]::new));
        kind.select(0);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> refresh()));
        AccessibleNames.set(kind, () -> Messages.Vocabulary_kind);
        fresh = new Text(line, SWT.SINGLE | SWT.BORDER);
        fresh.setMessage(Messages.Vocabulary_fresh);
        fresh.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> add()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(fresh);
        AccessibleNames.set(fresh, () -> Messages.Vocabulary_fresh);
        PushButton.in(line, Messages.Vocabulary_add, this::add);
    }

    private Program program() {
        return (Program) site.object();
    }

    private Dimension dimension() {
        return Dimension.VALUES.get(kind.getSelectionIndex());
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>(program().getTerms().stream().filter(term -> term.getDimension() == dimension()).toList());
        terms.sort(Comparator.comparing(Words::name, String.CASE_INSENSITIVE_ORDER));
        return terms;
    }

    /** Adds what was typed; a word that is there already is chosen. */
    private void add() {
        String label = fresh.getText().strip();
        Optional<Term> known = terms().stream().filter(term -> label.equalsIgnoreCase(term.getLabel())).findFirst();
        if (label.isEmpty() || known.isPresent()) {
            fresh.setFocus();
            known.ifPresent(words::choose);
            return;
        }
        Term term = PeertableFactory.eINSTANCE.createTerm();
        term.setId(new NewIds(site.open()).next(dimension().getName() + " " + label));
        term.setDimension(dimension());
        term.setLabel(label);
        Changes changes = new Changes(Messages.Vocabulary_add);
        changes.add(program(), PROGRAM__TERMS, term);
        site.open().commands().execute(changes);
        fresh.setText("");
        words.choose(term);
    }

    private void remove(List<Term> gone) {
        site.open().commands().execute(TermUses.in(program()).removal(Messages.Vocabulary_remove, gone));
    }

    private void choose(Optional<Term> term) {
        fields.show(term.orElse(null));
        pane.show(term.isPresent());
        term.ifPresent(one -> {
            TermUses.Count count = uses.of(one);
            used.setText(count.isNone() ? Messages.Vocabulary_unused : Texts.of(Messages.Vocabulary_usedBy, used(count)));
            used.requestLayout();
        });
    }

    private static String used(TermUses.Count count) {
        List<String> parts = new ArrayList<>();
        add(parts, Messages.Vocabulary_people, count.people());
        add(parts, Messages.Vocabulary_organisations, count.organisations());
        add(parts, Messages.Vocabulary_topics, count.topics());
        add(parts, Messages.Vocabulary_words, count.words());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String pattern, int count) {
        if (count > 0) {
            parts.add(Texts.of(pattern, count));
        }
    }

    @Override
    public void refresh() {
        uses = TermUses.in(program());
        words.show(terms());
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        if (object instanceof Term term && term.eContainer() == program()) {
            kind.select(Dimension.VALUES.indexOf(term.getDimension()));
            refresh();
            words.choose(term);
            feature.ifPresent(fields::focus);
            return true;
        }
        return object == program() && feature.filter(PROGRAM__TERMS::equals).isPresent();
    }

    @Override
    public void setFocus() {
        kind.setFocus();
    }
}
