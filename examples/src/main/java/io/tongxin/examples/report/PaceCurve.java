package io.tongxin.examples.report;

import io.tongxin.calendar.DateSpan;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much of a duty was expected and done by each day of its period, as the library answers when asked for that day.
 *
 * @param duty the duty
 * @param days the days drawn: those of the period, and up to the due day
 * @param today the day of the report
 * @param points the first day, the last, the day of the report, and every day on which a number changes
 */
record PaceCurve(Duty duty, DateSpan days, LocalDate today, List<Point> points) {
    private static final int MOST_DAYS = 1_100;

    /** Asks for as many days as it takes to find every change; what is known is what is known on the day of the report. */
    static PaceCurve of(ReportData data) {
        Duty duty = data.now().of(data.explained()).orElseThrow().duty();
        return new PaceCurve(duty, days(duty), data.now().asOf().date(), new Search(data, days(duty)).points());
    }

    private static DateSpan days(Duty duty) {
        LocalDate last = duty.period().span().last();
        LocalDate end = duty.due().isAfter(last) ? duty.due() : last;
        LocalDate first = duty.period().span().first();
        LocalDate most = first.plusDays(MOST_DAYS);
        return DateSpan.of(first, end.isAfter(most) ? most : end);
    }

    /** The largest number that is drawn, at least 1. */
    int top() {
        int most = Math.max(1, duty.requirement().required());
        for (Point point : points) {
            most = Math.max(most, Math.max(point.expected(), point.done().orElse(0)));
        }
        return most;
    }

    /** The numbers as they stand on the day. */
    Point on(LocalDate day) {
        Point found = points.get(0);
        for (Point point : points) {
            if (!point.day().isAfter(day)) {
                found = point;
            }
        }
        boolean ahead = day.isAfter(today);
        return new Point(day, found.expected(), ahead ? OptionalInt.empty() : found.done());
    }

    /**
     * The numbers of a day.
     *
     * @param day the day
     * @param expected how much is expected by it
     * @param done how much counts by it; empty for a day ahead
     */
    record Point(LocalDate day, int expected, OptionalInt done) {
        boolean equalsIn(Point other) {
            return expected == other.expected && done.equals(other.done);
        }
    }

    /**
     * Finds the days on which a number changes. What is done never falls from day to day, and what is expected falls only on
     * the day of an exemption: so between such days equal ends mean that nothing changed in between.
     */
    private static final class Search {
        private final ReportData data;
        private final LocalDate today;
        private final DateSpan days;
        private final NavigableMap<LocalDate, Point> asked = new TreeMap<>();

        Search(ReportData data, DateSpan days) {
            this.data = data;
            this.today = data.now().asOf().date();
            this.days = days;
        }

        List<Point> points() {
            var knots = new TreeSet<>(List.of(days.first(), days.last()));
            on(days.last())
                    .explain(data.explained())
                    .exemptions()
                    .forEach(e -> knots.addAll(List.of(e.day().minusDays(1), e.day())));
            knots.addAll(List.of(today, today.plusDays(1)));
            knots.removeIf(day -> !days.includes(day));
            LocalDate before = days.first();
            for (LocalDate knot : knots) {
                search(before, knot);
                before = knot;
            }
            return changes();
        }

        private void search(LocalDate from, LocalDate to) {
            long apart = ChronoUnit.DAYS.between(from, to);
            if (!ask(from).equalsIn(ask(to)) && apart > 1) {
                LocalDate middle = from.plusDays(apart / 2);
                search(from, middle);
                search(middle, to);
            }
        }

        private Point ask(LocalDate day) {
            return asked.computeIfAbsent(day, this::point);
        }

        private Point point(LocalDate day) {
            Optional<Verdict> verdict = on(day).of(data.explained());
            int expected = verdict.map(v -> v.tally().expected()).orElse(0);
            int done = verdict.map(v -> v.tally().total()).orElse(0);
            return new Point(day, expected, day.isAfter(today) ? OptionalInt.empty() : OptionalInt.of(done));
        }

        private Evaluation on(LocalDate day) {
            return Evaluation.of(
                    data.now().facts(), AsOf.of(day, data.now().asOf().known()));
        }

        private List<Point> changes() {
            var points = new ArrayList<Point>();
            for (Point point : asked.values()) {
                boolean kept = points.isEmpty()
                        || point.day().equals(today)
                        || point.day().equals(days.last())
                        || !point.equalsIn(points.get(points.size() - 1));
                if (kept) {
                    points.add(point);
                }
            }
            return List.copyOf(points);
        }
    }
}
