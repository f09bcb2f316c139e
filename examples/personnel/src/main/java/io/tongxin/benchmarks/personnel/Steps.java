package io.tongxin.benchmarks.personnel;

import io.tongxin.measuring.Meter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What each step of one run has cost, once and cold: CPU time and time on the wall. */
final class Steps {
    private final Meter meter;
    private final Map<String, Step> taken = new LinkedHashMap<>();

    Steps(Meter meter) {
        this.meter = meter;
    }

    /** Takes a step that deals with so many; one that was taken before goes on. */
    <R> R take(String name, long operations, Supplier<R> work) {
        long cpu = meter.cpuNanos();
        long wall = System.nanoTime();
        R result = work.get();
        taken.merge(name, new Step(operations, meter.cpuNanos() - cpu, System.nanoTime() - wall), Step::and);
        return result;
    }

    /** The same as a table of CommonMark. */
    @Override
    public String toString() {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "| %-40s | %9s | %9s | %12s | %12s |%n| --- | --: | --: | --: | --: |%n",
                "step",
                "number",
                "seconds",
                "CPU ns each",
                "each/s"));
        taken.forEach((name, step) -> text.append(String.format(
                Locale.ROOT,
                "| %-40s | %,9d | %,9.1f | %,12d | %,12.1f |%n",
                name,
                step.operations(),
                step.wall() / 1e9,
                step.cpu() / step.operations(),
                step.operations() * 1e9 / step.wall())));
        return text.toString();
    }

    private record Step(long operations, long cpu, long wall) {
        Step and(Step more) {
            return new Step(operations + more.operations, cpu + more.cpu, wall + more.wall);
        }
    }
}
