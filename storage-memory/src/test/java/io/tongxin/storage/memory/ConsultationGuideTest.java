package io.tongxin.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.Consultations;
import io.tongxin.Office;
import io.tongxin.Tongxin;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.catalog.ShippedProfiles;
import io.tongxin.consultation.CarryingOut;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationFinding;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.Initiator;
import io.tongxin.consultation.LedgerReview;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionReturn;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.Part;
import io.tongxin.consultation.Participant;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.rule.Consequence;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The statements of docs/consultation.md run. */
class ConsultationGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARTY = UnitId.of("party");
    private static final Purpose WHY = Purpose.of("录入协商");

    private final Office office = Tongxin.builder()
            .storage(new MemoryStorage())
            .build()
            .as(Actor.of(ActorId.of("clerk"), CITY, Scope.root(CITY)));
    private final List<String> shown = new ArrayList<>();

    private void print(Consequence consequence, Bilingual message, Bilingual remedy) {
        shown.add(consequence + " " + message.zh() + " " + remedy.zh());
    }

    @Test
    void a_case_goes_from_proposal_to_reply_as_the_guide_says() {
        office.units().record(new OrganizationUnit(CITY, Bilingual.of("示例市"), Set.of(), EffectivePeriod.always()));
        office.units().record(new OrganizationUnit(PARTY, Bilingual.of("示例党派"), Set.of(), EffectivePeriod.always()));
        // begin case
        Consultations consultations = office.consultations();
        consultations
                .profiles()
                .record(ShippedProfiles.central()
                        .adoptedAs(
                                RuleProfileId.of("city"), Set.of(CITY), EffectivePeriod.from(LocalDate.of(2026, 1, 1)))
                        .crediting(Map.of(ConsultationForm.SPECIAL_MEETING, ActivityKindId.of("consultation"))));
        var matter = new Consultation(
                ConsultationId.of("c-1"),
                CITY,
                Optional.empty(),
                ConsultationForm.SPECIAL_MEETING,
                ConsultationSubject.MAJOR_MATTER,
                Initiator.COMMITTEE,
                Optional.of(Bilingual.of("老旧小区改造", "Old quarters")),
                List.of(new Participant(CITY, Part.CHAIR), Participant.consulted(PARTY)),
                List.of(ConsultationStep.of(ConsultationAct.PROPOSE, LocalDate.of(2026, 2, 1), CITY)
                        .on(LocalDate.of(2026, 3, 20))));
        Consultation told = matter.after(ConsultationStep.of(ConsultationAct.NOTIFY, LocalDate.of(2026, 3, 12), CITY)
                .with(Set.of(PARTY)));
        consultations.cases().record(told);
        for (ConsultationFinding found :
                consultations.on(LocalDate.of(2026, 3, 12)).findings()) {
            print(found.consequence(), found.finding().message(), found.remedy());
        }
        // end

        assertThat(shown)
                .containsExactly(
                        "NEEDS_REASON 会议日 2026年3月20日，往前 10 日 = 3月10日；通知 3月12日，迟 2 日 改期到 2026-03-22 或以后，或登记说明理由",
                        "WARNING 会议日 2026年3月20日，往前 5 日 = 3月15日；材料送达 未办 2026-03-15 前完成材料送达，覆盖全部参加方");

        // begin reply
        consultations.hold(
                office.command(WHY),
                matter.id(),
                ConsultationStep.of(ConsultationAct.HOLD, LocalDate.of(2026, 3, 20), CITY)
                        .with(Set.of(CITY, PARTY))
                        .speaking(Set.of(PARTY)),
                1);
        Opinion opinion = Opinion.raised(
                OpinionId.of("o-1"),
                CITY,
                matter.id(),
                Set.of(PARTY),
                Bilingual.of("增加无障碍设施"),
                LocalDate.of(2026, 3, 20));
        consultations.opinions().record(opinion);
        consultations
                .opinions()
                .correct(
                        opinion.after(OpinionStep.of(OpinionAct.DECIDE, LocalDate.of(2026, 3, 25), CITY)
                                        .ending(OpinionEnd.ADOPTED))
                                .after(OpinionStep.of(OpinionAct.REPLY, LocalDate.of(2026, 3, 26), CITY)
                                        .with(Set.of(PARTY)))
                                .after(OpinionStep.of(OpinionAct.CARRY_OUT, LocalDate.of(2026, 4, 1), CITY)
                                        .by(CarryingOut.project("2026-17", Bilingual.of("改造工程")))),
                        1);
        LedgerReview review = consultations.on(LocalDate.of(2026, 4, 2));
        List<OpinionReturn> back = review.returnsTo(PARTY);
        List<Opinion> open = review.open();
        // end

        assertThat(open).isEmpty();
        assertThat(back).singleElement().satisfies(one -> {
            assertThat(one.end()).contains(OpinionEnd.ADOPTED);
            assertThat(one.repliedOn()).contains(LocalDate.of(2026, 3, 26));
        });
        assertThat(office.activities().all()).hasSize(1);
    }

    private static List<String> blocks(String text, String between) {
        return Pattern.compile(between, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1).replaceAll("\\s+", ""))
                .toList();
    }

    @Test
    void the_guide_shows_the_statements_that_run_here() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/consultation.md"));
        String here = Files.readString(
                ROOT.resolve("storage-memory/src/test/java/io/tongxin/storage/memory/ConsultationGuideTest.java"));

        assertThat(blocks(page, "```java\n(.*?)```"))
                .hasSize(2)
                .isEqualTo(blocks(here, "// begin (?:case|reply)\n(.*?)// end"));
    }
}
