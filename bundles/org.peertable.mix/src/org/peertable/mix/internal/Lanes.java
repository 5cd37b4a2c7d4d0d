package org.peertable.mix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs numbered tasks on some threads. Task k is always done by lane {@code k % lanes}, which has work
 * space of its own; a task may depend on its number and never on its lane, so that results are the same
 * on any number of threads.
 */
public final class Lanes implements AutoCloseable {
    /** One task on one lane. */
    @FunctionalInterface
    public interface Task {
        void run(int lane, int task);
    }

    private final int count;
    private final ExecutorService threads;

    public Lanes(int count) {
        this.count = count;
        threads = count == 1 ? null : Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().name("mix-", 0).factory());
    }

    public int count() {
        return count;
    }

    public void run(int tasks, Task task) {
        if (threads == null) {
            for (int k = 0; k < tasks; k++) {
                task.run(0, k);
            }
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        for (int lane = 0; lane < Math.min(count, tasks); lane++) {
            int first = lane;
            running.add(threads.submit(() -> {
                for (int k = first; k < tasks; k += count) {
                    task.run(first, k);
                }
            }));
        }
        running.forEach(Lanes::await);
    }

    private static void await(Future<?> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    future.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdown();
        }
    }
}
