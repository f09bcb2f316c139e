package io.tongxin.examples.report;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.UnitId;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pictures of the report: completion by month, the pace of a duty, the tree of units. */
record Pictures(Overview overview, PaceCurve curve, Language language) {
    private static final int LEFT = 36;
    private static final int RIGHT = Drawing.WIDTH - 12;
    private static final int TOP = 32;
    private static final int BOTTOM = 210;
    private static final int ROW = 42;
    private static final int BARS = 100;
    private static final int MARGIN = 6;

    /** One unit: for each month, how much of what is due by its end is settled. */
    DomContent completion(UnitId unit, int number) {
        List<Overview.MonthShare> months = overview.completion(unit);
        String name = language.wording().unit(unit);
        Drawing drawing = new Drawing(
                language.code() + "-completion-" + number,
                BARS + 44,
                name,
                months.stream().map(this::told).collect(Collectors.joining(language.of("；", "; "))));
        int column = (Drawing.WIDTH - 2 * MARGIN) / 12;
        drawing.line(MARGIN, 20 + BARS, MARGIN + 12 * column, 20 + BARS, "axis");
        for (Overview.MonthShare month : months) {
            int x = MARGIN + column * (month.month().getMonthValue() - 1);
            int height = month.percent().orElse(0) * BARS / 100;
            String style = month.ahead() ? "ahead" : "settled";
            drawing.box(x + 3, 20, column - 6, BARS, "track", told(month));
            drawing.box(x + 3, 20 + BARS - height, column - 6, height, style, told(month));
            String label = month.percent().map(String::valueOf).orElse("–");
            drawing.text(x + column / 2, 14, "middle", "small", label);
            drawing.text(
                    x + column / 2,
                    38 + BARS,
                    "middle",
                    "small faint",
                    String.valueOf(month.month().getMonthValue()));
        }
        return drawing.svg();
    }

    private String told(Overview.MonthShare month) {
        return month.month() + language.of("：", ": ")
                + month.percent().map(p -> p + "%").orElse("–")
                + language.of("（", " (") + month.settled() + "/" + month.due() + language.of("）", ")");
    }

    /** Expected and done, day by day, with the day of the report and the due day. */
    DomContent pace() {
        int top = curve.top();
        PaceCurve.Point now = curve.on(curve.today());
        Drawing drawing = new Drawing(
                language.code() + "-pace",
                BOTTOM + 48,
                language.of("进度曲线：应有与已计", "Pace: expected and counted"),
                language.of(
                        curve.today() + "应有" + now.expected() + "，已计"
                                + now.done().orElse(0),
                        curve.today() + ": " + now.expected() + " expected, "
                                + now.done().orElse(0) + " counted"));
        int step = Math.max(1, (top + 7) / 8);
        for (int n = 0; n <= top; n += step) {
            drawing.line(LEFT, y(n), RIGHT, y(n), "grid");
            drawing.text(LEFT - 6, y(n) + 4, "end", "small faint", String.valueOf(n));
        }
        List<Drawing.Dot> expected = dots(curve.points(), false);
        if (curve.duty().due().equals(curve.days().last())) {
            expected.add(new Drawing.Dot(RIGHT, y(curve.duty().requirement().required())));
        }
        drawing.curve(expected, "expected").curve(dots(curve.points(), true), "done");
        if (curve.days().includes(curve.today())) {
            int x = x(curve.today().plusDays(1));
            drawing.line(x, 20, x, BOTTOM, "today");
            drawing.text(x, 14, anchor(x), "small", language.of("今日 ", "today ") + curve.today());
        }
        int due = x(curve.duty().due().plusDays(1));
        drawing.line(due, TOP, due, BOTTOM + 26, "due");
        drawing.text(
                due,
                BOTTOM + 40,
                anchor(due),
                "small",
                language.of("期限 ", "due ") + curve.duty().due());
        drawing.text(LEFT, BOTTOM + 20, "start", "small", curve.days().first().toString());
        drawing.text(RIGHT, BOTTOM + 20, "end", "small", curve.days().last().toString());
        return drawing.svg();
    }

    private static String anchor(int x) {
        return x < 80 ? "start" : x > Drawing.WIDTH - 80 ? "end" : "middle";
    }

    /** Steps: a number stands until the end of the day before it changes. What is expected, or what is done. */
    private List<Drawing.Dot> dots(List<PaceCurve.Point> points, boolean done) {
        var dots = new ArrayList<Drawing.Dot>();
        int height = y(0);
        for (PaceCurve.Point point : points) {
            if (done && point.done().isEmpty()) {
                return dots;
            }
            int x = x(point.day());
            dots.add(new Drawing.Dot(x, height));
            height = y(done ? point.done().orElseThrow() : point.expected());
            dots.add(new Drawing.Dot(x, height));
            boolean today = done && point.day().equals(curve.today());
            if (today || point.day().equals(curve.days().last())) {
                dots.add(new Drawing.Dot(x(point.day().plusDays(1)), height));
            }
        }
        return dots;
    }

    private int x(LocalDate day) {
        DateSpan days = curve.days();
        return LEFT + (int) ((RIGHT - LEFT) * ChronoUnit.DAYS.between(days.first(), day) / days.days());
    }

    private int y(int number) {
        return BOTTOM - (BOTTOM - TOP) * number / curve.top();
    }

    /** The tree; each unit with a bar that shows how its own duties and all below it stand. */
    DomContent tree() {
        List<Overview.Branch> branches = overview.tree();
        Drawing drawing = new Drawing(
                language.code() + "-tree",
                ROW * branches.size() + 4,
                language.of("单位树及职责状态", "The tree of units, and how their duties stand"),
                language.of(
                        "每个单位及其以下单位的职责，按状态分段；数字见旁表。",
                        "Duties of each unit and of all below it; the table has the numbers."));
        int y = 0;
        for (Overview.Branch branch : branches) {
            int indent = 2 + 16 * Math.min(branch.depth(), 8);
            Map<Group, Integer> groups = overview.groups(branch.unit());
            int total = groups.values().stream().mapToInt(Integer::intValue).sum();
            drawing.name(
                    indent,
                    y + 16,
                    Drawing.WIDTH - 45 - indent,
                    language.wording().unit(branch.unit()));
            drawing.text(Drawing.WIDTH - 2, y + 16, "end", "small faint", String.valueOf(total));
            bar(drawing, indent, y + 21, groups, total);
            y += ROW;
        }
        return drawing.svg();
    }

    private void bar(Drawing drawing, int x, int y, Map<Group, Integer> groups, int total) {
        int width = Drawing.WIDTH - 2 - x;
        int before = 0;
        for (Group group : Group.values()) {
            int count = groups.getOrDefault(group, 0);
            int from = x + width * before / Math.max(1, total);
            before += count;
            int to = x + width * before / Math.max(1, total);
            if (count > 0) {
                drawing.box(from, y, to - from, 15, group.style(), language.of(group.label()) + " " + count);
            }
            if (to - from > 9 * String.valueOf(count).length() + 4) {
                drawing.text((from + to) / 2, y + 12, "middle", "small on", String.valueOf(count));
            }
        }
    }
}
