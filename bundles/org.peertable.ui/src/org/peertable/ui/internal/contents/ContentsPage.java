package org.peertable.ui.internal.contents;

import java.util.Optional;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.Places;

/** The parts of what an editor shows; Enter or a double click goes to the place where one is edited. */
final class ContentsPage extends ContentOutlinePage {
    private final OpenProgram open;
    private final EObject whole;
    private final CommandStackListener edited = event -> refresh();

    ContentsPage(OpenProgram open, EObject whole) {
        this.open = open;
        this.whole = whole;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new Parts());
        viewer.setLabelProvider(new Parts.Labels());
        viewer.setInput(whole);
        viewer.getTree().addListener(SWT.DefaultSelection, e -> go(viewer.getStructuredSelection()));
        AccessibleNames.set(viewer.getTree(), () -> Messages.Contents_name);
        open.commands().addCommandStackListener(edited);
    }

    private void refresh() {
        if (!getControl().isDisposed()) {
            getTreeViewer().refresh();
        }
    }

    private void go(IStructuredSelection chosen) {
        EObject to = chosen.getFirstElement() instanceof Parts.Group group ? group.of() : (EObject) chosen.getFirstElement();
        Optional<EStructuralFeature> kind = chosen.getFirstElement() instanceof Parts.Group group ? Optional.of(group.kind()) : Optional.empty();
        if (to != null) {
            Places.open(getSite().getPage(), open, to, kind);
        }
    }

    @Override
    public void dispose() {
        open.commands().removeCommandStackListener(edited);
        super.dispose();
    }
}
