package io.tongxin.benchmarks;

import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.measuring.Slices;
import io.tongxin.measuring.Table;
import io.tongxin.measuring.Variant;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/** A year of duties of a city, evaluated by the library, by a loop over columns, and by rules of Drools. */
final class EvaluationRun implements Comparison {
    /** How many units Drools evaluates in a slice: its cost per duty does not hang on it. */
    private static final int SAMPLE = 25;

    private final Options options;
    private final PrintStream out;
    private final City city;
    private final DutyTable table;
    private final Columns columns;
    private final long duties;
    private final int sample;
    private final KieBase byRules;
    private final KieBase byJava;
    private final AsOf asOf = City.asOf();

    EvaluationRun(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        Facts small = City.of(1, options.seed()).facts();
        timed("Start-up of the library: first verdicts of one unit", () -> verdicts(small));
        this.city = City.of(options.units(), options.seed());
        this.table = DutyTable.of(city.facts());
        this.columns = Columns.of(city);
        this.duties = (long) city.units() * table.size();
        this.sample = Math.min(SAMPLE, city.units());
        this.byRules = compile("states by rules", RuleText.statesByRules(table));
        this.byJava = compile("states by Java", RuleText.statesByJava(table));
    }

    @Override
    public void prove() {
        Board library = Board.of(Evaluation.of(city.facts(), asOf).verdicts(City.YEAR), city.units(), table);
        agree("the loop", loop(columns), library, city.units());
        agree("Drools", drools(byRules), library, sample);
        agree("Drools with states by Java", drools(byJava), library, sample);
        out.printf(
                "Evaluation: %,d units x %d items, %,d duties, %,d activities. The loop and the library agree on every duty,"
                        + " Drools on those of %d units.%n%n",
                city.units(), City.ITEMS, duties, (long) city.units() * City.ACTIVITIES, sample);
    }

    @Override
    public void measure() {
        long all = loop(columns).digest();
        long some = drools(byRules).digest();
        long sampled = (long) sample * table.size();
        List<Variant> variants = List.of(
                Variant.of(
                        "array loop over columns",
                        duties,
                        all,
                        () -> loop(columns).digest()),
                Variant.of(
                        "array loop, columns made from the same facts",
                        duties,
                        all,
                        () -> loop(Columns.of(city)).digest()),
                Variant.of("library, what happened already indexed", duties, all, () -> verdicts(city.facts())),
                new Variant("library, from the bare facts", duties, all, () -> {
                    Facts bare = bare();
                    return () -> verdicts(bare);
                }),
                Variant.of(
                        "Drools, counts by rules, states by Java",
                        sampled,
                        some,
                        () -> drools(byJava).digest()),
                Variant.of(
                        "Drools, counts and states by rules",
                        sampled,
                        some,
                        () -> drools(byRules).digest()));
        out.println(Table.of("duty", Slices.here(options.rounds()).measure(variants)));
    }

    private long verdicts(Facts facts) {
        return Board.digest(Evaluation.of(facts, asOf).verdicts(City.YEAR));
    }

    /** The facts, as if nothing had been asked of them before. */
    private Facts bare() {
        Facts facts = city.facts();
        return new Facts(facts.terms(), facts.activities(), facts.decisions(), facts.closings());
    }

    private Board loop(Columns columns) {
        var board = new Board(city.units(), table.size());
        new ArrayLoop(columns, table, asOf.date().getDayOfYear() - 1, Columns.micros(asOf.known())).run(board);
        return board;
    }

    private Board drools(KieBase base) {
        var board = new Board(sample, table.size());
        new DroolsRules(base, columns, table, asOf.date().getDayOfYear() - 1, Columns.micros(asOf.known()))
                .run(board, sample);
        return board;
    }

    private KieBase compile(String name, String rules) {
        return timed("Start-up of Drools, " + name + ": rules compiled", () -> DroolsRules.compile(rules));
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        out.printf("%s in %.2f s.%n", what, (System.nanoTime() - start) / 1e9);
        return done;
    }

    private static void agree(String name, Board board, Board library, int units) {
        board.difference(library, units).ifPresent(words -> {
            throw new IllegalStateException(name + " and the library differ: " + words);
        });
    }
}
