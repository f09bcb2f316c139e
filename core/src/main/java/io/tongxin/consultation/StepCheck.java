package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.validity.Coherence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks steps as a table of states allows them: the same for plans, consultations and opinions.
 *
 * @param table the states
 * @param act of a step
 * @param day of a step
 * @param parts that a step has
 * @param allowed which parts an act needs and may have
 * @param label of an act
 */
record StepCheck<S extends Enum<S>, A extends Enum<A>, T>(
        TransitionTable<S, A> table,
        Function<T, A> act,
        Function<T, LocalDate> day,
        Function<T, Set<StepPart>> parts,
        Function<A, StepPart.Parts> allowed,
        Function<A, Bilingual> label,
        Function<S, Bilingual> state) {

    /** The states after each step, up to the first that is refused. */
    List<S> course(List<T> steps) {
        return table.course(steps.stream().map(act).toList());
    }

    void check(List<T> steps, Coherence.Report report) {
        int allowedSteps = course(steps).size();
        if (allowedSteps < steps.size()) {
            report.violation("steps[" + allowedSteps + "].act", "case.step");
        }
        for (int i = 0; i < steps.size(); i++) {
            String path = "steps[" + i + "]";
            if (i > 0 && day.apply(steps.get(i)).isBefore(day.apply(steps.get(i - 1)))) {
                report.violation(path + ".day", "case.day-back");
            }
            checkParts(path, steps.get(i), report);
        }
    }

    private void checkParts(String path, T step, Coherence.Report report) {
        StepPart.Parts wanted = allowed.apply(act.apply(step));
        Set<StepPart> given = parts.apply(step);
        for (StepPart part : wanted.needed()) {
            if (!given.contains(part)) {
                report.violation(path + "." + part.path(), "case.part-missing");
            }
        }
        for (StepPart part : given) {
            if (!wanted.needed().contains(part) && !wanted.allowed().contains(part)) {
                report.violation(path + "." + part.path(), "case.part-strange");
            }
        }
    }

    /**
     * That a step may follow.
     *
     * @throws IllegalStateException if it may not
     */
    void require(List<T> steps, T next) {
        List<S> states = course(steps);
        boolean follows = course(append(steps, next)).size() == steps.size() + 1;
        if (!follows) {
            Bilingual does = label.apply(act.apply(next));
            Optional<S> last = states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
            throw new IllegalStateException(last.map(s -> Bilingual.of(
                            "处于“" + state.apply(s).zh() + "”，不能" + does.zh(),
                            "it is " + state.apply(s).en() + ": it cannot " + does.en()))
                    .orElseGet(() -> Bilingual.of("不能从“" + does.zh() + "”开始", "it cannot begin with: " + does.en()))
                    .toString());
        }
        if (!steps.isEmpty() && day.apply(next).isBefore(day.apply(steps.get(steps.size() - 1)))) {
            throw new IllegalStateException(
                    Bilingual.of("这一步的日期早于上一步", "the day of the step is before that of the last one")
                            .toString());
        }
    }

    List<T> append(List<T> steps, T next) {
        return Stream.concat(steps.stream(), Stream.of(next)).toList();
    }

    /** The steps by the end of a day. */
    List<T> until(List<T> steps, LocalDate last) {
        return steps.stream().takeWhile(step -> !day.apply(step).isAfter(last)).toList();
    }
}
