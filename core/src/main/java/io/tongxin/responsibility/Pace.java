package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * By which dates of the year which part of a duty should be done: evenly, or as the list says.
 *
 * <p>进度要求 (jindu yaoqiu). It decides between on pace and short; it fails nobody. Immutable.
 *
 * @param steps the dates and the percentage of the year's work due by each; empty for an even pace
 */
@Term(zh = "进度要求", pinyin = "jindu yaoqiu", source = "library")
public record Pace(List<Step> steps) {
    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException if dates or percentages do not rise, or the last is not 100
     */
    public Pace {
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i - 1).by().isBefore(steps.get(i).by())
                    || steps.get(i - 1).percent() > steps.get(i).percent()) {
                throw new IllegalArgumentException("the dates and percentages of a pace must rise");
            }
        }
        if (!steps.isEmpty() && steps.get(steps.size() - 1).percent() != 100) {
            throw new IllegalArgumentException("the last step of a pace must be 100 per cent");
        }
    }

    /** Evenly, by days gone by. */
    public static Pace even() {
        return new Pace(List.of());
    }

    /** Whether it is even. */
    public boolean isEven() {
        return steps.isEmpty();
    }

    /** The curve's value at the end of the day: 100 for each year before, plus what the year's steps have reached. */
    public long reachedBy(LocalDate day) {
        long percent = 0;
        for (Step step : steps) {
            if (!day.isBefore(step.by().atYear(day.getYear()))) {
                percent = step.percent();
            }
        }
        return 100L * day.getYear() + percent;
    }

    /**
     * A date and the part due by its end. 进度节点 (jindu jiedian).
     *
     * @param by the day of the year
     * @param percent how much of the year's work, 0 to 100
     */
    @Term(zh = "进度节点", pinyin = "jindu jiedian", source = "library")
    public record Step(MonthDay by, int percent) {
        /**
         * Checks the percentage.
         *
         * @throws IllegalArgumentException if it is not between 0 and 100
         */
        public Step {
            requireNonNull(by, "by");
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a percentage lies between 0 and 100: " + percent);
            }
        }
    }
}
