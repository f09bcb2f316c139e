package io.tongxin.examples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongxin.assessment.RollUp;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.wording.Wording;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;

/** The figures of the report for machines: the order is stable, and who holds a post is left out. */
final class ReportJson {
    private static final String HOLDER = "holder";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Overview overview;
    private final PaceCurve pace;
    private final Wording zh;
    private final Wording en;

    ReportJson(Overview overview, PaceCurve pace) {
        this.overview = overview;
        this.pace = pace;
        this.zh = Language.of(Locale.SIMPLIFIED_CHINESE, overview.data()).wording();
        this.en = Language.of(Locale.ENGLISH, overview.data()).wording();
    }

    String json() {
        ReportData data = overview.data();
        ObjectNode report = mapper.createObjectNode()
                .put("date", data.now().asOf().date().toString())
                .put("known", data.now().asOf().known().toString())
                .put("knownEarlier", data.earlier().asOf().known().toString())
                .put("year", data.year())
                .put("top", data.top().value())
                .put("leader", data.leader().toString());
        units(report.putArray("units"));
        completion(report.putArray("completion"));
        pace(report.putObject("pace"));
        checklist(report.putArray("checklist"));
        explanation(report);
        changes(report.putArray("changes"));
        relations(report.putArray("relations"));
        states(report.putArray("states"));
        try {
            return Markup.legible(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bilingual(ObjectNode node, String name, Function<Wording, String> text) {
        node.putObject(name).put("zh", text.apply(zh)).put("en", text.apply(en));
    }

    private static void bilingual(ObjectNode node, String name, Bilingual text) {
        node.putObject(name).put("zh", text.in(Locale.CHINESE)).put("en", text.in(Locale.ENGLISH));
    }

    private void units(ArrayNode units) {
        for (Overview.Branch branch : overview.tree()) {
            ObjectNode unit = units.addObject().put("unit", branch.unit().value());
            bilingual(unit, "name", w -> w.unit(branch.unit()));
            unit.put("depth", branch.depth());
            rolled(unit, overview.rollUp().at(branch.unit()));
            ObjectNode own = unit.putObject("own");
            overview.rollUp().own(branch.unit()).duties().forEach((state, byStrength) -> {
                ObjectNode strengths = own.putObject(state.name());
                byStrength.forEach((strength, duties) -> {
                    ArrayNode keys = strengths.putArray(strength.name());
                    duties.forEach(d -> keys.add(d.toString()));
                });
            });
        }
    }

    private void rolled(ObjectNode node, RollUp.Rolled rolled) {
        ArrayNode from = node.putArray("from");
        rolled.from().keySet().forEach(u -> from.add(u.value()));
        node.put("total", rolled.figures().total());
        ObjectNode groups = node.putObject("groups");
        overview.groups(rolled.from().keySet()).forEach((group, count) -> groups.put(group.name(), count));
        ObjectNode states = node.putObject("states");
        rolled.figures().duties().forEach((state, byStrength) -> {
            ObjectNode strengths = states.putObject(state.name());
            byStrength.forEach((strength, duties) -> strengths.put(strength.name(), duties.size()));
        });
    }

    private void completion(ArrayNode completion) {
        for (UnitId unit : overview.departments()) {
            ArrayNode months = completion.addObject().put("unit", unit.value()).putArray("months");
            for (Overview.MonthShare month : overview.completion(unit)) {
                months.addObject()
                        .put("month", month.month().toString())
                        .put("due", month.due())
                        .put("settled", month.settled())
                        .put("ahead", month.ahead());
            }
        }
    }

    private void pace(ObjectNode node) {
        node.put("duty", pace.duty().ref().toString())
                .put("first", pace.days().first().toString())
                .put("last", pace.days().last().toString())
                .put("today", pace.today().toString())
                .put("due", pace.duty().due().toString())
                .put("required", pace.duty().requirement().required());
        ArrayNode points = node.putArray("points");
        for (PaceCurve.Point point : pace.points()) {
            ObjectNode each =
                    points.addObject().put("day", point.day().toString()).put("expected", point.expected());
            point.done().ifPresent(d -> each.put("done", d));
        }
    }

    private void checklist(ArrayNode checklist) {
        ReportData data = overview.data();
        for (Verdict verdict : data.now().of(data.leader(), data.year())) {
            ObjectNode row = checklist.addObject();
            bilingual(row, "content", verdict.duty().item().content());
            bilingual(row, "frequency", w -> w.frequency(verdict.duty().item().frequency()));
            bilingual(row, "stands", w -> w.state(verdict));
            overview.remedies(verdict.duty().ref()).ifPresent(p -> bilingual(row, "remedy", w -> w.plans(p)));
            row.set("verdict", read(JsonView.VERDICT.write(verdict)));
        }
    }

    private void explanation(ObjectNode report) {
        ObjectNode explanation = read(JsonView.EXPLANATION.write(overview.explanation()));
        if (explanation.get("verdict") instanceof ObjectNode verdict) {
            verdict.remove(HOLDER);
        }
        report.set("explanation", explanation);
        ArrayNode cures = report.putArray("cures");
        for (Overview.Cure cure : overview.cures()) {
            ObjectNode node = cures.addObject();
            bilingual(node, "plan", w -> w.plan(cure.plan()));
            node.put("last", cure.plan().last().toString());
            cure.after().ifPresent(v -> node.put("state", v.state().name()));
        }
    }

    private ObjectNode read(String json) {
        try {
            ObjectNode node = mapper.readValue(json, ObjectNode.class);
            node.remove(HOLDER);
            return node;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void changes(ArrayNode changes) {
        for (Overview.Change change : overview.changes()) {
            ObjectNode node = changes.addObject().put("duty", change.duty().toString());
            change.then().ifPresent(v -> stands(node.putObject("then"), v));
            change.now().ifPresent(v -> stands(node.putObject("now"), v));
        }
    }

    private static void stands(ObjectNode node, Verdict verdict) {
        node.put("state", verdict.state().name()).put("missing", verdict.missing());
    }

    private void relations(ArrayNode relations) {
        for (Overview.Along along : overview.relations()) {
            ObjectNode node = relations
                    .addObject()
                    .put("type", along.type().value())
                    .put("unit", along.rolled().unit().value());
            rolled(node, along.rolled());
        }
    }

    private static void states(ArrayNode states) {
        for (State state : State.values()) {
            ObjectNode node = states.addObject()
                    .put("state", state.name())
                    .put("group", Group.of(state).name());
            bilingual(node, "label", state.label());
        }
    }
}
