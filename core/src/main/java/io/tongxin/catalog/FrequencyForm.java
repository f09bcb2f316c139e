package io.tongxin.catalog;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.catalog.Node.Mapping;
import io.tongxin.catalog.Reference.Target;
import io.tongxin.id.EventKindId;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a frequency is written; its shape is told by the field it must have. */
final class FrequencyForm {
    private static final int MOST = 1_000;
    private static final Form<PeriodLength> LENGTH = Scalars.code(List.of(PeriodLength.values()));

    private FrequencyForm() {}

    static Optional<Frequency> frequency(Node node) {
        var fields = new Fields(node);
        List<String> shapes = List.of("times", "targets", "standing", "unspecified", "appraised", "on-event");
        List<String> given = shapes.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            if (node.content() instanceof Mapping) {
                node.problem("frequency.shape", String.join(", ", shapes));
            }
            return Optional.empty();
        }
        return switch (given.get(0)) {
            case "standing" ->
                fields.required("standing", FrequencyForm::cycle)
                        .flatMap(cycle -> fields.built("value.record", () -> new Frequency.Standing(cycle)));
            case "unspecified" -> unspecified(fields);
            case "appraised" ->
                fields.required("appraised", FrequencyForm::cycle)
                        .flatMap(cycle -> fields.built("value.record", () -> new Frequency.Appraised(cycle)));
            case "on-event" -> onEvent(fields);
            default -> quota(fields);
        };
    }

    private static Optional<Frequency> unspecified(Fields fields) {
        Optional<Cycle> cycle = fields.required("unspecified", FrequencyForm::cycle);
        Optional<String> wording = fields.required("wording", Scalars.text(20));
        return fields.built(
                "value.record", () -> new Frequency.Unspecified(cycle.orElseThrow(), wording.orElseThrow()));
    }

    private static Optional<Frequency> onEvent(Fields fields) {
        Optional<EventKindId> event = fields.required("on-event", References.EVENT_KIND);
        boolean before = fields.has("before");
        if (before == fields.has("after")) {
            fields.problem(fields.node().place(), "frequency.before-or-after");
            return Optional.empty();
        }
        Optional<Days> days = fields.required(before ? "before" : "after", Scalars.written("value.days", Days::parse));
        return fields.built(
                "value.record",
                () -> new OnEvent(
                        event.orElseThrow(), before ? OnEvent.When.BEFORE : OnEvent.When.AFTER, days.orElseThrow()));
    }

    private static Optional<Frequency> quota(Fields fields) {
        Optional<Cycle> per = fields.required("per", FrequencyForm::cycle);
        int times = fields.optional("times", Scalars.number(1, MOST), 1);
        Map<Integer, Integer> targets = fields.optional("targets", FrequencyForm::targets, Map.of());
        int atMost = fields.optional("at-most", Scalars.number(1, MOST), 0);
        int gap = fields.optional("gap", Scalars.number(1, MOST), 0);
        int partners = fields.optional("partners", Scalars.number(1, MOST), 0);
        int dueDay = fields.optional("due-day", Scalars.number(1, 31), 0);
        Optional<PeriodLength> part = fields.optional("in-each", LENGTH);
        Optional<Integer> minimum = fields.optional("minimum", Scalars.number(1, MOST));
        var method = fields.optional("apportionment", apportionment(), Quota.Apportionment.LARGEST_REMAINDER);
        if (fields.has("in-each") != fields.has("minimum")) {
            fields.problem(fields.node().place(), "quota.minimum");
        }
        if (per.isEmpty()) {
            return Optional.empty();
        }
        Quota base = Quota.of(per.get(), times).withPartners(partners).withApportionment(method);
        Quota due = fields.refined("due-day", base, "quota.due-day", () -> base.withDueDay(dueDay));
        Quota aimed = fields.refined("targets", due, "quota.targets", () -> due.withTargets(targets));
        Quota bounded = fields.refined("at-most", aimed, "quota.at-most", () -> aimed.withAtMost(atMost));
        Quota apart = fields.refined("gap", bounded, "quota.gap", () -> bounded.withGap(gap));
        Quota spread = part.isEmpty() || minimum.isEmpty()
                ? apart
                : fields.refined("in-each", apart, "quota.spread", () -> apart.withSpread(part.get(), minimum.get()));
        return fields.built("value.record", () -> spread);
    }

    private static Form<Quota.Apportionment> apportionment() {
        return Scalars.code(Arrays.asList(Quota.Apportionment.values()));
    }

    /** A mapping from the number of a period in its year to what is asked in it. */
    private static Optional<Map<Integer, Integer>> targets(Node node) {
        if (!(node.content() instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            node.problem("wrong.mapping");
            return Optional.empty();
        }
        Map<Integer, Integer> targets = new TreeMap<>();
        mapping.entries().forEach((ordinal, entry) -> {
            if (ordinal.matches("[1-9]|1\\d|2[0-4]")) {
                Scalars.number(1, MOST)
                        .read(entry.value())
                        .ifPresent(number -> targets.put(Integer.valueOf(ordinal), number));
            } else {
                node.reading().problems().add(entry.name(), "quota.ordinal");
            }
        });
        return targets.size() == mapping.entries().size() ? Optional.of(targets) : Optional.empty();
    }

    private static Optional<Cycle> cycle(Node node) {
        Optional<Cycle> cycle = Scalars.written("value.cycle", Cycle::parse).read(node);
        cycle.ifPresent(c -> {
            if (c instanceof Cycle.Window window) {
                node.reading()
                        .refers(new Reference(
                                node, Target.WINDOW, window.table().value()));
            } else if (c instanceof Cycle.Semester) {
                node.reading().refers(new Reference(node, Target.SEMESTER, "semester"));
            }
        });
        return cycle;
    }
}
