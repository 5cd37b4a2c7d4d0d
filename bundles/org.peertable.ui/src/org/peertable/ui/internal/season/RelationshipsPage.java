package org.peertable.ui.internal.season;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.insight.SeasonPeople;
import org.peertable.model.Peer;
import org.peertable.model.Season;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** Who met whom: as a graph to look at, and beside it as lists that say the same. */
public final class RelationshipsPage implements EditorPage {
    /** It starts with those who met twice or more. */
    private static final int TWICE = 2;
    private static final int MOST_OFTEN = 4;
    /** More people than these make a ball of wool. */
    private static final int MOST_DRAWN = 250;

    private EditorPageSite site;
    private SeasonFigures figures;
    private Combo often;
    private Label sentence;
    private GraphCanvas canvas;
    private ItemTable<Graph.Node> people;
    private ItemTable<Graph.Line> met;
    private List<SeasonPeople.Tie> ties = List.of();
    private Graph graph = Graph.NONE;
    private Optional<Job> laying = Optional.empty();
    private int person = -1;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide());
        Composite drawn = site.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, PageForm.GRID).applyTo(drawn);
        bar(drawn);
        sentence = site.toolkit().createLabel(drawn, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(PageForm.GRID, SWT.DEFAULT).applyTo(sentence);
        canvas = new GraphCanvas(drawn, this::looked, opened -> open(graph.people().get(opened).peer()));
        site.toolkit().adapt(canvas);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        Composite lists = site.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * PageForm.GRID).applyTo(lists);
        people = new ItemTable<>(site.toolkit(), lists, Messages.Graph_people);
        people.column(Messages.People_name, node -> Words.name(node.peer()))
                .column(Messages.Graph_sector, Graph.Node::sector)
                .numbers(Messages.Graph_met, node -> String.valueOf(node.met()))
                .deed(Messages.Graph_open, chosen -> chosen.size() == 1, chosen -> open(chosen.getFirst().peer()))
                .whenEmpty(Messages.Graph_nobody)
                .onChoice(chosen -> chosen.ifPresent(node -> look(graph.people().indexOf(node))));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(people.composite());
        met = new ItemTable<>(site.toolkit(), lists, Messages.Graph_metBy);
        met.column(Messages.Graph_metWhom, line -> Words.name(other(line)))
                .numbers(Messages.Graph_events, line -> String.valueOf(line.tie().events()))
                .column(Messages.Graph_last, line -> Dates.day(line.tie().last()))
                .whenEmpty(Messages.Graph_choose);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(met.composite());
        body.addDisposeListener(e -> laying.ifPresent(Job::cancel));
        figures = new SeasonFigures(site.open(), (Season) site.object(), body, counted -> {
            ties = counted.people().ties();
            choose();
        }, sentence::setText);
    }

    private void bar(Composite parent) {
        Composite bar = site.toolkit().createComposite(parent);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        row.spacing = PageForm.GRID;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(PageForm.GRID, SWT.DEFAULT).applyTo(bar);
        site.toolkit().createLabel(bar, Messages.Graph_show);
        often = new Combo(bar, SWT.READ_ONLY);
        often.setItems(IntStream.rangeClosed(1, MOST_OFTEN).mapToObj(times -> Sentences.text(Messages.Graph_often, times)).toArray(String[]::new));
        often.select(TWICE - 1);
        often.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        AccessibleNames.set(often, () -> Messages.Graph_show);
        button(bar, Messages.Graph_nearer, () -> canvas.zoom(true));
        button(bar, Messages.Graph_further, () -> canvas.zoom(false));
        button(bar, Messages.Graph_whole, () -> canvas.fit());
    }

    private void button(Composite bar, String text, Runnable does) {
        PushButton.in(bar, text, does);
    }

    private Peer other(Graph.Line line) {
        return graph.people().get(line.a() == person ? line.b() : line.a()).peer();
    }

    private void open(Peer peer) {
        Places.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), site.open(), peer, Optional.empty());
    }

    /** Looks at somebody in the graph too, as soon as it is drawn. */
    private void look(int chosen) {
        if (canvas.graph() == graph) {
            canvas.look(chosen);
        }
        looked(chosen);
    }

    private void looked(int chosen) {
        if (person == chosen) {
            return;
        }
        person = chosen;
        met.show(person < 0 ? List.of() : graph.of(person));
        if (person >= 0) {
            Graph.Node node = graph.people().get(person);
            if (!people.selection().equals(List.of(node))) {
                people.choose(node);
            }
            site.select(node.peer());
        }
    }

    @Override
    public void refresh() {
        figures.again();
    }

    private void choose() {
        int least = often.getSelectionIndex() + 1;
        Graph next = Graph.of(ties, least);
        say(next, least);
        boolean same = next.looksLike(graph) && canvas.graph() == graph;
        if (same) {
            return;
        }
        canvas.look(-1);
        looked(-1);
        graph = next;
        people.show(graph.people());
        met.show(List.of());
        if (graph.people().size() > MOST_DRAWN) {
            canvas.show(Graph.NONE, new double[0]);
        } else {
            layOut(next);
        }
    }

    private void say(Graph next, int least) {
        String text = ties.isEmpty() ? Messages.Graph_noneMet
                : next.people().isEmpty() ? Sentences.text(Messages.Graph_noneOften, least, ties.size())
                : next.people().size() > MOST_DRAWN ? Sentences.text(Messages.Graph_tooMany, next.people().size())
                : Sentences.text(Messages.Graph_sentence, next.ties().size(), least, next.people().size());
        sentence.setText(text);
        sentence.requestLayout();
    }

    private void layOut(Graph next) {
        laying.ifPresent(Job::cancel);
        Display display = canvas.getDisplay();
        Job job = Job.create(Messages.Graph_laying, (IProgressMonitor monitor) -> {
            try {
                double[] places = GraphLayout.places(next, monitor);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!canvas.isDisposed() && graph == next) {
                            canvas.show(next, places);
                        }
                    });
                }
                return (IStatus) Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                // another graph is wanted by now
                return Status.CANCEL_STATUS;
            }
        });
        job.setSystem(true);
        laying = Optional.of(job);
        job.schedule();
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return false;
    }

    @Override
    public void setFocus() {
        often.setFocus();
    }
}
