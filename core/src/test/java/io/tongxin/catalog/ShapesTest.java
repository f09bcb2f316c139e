package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the guide says of shapes of frequency and score, shown on its own list of shapes. */
class ShapesTest {
    private static final List<ResponsibilityItem> ITEMS = Checklist.of(Samples.all()).catalog().lists().stream()
            .filter(list -> list.key().toString().equals("shapes@2026"))
            .flatMap(list -> list.items().stream())
            .toList();

    /** An act that the association of the samples attended. */
    private static String act(String id, String kind, String day) {
        return "  - {id: %s, unit: cpa, kind: %s, title: 活动, day: %s, recorded: %sT20:00:00+08:00,\n"
                        .formatted(id, kind, day, day)
                + "     participations: [{owner: \"unit:cpa\", role: attended}]}\n";
    }

    private static List<String> points(Map<String, String> texts, String day, String prefix) {
        return Checklist.of(texts)
                .points(2026, day)
                .lines()
                .filter(line -> line.startsWith("unit:cpa " + prefix))
                .map(line -> line.substring(9))
                .toList();
    }

    @Test
    void the_list_of_shapes_has_every_shape_of_frequency_and_every_method_of_score() {
        assertThat(ITEMS).extracting(item -> item.frequency().shape()).contains(Frequency.Shape.values());
        assertThat(ITEMS).extracting(item -> item.score().method()).contains(Score.Method.values());
    }

    @Test
    void the_list_of_shapes_has_every_period() {
        assertThat(ITEMS)
                .extracting(item -> item.frequency().cycle().toString())
                .contains(
                        "year",
                        "half-year",
                        "quarter",
                        "two-months",
                        "month",
                        "half-month",
                        "semester",
                        "window:publicity-month");
    }

    @Test
    void a_bonus_stacks_by_the_level_reached() {
        Map<String, String> texts = Samples.all();
        texts.merge(
                "activities.yaml",
                act("a-b1", "taken-by-province", "2026-05-05") + act("a-b2", "taken-by-district", "2026-06-05"),
                String::concat);

        assertThat(points(texts, "2026-12-31", "taken-by"))
                .containsExactly("taken-by-city 2.0", "taken-by-district 2.0", "taken-by-province 4.0");
    }

    @Test
    void points_change_by_quarter_while_the_block_keeps_its_sum() {
        Map<String, String> texts = Samples.all();
        texts.merge(
                "activities.yaml",
                act("a-v1", "visit", "2026-02-05")
                        + act("a-v2", "visit", "2026-04-05")
                        + act("a-v3", "visit", "2026-05-05"),
                String::concat);

        assertThat(points(texts, "2026-12-31", "visits")).containsExactly("visits-q1 3.0", "visits-q2 4.0");
        assertThat(ITEMS.stream()
                        .filter(item -> item.id().value().endsWith("-q1"))
                        .mapToInt(item -> item.score().hundredths())
                        .sum())
                .isEqualTo(ITEMS.stream()
                        .filter(item -> item.id().value().endsWith("-q2"))
                        .mapToInt(item -> item.score().hundredths())
                        .sum())
                .isEqualTo(1_000);
    }

    @Test
    void the_self_assessed_and_the_audited_column_are_two_points_of_view() {
        Map<String, String> texts = Samples.all();
        String judged = """
                  - {id: j-self, duty: "vote|unit:cpa|2026|2026-01-01", fulfilled: true, percent: 95, reason: 自评,
                     judged-by: cpa, day: 2026-12-10, recorded: 2026-12-10T09:00:00+08:00}
                  - {id: j-audit, duty: "vote|unit:cpa|2026|2026-01-01", fulfilled: true, percent: 80, reason: 审核,
                     judged-by: city, day: 2026-12-20, recorded: 2026-12-20T09:00:00+08:00}
                """;
        texts.compute("decisions.yaml", (file, text) -> text.replace("judgements:\n", "judgements:\n" + judged));

        assertThat(points(texts, "2026-12-15", "vote")).containsExactly("vote 19.0");
        assertThat(points(texts, "2026-12-31", "vote")).containsExactly("vote 16.0");
    }
}
