package io.tongxin.benchmarks;

import io.tongxin.activity.Activity;
import io.tongxin.assessment.RunningRollUp;
import io.tongxin.calendar.DateSpan;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.OwnerId;
import io.tongxin.measuring.Slices;
import io.tongxin.measuring.Table;
import io.tongxin.measuring.Variant;
import io.tongxin.storage.Recorded;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One activity of a city is corrected: the duties it concerns evaluated anew, beside all duties evaluated again. */
final class ChangeRun implements Comparison {
    private static final int CHANGES = 20;

    private final Options options;
    private final PrintStream out;
    private final City city;
    private final AsOf asOf = City.asOf();
    private final Evaluation before;
    private final RunningRollUp board;
    private final List<Recorded<Activity>> changes = new ArrayList<>();
    private final Following followed = new Following();

    ChangeRun(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.city = City.of(options.units(), options.seed());
        this.before = Evaluation.of(city.facts(), asOf);
        this.board = rolledUp(before);
        var random = new SplittableRandom(options.seed());
        for (int i = 0; i < CHANGES; i++) {
            changes.add(moved(
                    city.facts()
                            .activities()
                            .get(random.nextInt(city.facts().activities().size())),
                    random));
        }
    }

    /** A later revision in which the activity took place on another day. */
    private Recorded<Activity> moved(Recorded<Activity> recorded, SplittableRandom random) {
        Activity was = recorded.value();
        LocalDate day = LocalDate.of(City.YEAR, 1, 1).plusDays(random.nextInt(250));
        var activity = new Activity(
                was.id(),
                was.unit(),
                was.kind(),
                was.title(),
                DateSpan.of(day, day),
                was.participations(),
                was.partners(),
                was.evidence(),
                was.answers());
        return new Recorded<>(activity, 3 + changes.size(), asOf.known().minusSeconds(1), recorded.actor(), false);
    }

    @Override
    public void prove() {
        Facts last = city.facts().withActivities(changes);
        Evaluation anew =
                Evaluation.of(new Facts(last.terms(), last.activities(), last.decisions(), last.closings()), asOf);
        followed.all();
        agree(rolledUp(anew));
        followed.takeBack();
        agree(rolledUp(before));
        Board verdicts = Board.of(anew.verdicts(City.YEAR), city.units(), DutyTable.of(city.facts()));
        if (verdicts.difference(loop(), city.units()).isPresent()) {
            throw new IllegalStateException("the array loop and the library differ after the corrections");
        }
        out.printf(
                "One corrected activity among those of %,d units. After %d corrections all figures of all units, and all"
                        + " verdicts, are equal to those from the bare facts.%n%n",
                city.units(), CHANGES);
    }

    @Override
    public void measure() {
        long digest = followed.all();
        Facts once = city.facts().withActivities(changes.subList(0, 1));
        long again = figures(rolledUp(Evaluation.of(once, asOf)));
        List<Variant> variants = List.of(
                new Variant("library, only the owners concerned", CHANGES, digest, () -> {
                    followed.takeBack();
                    return followed::all;
                }),
                Variant.of("library, all duties again", 1, again, () -> figures(rolledUp(Evaluation.of(once, asOf)))));
        out.println(Table.of("change", Slices.here(options.rounds()).measure(variants)));
    }

    private RunningRollUp rolledUp(Evaluation evaluation) {
        return RunningRollUp.of(evaluation.facts().terms().organization(), asOf.date(), evaluation.verdicts(City.YEAR));
    }

    private Board loop() {
        City changed = city.withActivities(changes);
        DutyTable table = DutyTable.of(changed.facts());
        var result = new Board(city.units(), table.size());
        new ArrayLoop(Columns.of(changed), table, asOf.date().getDayOfYear() - 1, Columns.micros(asOf.known()))
                .run(result);
        return result;
    }

    private void agree(RunningRollUp anew) {
        for (int unit = 0; unit < city.units(); unit++) {
            for (State state : State.values()) {
                if (anew.count(City.unit(unit), state) != board.count(City.unit(unit), state)) {
                    throw new IllegalStateException("the figures differ at unit " + unit + ", " + state);
                }
            }
        }
    }

    private static long figures(RunningRollUp rollUp) {
        long digest = 0;
        for (State state : State.values()) {
            digest = digest * 31 + rollUp.count(City.unit(0), state);
        }
        return digest;
    }

    /** A running board that follows the corrections one after another, and can be taken back to where it began. */
    private final class Following {
        private final List<List<Verdict>> old = new ArrayList<>();
        private final List<List<Verdict>> fresh = new ArrayList<>();

        long all() {
            Evaluation now = before;
            for (Recorded<Activity> change : changes) {
                Facts facts = now.facts().withActivities(List.of(change));
                Evaluation next = Evaluation.of(facts, asOf);
                for (OwnerId owner : facts.owners(change.value().id())) {
                    List<Verdict> was = now.of(owner, City.YEAR);
                    List<Verdict> is = next.of(owner, City.YEAR);
                    board.replace(was, is);
                    old.add(was);
                    fresh.add(is);
                }
                now = next;
            }
            return figures(board);
        }

        void takeBack() {
            for (int i = old.size() - 1; i >= 0; i--) {
                board.replace(fresh.get(i), old.get(i));
            }
            old.clear();
            fresh.clear();
        }
    }
}
