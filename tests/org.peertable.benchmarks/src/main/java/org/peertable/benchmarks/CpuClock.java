package org.peertable.benchmarks;

import java.lang.management.ManagementFactory;

/** CPU time of the calling thread: what wall time would be on a machine of one's own. */
final class CpuClock {
    private final long began = now();

    double seconds() {
        return (now() - began) / 1e9;
    }

    /** CPU seconds of the whole process since it began, for work that goes to other threads; collecting garbage counts, too. */
    static double processSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
