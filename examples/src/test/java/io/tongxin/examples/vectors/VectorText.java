package io.tongxin.examples.vectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongxin.catalog.Catalog;
import io.tongxin.exchange.JsonForm;
import io.tongxin.exchange.JsonForms;
import io.tongxin.storage.Recorded;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The text of a file of vectors: what is small stands on one line. */
final class VectorText {
    private static final int DEEPEST = 5;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private VectorText() {}

    static String of(String family, String zh, String en, List<VectorDraft> drafts) {
        ObjectNode file = NODES.objectNode().put("format", VectorFile.FORMAT).put("family", family);
        bilingual(file.putObject("about"), zh, en);
        ArrayNode cases = file.putArray("cases");
        drafts.forEach(d -> write(d, cases.addObject()));
        var text = new StringBuilder();
        append(text, file, 0);
        return text.append('\n').toString();
    }

    private static void bilingual(ObjectNode node, String zh, String en) {
        node.put("zh", zh).put("en", en);
    }

    private static void write(VectorDraft draft, ObjectNode json) {
        VectorCase one = draft.done();
        json.put("name", one.name());
        bilingual(json.putObject("why"), draft.zh, draft.en);
        facts(one.catalog(), json.putObject("facts"));
        if (!one.weakenings().isEmpty()) {
            ArrayNode weakenings = json.putArray("weakenings");
            one.weakenings().forEach(weakenings::add);
        }
        ArrayNode views = json.putArray("views");
        one.views().forEach(view -> {
            ObjectNode seen = views.addObject()
                    .put("date", view.asOf().date().toString())
                    .put("known", view.asOf().known().toString())
                    .put("year", view.year());
            ArrayNode verdicts = seen.putArray("verdicts");
            view.verdicts().forEach(v -> verdicts.add(v.toJson()));
        });
    }

    private static void facts(Catalog catalog, ObjectNode facts) {
        records(facts, "units", JsonForms.UNIT, catalog.organization().units());
        records(facts, "placements", JsonForms.PLACEMENT, catalog.organization().placements());
        records(facts, "relations", JsonForms.RELATION, catalog.organization().relations());
        records(facts, "posts", JsonForms.POST, catalog.organization().posts());
        records(
                facts,
                "appointments",
                JsonForms.APPOINTMENT,
                catalog.organization().appointments());
        records(facts, "workingCalendars", JsonForms.WORKING_CALENDAR, catalog.workingCalendars());
        records(facts, "periodTables", JsonForms.PERIOD_TABLE, catalog.periodTables());
        records(facts, "lists", JsonForms.RESPONSIBILITY_LIST, catalog.lists());
        revisions(facts, "activities", JsonForms.ACTIVITY, catalog.activities());
        revisions(facts, "exemptions", JsonForms.EXEMPTION, catalog.exemptions());
        revisions(facts, "judgements", JsonForms.JUDGEMENT, catalog.judgements());
        revisions(facts, "attestations", JsonForms.ATTESTATION, catalog.attestations());
        revisions(facts, "reasons", JsonForms.REASON, catalog.reasons());
        revisions(facts, "triggers", JsonForms.TRIGGER, catalog.triggers());
        records(facts, "closings", JsonForms.CLOSING, catalog.closings());
    }

    private static <T> void records(ObjectNode facts, String name, JsonForm<T> form, Collection<T> records) {
        if (!records.isEmpty()) {
            ArrayNode array = facts.putArray(name);
            records.forEach(r -> array.add(tree(form.write(r))));
        }
    }

    private static <T> void revisions(ObjectNode facts, String name, JsonForm<T> form, List<Recorded<T>> revisions) {
        if (!revisions.isEmpty()) {
            ArrayNode array = facts.putArray(name);
            for (Recorded<T> r : revisions) {
                ObjectNode json = array.addObject()
                        .put("recordedAt", r.recordedAt().toString())
                        .put("actor", r.actor().value());
                if (r.revision() > 1) {
                    json.put("revision", r.revision());
                }
                if (r.withdrawn()) {
                    json.put("withdrawn", true);
                }
                json.set("record", tree(form.write(r.value())));
            }
        }
    }

    private static JsonNode tree(String text) {
        try {
            return VectorFile.tree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder text, JsonNode node, int depth) {
        boolean open = node.isContainerNode() && depth < DEEPEST + (node.isArray() ? 1 : 0) && holdsContainers(node);
        if (!open) {
            text.append(node);
            return;
        }
        String line = "\n ".concat(" ".repeat(depth));
        text.append(node.isObject() ? '{' : '[');
        String comma = "";
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                text.append(comma)
                        .append(line)
                        .append('"')
                        .append(field.getKey())
                        .append("\": ");
                append(text, field.getValue(), depth + 1);
                comma = ",";
            }
        } else {
            for (JsonNode element : node) {
                text.append(comma).append(line);
                append(text, element, depth + 1);
                comma = ",";
            }
        }
        text.append('\n').append(" ".repeat(depth)).append(node.isObject() ? '}' : ']');
    }

    private static boolean holdsContainers(JsonNode node) {
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                return true;
            }
        }
        return false;
    }
}
