package io.tongxin.examples.vectors;

import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small cases drawn from a seed, in a window of two weeks; what the library says of them is written down as it stands. */
final class RandomVectors {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final int DAYS = 14;
    private static final String WINDOW = """
            period-tables:
              - id: days
                title: 两周
                kind: window
                known-until: 2026-12-31
                rows:
                  - {label: "2026", from: 2026-05-01, until: 2026-05-14}
            """;

    private final Random random;

    private RandomVectors(Random random) {
        this.random = random;
    }

    static List<VectorDraft> all(int cases) {
        var drafts = new ArrayList<VectorDraft>();
        for (int seed = 1; seed <= cases; seed++) {
            drafts.add(new RandomVectors(new Random(seed)).draft(seed));
        }
        return drafts;
    }

    private VectorDraft draft(int seed) {
        VectorDraft draft =
                VectorDraft.of("seed-" + seed, "随机案例", "drawn at random").calendar(WINDOW);
        if (random.nextInt(3) == 0) {
            grouped(draft);
        } else {
            single(draft);
        }
        acts(draft);
        views(draft);
        return draft;
    }

    private void single(VectorDraft draft) {
        boolean leader = random.nextBoolean();
        int times = 1 + random.nextInt(4);
        var frequency = new StringBuilder("times: " + times + ", per: \"window:days\"");
        if (random.nextInt(3) == 0) {
            frequency.append(", partners: ").append(1 + random.nextInt(times));
        }
        if (random.nextInt(3) == 0) {
            frequency.append(", at-most: ").append(times + random.nextInt(2));
        } else if (random.nextBoolean()) {
            frequency.append(", gap: ").append(1 + random.nextInt(4));
        }
        frequency
                .append(", apportionment: ")
                .append(pick("largest-remainder", "highest-averages", "cumulative-rounding"));
        draft.item(
                "a",
                "{" + frequency + "}",
                "roles: [" + (leader ? "leader-in-charge" : "body") + "]",
                "credit: {kinds: [talk], partner: any-person}",
                "grounds: [leave]",
                "strength: " + pick("must", "should", "may"),
                "lead: " + random.nextInt(4));
        if (leader) {
            holders(draft);
        }
        if (random.nextInt(3) == 0) {
            exempt(draft, leader ? "post:bureau.leader" : "unit:bureau");
        }
    }

    private void grouped(VectorDraft draft) {
        draft.list("duties@1", "groups: [{id: g, items: [a, b]}]")
                .item("a", "{times: " + (1 + random.nextInt(2)) + ", per: \"window:days\"}")
                .item(
                        "b",
                        "{times: " + (1 + random.nextInt(2)) + ", per: \"window:days\"" + pick("", ", at-most: 2")
                                + "}",
                        "credit: {kinds: [" + pick("talk, study", "study") + "]}");
    }

    private void holders(VectorDraft draft) {
        int next = random.nextInt(3);
        for (int person = 1; next < DAYS && person <= 3; person++) {
            int last = next + random.nextInt(6);
            draft.holder("p-" + person, "from: " + day(next) + ", until: " + day(last));
            next = last + 1 + random.nextInt(2) * random.nextInt(3);
        }
    }

    private void exempt(VectorDraft draft, String owner) {
        int from = random.nextInt(DAYS);
        draft.decide(
                "exemptions",
                "id: e-1, item: a, owner: \"" + owner + "\", from: " + day(from) + ", until: "
                        + day(Math.min(DAYS - 1, from + random.nextInt(5)))
                        + ", ground: " + pick("leave", "leave", "flood") + ", decided-by: city, day: "
                        + day(random.nextInt(6))
                        + ", recorded: " + day(random.nextInt(6)) + "T09:00:00+08:00");
    }

    private void acts(VectorDraft draft) {
        int count = random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            int on = random.nextInt(DAYS + 2) - 1;
            var more = new ArrayList<>(List.of(
                    "kind: " + pick("talk", "talk", "study"),
                    "partners: [\"person:q-" + (1 + random.nextInt(3)) + "\"]",
                    "recorded: " + day(on + random.nextInt(2) * random.nextInt(6)) + "T20:0" + i + ":00+08:00"));
            if (random.nextInt(5) == 0) {
                more.add("revisions: [{recorded: " + day(on + 6) + "T21:0" + i + ":00+08:00, "
                        + pick("withdrawn: true", "day: " + day(on + 1 + random.nextInt(3))) + "}]");
            }
            draft.act("x" + i, day(on), more.toArray(String[]::new));
        }
    }

    private void views(VectorDraft draft) {
        var catalog = draft.catalog();
        var facts = VectorFacts.facts(catalog, VectorFacts.lists(catalog));
        for (int i = 0; i < 2; i++) {
            LocalDate date = FIRST.plusDays(random.nextInt(DAYS + 3) - 1L);
            Instant known = Instant.parse(random.nextBoolean() ? VectorDraft.EVER : date + "T23:00:00Z");
            AsOf asOf = AsOf.of(date, known);
            List<Expectation> found = Evaluation.of(facts, asOf).ofYear(2026).stream()
                    .map(Expectation::of)
                    .toList();
            draft.view(new VectorCase.View(asOf, 2026, found));
        }
    }

    private static String day(int offset) {
        return FIRST.plusDays(offset).toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
