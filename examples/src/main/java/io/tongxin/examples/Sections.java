package io.tongxin.examples;

import io.tongxin.assessment.Figures;
import io.tongxin.assessment.RollUp;
import io.tongxin.catalog.Catalog;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Plan;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.examples.Screen.Cell;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.responsibility.Provenance;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of the main job's output. */
final class Sections {
    private static final RelationTypeId GUIDES = RelationTypeId.of("guides");

    private final Screen screen;
    private final Wording wording;
    private final Locale locale;
    private final Evaluation now;
    private final int year;
    private final RollUp rollUp;

    Sections(Screen screen, Wording wording, Locale locale, Evaluation now, int year) {
        this.screen = screen;
        this.wording = wording;
        this.locale = locale;
        this.now = now;
        this.year = year;
        this.rollUp = RollUp.of(now, year);
    }

    private String of(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    void read(Catalog catalog, int commands) {
        screen.title(of("1 目录与登记", "1 Catalogs read, and the year recorded"));
        screen.line(of(
                "  " + catalog.lists().size() + " 份责任清单，"
                        + catalog.organization().units().size() + " 个单位，"
                        + catalog.organization().posts().size() + " 个职务，"
                        + catalog.organization().appointments().size() + " 段任职；",
                "  " + catalog.lists().size() + " responsibility lists, "
                        + catalog.organization().units().size() + " units, "
                        + catalog.organization().posts().size() + " posts, "
                        + catalog.organization().appointments().size() + " appointments;"));
        int decisions = catalog.exemptions().size()
                + catalog.judgements().size()
                + catalog.attestations().size()
                + catalog.reasons().size()
                + catalog.triggers().size();
        screen.line(of(
                "  通过公开接口以 " + commands + " 条命令登记 " + catalog.activities().size() + " 条活动（含修订）、" + decisions + " 项决定、"
                        + catalog.closings().size() + " 次结账。",
                "  recorded through the public API by " + commands + " commands: "
                        + catalog.activities().size() + " activities (with revisions), " + decisions + " decisions, "
                        + catalog.closings().size() + " closings."));
    }

    void tailored(Tailoring tailoring, OwnerId owner) {
        Verdict any = now.of(owner, year).get(0);
        Tailored tailored = tailoring.resolve(any.duty().list());
        ResolvedList list = tailored.list();
        screen.title(of("2 调整后的清单及其来源：", "2 A tailored list with its provenance: ")
                + list.list().title().in(locale));
        List<ResolvedList.Entry> own = entries(list, list.key(), Provenance.Verb.SET);
        screen.line(of("  本清单自设 " + own.size() + " 条，例如：", "  " + own.size() + " items of its own, such as:"));
        screen.table(
                List.of(of("编号", "No."), of("内容", "Content"), of("强度", "Strength"), of("频次", "How often")),
                List.of(6, 60, 14, 32),
                own.stream().limit(6).map(this::itemRow).toList());
        screen.line(of("  合并或调整上级条目：", "  Merged or modified items of the list above:"));
        for (ResolvedList.Entry entry : list.items()) {
            if (entry.provenance().steps().stream().anyMatch(Sections::isChange)) {
                screen.line("  " + entry.item().number() + " "
                        + entry.item().content().in(locale));
                screen.paragraph("      ", wording.provenance(entry.provenance()));
            }
        }
        long asImported = list.items().stream()
                .filter(e -> e.provenance().steps().size() > 1)
                .filter(e -> e.provenance().steps().stream().noneMatch(Sections::isChange))
                .count();
        screen.line(of(
                "  另有 " + asImported + " 条原样引入；共 " + list.items().size() + " 条。弱化上级应当条款："
                        + tailored.findings().size() + " 处。",
                "  " + asImported + " more imported as they are; "
                        + list.items().size()
                        + " in all. MUST items of the list above weakened: "
                        + tailored.findings().size() + "."));
        tailored.findings().forEach(f -> screen.paragraph("  ! ", f.message().in(locale)));
    }

    private static boolean isChange(Provenance.Step step) {
        return step.verb() == Provenance.Verb.MERGE || step.verb() == Provenance.Verb.MODIFY;
    }

    private static List<ResolvedList.Entry> entries(ResolvedList list, ListVersion by, Provenance.Verb verb) {
        return list.items().stream()
                .filter(e -> e.provenance().steps().get(0).list().equals(by)
                        && e.provenance().steps().get(0).verb() == verb)
                .toList();
    }

    private List<Cell> itemRow(ResolvedList.Entry entry) {
        return List.of(
                Cell.of(entry.item().number()),
                Cell.of(entry.item().content().in(locale)),
                Cell.of(entry.item().strength().label().in(locale)),
                Cell.of(wording.frequency(entry.item().frequency())));
    }

    void checklist(OwnerId owner) {
        screen.title(of("3 职责清单：", "3 The duty checklist of: ")
                + wording.owner(owner)
                + of("，截至", ", as of ")
                + now.asOf().date());
        var rows = new ArrayList<List<Cell>>();
        for (Verdict verdict : now.of(owner, year)) {
            rows.add(List.of(
                    Cell.of(verdict.duty().item().content().in(locale)),
                    Cell.of(verdict.duty().period().code()),
                    Cell.of(wording.frequency(verdict.duty().item().frequency())),
                    Cell.of(verdict.duty().due().toString()),
                    new Cell(wording.state(verdict), Screen.colour(verdict.state())),
                    Cell.of(wording.marks(verdict))));
        }
        screen.table(
                List.of(
                        of("职责", "Duty"),
                        of("周期", "Period"),
                        of("频次", "How often"),
                        of("期限日", "Due"),
                        of("状态", "State"),
                        of("标记", "Marks")),
                List.of(34, 24, 20, 10, 40, 10),
                rows);
    }

    void verdicts(UnitId top) {
        screen.title(of("4 判定汇总表（各单位本级）", "4 Verdicts by unit, each unit's own"));
        Organization organization = now.facts().terms().organization();
        var rows = new ArrayList<List<Cell>>();
        for (UnitId unit : organization.atAndBelow(top, now.asOf().date())) {
            Figures own = rollUp.own(unit);
            if (own.total() > 0) {
                rows.add(FiguresTable.row(wording.unit(unit), own));
            }
        }
        new FiguresTable(screen, locale).show(of("单位", "Unit"), rows);
        screen.line(
                of(
                        "  ✗ 未履行（逾期未完成、评判为未履行、触发逾期），按约束强度分列；不足、最后、无法：均为提醒。",
                        "  ✗ failed (overdue, judged not fulfilled, event overdue), by strength; short, last chance and lost are warnings."));
    }

    void explained(OwnerId owner) {
        Verdict verdict = shortDuty(owner);
        DutyRef ref = verdict.duty().ref();
        screen.title(of("5 一项未完成职责的说明与补救", "5 One short duty explained, and what would cure it"));
        wording.explanation(now.explain(ref)).forEach(line -> screen.paragraph("  ", line));
        Instant known = now.asOf().known();
        int number = 0;
        for (Plan plan : now.remedies(ref)) {
            number++;
            Evaluation after = Evaluation.of(plan.applyTo(now.facts(), known), AsOf.of(plan.last(), known));
            String state = after.of(ref).map(wording::state).orElse("");
            screen.paragraph(
                    "  ",
                    of("验证：执行补救" + number + "后（", "Checked: after remedy " + number + " (")
                            + plan.last()
                            + of("）→ ", ") → ")
                            + screen.paint("32", state));
        }
    }

    /** The first duty that is short; else the first that warns or failed; else the first. */
    Verdict shortDuty(OwnerId owner) {
        List<Verdict> own = now.of(owner, year);
        Optional<Verdict> found =
                own.stream().filter(v -> v.state() == State.SHORT).findFirst();
        return found.or(() -> own.stream()
                        .filter(v -> v.state().isWarning() || v.isFailed())
                        .findFirst())
                .orElse(own.get(0));
    }

    void earlier(Evaluation earlier, Instant known, ZoneId zone) {
        LocalDate day = known.minusSeconds(1).atZone(zone).toLocalDate();
        screen.title(of("6 同一年度，按" + day + "已知情况", "6 The same year, as it was known on " + day));
        var rows = new ArrayList<List<Cell>>();
        for (Verdict verdict : now.ofYear(year)) {
            Optional<Verdict> then = earlier.of(verdict.duty().ref());
            if (then.isEmpty()
                    || then.get().state() != verdict.state()
                    || then.get().missing() != verdict.missing()) {
                rows.add(List.of(
                        Cell.of(wording.owner(verdict.duty().ref().owner())),
                        Cell.of(verdict.duty().item().content().in(locale)),
                        Cell.of(verdict.duty().period().code()),
                        then.map(t -> new Cell(wording.state(t), Screen.colour(t.state())))
                                .orElse(Cell.of("—")),
                        new Cell(wording.state(verdict), Screen.colour(verdict.state()))));
            }
        }
        screen.table(
                List.of(of("责任主体", "Owner"), of("职责", "Duty"), of("周期", "Period"), of("当时", "Then"), of("现在", "Now")),
                List.of(24, 34, 12, 24, 24),
                rows);
    }

    void rolledUp(UnitId top, LocalDate day) {
        screen.title(of("7 逐级汇总", "7 Roll-up"));
        var rows = new ArrayList<List<Cell>>();
        rows.add(rolled("", rollUp.at(top)));
        for (UnitId child : rollUp.children(top)) {
            if (rollUp.at(child).figures().total() > 0) {
                rows.add(rolled("└ ", rollUp.at(child)));
            }
        }
        Organization organization = now.facts().terms().organization();
        for (UnitId unit : organization.atAndBelow(top, day)) {
            if (organization.along(unit, GUIDES, day).size() > 1) {
                rows.add(rolled(of("⇢ ", "⇢ "), rollUp.along(unit, GUIDES)));
            }
        }
        new FiguresTable(screen, locale).show(of("单位及以下（单位数）", "Unit and below (units)"), rows);
        screen.line(of(
                "  ⇢ 沿指导关系汇总：该单位及其指导的单位，各计一次。",
                "  ⇢ along the relation 'guides': the unit and those it guides, each counted once."));
    }

    private List<Cell> rolled(String prefix, RollUp.Rolled rolled) {
        String name =
                wording.unit(rolled.unit()) + of("（", " (") + rolled.from().size() + of("）", ")");
        return FiguresTable.row(prefix + name, rolled.figures());
    }
}
