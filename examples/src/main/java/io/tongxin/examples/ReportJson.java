package io.tongxin.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongxin.assessment.Figures;
import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.UnitId;
import java.util.Locale;

/** The same as the page, for machines. */
record ReportJson(ReportData data) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    String json() throws JsonProcessingException {
        ObjectNode report = MAPPER.createObjectNode();
        report.put("date", data.now().asOf().date().toString());
        report.put("known", data.now().asOf().known().toString());
        report.put("year", data.year());
        ArrayNode checklist = report.putArray("checklist");
        for (Verdict verdict : data.now().of(data.leader(), data.year())) {
            checklist.add(MAPPER.readTree(JsonView.VERDICT.write(verdict)));
        }
        report.set("explanation", MAPPER.readTree(JsonView.EXPLANATION.write(data.explanation())));
        ArrayNode figures = report.putArray("figures");
        figures(figures.addObject(), data.top());
        data.departments().forEach(u -> figures(figures.addObject(), u));
        ArrayNode changed = report.putArray("changed");
        for (ReportData.Changed c : data.changed()) {
            ObjectNode node = changed.addObject();
            node.put("duty", c.now().duty().ref().toString());
            c.then().ifPresent(t -> node.put("then", t.state().name()));
            node.put("now", c.now().state().name());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    private void figures(ObjectNode node, UnitId unit) {
        Figures rolled = data.rollUp().at(unit).figures();
        node.put("unit", unit.value());
        node.put("units", data.rollUp().at(unit).from().size());
        node.put("total", rolled.total());
        ObjectNode byState = node.putObject("states");
        rolled.duties().forEach((state, byStrength) -> {
            ObjectNode counts = byState.putObject(state.name());
            byStrength.forEach((strength, refs) -> counts.put(strength.name().toLowerCase(Locale.ROOT), refs.size()));
        });
        ArrayNode months = node.putArray("months");
        for (ReportData.Completion c : data.completion(unit)) {
            months.addObject()
                    .put("month", c.month().toString())
                    .put("due", c.due())
                    .put("settled", c.settled());
        }
    }
}
