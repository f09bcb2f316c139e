package io.tongxin.benchmarks;

import io.tongxin.activity.Activity;
import io.tongxin.assessment.RunningRollUp;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.id.OwnerId;
import io.tongxin.storage.Recorded;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One activity withdrawn and entered again, per change: for the bytes that each variant allocates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChangeBenchmark {
    private final City city = City.of(200, 7);
    private final Evaluation before = Evaluation.of(city.facts(), City.asOf());
    private final RunningRollUp board = RunningRollUp.of(before, City.YEAR);
    private final Recorded<Activity> withdrawn =
            withdrawn(city.facts().activities().get(0));

    private static Recorded<Activity> withdrawn(Recorded<Activity> entered) {
        return new Recorded<>(entered.value(), 3, City.asOf().known(), entered.actor(), true);
    }

    /** Only the owners concerned are evaluated anew; the running figures follow, and are taken back. */
    @Benchmark
    public Object ownersConcerned() {
        Facts facts = city.facts().withActivities(List.of(withdrawn));
        Evaluation after = Evaluation.of(facts, City.asOf());
        for (OwnerId owner : facts.owners(withdrawn.value().id())) {
            List<Verdict> was = before.of(owner, City.YEAR);
            List<Verdict> is = after.of(owner, City.YEAR);
            board.replace(was, is);
            board.replace(is, was);
        }
        return after;
    }

    /** All duties are evaluated and rolled up again. */
    @Benchmark
    public Object allAgain() {
        Facts facts = city.facts().withActivities(List.of(withdrawn));
        return RunningRollUp.of(Evaluation.of(facts, City.asOf()), City.YEAR);
    }
}
