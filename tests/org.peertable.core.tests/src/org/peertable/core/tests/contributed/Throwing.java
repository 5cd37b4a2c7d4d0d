package org.peertable.core.tests.contributed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;
import org.peertable.core.contribute.PeerComparison;
import org.peertable.core.contribute.PeerPool;
import org.peertable.core.contribute.Sink;
import org.peertable.mix.Dimension;

/** Fails at everything, after having done half of it. */
public final class Throwing implements Exporter, Importer, Constraint<EObject>, PeerComparison {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        sink.open("half.txt").write("half a file".getBytes(StandardCharsets.UTF_8));
        throw new IllegalStateException("the dog ate it");
    }

    @Override
    public ImportPlan plan(ImportRequest request, IProgressMonitor monitor) {
        throw new IllegalStateException("the dog ate it");
    }

    @Override
    public void check(EObject object, ConstraintContext context) {
        throw new IllegalStateException("the dog ate it");
    }

    @Override
    public Dimension describe(PeerPool pool) {
        throw new IllegalStateException("the dog ate it");
    }
}
