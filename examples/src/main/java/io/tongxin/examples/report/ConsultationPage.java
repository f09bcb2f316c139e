package io.tongxin.examples.report;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import io.tongxin.consultation.BodyFigures;
import io.tongxin.consultation.LedgerReview;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The year of consultation as a page of one language: each case along its days, every deadline with its count, every finding with its cure, the
 * ledger of opinions, and what became of them. It fetches nothing and holds no script; every text in it is escaped.
 *
 * @param review how everything stands
 * @param year which year
 * @param locale in which language
 * @param names what a body is called
 * @param css the style sheet
 */
public record ConsultationPage(
        LedgerReview review, int year, Locale locale, Function<UnitId, Bilingual> names, String css) {
    private static final String NOTHING_FETCHED = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String LINES =
            "svg .grid{stroke:currentColor;opacity:.15}svg .axis{stroke:currentColor;opacity:.4}svg .step{fill:#1d5fa8}"
                    + "svg .due{stroke:#1d7a4c;stroke-width:3}svg .late{stroke:#b3261e;stroke-width:3;fill:#b3261e}"
                    + "svg text.late{stroke:none;font-weight:bold}.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:1rem}"
                    + ".multiples figure{margin:0}svg text{fill:currentColor}";

    private String of(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    private String of(Bilingual text) {
        return text.in(locale);
    }

    /** The page as text. */
    public String written() {
        String heading = of(year + "年协商台账", "Ledger of consultation, " + year);
        return Markup.render(html().withLang(locale.toLanguageTag())
                .with(
                        head().with(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent(NOTHING_FETCHED),
                                        title(heading),
                                        style().with(rawHtml(css + LINES))),
                        body().with(main().with(
                                        h1(heading),
                                        p(
                                                of("截至", "As of ")
                                                        + review.day()
                                                        + of(
                                                                "。意见属于提出的党派团体，不涉及个人。",
                                                                ". Opinions belong to the bodies that raised them; no person stands here.")),
                                        part(of("各次协商", "Consultations"), timelines()),
                                        part(of("期限", "Deadlines"), deadlines()),
                                        part(of("发现问题和办法", "Findings and cures"), findings()),
                                        part(of("意见台账", "Opinions"), opinions()),
                                        part(of("答复与成效", "Answers and effects"), figures())))));
    }

    private static DomContent part(String title, DomContent content) {
        return section(h2(title)).with(content);
    }

    private DomContent timelines() {
        return div().withClass("multiples")
                .with(each(
                        review.records().consultations(),
                        one -> figure(
                                figcaption(one.id() + " " + of(one.form().label()) + of("：", ": ") + of(one.heading())
                                        + " (" + of(one.state().label()) + ")"),
                                new Timeline(one, review, locale).drawn())));
    }

    private DomContent deadlines() {
        return Markup.rows(
                of("每个期限的推算", "How each deadline was counted"),
                List.of(of("事项", "Case"), of("状态", "State"), of("推算", "Count"), of("依据", "Basis")),
                review.deadlines().stream()
                        .map(d -> List.of(
                                Markup.whole(d.subject().toString()),
                                Markup.cell(of(d.state().label())),
                                Markup.cell(of(d.arithmetic())),
                                Markup.cell(joined(d.rule().basis()))))
                        .toList());
    }

    private DomContent findings() {
        return Markup.rows(
                of("违反、须说明理由和提醒", "What is broken, needs a reason, or is due soon"),
                List.of(of("事项", "Case"), of("后果", "Leads to"), of("问题", "What"), of("办法", "Cure"), of("依据", "Basis")),
                review.findings().stream()
                        .map(f -> List.of(
                                Markup.whole(f.subject().toString()),
                                Markup.cell(of(f.consequence().label())),
                                Markup.cell(of(f.finding().message())),
                                Markup.cell(of(f.remedy())),
                                Markup.cell(joined(f.finding().basis()))))
                        .toList());
    }

    private DomContent opinions() {
        return Markup.rows(
                of("每条意见恰有一个结果并答复全部提出方", "Each has one end and a reply to all who raised it"),
                List.of(
                        of("编号", "Id"),
                        of("提出方", "Raised by"),
                        of("意见", "Opinion"),
                        of("来源", "Made of"),
                        of("状态", "State"),
                        of("结果", "End"),
                        of("理由", "Reason"),
                        of("落实", "Carried out by"),
                        of("进度", "Progress")),
                review.records().opinions().stream().map(this::opinion).toList());
    }

    private List<DomContent> opinion(Opinion one) {
        return List.of(
                Markup.whole(one.id().value()),
                Markup.cell(one.voices().stream()
                        .sorted()
                        .map(body -> of(names.apply(body)))
                        .collect(Collectors.joining(of("、", ", ")))),
                Markup.cell(of(one.text())),
                Markup.cell(joined(
                        one.from().stream().map(OpinionId::value).sorted().toList())),
                Markup.cell(of(one.state().label()) + (one.isOpen() ? of("（待办结答复）", " (open)") : "")),
                Markup.cell(one.end().map(e -> of(e.label())).orElse("")),
                Markup.cell(one.steps().stream()
                        .filter(s -> s.end().isPresent())
                        .flatMap(s -> s.reason().stream())
                        .map(this::of)
                        .findFirst()
                        .orElse("")),
                Markup.cell(one.steps().stream()
                        .map(OpinionStep::link)
                        .flatMap(link -> link.stream())
                        .map(link -> of(link.kind().label()) + " " + of(link.title()))
                        .collect(Collectors.joining("; "))),
                Markup.cell(one.percent().map(percent -> percent + "%").orElse("")));
    }

    private DomContent figures() {
        return Markup.rows(
                of("按提出方统计结果和成效，不计提交数量", "Ends and effects by body; how many were handed in is not counted"),
                List.of(
                        of("提出方", "Body"),
                        of("采纳", "Adopted"),
                        of("部分采纳", "Partly"),
                        of("未采纳", "Not"),
                        of("留存", "Noted"),
                        of("待办", "Open"),
                        of("按期答复", "In time"),
                        of("逾期答复", "Late"),
                        of("已落实", "Carried out"),
                        of("完成", "Completed")),
                review.figures(year).bodies().stream().map(this::line).toList());
    }

    private List<DomContent> line(BodyFigures f) {
        return List.of(
                Markup.cell(of(names.apply(f.body()))),
                Markup.count(f.adopted()),
                Markup.count(f.partlyAdopted()),
                Markup.count(f.notAdopted()),
                Markup.count(f.noted()),
                Markup.count(f.open()),
                Markup.count(f.repliedInTime()),
                Markup.count(f.repliedLate()),
                Markup.count(f.carriedOut()),
                Markup.count(f.completed()));
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
