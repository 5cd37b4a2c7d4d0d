package org.peertable.ui.internal.navigator;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.MixPolicy;
import org.peertable.model.Peer;
import org.peertable.model.Season;
import org.peertable.ui.ProgramState;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.ProgramView;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.ObjectInput;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.event.EventEditor;
import org.peertable.ui.internal.people.PeopleIndex;
import org.peertable.ui.internal.safety.NoticeBar;

/** Shows the open program as a tree with a search field above it, or in its place why none is open and what to do. */
public final class NavigatorView extends ProgramView {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.navigator";
    private static final int RESIZED_MS = 200;
    private static final int TYPING_MS = 120;

    private final SearchIndex index = new SearchIndex();
    private final Runnable peopleRead = this::peopleRead;
    private final StackLayout stack = new StackLayout();
    private Composite pages;
    private Composite browsing;
    private MessagePane message;
    private Text search;
    private TreeViewer tree;
    private PeopleIndex people;
    private Object[] expandedBeforeSearch;
    private int typed;
    private boolean opensSoon;

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        new NoticeBar(all);
        pages = new Composite(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        pages.setLayout(stack);
        message = new MessagePane(pages);
        browsing = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(browsing);
        Composite margin = new Composite(browsing, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 8, 0).applyTo(margin);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(margin);
        search = new Text(margin, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.setMessage(Messages.Navigator_search);
        search.addModifyListener(e -> searchSoon());
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && choosesFirst()) {
                e.doit = false;
                tree.getTree().setFocus();
            }
        });
        search.addListener(SWT.DefaultSelection, e -> {
            if (e.detail != SWT.CANCEL) {
                opensFirst();
            }
        });
        tree = new TreeViewer(browsing, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DrawnLines(new Lines(tree.getTree())));
        tree.addOpenListener(e -> openSelected());
        tree.addDoubleClickListener(e -> toggle(((StructuredSelection) e.getSelection()).getFirstElement()));
        // the icon of the selected line is drawn for another background
        Object[] selected = new Object[1];
        tree.addSelectionChangedListener(e -> {
            Object[] changed = {selected[0], e.getStructuredSelection().getFirstElement()};
            selected[0] = changed[1];
            tree.update(Stream.of(changed).filter(Objects::nonNull).toArray(), null);
        });
        getSite().setSelectionProvider(tree);
        Runnable resized = this::sayStates;
        tree.getControl().addListener(SWT.Resize, e -> tree.getControl().getDisplay().timerExec(RESIZED_MS, resized));
        // the icons are drawn for the background that they stand on
        ThemeChange.follow(tree.getControl(), tree::refresh);
        followPrograms();
    }

    /** The lines of events say more where there is room. */
    private void sayStates() {
        if (open != null && !tree.getControl().isDisposed()) {
            open.program().getSeasons().stream().filter(tree::getExpandedState)
                    .forEach(season -> tree.update(season.getEvents().toArray(), null));
            // lines between those that have changed would be drawn over what is there
            tree.getControl().redraw();
        }
    }

    @Override
    protected void show(ProgramState state) {
        index.clear();
        expandedBeforeSearch = null;
        if (open != null) {
            people = PeopleIndex.of(open);
            people.addListener(peopleRead);
        }
        message.show(state);
        if (open != null) {
            search.setText("");
            tree.setInput(Outline.of(open.program()));
            tree.expandToLevel(2);
            open.program().getSeasons().forEach(season -> tree.setExpandedState(season, true));
        }
        stack.topControl = open == null ? message.control() : browsing;
        pages.layout();
        setContentDescription("");
        if (open != null && getSite().getPage().getEditorReferences().length == 0) {
            nextEvent().ifPresent(event -> {
                tree.setSelection(new StructuredSelection(event), true);
                open(event);
            });
        }
    }

    @Override
    protected void left() {
        people.removeListener(peopleRead);
        tree.setInput(null);
    }

    @Override
    protected void edited() {
        index.clear();
        Optional<Object> first = Optional.ofNullable(tree.getTree().getTopItem()).map(TreeItem::getData);
        search();
        // what is in sight does not move because something was changed elsewhere
        first.map(tree::testFindItem).filter(TreeItem.class::isInstance).map(TreeItem.class::cast).ifPresent(tree.getTree()::setTopItem);
    }

    /** Shows whom a search finds now that the people are read, or read again after a change. */
    private void peopleRead() {
        if (!search.isDisposed() && !search.getText().isBlank()) {
            search();
            if (opensSoon) {
                opensFirst();
            }
        }
    }

    /** A key typed within a moment of the last one does not search twice. */
    private void searchSoon() {
        int mine = ++typed;
        opensSoon = false;
        search.getDisplay().timerExec(TYPING_MS, () -> {
            if (mine == typed && !search.isDisposed()) {
                search();
            }
        });
    }

    private void search() {
        if (open == null) {
            return;
        }
        String query = search.getText().strip();
        StructuredSelection selected = (StructuredSelection) tree.getSelection();
        tree.getControl().setRedraw(false);
        try {
            if (query.isEmpty()) {
                Object[] expanded = expandedBeforeSearch == null ? tree.getExpandedElements() : expandedBeforeSearch;
                expandedBeforeSearch = null;
                tree.setInput(Outline.of(open.program()));
                tree.setExpandedElements(expanded);
            } else {
                if (expandedBeforeSearch == null) {
                    expandedBeforeSearch = tree.getExpandedElements();
                }
                Outline found = Outline.found(open.program(), people, index, query);
                tree.setInput(found);
                tree.expandAll();
                setContentDescription(found.roots().isEmpty() ? NLS.bind(Messages.Navigator_none, query) : "");
            }
            tree.setSelection(selected);
        } finally {
            tree.getControl().setRedraw(true);
        }
        if (query.isEmpty()) {
            setContentDescription("");
        }
    }

    /** Opens the first that is found; as soon as the people are read, when nobody else is. */
    private void opensFirst() {
        opensSoon = false;
        if (choosesFirst()) {
            openSelected();
        } else {
            opensSoon = open != null && !people.isReady();
        }
    }

    /** Chooses the first that was found, at once when the last key is still waited for. */
    private boolean choosesFirst() {
        if (open == null || search.getText().isBlank()) {
            return false;
        }
        typed++;
        search();
        Optional<TreeItem> first = Stream.of(tree.getTree().getItems()).flatMap(group -> Stream.of(group.getItems())).findFirst();
        first.ifPresent(line -> tree.setSelection(new StructuredSelection(line.getData()), true));
        return first.isPresent();
    }

    private void openSelected() {
        Object line = ((StructuredSelection) tree.getSelection()).getFirstElement();
        if (line instanceof Event event) {
            open(event);
        } else if (line instanceof Group group && group.isDirectory()) {
            Commands.run(Commands.DIRECTORY);
        } else if (line instanceof Group group && group.isPolicies()) {
            Places.open(getSite().getPage(), open, open.program(), Optional.empty());
        } else if (line instanceof Peer || line instanceof Season || line instanceof MixPolicy) {
            Places.open(getSite().getPage(), open, (EObject) line, Optional.empty());
        }
    }

    private void open(Event event) {
        try {
            getSite().getPage().openEditor(new ObjectInput(open, event), EventEditor.ID);
        } catch (PartInitException e) {
            ILog.of(NavigatorView.class).log(e.getStatus());
        }
    }

    /** Returns the event that comes next, which is what a planner most likely came for; else the last one. */
    private Optional<Event> nextEvent() {
        LocalDateTime now = LocalDateTime.now();
        List<Event> all = open.program().getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(event -> event.getStart() != null && event.getStatus() != EventStatus.CANCELLED)
                .sorted(Comparator.comparing(Event::getStart)).toList();
        return all.stream().filter(event -> event.getStart().isAfter(now)).findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private void toggle(Object line) {
        boolean opens = line instanceof Season || line instanceof Group group && group.isPolicies();
        if (line != null && !opens && tree.isExpandable(line)) {
            tree.setExpandedState(line, !tree.getExpandedState(line));
        }
    }

    @Override
    public void setFocus() {
        if (open == null) {
            message.control().setFocus();
        } else {
            tree.getControl().setFocus();
        }
    }
}
