package org.peertable.ui.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Whose turn it is with a program. Many threads may read while nothing changes it. A change asks those who read to stop,
 * and comes next.
 */
public final class Turns {
    private static final long ASK_AGAIN_MS = 5;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Set<IProgressMonitor> readers = ConcurrentHashMap.newKeySet();

    /**
     * Reads.
     *
     * @param monitor is cancelled when a change comes
     * @param work reads, and looks at the monitor often
     * @return what the work returns
     * @throws OperationCanceledException if the monitor was cancelled before it came to its turn, or by the work
     */
    public <T> T read(IProgressMonitor monitor, Supplier<T> work) {
        lock.readLock().lock();
        readers.add(monitor);
        try {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return work.get();
        } finally {
            readers.remove(monitor);
            lock.readLock().unlock();
        }
    }

    /**
     * Changes.
     *
     * @param work makes the change
     * @return what the work returns
     */
    public <T> T change(Supplier<T> work) {
        acquire();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Somebody may have begun to read after the others were asked to stop, so that they are asked until all have. */
    private void acquire() {
        try {
            do {
                readers.forEach(monitor -> monitor.setCanceled(true));
            } while (!lock.writeLock().tryLock(ASK_AGAIN_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            lock.writeLock().lock();
        }
    }
}
