package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.consultation.Channel;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationRule;
import io.tongxin.consultation.LeadRule;
import io.tongxin.consultation.OpinionKind;
import io.tongxin.consultation.Procedure;
import io.tongxin.consultation.ProcedureRule;
import io.tongxin.consultation.QuorumRule;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.TermRule;
import io.tongxin.consultation.YearlyRule;
import io.tongxin.id.RuleProfileId;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated rule profiles: lead times and terms in calendar days and in working days, quorums, numbers per period and steps of procedure.
 *
 * <p>规则方案生成 (guize fang'an shengcheng). Each rule may be missing, for some forms alone, and of any strength. The numbers are those of no place.
 */
@Term(zh = "规则方案生成", pinyin = "guize fang'an shengcheng", source = "library")
public final class ConsultationProfiles {
    private ConsultationProfiles() {}

    /** One profile of the generated city, in force at all times or from the year 2026 on. */
    public static Arbitrary<RuleProfile> any() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        rules())
                .as((always, verified, warning, rules) -> new RuleProfile(
                        RuleProfileId.of("profile"),
                        Bilingual.of("规则方案", "a profile"),
                        Set.of(Words.CITY),
                        always ? EffectivePeriod.always() : EffectivePeriod.from(Words.NEW_YEAR),
                        verified,
                        CalendarDays.of(warning),
                        rules,
                        Map.of()));
    }

    private static Arbitrary<List<ConsultationRule>> rules() {
        return Combinators.combine(
                        maybe(lead("lead.notice", LeadRule.What.NOTICE)),
                        maybe(lead("lead.material", LeadRule.What.MATERIAL)),
                        maybe(term("term.minutes", TermRule.Task.MINUTES)),
                        maybe(term("term.assignment", TermRule.Task.ASSIGNMENT)),
                        maybe(term("term.reply", TermRule.Task.REPLY)),
                        maybe(term("term.second-reply", TermRule.Task.REPLY)),
                        maybe(others()),
                        procedures())
                .as((one, two, three, four, five, six, seven, eight) -> Stream.of(
                                one, two, three, four, five, six, seven, eight)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Arbitrary<List<ConsultationRule>> maybe(Arbitrary<? extends ConsultationRule> rule) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(3, rule.map(List::<ConsultationRule>of)));
    }

    private static Arbitrary<LeadRule> lead(String id, LeadRule.What what) {
        return Combinators.combine(Arbitraries.of(Strength.class), forms(), days())
                .as((strength, forms, days) -> new LeadRule(RuleId.of(id), strength, List.of(), forms, what, days));
    }

    private static Arbitrary<TermRule> term(String id, TermRule.Task task) {
        Arbitrary<Set<OpinionKind>> kinds = task == TermRule.Task.MINUTES
                ? Arbitraries.just(Set.of())
                : Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Set.of())),
                        Tuple.of(1, Arbitraries.of(OpinionKind.class).set().ofSize(2)));
        return Combinators.combine(Arbitraries.of(Strength.class), forms(), kinds, days(), Arbitraries.of(false, true))
                .as((strength, forms, of, days, rolls) ->
                        new TermRule(RuleId.of(id), strength, List.of(), forms, of, task, days, rolls));
    }

    private static Arbitrary<ConsultationRule> others() {
        return Combinators.combine(
                        Arbitraries.of(Strength.class),
                        forms(),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(PeriodLength.class))
                .as((strength, forms, number, channel, each) -> number % 3 == 0
                        ? new YearlyRule(
                                RuleId.of("yearly.held"), strength, List.of(), forms, channel, 1 + number % 4, each)
                        : new QuorumRule(RuleId.of("quorum.bodies"), strength, List.of(), forms, number));
    }

    private static Arbitrary<List<ConsultationRule>> procedures() {
        return Combinators.combine(
                        Arbitraries.of(Strength.class),
                        forms(),
                        Arbitraries.of(Procedure.class).set())
                .as((strength, forms, procedures) -> procedures.stream()
                        .sorted()
                        .<ConsultationRule>map(procedure -> new ProcedureRule(
                                RuleId.of(Bodies.nameOf(procedure)), strength, List.of(), forms, procedure))
                        .toList());
    }

    private static Arbitrary<Set<ConsultationForm>> forms() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of(ConsultationForm.class).set().ofMinSize(1)));
    }

    private static Arbitrary<Days> days() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.integers().between(0, 30)),
                                Tuple.of(1, Arbitraries.of(60, 90, 180))))
                .as((working, number) -> working ? WorkingDays.of(number) : CalendarDays.of(number));
    }
}
