package org.peertable.ui.internal.season;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.force.stress.StressLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Finds a place for everybody, so that people who met are near each other. The same graph has the same places. */
final class GraphLayout {
    private static final double LENGTH = 110;
    private static final int SIZE = 20;

    private GraphLayout() {
    }

    /** Returns x and y of each of the people in turn. May take seconds. */
    static double[] places(Graph graph, IProgressMonitor monitor) {
        LayoutMetaDataService.initElkReflect();
        ElkNode all = ElkGraphUtil.createGraph();
        all.setProperty(StressOptions.DESIRED_EDGE_LENGTH, LENGTH);
        all.setProperty(CoreOptions.RANDOM_SEED, 1);
        ElkNode[] nodes = new ElkNode[graph.people().size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = ElkGraphUtil.createNode(all);
            nodes[i].setDimensions(SIZE, SIZE);
        }
        graph.ties().forEach(line -> ElkGraphUtil.createSimpleEdge(nodes[line.a()], nodes[line.b()]));
        new StressLayoutProvider().layout(all, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return monitor.isCanceled();
            }
        });
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        double[] places = new double[2 * nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            places[2 * i] = nodes[i].getX() + SIZE / 2.0;
            places[2 * i + 1] = nodes[i].getY() + SIZE / 2.0;
        }
        return places;
    }
}
