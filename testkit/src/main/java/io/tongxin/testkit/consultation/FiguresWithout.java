package io.tongxin.testkit.consultation;

import io.tongxin.consultation.BodyFigures;
import io.tongxin.consultation.Opinion;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures of all years and bodies as they would be without some opinions that are open and stand. */
final class FiguresWithout {
    private final LedgerAnswers answers;
    private final Collection<Integer> years;

    FiguresWithout(LedgerAnswers answers, Collection<Integer> years) {
        this.answers = answers;
        this.years = years;
    }

    /** By year and body; lines of zeros alone are left out. */
    SortedMap<String, List<Integer>> without(List<Opinion> some, List<Integer> cameIn) {
        var lines = new TreeMap<String, List<Integer>>();
        for (int year : years) {
            for (BodyFigures line : answers.figures(year)) {
                int less = 0;
                for (int i = 0; i < some.size(); i++) {
                    boolean counted =
                            cameIn.get(i) == year && some.get(i).voices().contains(line.body());
                    less += counted ? 1 : 0;
                }
                lines.put(year + " " + line.body(), counts(line, less));
            }
        }
        lines.values().removeIf(counts -> counts.stream().allMatch(count -> count == 0));
        return lines;
    }

    private static List<Integer> counts(BodyFigures line, int less) {
        return List.of(
                line.adopted(),
                line.partlyAdopted(),
                line.notAdopted(),
                line.noted(),
                line.open() - less,
                line.repliedInTime(),
                line.repliedLate(),
                line.carriedOut(),
                line.completed());
    }
}
