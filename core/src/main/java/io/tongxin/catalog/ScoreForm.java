package io.tongxin.catalog;

import io.tongxin.catalog.Node.Scalar;
import io.tongxin.responsibility.Score;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the score of an item is written: a method, points, and a step where the method has one. */
final class ScoreForm {
    private static final Pattern POINTS = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?");
    private static final int MOST_HUNDREDTHS = 100_000;
    private static final List<Score.Method> METHODS = Arrays.stream(Score.Method.values())
            .filter(method -> method != Score.Method.NONE)
            .toList();

    private ScoreForm() {}

    static Optional<Score> score(Node node) {
        var fields = new Fields(node);
        Optional<Score.Method> method = fields.required("method", Scalars.code(METHODS));
        if (method.isEmpty()) {
            return Optional.empty();
        }
        return switch (method.get()) {
            case DEDUCTION -> stepped(fields, method.get(), "points", "per-missing");
            case PER_ACT -> stepped(fields, method.get(), "cap", "per-act");
            case NONE, ALL_OR_NOTHING, PROPORTIONAL, APPRAISED -> {
                Optional<Integer> points = fields.required("points", ScoreForm::hundredths);
                yield fields.built("list.score", () -> new Score(method.get(), points.orElseThrow(), 0));
            }
        };
    }

    private static Optional<Score> stepped(Fields fields, Score.Method method, String sumField, String stepField) {
        Optional<Integer> sum = fields.required(sumField, ScoreForm::hundredths);
        Optional<Integer> step = fields.required(stepField, ScoreForm::hundredths);
        return fields.built("list.score", () -> new Score(method, sum.orElseThrow(), step.orElseThrow()));
    }

    /** Points with at most two decimals, in hundredths; more than 0 and at most 1,000 points. */
    private static Optional<Integer> hundredths(Node node) {
        Optional<Integer> hundredths = Optional.empty();
        if (node.content() instanceof Scalar scalar
                && scalar.plain()
                && POINTS.matcher(scalar.value()).matches()) {
            hundredths = Optional.of(
                            new BigDecimal(scalar.value()).movePointRight(2).intValueExact())
                    .filter(number -> number > 0 && number <= MOST_HUNDREDTHS);
        }
        if (hundredths.isEmpty()) {
            node.problem("value.points");
        }
        return hundredths;
    }
}
