package io.tongxin.benchmarks;

import io.tongxin.assessment.RunningRollUp;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Verdict;
import io.tongxin.organization.Organization;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The duties of a small city rolled up, per duty: for the bytes that each variant allocates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RollUpBenchmark {
    private static final int UNITS = 500;
    private static final int DUTIES = UNITS * 196;

    private final City city = City.of(UNITS, 7);
    private final Organization organization = city.facts().terms().organization();
    private final List<Verdict> verdicts =
            Evaluation.of(city.facts(), City.asOf()).ofYear(City.YEAR);
    private final Numbers numbers = new Numbers(UNITS);
    private final int[] parents =
            ArrayRollUp.parents(organization, UNITS, City.asOf().date());
    private final ArrayRollUp.Duties duties = ArrayRollUp.Duties.of(verdicts, numbers);

    /** The library. */
    @Benchmark
    @OperationsPerInvocation(DUTIES)
    public Object library() {
        return RunningRollUp.of(organization, City.asOf().date(), verdicts.stream());
    }

    /** The loop over columns, with a pass from the bottom. */
    @Benchmark
    @OperationsPerInvocation(DUTIES)
    public Object arrayLoop() {
        return ArrayRollUp.of(parents, duties);
    }

    /** The same, with columns made from the verdicts. */
    @Benchmark
    @OperationsPerInvocation(DUTIES)
    public Object arrayLoopFromVerdicts() {
        return ArrayRollUp.of(parents, ArrayRollUp.Duties.of(verdicts, numbers));
    }
}
