package io.tongxin.measuring;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** What a piece of work has cost so far; the difference of two readings is its cost. */
public interface Meter {
    /** The CPU time of the measuring thread, in nanoseconds. */
    long cpuNanos();

    /** The bytes the measuring thread has allocated. */
    long allocatedBytes();

    /** The time spent in collecting garbage, by another thread, in milliseconds. */
    long collectingMillis();

    /** The meter of the thread that asks. */
    static Meter ofThisThread() {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        return new Meter() {
            @Override
            public long cpuNanos() {
                return thread.getCurrentThreadCpuTime();
            }

            @Override
            public long allocatedBytes() {
                return thread.getCurrentThreadAllocatedBytes();
            }

            @Override
            public long collectingMillis() {
                return collectors.stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum();
            }
        };
    }
}
