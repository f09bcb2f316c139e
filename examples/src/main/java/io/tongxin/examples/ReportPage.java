package io.tongxin.examples;

import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.tongxin.assessment.Figures;
import io.tongxin.duty.Verdict;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The report as one self-contained page: pictures, tables beside them, one duty explained. No script, nothing fetched. */
record ReportPage(ReportData data) {
    String page() throws IOException {
        String heading = data.of("统战工作责任制年度报告（示例城市）", "Report on the responsibility system (sample city)");
        return "<!DOCTYPE html>\n"
                + html().with(
                                head().with(
                                                meta().withCharset("utf-8"),
                                                meta().withName("viewport")
                                                        .withContent("width=device-width, initial-scale=1"),
                                                title(heading),
                                                style().with(rawHtml(css()))),
                                body().with(main().with(
                                                h1(heading),
                                                p(data.of("截至 ", "As of ")
                                                        + data.now().asOf().date()
                                                        + data.of(
                                                                "；城市、单位和活动均为虚构。",
                                                                "; city, units and activities are invented.")),
                                                pictures(),
                                                checklist(),
                                                explanation(),
                                                figures(),
                                                changed())))
                        .withLang(data.locale().toLanguageTag())
                        .render();
    }

    private static String css() throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("report.css is missing beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ContainerTag<?> wide(DomContent content) {
        return div().withClass("wide").attr("tabindex", 0).with(content);
    }

    private DomContent pictures() {
        Pictures pictures = new Pictures(data);
        return section()
                .with(
                        h2(data.of("各单位按月办结率", "Settled by unit and month")),
                        p(
                                data.of(
                                        "每格：截至该月末应完成的职责中已办结的比例；灰色为尚未到的月份。",
                                        "Each cell: of the duties due by the end of the month, how many are settled; grey months lie ahead.")),
                        wide(pictures.completion()),
                        h2(data.of("进度曲线", "Pace")),
                        p(data.explanation().verdict().duty().item().content().in(data.locale())),
                        wide(pictures.pace()),
                        h2(data.of("单位树", "The tree")),
                        legend(),
                        wide(pictures.tree()));
    }

    private DomContent legend() {
        var parts = ul().withClass("legend");
        for (Pictures.Part part : Pictures.Part.values()) {
            parts.with(li(data.of(part.zh(), part.en())).withClass(part.style()));
        }
        return parts;
    }

    private DomContent checklist() {
        return section()
                .with(
                        h2(data.of("职责清单：", "Duty checklist: ") + data.wording().owner(data.leader())),
                        wide(rows(
                                data.of("每行一项职责", "One duty a row"),
                                List.of(
                                        data.of("职责", "Duty"),
                                        data.of("周期", "Period"),
                                        data.of("频次", "How often"),
                                        data.of("期限日", "Due"),
                                        data.of("状态", "State"),
                                        data.of("补救", "Remedy")),
                                data.now().of(data.leader(), data.year()).stream()
                                        .map(this::checklistRow)
                                        .toList())));
    }

    private List<String> checklistRow(Verdict verdict) {
        boolean needsIt = verdict.state().isWarning() || verdict.isFailed();
        return List.of(
                verdict.duty().item().content().in(data.locale()),
                verdict.duty().period().code(),
                data.wording().frequency(verdict.duty().item().frequency()),
                verdict.duty().due().toString(),
                data.wording().state(verdict),
                needsIt
                        ? data.wording()
                                .plans(data.now().remedies(verdict.duty().ref()))
                        : "");
    }

    private static ContainerTag<?> rows(String caption, List<String> header, List<List<String>> rows) {
        return table().with(
                        caption(caption),
                        thead(tr().with(each(header, h -> th(h).attr("scope", "col")))),
                        tbody().with(each(rows, r -> tr().with(each(r, cell -> td(cell))))));
    }

    private DomContent explanation() {
        return section()
                .with(
                        h2(data.of("一项职责的说明", "One duty explained")),
                        ul().withClass("lines")
                                .with(each(data.wording().explanation(data.explanation()), line -> li(line))));
    }

    private DomContent figures() {
        var header = new ArrayList<>(List.of(data.of("单位及以下", "Unit and below"), data.of("单位数", "Units")));
        for (Pictures.Part part : Pictures.Part.values()) {
            for (Strength strength : Strength.values()) {
                header.add(
                        data.of(part.zh(), part.en()) + "·" + strength.label().in(data.locale()));
            }
        }
        var rows = new ArrayList<List<String>>();
        rows.add(figureRow(data.top()));
        data.departments().forEach(u -> rows.add(figureRow(u)));
        return section()
                .with(
                        h2(data.of("逐级汇总", "Roll-up")),
                        wide(rows(data.of("按状态和约束强度", "By state and strength"), header, rows)));
    }

    private List<String> figureRow(UnitId unit) {
        Figures figures = data.rollUp().at(unit).figures();
        var row = new ArrayList<>(List.of(
                data.wording().unit(unit),
                String.valueOf(data.rollUp().at(unit).from().size())));
        for (Pictures.Part part : Pictures.Part.values()) {
            for (Strength strength : Strength.values()) {
                row.add(String.valueOf(part.count(figures, strength)));
            }
        }
        return row;
    }

    private DomContent changed() {
        List<List<String>> rows = data.changed().stream()
                .map(c -> List.of(
                        data.wording().owner(c.now().duty().ref().owner()),
                        c.now().duty().item().content().in(data.locale()),
                        c.now().duty().period().code(),
                        c.then().map(data.wording()::state).orElse("—"),
                        data.wording().state(c.now())))
                .toList();
        return section()
                .with(
                        h2(data.of("较早时点所知的差别", "What was known otherwise earlier")),
                        wide(rows(
                                data.of("按较早时点已知情况", "As it was known earlier"),
                                List.of(
                                        data.of("责任主体", "Owner"),
                                        data.of("职责", "Duty"),
                                        data.of("周期", "Period"),
                                        data.of("当时", "Then"),
                                        data.of("现在", "Now")),
                                rows)));
    }
}
