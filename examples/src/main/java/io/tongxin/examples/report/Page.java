package io.tongxin.examples.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.tongxin.duty.Explanation;
import io.tongxin.id.UnitId;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** The page: each part once in either language, of which the style sheet shows one. */
record Page(Overview overview, PaceCurve pace, List<Language> languages, String css) {
    private static final String NOTHING_FETCHED = "default-src 'none'; style-src 'unsafe-inline'";

    String written() {
        Language first = languages.get(0);
        return Markup.render(html().withLang(first.locale().toLanguageTag())
                .with(
                        head().with(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent(NOTHING_FETCHED),
                                        title(heading(first)),
                                        style().with(rawHtml(css))),
                        content()));
    }

    private String heading(Language language) {
        return language.wording().unit(overview.data().top())
                + language.of(
                        " " + overview.data().year() + "年统战工作责任制报告",
                        ": report on the responsibility system, "
                                + overview.data().year());
    }

    private DomContent content() {
        var keys = new DutyKeys(overview, languages);
        ContainerTag<?> body =
                body().with(a("跳到正文 / Skip to the report").withHref("#report").withClass("skip"));
        for (Language language : languages) {
            body.with(toggle(language, language.equals(languages.get(0))));
        }
        ContainerTag<?> main = main().withId("report");
        languages.forEach(l -> main.with(half(l, keys)));
        return body.with(main.with(keys.lists()));
    }

    private DomContent toggle(Language language, boolean checked) {
        String id = "show-" + language.code();
        var radio = input().withType("radio").withName("language").withId(id).withClass("toggle");
        if (checked) {
            radio.attr("checked", "checked");
        }
        return each(
                radio,
                label(language.of("中文", "English"))
                        .withFor(id)
                        .withLang(language.locale().toLanguageTag()));
    }

    private DomContent half(Language language, DutyKeys keys) {
        var half = div().withClass(language.code())
                .withLang(language.locale().toLanguageTag())
                .with(h1(heading(language)), known(language));
        var contents = ul();
        var sections = sections(language, keys);
        for (int i = 0; i < sections.size(); i++) {
            String id = language.code() + "-" + (i + 1);
            contents.with(li(Markup.link(id, sections.get(i).title())));
            sections.get(i).heading().withId(id);
        }
        half.with(nav(contents).attr("aria-label", language.of("目录", "Contents")));
        return half.with(each(sections, s -> section(s.heading()).with(s.parts())));
    }

    private DomContent known(Language language) {
        var now = overview.data().now().asOf();
        var earlier = overview.data().earlier().asOf();
        return p(
                language.of(
                        "截至" + now.date() + "，按" + language.time(now.known()) + "已知的情况；对照按"
                                + language.time(earlier.known()) + "已知的情况（" + language.zone()
                                + "）。各数均由职责清单、活动和决定算出；不对人和单位排名。",
                        "As of " + now.date() + ", with what was known at " + language.time(now.known())
                                + "; compared with what was known at " + language.time(earlier.known()) + " ("
                                + language.zone()
                                + "). Every number is computed from lists, activities and decisions; nobody and no unit is ranked."));
    }

    private List<Part> sections(Language language, DutyKeys keys) {
        var tables = new Tables(overview, pace, language);
        var pictures = new Pictures(overview, pace, language);
        return List.of(
                completion(language, pictures, tables),
                pace(language, pictures, tables),
                tree(language, pictures, tables),
                Part.of(
                        language.of("职责清单：", "Duty checklist: ")
                                + language.wording().owner(overview.data().leader()),
                        tables.checklist()),
                Part.of(language.of("各单位判定", "Verdicts by unit"), tables.verdicts(keys)),
                explained(language),
                Part.of(
                        language.of("与当时所知的差别", "What was known otherwise"),
                        note(language.of(
                                "只列状态或所缺次数不同的职责。", "Only duties whose state or missing number differs are listed.")),
                        tables.changes()),
                Part.of(language.of("逐级汇总", "Roll-up"), tables.rollUp()),
                Part.of(language.of("状态说明", "What the states mean"), legend(language), tables.legend()),
                Part.of(
                        language.of("各数背后的职责编号", "The duties behind the numbers"),
                        note(language.of(
                                "条目|责任主体|周期|起始日，按单位、状态和强度。",
                                "Item|owner|period|first day, by unit, state and strength."))));
    }

    private static DomContent note(String text) {
        return p(text).withClass("note");
    }

    private Part completion(Language language, Pictures pictures, Tables tables) {
        var multiples = div().withClass("multiples");
        int number = 0;
        for (UnitId unit : overview.departments()) {
            multiples.with(figure(figcaption(language.wording().unit(unit)), pictures.completion(unit, ++number)));
        }
        return Part.of(
                language.of("按单位和月份的办结情况", "Settled by unit and month"),
                note(
                        language.of(
                                "柱高：截至该月末应完成的职责中，到报告日已办结的百分比（免除的不计）；空心柱为月末未到。",
                                "Each bar: of the duties due by the end of the month, how many per cent are settled on the day of the report, exempt ones not counted; hollow where the month's end lies ahead.")),
                multiples,
                tables.completion());
    }

    private Part pace(Language language, Pictures pictures, Tables tables) {
        var duty = pace.duty();
        return Part.of(
                language.of("进度曲线", "Pace"),
                p(language.wording().owner(duty.ref().owner())
                        + language.of("：", ": ")
                        + language.of(duty.item().content())),
                note(language.of(
                        "虚线：按已过去的天数应有（当日不计）；实线：已计。",
                        "Dashed: expected by the days gone by, the day itself not among them; solid: counted.")),
                div().withClass("beside").with(pictures.pace(), tables.pace()));
    }

    private Part tree(Language language, Pictures pictures, Tables tables) {
        return Part.of(
                language.of("单位树", "The tree of units"),
                legend(language),
                div().withClass("beside").with(pictures.tree(), tables.tree()));
    }

    private static DomContent legend(Language language) {
        var legend = ul().withClass("legend");
        for (Group group : Group.values()) {
            legend.with(li(Markup.chip(group, language.of(group.label()))));
        }
        return legend;
    }

    /** Why the duty stands as it does, then each plan with the proof that it cures. */
    private Part explained(Language language) {
        Explanation explanation = overview.explanation();
        var lines = new ArrayList<DomContent>();
        language.wording().explanation(withoutRemedies(explanation)).forEach(line -> lines.add(line(line)));
        var plans = new ArrayList<DomContent>();
        int number = 0;
        for (Overview.Cure cure : overview.cures()) {
            String after = cure.after().map(language.wording()::state).orElse("–");
            plans.add(li(
                    b(language.of("方案", "Plan ") + ++number + language.of("：", ": ")),
                    text(language.wording().plan(cure.plan())
                            + language.of(
                                    "。核验：" + cure.plan().last() + "为",
                                    ". Checked: on " + cure.plan().last() + " it is ")),
                    b(after)));
        }
        return Part.of(
                language.of("一项职责的说明", "One duty explained"),
                ul().withClass("lines").with(lines),
                h3(language.of("补救方案（任选其一）", "Remedies (any one of them)")),
                plans.isEmpty()
                        ? p(language.wording().plans(List.of()))
                        : ul().withClass("lines").with(plans));
    }

    /** The remedies have a list of their own below. */
    private static Explanation withoutRemedies(Explanation e) {
        return new Explanation(
                e.verdict(),
                e.basis(),
                e.versions(),
                e.line(),
                e.activities(),
                e.assignments(),
                e.exemptions(),
                e.decisions(),
                e.table(),
                e.closed(),
                List.of());
    }

    /** A line of an explanation, with the word in front of its colon set off. */
    private static DomContent line(String line) {
        int zh = line.indexOf('：');
        int en = line.indexOf(": ");
        int end = zh >= 0 && (en < 0 || zh < en) ? zh + 1 : en + 1;
        return li(b(line.substring(0, end)), text(line.substring(end)));
    }

    /**
     * A section.
     *
     * @param title its title
     * @param heading the element that shows it
     * @param parts what follows
     */
    private record Part(String title, ContainerTag<?> heading, List<DomContent> parts) {
        static Part of(String title, DomContent... parts) {
            return new Part(title, h2(title), List.of(parts));
        }
    }
}
