package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.code.CodeSystems;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a person is, or was, of one of the twelve categories, and by which steps.
 *
 * <p>统战类别身份 (tongzhan leibie shenfen). A category is a work category with a procedure: nothing of a belief, an origin or a
 * relative stands here. Immutable; it shows nothing of what it holds.
 *
 * @param category its code of the twelve
 * @param steps the steps of its recognition, the earliest first, 1 to 30
 */
@Term(zh = "统战类别身份", pinyin = "tongzhan leibie shenfen", source = "中国共产党统一战线工作条例")
public record CategoryStanding(String category, List<Step> steps) {
    private static final int MOST = 30;
    private static final int LONGEST_DOCUMENT = 100;

    /** Copies its parts. */
    public CategoryStanding {
        requireNonNull(category, "category");
        steps = List.copyOf(steps);
    }

    /** One that is registered on a day; not for categories that are recognised by a procedure of their own. */
    public static CategoryStanding registered(String category, LocalDate day) {
        return new CategoryStanding(category, List.of(new Step(RecognitionState.RECOGNISED, day, "")));
    }

    /** How far it had come on a day; empty before its first step. */
    public Optional<RecognitionState> stateOn(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(day))
                .reduce((one, later) -> later)
                .map(Step::state);
    }

    /** Whether the person was of the category on a day. */
    public boolean holdsOn(LocalDate day) {
        return stateOn(day).filter(RecognitionState::holds).isPresent();
    }

    void check(Checks checks) {
        checks.code("category", CodeSystems.UNITED_FRONT_CATEGORY, category);
        if (steps.isEmpty() || steps.size() > MOST) {
            checks.violation("steps", "personnel.entries");
        }
        Set<RecognitionState> allowed = RecognitionProcedure.of(category).first();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String path = "steps[" + i + "]";
            checks.day(path + ".day", step.day()).textOrNone(path + ".document", step.document(), LONGEST_DOCUMENT);
            if (!allowed.contains(step.state())) {
                checks.violation(path + ".state", "personnel.recognition-step");
            }
            if (i > 0 && step.day().isBefore(steps.get(i - 1).day())) {
                checks.violation(path + ".day", "personnel.recognition-order");
            }
            allowed = RecognitionProcedure.of(category).after(step.state());
        }
    }

    @Override
    public String toString() {
        return "CategoryStanding(***)";
    }

    /**
     * One step of a recognition. 认定步骤 (rending buzhou).
     *
     * @param state what was reached
     * @param day when
     * @param document the number of the document, empty where there is none
     */
    @Term(zh = "认定步骤", pinyin = "rending buzhou", source = "library")
    public record Step(RecognitionState state, LocalDate day, String document) {
        /** Checks that all parts are given. */
        public Step {
            requireNonNull(state, "state");
            requireNonNull(day, "day");
            requireNonNull(document, "document");
        }

        @Override
        public String toString() {
            return "Step(***)";
        }
    }
}
