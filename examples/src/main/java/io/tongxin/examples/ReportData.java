package io.tongxin.examples;

import io.tongxin.assessment.RollUp;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.wording.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the report shows, all of it computed by the library.
 *
 * @param now the evaluation
 * @param earlier the same day as it was known earlier
 * @param rollUp the figures
 * @param year the year
 * @param top the unit at the top
 * @param leader whose checklist is shown
 * @param explanation the duty that is explained
 * @param wording the sentences
 * @param locale their language
 */
record ReportData(
        Evaluation now,
        Evaluation earlier,
        RollUp rollUp,
        int year,
        UnitId top,
        OwnerId leader,
        Explanation explanation,
        Wording wording,
        Locale locale) {
    String of(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** The units directly below the top that have duties, by id. */
    List<UnitId> departments() {
        return rollUp.children(top).stream()
                .filter(u -> rollUp.at(u).figures().total() > 0)
                .toList();
    }

    /** Of the duties due by the end of each month, how many are settled, for a unit and all below it. */
    List<Completion> completion(UnitId unit) {
        Map<LocalDate, int[]> byDue = new TreeMap<>();
        for (UnitId each : rollUp.at(unit).from().keySet()) {
            for (Verdict verdict : now.ofUnit(each, year)) {
                if (verdict.state() != State.EXEMPT) {
                    int[] counts = byDue.computeIfAbsent(verdict.duty().due(), d -> new int[2]);
                    counts[0]++;
                    counts[1] += verdict.state().isSettled() ? 1 : 0;
                }
            }
        }
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> completion(byDue, YearMonth.of(year, month)))
                .toList();
    }

    private static Completion completion(Map<LocalDate, int[]> byDue, YearMonth month) {
        int due = 0;
        int settled = 0;
        for (Map.Entry<LocalDate, int[]> entry : byDue.entrySet()) {
            if (!entry.getKey().isAfter(month.atEndOfMonth())) {
                due += entry.getValue()[0];
                settled += entry.getValue()[1];
            }
        }
        return new Completion(month, due, settled);
    }

    /** The duties that stand otherwise than was known earlier. */
    List<Changed> changed() {
        var changed = new ArrayList<Changed>();
        for (Verdict verdict : now.ofYear(year)) {
            Optional<Verdict> then = earlier.of(verdict.duty().ref());
            boolean same = then.filter(t -> t.state() == verdict.state() && t.missing() == verdict.missing())
                    .isPresent();
            if (!same) {
                changed.add(new Changed(verdict, then));
            }
        }
        return changed;
    }

    /**
     * How many duties were due by a month's end, and how many of them are settled.
     *
     * @param month the month
     * @param due how many were due
     * @param settled how many of them are settled
     */
    record Completion(YearMonth month, int due, int settled) {
        /** In per cent, rounded down; 100 where nothing was due. */
        int percent() {
            return due == 0 ? 100 : 100 * settled / due;
        }
    }

    /**
     * A duty that stands otherwise than was known earlier.
     *
     * @param now how it stands
     * @param then how it stood as known earlier; empty where it was not known
     */
    record Changed(Verdict now, Optional<Verdict> then) {}
}
