package io.tongxin.examples;

import static j2html.TagCreator.tag;

import io.tongxin.assessment.Figures;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.State;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import j2html.tags.ContainerTag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The pictures of the report as inline SVG: completion by unit and month, the pace of a duty, the tree. */
record Pictures(ReportData data) {
    private static final int ROW = 26;
    private static final int NAMES = 230;
    private static final int CELL = 50;

    private static ContainerTag<?> svg(int width, int height, String title) {
        return tag("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("role", "img")
                .attr("aria-label", title)
                .with(tag("title").withText(title));
    }

    private static ContainerTag<?> text(int x, int y, String anchor, String text) {
        return tag("text").attr("x", x).attr("y", y).attr("text-anchor", anchor).withText(text);
    }

    private static ContainerTag<?> box(int x, int y, int width, int height, String style, String title) {
        return tag("rect")
                .attr("x", x)
                .attr("y", y)
                .attr("width", Math.max(0, width))
                .attr("height", height)
                .attr("class", style)
                .with(tag("title").withText(title));
    }

    /** One row per department, one cell per month: how much of what was due by its end is settled. */
    ContainerTag<?> completion() {
        List<UnitId> units = data.departments();
        ContainerTag<?> svg = svg(
                NAMES + 12 * CELL + 10,
                ROW * (units.size() + 1) + 10,
                data.of("各单位按月办结率（截至月末应完成的职责）", "Settled by unit and month, of the duties due by its end"));
        for (int month = 1; month <= 12; month++) {
            svg.with(text(NAMES + CELL * month - CELL / 2, 17, "middle", data.of(month + "月", String.valueOf(month))));
        }
        for (int row = 0; row < units.size(); row++) {
            int y = ROW * (row + 1);
            svg.with(text(NAMES - 8, y + 17, "end", Screen.cut(data.wording().unit(units.get(row)), 30)));
            for (ReportData.Completion c : data.completion(units.get(row))) {
                int x = NAMES + CELL * (c.month().getMonthValue() - 1);
                boolean future = c.month().atDay(1).isAfter(data.now().asOf().date());
                String label = c.due() == 0 ? "–" : c.percent() + "%";
                svg.with(box(
                        x + 1,
                        y + 1,
                        CELL - 2,
                        ROW - 2,
                        future || c.due() == 0 ? "later" : "heat" + c.percent() / 20,
                        data.wording().unit(units.get(row)) + " " + c.month() + ": " + c.settled() + "/" + c.due()));
                svg.with(text(x + CELL / 2, y + 17, "middle", label)
                        .attr("class", future || c.due() == 0 ? "faint" : "on"));
            }
        }
        return svg;
    }

    /** Expected and counted acts of the explained duty, day by day. */
    ContainerTag<?> pace() {
        Explanation explanation = data.explanation();
        Duty duty = explanation.verdict().duty();
        int required = Math.max(1, duty.requirement().required());
        ContainerTag<?> svg = svg(760, 260, data.of("进度曲线：应有与已计次数", "Pace: expected and counted"));
        for (int n = 0; n <= required; n++) {
            int y = y(n, required);
            svg.with(line(40, y, 740, y, "grid")).with(text(32, y + 4, "end", String.valueOf(n)));
        }
        LocalDate today = data.now().asOf().date();
        svg.with(polyline(expected(duty, required), "expected"));
        svg.with(polyline(counted(explanation, today, required), "counted"));
        int now = x(duty, today);
        svg.with(line(now, 20, now, 220, "today")).with(text(now, 15, "middle", today.toString()));
        svg.with(text(40, 245, "start", duty.span().first().toString()))
                .with(text(740, 245, "end", duty.due().toString()));
        return svg.with(text(390, 245, "middle", data.of("虚线：按进度应有；实线：已计", "dashed: expected; solid: counted")));
    }

    private static int x(Duty duty, LocalDate day) {
        long all = ChronoUnit.DAYS.between(duty.span().first(), duty.due()) + 1;
        long gone =
                Math.min(all, Math.max(0, ChronoUnit.DAYS.between(duty.span().first(), day)));
        return (int) (40 + 700 * gone / all);
    }

    private static int y(int number, int required) {
        return 220 - 190 * Math.min(number, required) / required;
    }

    private static String expected(Duty duty, int required) {
        var points = new StringBuilder();
        long all = ChronoUnit.DAYS.between(duty.span().first(), duty.due()) + 1;
        for (int n = 0; n < required; n++) {
            LocalDate reached = duty.span().first().plusDays((n * all + required - 1) / required);
            points.append(x(duty, reached)).append(',').append(y(n, required)).append(' ');
            LocalDate next = duty.span().first().plusDays(((n + 1) * all + required - 1) / required);
            points.append(x(duty, next)).append(',').append(y(n, required)).append(' ');
        }
        return points.append(740).append(',').append(y(required, required)).toString();
    }

    private static String counted(Explanation explanation, LocalDate today, int required) {
        Duty duty = explanation.verdict().duty();
        var points = new StringBuilder("40,220 ");
        int n = 0;
        for (Explanation.Cited cited : explanation.activities()) {
            if (cited.rejection().isEmpty()) {
                points.append(x(duty, cited.day()))
                        .append(',')
                        .append(y(n, required))
                        .append(' ');
                n++;
                points.append(x(duty, cited.day()))
                        .append(',')
                        .append(y(n, required))
                        .append(' ');
            }
        }
        return points.append(x(duty, today)).append(',').append(y(n, required)).toString();
    }

    private static ContainerTag<?> line(int x1, int y1, int x2, int y2, String style) {
        return tag("line")
                .attr("x1", x1)
                .attr("y1", y1)
                .attr("x2", x2)
                .attr("y2", y2)
                .attr("class", style);
    }

    private static ContainerTag<?> polyline(String points, String style) {
        return tag("polyline").attr("points", points).attr("class", style);
    }

    /** The tree, each unit with a bar of its own and all duties below it: settled, open, warned, failed, exempt. */
    ContainerTag<?> tree() {
        var rows = new ArrayList<Row>();
        collect(data.top(), 0, rows);
        ContainerTag<?> svg =
                svg(760, ROW * rows.size() + 10, data.of("单位树及职责状态", "The tree of units and how their duties stand"));
        int y = 4;
        for (Row row : rows) {
            Figures figures = data.rollUp().at(row.unit()).figures();
            int indent = 18 * row.depth();
            svg.with(text(
                    6 + indent, y + 17, "start", Screen.cut(data.wording().unit(row.unit()), 36 - 2 * row.depth())));
            int x = 330;
            for (Part part : Part.values()) {
                int count = part.count(figures);
                int width = 360 * count / Math.max(1, figures.total());
                svg.with(box(x, y + 3, width, ROW - 8, part.style(), data.of(part.zh(), part.en()) + " " + count));
                x += width;
            }
            svg.with(text(750, y + 17, "end", String.valueOf(figures.total())));
            y += ROW;
        }
        return svg;
    }

    private void collect(UnitId unit, int depth, List<Row> rows) {
        if (data.rollUp().at(unit).figures().total() > 0) {
            rows.add(new Row(unit, depth));
            data.rollUp().children(unit).forEach(child -> collect(child, depth + 1, rows));
        }
    }

    private record Row(UnitId unit, int depth) {}

    /** States that mean alike, as bars and tables show them. */
    enum Part {
        SETTLED("已办结", "settled", s -> s.isSettled() && s != State.EXEMPT),
        EXEMPT("免除", "exempt", s -> s == State.EXEMPT),
        OPEN("未到期", "open", s -> !s.isSettled() && !s.isWarning() && !s.isFailed()),
        WARNED("提醒", "warned", State::isWarning),
        FAILED("未履行", "failed", State::isFailed);

        private final String zh;
        private final String en;
        private final transient Predicate<State> states;

        Part(String zh, String en, Predicate<State> states) {
            this.zh = zh;
            this.en = en;
            this.states = states;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }

        String style() {
            return en;
        }

        int count(Figures figures) {
            return Arrays.stream(State.values())
                    .filter(states)
                    .mapToInt(figures::count)
                    .sum();
        }

        int count(Figures figures, Strength strength) {
            return Arrays.stream(State.values())
                    .filter(states)
                    .mapToInt(s -> figures.count(s, strength))
                    .sum();
        }
    }
}
