package io.tongxin.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.tongxin.assessment.RunningRollUp;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.UnitId;
import io.tongxin.measuring.Slices;
import io.tongxin.measuring.Table;
import io.tongxin.measuring.Variant;
import io.tongxin.norm.Strength;
import io.tongxin.organization.Organization;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The duties of a city rolled up over its tree, at once and change by change. */
final class RollUpRun implements Comparison {
    private static final int CHANGES = 5_000;
    private static final int RANDOM_CHANGES = 1_000_000;
    private static final LocalDate LATER = LocalDate.of(City.YEAR, 12, 31);

    private final Options options;
    private final PrintStream out;
    private final LocalDate day = City.asOf().date();
    private final Organization organization;
    private final Numbers numbers;
    private final int[] parents;
    private final List<Verdict> verdicts;
    private final List<Change> changes = new ArrayList<>();

    RollUpRun(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        City city = City.of(options.rolledUp(), options.seed());
        this.organization = city.facts().terms().organization();
        this.numbers = new Numbers(city.units());
        this.parents = ArrayRollUp.parents(organization, city.units(), day);
        this.verdicts = Arrays.asList(
                Evaluation.of(city.facts(), City.asOf()).verdicts(City.YEAR).toArray(Verdict[]::new));
        findChanges(Evaluation.of(city.facts(), AsOf.of(LATER, City.asOf().known())));
    }

    /** Random duties that stand otherwise at the end of the year, each once. */
    private void findChanges(Evaluation later) {
        var random = new SplittableRandom(options.seed());
        var tried = new HashSet<Integer>();
        while (changes.size() < CHANGES && tried.size() < verdicts.size()) {
            int place = random.nextInt(verdicts.size());
            Verdict before = verdicts.get(place);
            if (tried.add(place)) {
                later.of(before.duty().ref())
                        .filter(after -> after.state() != before.state())
                        .ifPresent(after -> changes.add(new Change(
                                place,
                                before,
                                after,
                                numbers.unit(before.duty().unit()),
                                ArrayRollUp.cell(before),
                                ArrayRollUp.cell(after))));
            }
        }
    }

    @Override
    public void prove() {
        ArrayRollUp loop = ArrayRollUp.of(parents, ArrayRollUp.Duties.of(verdicts, numbers));
        RunningRollUp library = library(verdicts);
        agree(loop, library);
        var random = new SplittableRandom(options.seed());
        var now = new ArrayList<>(verdicts);
        for (int i = 0; i < RANDOM_CHANGES; i++) {
            Change change = changes.get(random.nextInt(changes.size()));
            boolean forth = now.get(change.place()).state() == change.before().state();
            loop.move(change.unit(), forth ? change.from() : change.to(), forth ? change.to() : change.from());
            replace(library, forth ? change.before() : change.after(), forth ? change.after() : change.before());
            now.set(change.place(), forth ? change.after() : change.before());
        }
        agree(ArrayRollUp.of(parents, ArrayRollUp.Duties.of(now, numbers)), library);
        agree(loop, library(now));
        out.printf(
                "Roll-up: %,d duties over %,d units. All figures of all units alike, also after %,d random changes.%n%n",
                verdicts.size(), parents.length, RANDOM_CHANGES);
    }

    @Override
    public void measure() {
        ArrayRollUp.Duties duties = ArrayRollUp.Duties.of(verdicts, numbers);
        ArrayRollUp loop = ArrayRollUp.of(parents, duties);
        long met = loop.count(0, ArrayRollUp.cell(State.MET, Strength.MUST));
        out.println(Table.of("duty", Slices.here(options.rounds()).measure(atOnce(duties, met))));
        out.printf("One changed verdict in a running roll-up.%n%n");
        out.println(Table.of("change", Slices.here(options.rounds()).measure(changeByChange(loop, library(verdicts)))));
    }

    private List<Variant> atOnce(ArrayRollUp.Duties duties, long met) {
        int cell = ArrayRollUp.cell(State.MET, Strength.MUST);
        UnitId root = City.unit(0);
        return List.of(
                Variant.of(
                        "array loop and pass from the bottom, over columns",
                        verdicts.size(),
                        met,
                        () -> ArrayRollUp.of(parents, duties).count(0, cell)),
                Variant.of(
                        "the same, columns made from the verdicts",
                        verdicts.size(),
                        met,
                        () -> ArrayRollUp.of(parents, ArrayRollUp.Duties.of(verdicts, numbers))
                                .count(0, cell)),
                Variant.of(
                        "library, running roll-up of the verdicts",
                        verdicts.size(),
                        met,
                        () -> library(verdicts).count(root, State.MET, Strength.MUST)),
                Variant.of("streams grouped by unit and state, then up the tree", verdicts.size(), met, this::streams));
    }

    private long streams() {
        Map<UnitId, Map<State, Long>> grouped =
                verdicts.stream().collect(groupingBy(v -> v.duty().unit(), groupingBy(Verdict::state, counting())));
        long[][] counts = new long[parents.length][State.values().length];
        grouped.forEach((unit, states) -> states.forEach((state, count) -> {
            for (int each = numbers.unit(unit); each >= 0; each = parents[each]) {
                counts[each][Board.code(state)] += count;
            }
        }));
        return counts[0][Board.code(State.MET)];
    }

    /** Each slice makes all changes and takes them back. */
    private List<Variant> changeByChange(ArrayRollUp loop, RunningRollUp library) {
        int cell = ArrayRollUp.cell(State.MET, Strength.MUST);
        long changed = loop.count(0, cell)
                + changes.stream().filter(c -> c.to() == cell).count()
                - changes.stream().filter(c -> c.from() == cell).count();
        return List.of(
                Variant.of("counters in arrays", 2L * changes.size(), changed, () -> {
                    changes.forEach(c -> loop.move(c.unit(), c.from(), c.to()));
                    long found = loop.count(0, cell);
                    changes.forEach(c -> loop.move(c.unit(), c.to(), c.from()));
                    return found;
                }),
                Variant.of("library, running roll-up", 2L * changes.size(), changed, () -> {
                    changes.forEach(c -> replace(library, c.before(), c.after()));
                    long found = library.count(City.unit(0), State.MET, Strength.MUST);
                    changes.forEach(c -> replace(library, c.after(), c.before()));
                    return found;
                }));
    }

    private static void replace(RunningRollUp library, Verdict before, Verdict after) {
        library.remove(before);
        library.add(after);
    }

    private RunningRollUp library(List<Verdict> of) {
        return RunningRollUp.of(organization, day, of.stream());
    }

    private void agree(ArrayRollUp loop, RunningRollUp library) {
        for (int unit = 0; unit < parents.length; unit++) {
            for (State state : State.values()) {
                for (Strength strength : Strength.values()) {
                    int counted = library.count(City.unit(unit), state, strength);
                    if (counted != loop.count(unit, ArrayRollUp.cell(state, strength))) {
                        throw new IllegalStateException(
                                "the array loop and the library differ at unit " + unit + ", " + state);
                    }
                }
            }
        }
    }

    /**
     * A duty that comes to stand otherwise.
     *
     * @param place of its verdict among all
     * @param before how it stood
     * @param after how it stands
     * @param unit the number of its unit
     * @param from the cell in which it was counted
     * @param to the cell in which it is counted
     */
    private record Change(int place, Verdict before, Verdict after, int unit, int from, int to) {}
}
