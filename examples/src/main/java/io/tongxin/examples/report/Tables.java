package io.tongxin.examples.report;

import static io.tongxin.examples.report.Markup.cell;
import static io.tongxin.examples.report.Markup.chip;
import static io.tongxin.examples.report.Markup.count;
import static io.tongxin.examples.report.Markup.whole;
import static j2html.TagCreator.each;

import io.tongxin.assessment.Figures;
import io.tongxin.assessment.RollUp;
import io.tongxin.duty.Duty;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.term.Vocabulary;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of the report in one language. */
record Tables(Overview overview, PaceCurve curve, Language language) {
    /** For each department and month: settled of due. */
    DomContent completion() {
        var rows = new ArrayList<List<DomContent>>();
        for (UnitId unit : overview.departments()) {
            List<DomContent> row = named(unit);
            overview.completion(unit).forEach(m -> row.add(whole(m.due() == 0 ? "–" : m.settled() + "/" + m.due())));
            rows.add(row);
        }
        var header = new ArrayList<>(List.of(language.of("单位及以下", "Unit and below")));
        for (int month = 1; month <= 12; month++) {
            header.add(language.of(month + "月", String.valueOf(month)));
        }
        return Markup.rows(language.of("已办结/截至月末应完成", "Settled / due by the end of the month"), header, rows);
    }

    private List<DomContent> named(UnitId unit) {
        return new ArrayList<>(List.of(cell(language.wording().unit(unit))));
    }

    /** Expected and counted at the end of each month of the period, and on the day of the report. */
    DomContent pace() {
        var days = new ArrayList<LocalDate>();
        for (LocalDate day = curve.days().first(); !day.isAfter(curve.days().last()); day = day.plusDays(1)) {
            if (day.equals(curve.today())
                    || day.equals(curve.days().last())
                    || day.getDayOfMonth() == day.lengthOfMonth()) {
                days.add(day);
            }
        }
        return Markup.rows(
                language.of("月末应有与已计次数", "Expected and counted at the end of each month"),
                List.of(language.of("日期", "Day"), language.of("应有", "Expected"), language.of("已计", "Counted")),
                days.stream().map(this::paceRow).toList());
    }

    private List<DomContent> paceRow(LocalDate day) {
        PaceCurve.Point point = curve.on(day);
        String today = day.equals(curve.today()) ? language.of("（今日）", " (today)") : "";
        String done = point.done().isPresent() ? String.valueOf(point.done().orElseThrow()) : "–";
        return List.of(whole(day + today), cell(String.valueOf(point.expected())), cell(done));
    }

    /** The tree in numbers. */
    DomContent tree() {
        var rows = new ArrayList<List<DomContent>>();
        for (Overview.Branch branch : overview.tree()) {
            String indent = "\u2003".repeat(Math.min(branch.depth(), 8));
            rows.add(grouped(
                    indent + language.wording().unit(branch.unit()),
                    overview.rollUp().at(branch.unit())));
        }
        return Markup.rows(language.of("单位及以下的职责", "Duties of the unit and all below it"), groupHeader(), rows);
    }

    private List<String> groupHeader() {
        var header = new ArrayList<>(List.of(
                language.of("单位及以下", "Unit and below"), language.of("单位数", "Units"), language.of("职责", "Duties")));
        for (Group group : Group.values()) {
            header.add(language.of(group.label()));
        }
        return header;
    }

    private List<DomContent> grouped(String name, RollUp.Rolled rolled) {
        Map<Group, Integer> groups = overview.groups(rolled.from().keySet());
        var row = new ArrayList<DomContent>(List.of(
                cell(name), count(rolled.from().size()), count(rolled.figures().total())));
        for (Group group : Group.values()) {
            row.add(count(groups.getOrDefault(group, 0)));
        }
        return row;
    }

    /** The leader's duties, each with what would cure it. */
    DomContent checklist() {
        List<List<DomContent>> rows =
                overview
                        .data()
                        .now()
                        .of(overview.data().leader(), overview.data().year())
                        .stream()
                        .map(this::checklistRow)
                        .toList();
        return Markup.rows(
                        language.of("每行一项职责", "One duty a row"),
                        List.of(
                                language.of("职责", "Duty"),
                                language.of("周期", "Period"),
                                language.of("频次", "How often"),
                                language.of("期限", "Due"),
                                language.of("状态", "How it stands"),
                                language.of("补救", "Remedy")),
                        rows)
                .withClass("wide text");
    }

    private List<DomContent> checklistRow(Verdict verdict) {
        Duty duty = verdict.duty();
        return List.of(
                cell(language.of(duty.item().content())),
                whole(duty.period().code()),
                cell(language.wording().frequency(duty.item().frequency())),
                whole(duty.due().toString()),
                stands(verdict),
                cell(remedy(verdict)));
    }

    private DomContent stands(Verdict verdict) {
        DomContent chip = chip(Group.of(verdict), language.wording().state(verdict));
        return verdict.marks().isEmpty()
                ? chip
                : each(chip, cell(" " + language.wording().marks(verdict)));
    }

    /** What would cure it in one sentence; a dash where it needs no cure. */
    private String remedy(Verdict verdict) {
        return overview.remedies(verdict.duty().ref())
                .map(language.wording()::plans)
                .orElse("–");
    }

    /** Each unit's own duties by strength and state; each number leads to the keys of its duties. */
    DomContent verdicts(DutyKeys keys) {
        List<State> states = Arrays.stream(State.values())
                .filter(s ->
                        overview.rollUp().at(overview.data().top()).figures().count(s) > 0)
                .toList();
        var rows = new ArrayList<List<DomContent>>();
        for (Overview.Branch branch : overview.tree()) {
            Figures own = overview.rollUp().own(branch.unit());
            for (Strength strength : Strength.values()) {
                if (states.stream().anyMatch(s -> own.count(s, strength) > 0)) {
                    rows.add(verdictRow(branch.unit(), strength, states, keys));
                }
            }
        }
        var header = new ArrayList<>(List.of(language.of("单位本级", "Unit alone"), language.of("强度", "Strength")));
        states.forEach(s -> header.add(language.of(s.label())));
        return Markup.rows(
                        language.of("职责数；点数字看职责编号", "Numbers of duties; each leads to the keys of its duties"),
                        header,
                        rows)
                .withClass("wide matrix");
    }

    private List<DomContent> verdictRow(UnitId unit, Strength strength, List<State> states, DutyKeys keys) {
        List<DomContent> row = named(unit);
        row.add(cell(language.of(strength.label())));
        Figures own = overview.rollUp().own(unit);
        for (State state : states) {
            int number = own.count(state, strength);
            row.add(number == 0 ? count(0) : Markup.link(keys.id(unit, state, strength), String.valueOf(number)));
        }
        return row;
    }

    /** What stood otherwise as it was known earlier. */
    DomContent changes() {
        List<List<DomContent>> rows =
                overview.changes().stream().map(this::changeRow).toList();
        return Markup.rows(
                        language.of("当时所知与现在所知", "As known then, and as known now"),
                        List.of(
                                language.of("责任主体", "Owner"),
                                language.of("职责", "Duty"),
                                language.of("周期", "Period"),
                                language.of("当时", "Then"),
                                language.of("现在", "Now")),
                        rows)
                .withClass("wide text");
    }

    private List<DomContent> changeRow(Overview.Change change) {
        return List.of(
                cell(language.wording().owner(change.duty().owner())),
                cell(language.of(change.either().duty().item().content())),
                whole(change.duty().period()),
                change.then().map(this::stands).orElse(cell("–")),
                change.now().map(this::stands).orElse(cell("–")));
    }

    /** The top, the departments, and along each relation; each with the units it came from. */
    DomContent rollUp() {
        RollUp rollUp = overview.rollUp();
        var rows = new ArrayList<List<DomContent>>();
        rows.add(rolled(
                language.wording().unit(overview.data().top()),
                rollUp.at(overview.data().top())));
        for (UnitId unit : overview.departments()) {
            if (!unit.equals(overview.data().top())) {
                rows.add(rolled("\u2003" + language.wording().unit(unit), rollUp.at(unit)));
            }
        }
        for (Overview.Along along : overview.relations()) {
            String relation = overview.data()
                    .vocabulary()
                    .labelOrCode(Vocabulary.Category.RELATION_TYPE, along.type().value())
                    .in(language.locale());
            rows.add(rolled(
                    language.wording().unit(along.rolled().unit())
                            + language.of("（沿“" + relation + "”）", " (along “" + relation + "”)"),
                    along.rolled()));
        }
        var header = new ArrayList<>(groupHeader());
        header.add(language.of("数字来自（各单位职责数）", "Came from (duties of each unit)"));
        return Markup.rows(
                        language.of("沿树和沿关系，每个单位只计一次", "Along the tree and along relations, each unit once"),
                        header,
                        rows)
                .withClass("wide sources");
    }

    private List<DomContent> rolled(String name, RollUp.Rolled rolled) {
        List<DomContent> row = grouped(name, rolled);
        row.add(cell(rolled.from().entrySet().stream()
                .map(e ->
                        language.wording().unit(e.getKey()) + " " + e.getValue().total())
                .collect(Collectors.joining(language.of("、", ", ")))));
        return row;
    }

    /** Every state, the group in which the pictures show it, and what it means. */
    DomContent legend() {
        List<List<DomContent>> rows = Arrays.stream(State.values())
                .map(s -> List.of(
                        cell(language.of(s.label())),
                        chip(Group.of(s), language.of(Group.of(s).label())),
                        cell(language.of(Meaning.of(s)))))
                .toList();
        return Markup.rows(
                language.of("状态", "States"),
                List.of(language.of("状态", "State"), language.of("分组", "Group"), language.of("含义", "What it means")),
                rows);
    }
}
