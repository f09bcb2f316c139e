package io.tongxin.examples.vectors;

import io.tongxin.catalog.Catalog;
import io.tongxin.catalog.CatalogReader;
import io.tongxin.duty.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case while it is written: a city, a bureau and the post of its leader; lists, acts and decisions as catalogs write them, and
 * what is expected by hand.
 */
final class VectorDraft {
    static final String EVER = "2030-01-01T00:00:00Z";
    private static final CatalogReader READER = CatalogReader.of(Locale.ENGLISH);

    final String name;
    final String zh;
    final String en;
    private String existence = "from: 2000-01-01";
    private final StringBuilder lists = new StringBuilder();
    private final Map<String, String> listFiles = new TreeMap<>();
    private final StringBuilder appointments = new StringBuilder();
    private final StringBuilder units = new StringBuilder();
    private final StringBuilder calendar = new StringBuilder();
    private final StringBuilder activities = new StringBuilder();
    private final Map<String, StringBuilder> decisions = new TreeMap<>();
    private final List<VectorCase.View> views = new ArrayList<>();
    private final List<String> weakenings = new ArrayList<>();

    private VectorDraft(String name, String zh, String en) {
        this.name = name;
        this.zh = zh;
        this.en = en;
    }

    static VectorDraft of(String name, String zh, String en) {
        return new VectorDraft(name, zh, en);
    }

    /** The days through which the bureau exists. */
    VectorDraft bureau(String days) {
        existence = days;
        return this;
    }

    /** A further unit below the bureau. */
    VectorDraft unit(String id, String more) {
        units.append("  - {id: %s, name: 单位, from: 2000-01-01%s}%n".formatted(id, more));
        return this;
    }

    VectorDraft holder(String person, String days) {
        appointments.append("  - {post: bureau.leader, holder: %s, %s}%n".formatted(person, days));
        return this;
    }

    /** Begins a list; without it, items stand in one for the bureau, in force since 2000. */
    VectorDraft list(String key, String... header) {
        endList();
        List<String> lines = new ArrayList<>(List.of("catalog: list", "list: " + key, "title: 清单"));
        lines.addAll(List.of(header));
        for (String usual : List.of("issuer: city", "from: 2000-01-01", "applies-to: {units: [bureau]}")) {
            String field = usual.substring(0, usual.indexOf(':') + 1);
            if (Arrays.stream(header).noneMatch(h -> h.startsWith(field))) {
                lines.add(usual);
            }
        }
        lists.append(String.join("\n", lines)).append("\nitems:\n");
        return this;
    }

    private void endList() {
        if (!lists.isEmpty()) {
            String text = lists.toString();
            listFiles.put(
                    "list-" + listFiles.size() + ".yaml",
                    text.endsWith("items:\n") ? text.substring(0, text.length() - 7) : text);
            lists.setLength(0);
        }
    }

    /** An item of the body that counts talks, without days of warning, unless it says otherwise. */
    VectorDraft item(String id, String frequency, String... more) {
        if (lists.isEmpty()) {
            list("duties@1");
        }
        var fields = new ArrayList<>(List.of("id: " + id, "content: 事项", "frequency: " + frequency));
        fields.addAll(List.of(more));
        boolean credited = frequency.contains("times") || frequency.contains("targets") || frequency.contains("event");
        for (String usual : List.of("roles: [body]", "lead: 0", "credit: {kinds: [talk]}")) {
            String field = usual.substring(0, usual.indexOf(':') + 1);
            boolean wanted = credited || !field.equals("credit:");
            if (wanted && Arrays.stream(more).noneMatch(m -> m.startsWith(field))) {
                fields.add(usual);
            }
        }
        lists.append("  - {").append(String.join(", ", fields)).append("}\n");
        return this;
    }

    VectorDraft calendar(String yaml) {
        calendar.append(yaml);
        return this;
    }

    /** A talk that the bureau and its leader attended, recorded the same evening, unless it says otherwise. */
    VectorDraft act(String id, String day, String... more) {
        var fields = new ArrayList<>(List.of("id: " + id, "unit: bureau", "title: 活动"));
        fields.addAll(List.of(more));
        if (Arrays.stream(more).noneMatch(m -> m.startsWith("until:"))) {
            fields.add("day: " + day);
        }
        for (String usual : List.of(
                "kind: talk",
                "participations: [{owner: \"unit:bureau\", role: attended}, {owner: \"post:bureau.leader\", role: attended}]",
                "recorded: " + day + "T20:00:00+08:00")) {
            String field = usual.substring(0, usual.indexOf(':') + 1);
            if (Arrays.stream(more).noneMatch(m -> m.startsWith(field))) {
                fields.add(usual);
            }
        }
        activities.append("  - {").append(String.join(", ", fields)).append("}\n");
        return this;
    }

    /** Acts on these days, named x1, x2 and so on. */
    VectorDraft acts(String... days) {
        for (int i = 0; i < days.length; i++) {
            act("x" + (i + 1), days[i]);
        }
        return this;
    }

    VectorDraft decide(String kind, String fields) {
        decisions
                .computeIfAbsent(kind, k -> new StringBuilder())
                .append("  - {")
                .append(fields)
                .append("}\n");
        return this;
    }

    VectorDraft weakens(String... subjects) {
        weakenings.addAll(List.of(subjects));
        return this;
    }

    /** What is expected on the day, with all that was ever recorded. */
    VectorDraft on(String day, String... expected) {
        return on(day, EVER, Integer.parseInt(day.substring(0, 4)), expected);
    }

    VectorDraft on(String day, String known, int year, String... expected) {
        List<Expectation> verdicts =
                Arrays.stream(expected).map(ExpectedLine::read).toList();
        return view(new VectorCase.View(AsOf.of(LocalDate.parse(day), Instant.parse(known)), year, verdicts));
    }

    VectorDraft view(VectorCase.View view) {
        views.add(view);
        return this;
    }

    VectorCase done() {
        return new VectorCase(name, catalog(), weakenings, views);
    }

    Catalog catalog() {
        endList();
        Map<String, String> texts = new TreeMap<>(listFiles);
        texts.put("vocabulary.yaml", """
                catalog: vocabulary
                activity-kinds: {talk: 谈心, study: 学习, visit: 走访}
                evidence-kinds: {minutes: 纪要, photo: 照片}
                event-kinds: {decision: 决策, festival: 节日}
                grounds: {leave: 休假, flood: 洪涝}
                relation-types: {guides: 指导}
                """);
        texts.put("organization.yaml", organization());
        put(texts, "calendar", calendar.toString());
        put(texts, "activities", activities.isEmpty() ? "" : "recorded-by: clerk\nactivities:\n" + activities);
        var decided = new StringBuilder();
        decisions.forEach((kind, records) -> decided.append(kind).append(":\n").append(records));
        put(texts, "decisions", decided.isEmpty() ? "" : "recorded-by: clerk\n" + decided);
        return READER.read(texts);
    }

    private static void put(Map<String, String> texts, String kind, String content) {
        if (!content.isEmpty()) {
            texts.put(kind + ".yaml", "catalog: %s\n%s".formatted(kind, content));
        }
    }

    private String organization() {
        var below = new StringBuilder();
        units.toString().lines().forEach(line -> {
            String id = line.substring(line.indexOf("id: ") + 4, line.indexOf(','));
            below.append("  - {unit: %s, superior: bureau, from: 2000-01-01}%n".formatted(id));
        });
        return "catalog: organization\nunits:\n"
                + "  - {id: city, name: 市, from: 2000-01-01}\n"
                + "  - {id: bureau, name: 局, " + existence + "}\n" + units
                + "placements:\n  - {unit: bureau, superior: city, " + existence + "}\n" + below
                + "posts:\n  - {id: bureau.leader, unit: bureau, title: 分管领导, roles: [leader-in-charge], " + existence
                + "}\n" + (appointments.isEmpty() ? "" : "appointments:\n" + appointments);
    }
}
