package io.tongxin.testkit.arbitrary;

import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.id.RuleProfileId;
import io.tongxin.term.Term;
import io.tongxin.testkit.consultation.ConsultationScene;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated scenes: plans, consultations and opinions of a city and a county, rules and calendars for them, and a day.
 *
 * <p>台账情形生成 (taizhang qingxing shengcheng). Every record is valid; some steps lie after the day. The county has the rules of the city or,
 * at times, its own.
 */
@Term(zh = "台账情形生成", pinyin = "taizhang qingxing shengcheng", source = "library")
public final class ConsultationScenes {
    private ConsultationScenes() {}

    /** Scenes with generated rules. */
    public static Arbitrary<ConsultationScene> any() {
        return with(ConsultationProfiles.any());
    }

    /** Scenes with these rules, adopted by the city that is generated and at times by its county. */
    public static Arbitrary<ConsultationScene> with(Arbitrary<RuleProfile> profiles) {
        Arbitrary<ConsultationRecords> records = Combinators.combine(
                        ConsultationPlans.some(), ConsultationCases.some(), OpinionHistories.any())
                .as(ConsultationRecords::new);
        Arbitrary<List<RuleProfile>> adopted = Combinators.combine(
                        profiles, profiles.list().ofMaxSize(1))
                .as((city, county) -> Stream.concat(
                                Stream.of(
                                        city.adoptedAs(RuleProfileId.of("city"), Set.of(Words.CITY), city.effective())),
                                county.stream()
                                        .map(own -> own.adoptedAs(
                                                RuleProfileId.of("county"), Set.of(Bodies.COUNTY), own.effective())))
                        .toList());
        return Combinators.combine(
                        records,
                        adopted,
                        Calendars.some(),
                        Arbitraries.integers().between(-40, 400).map(Words::day),
                        Arbitraries.longs().between(0, 1_000))
                .as((all, rules, calendars, day, variation) ->
                        new ConsultationScene(all, rules, Bodies.organization(), calendars, day, variation));
    }
}
