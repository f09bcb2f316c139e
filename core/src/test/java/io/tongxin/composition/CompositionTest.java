package io.tongxin.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
    private static final UnitId CITY = UnitId.of("city");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private final CompositionRules rules = CompositionRules.national();

    private static Composition body(BodyKind kind, int total, int nonParty) {
        return new Composition(CITY, kind, DAY, total, nonParty, true, false);
    }

    private CompositionVerdict only(Composition body) {
        List<CompositionVerdict> verdicts = rules.verdicts(body);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // 60 per cent of 300 is 180; of 301 it is 180.6, so that 181 are asked for
        "300, 180, true",
        "300, 179, false",
        "301, 180, false",
        "301, 181, true",
        "1, 0, false",
        "1, 1, true",
        "0, 0, true",
        "5, 3, true",
        "4, 2, false"
    })
    void not_less_than_60_per_cent_is_counted_in_whole_people(int total, int nonParty, boolean kept) {
        assertThat(only(body(CompositionRules.CPPCC_MEMBERS, total, nonParty)).isKept())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"cppcc-members, 60", "cppcc-standing-members, 65", "cppcc-vice-chairs, 50", "counsellors, 70"})
    void the_shares_are_those_of_articles_44_and_45(String code, int percent) {
        CompositionRule rule = rules.rules().stream()
                .filter(r -> r.kind().code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(rule.share()).isEqualTo(new Share.Percent(percent));
        assertThat(rule.basis()).hasToString("ctc-regulations@2020#" + (code.startsWith("cppcc") ? 44 : 45));
        assertThat(rule.verified()).isTrue();
    }

    @Test
    void the_cppcc_is_looked_at_when_its_term_changes_and_not_between() {
        var between = new Composition(CITY, CompositionRules.CPPCC_MEMBERS, DAY, 300, 10, false, false);

        assertThat(rules.verdicts(between)).isEmpty();
    }

    @Test
    void the_vice_chairs_of_an_autonomous_area_are_excepted_and_its_members_are_not() {
        assertThat(rules.verdicts(new Composition(CITY, CompositionRules.CPPCC_VICE_CHAIRS, DAY, 6, 0, true, true)))
                .isEmpty();
        assertThat(rules.verdicts(new Composition(CITY, CompositionRules.CPPCC_MEMBERS, DAY, 6, 0, true, true)))
                .hasSize(1);
    }

    @Test
    void what_must_be_is_a_violation_what_should_generally_be_asks_for_a_reason() {
        assertThat(only(body(CompositionRules.COURT_LEADERS, 7, 0)).finding())
                .map(Finding::consequence)
                .contains(Consequence.VIOLATION);
        assertThat(only(body(CompositionRules.UNIVERSITY_LEADERS, 9, 0)).finding())
                .map(Finding::consequence)
                .contains(Consequence.NEEDS_REASON);
        assertThat(only(body(CompositionRules.UNIVERSITY_LEADERS, 9, 1)).finding())
                .isEmpty();
    }

    @Test
    void what_may_be_is_information() {
        CompositionRule court = rules.rules().get(3);
        var may = new CompositionRule(
                court.id(), court.kind(), court.share(), Strength.MAY, court.occasion(), true, court.basis(), false);

        assertThat(CompositionVerdict.of(may, body(CompositionRules.COURT_LEADERS, 7, 0))
                        .finding()
                        .map(Finding::consequence))
                .contains(Consequence.INFORMATION);
    }

    @Test
    void a_finding_says_how_many_would_cure_it_and_where_it_stands() {
        CompositionVerdict verdict = only(body(CompositionRules.CPPCC_STANDING, 40, 20));

        assertThat(verdict.least()).isEqualTo(26);
        assertThat(verdict.byReplacing()).hasValue(6);
        assertThat(verdict.byAdding()).hasValue(18);
        Finding finding = verdict.finding().orElseThrow();
        assertThat(finding.message().zh()).isEqualTo("政协常务委员中的党外人士不足：总数不变须再有6人，或增补18人");
        assertThat(finding.message().en())
                .isEqualTo(
                        "too few people outside the Party among the standing members of the CPPCC committee: 6 more of"
                                + " the same number, or 18 added");
        assertThat(finding.subject()).isEqualTo("city/cppcc-standing-members");
        assertThat(finding.basis()).hasSize(1);
    }

    @Test
    void a_body_without_people_cannot_be_cured_by_replacing() {
        CompositionVerdict verdict = only(body(CompositionRules.COURT_LEADERS, 0, 0));

        assertThat(verdict.isKept()).isFalse();
        assertThat(verdict.byReplacing()).isEmpty();
        assertThat(verdict.byAdding()).hasValue(1);
    }

    @Test
    void where_all_are_asked_for_nobody_added_cures_it() {
        CompositionRule members = rules.rules().get(0);
        var all = new CompositionRule(
                members.id(),
                members.kind(),
                new Share.Percent(100),
                members.strength(),
                members.occasion(),
                true,
                members.basis(),
                false);

        CompositionVerdict verdict = CompositionVerdict.of(all, body(CompositionRules.CPPCC_MEMBERS, 9, 8));

        assertThat(verdict.byReplacing()).hasValue(1);
        assertThat(verdict.byAdding()).isEmpty();
    }

    /** Law: a cure cures, and one fewer does not; a bound is what a fraction of whole numbers says. */
    @Test
    void the_cures_of_any_body_are_the_smallest_that_cure_it() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            int total = random.nextInt(400);
            Composition body = body(CompositionRules.CPPCC_MEMBERS, total, random.nextInt(total + 1));
            CompositionRule rule = percent(1 + random.nextInt(100));
            CompositionVerdict verdict = CompositionVerdict.of(rule, body);

            assertThat(verdict.isKept())
                    .isEqualTo(body.nonParty() * 100 >= ((Share.Percent) rule.share()).percent() * total);
            assertSmallest(verdict.byReplacing(), k -> CompositionVerdict.of(rule, body.replacing(k)));
            assertSmallest(verdict.byAdding(), k -> CompositionVerdict.of(rule, body.adding(k)));
        }
    }

    private CompositionRule percent(int percent) {
        CompositionRule members = rules.rules().get(0);
        return new CompositionRule(
                members.id(),
                members.kind(),
                new Share.Percent(percent),
                members.strength(),
                members.occasion(),
                true,
                members.basis(),
                false);
    }

    private static void assertSmallest(OptionalInt cure, java.util.function.IntFunction<CompositionVerdict> after) {
        cure.ifPresent(k -> {
            assertThat(after.apply(k).isKept()).isTrue();
            if (k > 0) {
                assertThat(after.apply(k - 1).isKept()).isFalse();
            }
        });
    }

    @Test
    void numbers_that_cannot_be_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(CompositionRules.COURT_LEADERS, 3, 4))
                .withMessageContaining("nonParty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(CompositionRules.COURT_LEADERS, -1, 0))
                .withMessageContaining("total");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share.Percent(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share.Percent(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share.People(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with(rules.rules()))
                .withMessageContaining("composition.cppcc-members");
    }
}
