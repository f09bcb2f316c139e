package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is done after the end of a span never changes its state, and asking for other dates changes no verdict.
 *
 * <p>期满即止 (qiman ji zhi). A duty after an event can be done late at any time, and is the exception that the rules name.
 */
@Term(zh = "期满即止", pinyin = "qiman ji zhi", source = "library")
public final class TheEndIsTheEnd extends Law {
    private static final int DUTIES = 4;
    private static final int LATER = 400;
    private static final int YEARS = 3;

    /** The law. */
    public TheEndIsTheEnd() {
        super(
                13,
                "期满之后所做的不改变该期状态；查询更大的日期范围不改变任何判定",
                "what is done after a span's end never changes its state, nor does asking for other dates");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Answers answers = situation.answers(evaluator);
        List<Verdict> verdicts = answers.ofYear(situation.year());
        widerRange(situation, evaluator, verdicts);
        for (Verdict verdict : situation.some(verdicts, DUTIES)) {
            afterTheEnd(situation, evaluator, verdict.duty());
        }
    }

    /** Asked by key alone, and after other years, each duty stands the same; some last for years. */
    private static void widerRange(Situation situation, Evaluator evaluator, List<Verdict> verdicts) {
        Answers fresh = situation.answers(evaluator);
        var wide = new ArrayList<Verdict>();
        for (int year = situation.year() + YEARS; year >= situation.year() - 1; year--) {
            wide.addAll(fresh.ofYear(year));
        }
        for (Verdict verdict : verdicts) {
            DutyRef duty = verdict.duty().ref();
            Verdict found = wide.stream()
                    .filter(v -> v.duty().ref().equals(duty))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(duty + " is not found in a wider range"));
            Comparing.same(verdict, found, "in a wider range");
        }
        Answers byKey = situation.answers(evaluator);
        for (Verdict verdict : wide) {
            DutyRef duty = verdict.duty().ref();
            Verdict found = byKey.of(duty).orElseThrow(() -> new AssertionError(duty + " is not found by its key"));
            Comparing.same(verdict, found, "asked by its key");
        }
    }

    private static void afterTheEnd(Situation situation, Evaluator evaluator, Duty duty) {
        var random = situation.random();
        var additions = new Additions(random);
        LocalDate day = duty.span().last().plusDays(1L + random.nextInt(LATER));
        LocalDate seen =
                day.isAfter(situation.asOf().date()) ? day : situation.asOf().date();
        Optional<Activity> late = additions.fitting(duty, day);
        if (late.isEmpty()) {
            return;
        }
        AsOf asOf = AsOf.of(seen, situation.asOf().known());
        Answers before = evaluator.of(situation.facts(), asOf);
        Answers after = evaluator.of(
                situation.facts().withActivities(List.of(Additions.recorded(late.get(), asOf.known()))), asOf);
        for (Verdict old : before.ofYear(situation.year())) {
            if (old.duty().span().last().isBefore(day) && !isAfterEvent(old.duty())) {
                compare(old, after, late.get());
            }
        }
    }

    private static boolean isAfterEvent(Duty duty) {
        return duty.item().frequency() instanceof OnEvent event && event.when() == OnEvent.When.AFTER;
    }

    private static void compare(Verdict old, Answers after, Activity late) {
        Verdict now = after.of(old.duty().ref()).orElseThrow();
        if (now.state() != old.state() || now.missing() != old.missing()) {
            throw new AssertionError(
                    old.duty().ref() + " ended on " + old.duty().span().last() + " as " + old.state()
                            + " missing " + old.missing() + ", and is " + now.state() + " missing " + now.missing()
                            + " by what was done on " + late.day());
        }
    }
}
