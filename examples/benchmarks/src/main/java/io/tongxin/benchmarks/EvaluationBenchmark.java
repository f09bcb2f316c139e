package io.tongxin.benchmarks;

import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A year of duties of a small city, per duty: for the bytes that each variant allocates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EvaluationBenchmark {
    private static final int UNITS = 50;
    private static final int DUTIES = UNITS * 196;

    private final City city = City.of(UNITS, 7);
    private final DutyTable table = DutyTable.of(city.facts());
    private final Columns columns = Columns.of(city);
    private final int today = City.asOf().date().getDayOfYear() - 1;
    private final long known = Columns.micros(City.asOf().known());

    /** The library, from facts of which nothing has been asked before. */
    @Benchmark
    @OperationsPerInvocation(DUTIES)
    public long libraryFromBareFacts() {
        Facts facts = city.facts();
        return verdicts(new Facts(facts.terms(), facts.activities(), facts.decisions(), facts.closings()));
    }

    /** The library, with what happened already indexed. */
    @Benchmark
    @OperationsPerInvocation(DUTIES)
    public long libraryFromIndexedFacts() {
        return verdicts(city.facts());
    }

    /** The loop over columns. */
    @Benchmark
    @OperationsPerInvocation(DUTIES)
    public Object arrayLoop() {
        var board = new Board(UNITS, table.size());
        new ArrayLoop(columns, table, today, known).run(board);
        return board;
    }

    /** Drools, a session for each unit. */
    @Benchmark
    @OperationsPerInvocation(DUTIES)
    public Object drools(Rules rules) {
        var board = new Board(UNITS, table.size());
        new DroolsRules(rules.base, columns, table, today, known).run(board, UNITS);
        return board;
    }

    private static long verdicts(Facts facts) {
        return Board.digest(Evaluation.of(facts, City.asOf()).verdicts(City.YEAR));
    }

    /** The compiled rules of Drools, which the other variants do not wait for. */
    @State(Scope.Thread)
    public static class Rules {
        private final KieBase base = DroolsRules.compile(
                RuleText.statesByRules(DutyTable.of(City.of(1, 7).facts())));
    }
}
