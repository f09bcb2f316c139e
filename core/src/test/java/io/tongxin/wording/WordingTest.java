package io.tongxin.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.SceneFacts;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.NormId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norms;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sentences in Chinese and English, and the same as JSON. */
class WordingTest {
    private static final Vocabulary WORDS = new Vocabulary(Map.of(
            Vocabulary.Category.ACTIVITY_KIND, Map.of("talk", Bilingual.of("谈心谈话", "talk")),
            Vocabulary.Category.EVENT_KIND, Map.of("decision", Bilingual.of("重大决策", "major decision"))));
    private static final ResponsibilityItem ITEM = ResponsibilityItem.of(
                    ItemId.of("x"),
                    Bilingual.of("每年谈心四次", "four talks a year"),
                    Set.of(ResponsibleRole.BODY),
                    Quota.of(PeriodLength.YEAR, 4),
                    Credit.of(ActivityKindId.of("talk")))
            .withBasis(List.of(Citation.document(NormId.of("norm"), "2025")));
    private static final Facts FACTS = SceneFacts.of(List.of(ITEM), "2026-03-24");
    private static final DutyRef DUTY = DutyRef.parse("x|unit:bureau|2026|2026-01-01");

    private static Evaluation evaluation() {
        return Evaluation.of(FACTS, AsOf.of(LocalDate.of(2026, 9, 30), Instant.parse("2026-10-01T00:00:00Z")));
    }

    private static Wording in(Locale locale) {
        return Wording.of(
                locale,
                ZoneOffset.UTC,
                WORDS,
                Norms.of(List.of()),
                FACTS.terms().organization());
    }

    @Test
    void an_explanation_leads_from_the_norm_to_the_remedy_in_chinese() {
        assertThat(in(Locale.CHINESE).explanation(evaluation().explain(DUTY)))
                .containsExactly(
                        "职责：局 · 2026",
                        "依据：norm（2025），条款未核",
                        "条目：每年谈心四次 [应当] 每年至少4次",
                        "来源：list@0设定",
                        "期限：2026年1月1日至2026年12月31日，期限日2026年12月31日，应完成4次",
                        "进度：已计1次，按进度应有⌊4 × 272 / 365⌋ = 2",
                        "活动：talk-0 2026年3月24日 计入（第1版 2026-03-24 18:00登记）",
                        "判定：2026年9月30日 进度不足，还差3次 → 提醒",
                        "补救1：2026年12月31日前开展谈心谈话（参加），共3次");
    }

    @Test
    void and_in_english() {
        assertThat(in(Locale.ENGLISH).explanation(evaluation().explain(DUTY)))
                .contains(
                        "Basis: norm (2025), article not verified",
                        "Verdict: 2026-09-30 short, 3 more needed → warning",
                        "Remedy 1: by 2026-12-31 hold talk (attended), 3 times");
    }

    @Test
    void frequencies_read_as_a_clause_would_say_them() {
        Wording zh = in(Locale.CHINESE);
        assertThat(zh.frequency(Quota.of(PeriodLength.QUARTER, 1))).isEqualTo("每季度至少1次");
        assertThat(zh.frequency(Quota.of(Cycle.semester(), 1).withAtMost(2))).isEqualTo("每学期1至2次");
        assertThat(zh.frequency(Quota.of(PeriodLength.YEAR, 2)
                        .withSpread(PeriodLength.HALF_YEAR, 1)
                        .withGap(30)
                        .withPartners(2)))
                .isEqualTo("每年至少2次，每半年不少于1次，相隔不少于30日，不同对象不少于2个");
        assertThat(zh.frequency(new OnEvent(EventKindId.of("decision"), OnEvent.When.BEFORE, Days.parse("10d"))))
                .isEqualTo("重大决策前至少10日");
        assertThat(zh.frequency(new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期")))
                .isEqualTo("定期（未定次数，由人评判）");
    }

    @Test
    void the_json_of_an_explanation_is_the_same_whatever_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            String json = JsonView.EXPLANATION.write(evaluation().explain(DUTY));
            assertThat(json)
                    .startsWith("{\"verdict\":{\"duty\":\"x|unit:bureau|2026|2026-01-01\"")
                    .contains("\"state\":\"SHORT\",\"missing\":3")
                    .contains("\"activities\":[{\"activity\":\"talk-0\"")
                    .contains("\"remedies\":[{\"last\":\"2026-12-31\"");
        } finally {
            Locale.setDefault(before);
        }
    }
}
