package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.DAY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.FIN;
import static io.tongxin.storage.memory.SampleCity.SECRETARY;
import static io.tongxin.storage.memory.SampleCity.clerk;
import static io.tongxin.storage.memory.SampleCity.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongxin.Attributes;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.activity.Evidence;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.DocumentId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.PostId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.pairing.Pairing;
import io.tongxin.pool.DevelopmentStage;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.EntryBasis;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolExit;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.TalentPool;
import io.tongxin.storage.Condition;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.survey.Survey;
import io.tongxin.survey.SurveyClosure;
import io.tongxin.term.Bilingual;
import io.tongxin.validity.InvalidRecordException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleFittingTest {
    private static final PersonId PERSON = PersonId.of("p-9");
    private static final PoolGroundId TITLE = PoolGroundId.of("senior-title");
    private static final PoolGroundId MOVED = PoolGroundId.of("moved-away");
    private static final UnitId NOWHERE = UnitId.of("nowhere");
    private static final PostId NO_POST = PostId.of("no-post");

    private final SampleCity city = SampleCity.founded();
    private final Office office = city.office;

    private static List<String> misfits(Runnable write) {
        var refused = catchThrowableOfType(InvalidRecordException.class, write::run);
        assertThat(refused).as("the write was not refused").isNotNull();
        return refused.violations().stream()
                .map(v -> v.path() + " " + v.constraint())
                .toList();
    }

    private static TalentPool pool(String id, UnitId unit, PostId reviewer) {
        return new TalentPool(
                TalentPoolId.of(id),
                unit,
                Bilingual.of("党外人才库"),
                Set.of(TITLE),
                Set.of(MOVED),
                reviewer,
                ReviewInterval.eachPeriod(PeriodLength.HALF_YEAR));
    }

    private static PoolEntry entry(String id, String pool, UnitId unit, LocalDate day) {
        return new PoolEntry(
                PoolEntryId.of(id),
                TalentPoolId.of(pool),
                unit,
                PERSON,
                day,
                TITLE,
                EntryBasis.document(DocumentId.of("document-1")),
                SECRETARY,
                Optional.empty());
    }

    private static PoolEntry entry(String id) {
        return entry(id, "pool", EDU, DAY);
    }

    private static PoolReview review(String id, String entry, UnitId unit, LocalDate day) {
        return new PoolReview(
                PoolReviewId.of(id), PoolEntryId.of(entry), unit, day, SECRETARY, PoolReview.Outcome.KEPT);
    }

    private static DevelopmentStep step(String id, UnitId unit, DevelopmentStage stage, LocalDate day) {
        return new DevelopmentStep(
                DevelopmentStepId.of(id), unit, PERSON, stage, day, List.of(Evidence.of(EvidenceKindId.of("minutes"))));
    }

    private static Pairing pairing(String id, PostId post, EffectivePeriod effective) {
        return new Pairing(PairingId.of(id), post, PERSON, effective, 90, 180);
    }

    private static Survey survey(UnitId unit, Optional<SurveyClosure> closure) {
        return new Survey(
                SurveyId.of("survey"),
                unit,
                Purpose.of("核对任职信息"),
                DAY,
                Set.of("mandates"),
                DocumentId.of("notice"),
                List.of(),
                closure);
    }

    private void recordPool() {
        office.people().talentPools().record(pool("pool", EDU, SECRETARY));
    }

    @Test
    void every_record_is_found_by_one_who_may_see_its_unit_and_by_nobody_else() {
        recordPool();
        office.people().poolEntries().record(entry("e"));
        office.people().poolReviews().record(review("r", "e", EDU, DAY));
        office.people().developmentSteps().record(step("s", EDU, DevelopmentStage.FOUND, DAY));
        office.people().pairings().record(pairing("pair", SECRETARY, EffectivePeriod.from(DAY)));
        office.people().surveys().record(survey(EDU, Optional.empty()));

        Office edu = city.tongxin.as(clerk(Scope.units(CITY, Set.of(EDU))));
        Office fin = city.tongxin.as(clerk(Scope.units(CITY, Set.of(FIN))));
        assertThat(all(office)).hasSize(6);
        assertThat(all(edu)).isEqualTo(all(office));
        assertThat(all(fin)).isEmpty();
        assertThat(edu.people().poolEntries().count(Condition.equal(Attributes.PERSON, PERSON.value())))
                .isEqualTo(1);
        assertThat(office.journal().verifyRecords(RecordKinds.all(), List.of()).isIntact())
                .isTrue();
    }

    private static List<Object> all(Office office) {
        var all = new ArrayList<Object>();
        all.addAll(office.people().talentPools().all());
        all.addAll(office.people().poolEntries().all());
        all.addAll(office.people().poolReviews().all());
        all.addAll(office.people().developmentSteps().all());
        all.addAll(office.people().pairings().all());
        all.addAll(office.people().surveys().all());
        return all;
    }

    @Test
    void what_refers_to_no_unit_or_post_is_refused() {
        recordPool();
        assertThat(misfits(() -> office.people().talentPools().record(pool("p", NOWHERE, NO_POST))))
                .containsExactly("unit organization.no-such-unit", "reviewer organization.no-such-post");
        var exit = new PoolExit(DAY, MOVED, NOWHERE);
        assertThat(misfits(() -> office.people().poolEntries().record(entry("e").leaving(exit))))
                .containsExactly("exit.decidedBy organization.no-such-unit");
        assertThat(misfits(() ->
                        office.people().developmentSteps().record(step("s", NOWHERE, DevelopmentStage.FOUND, DAY))))
                .containsExactly("unit organization.no-such-unit");
        assertThat(misfits(
                        () -> office.people().pairings().record(pairing("pair", NO_POST, EffectivePeriod.from(DAY)))))
                .containsExactly("post organization.no-such-post");
        assertThat(misfits(() -> office.people()
                        .surveys()
                        .record(survey(NOWHERE, Optional.of(new SurveyClosure(DAY, NOWHERE))))))
                .containsExactly("unit organization.no-such-unit", "closure.decidedBy organization.no-such-unit");
    }

    @Test
    void a_pool_of_another_unit_and_one_that_does_not_exist_look_the_same() {
        recordPool();
        office.people().poolEntries().record(entry("e"));
        Office fin = city.tongxin.as(clerk(Scope.units(CITY, Set.of(FIN))));

        for (String pool : List.of("pool", "no-pool")) {
            assertThat(misfits(() -> fin.people().poolEntries().record(entry("x", pool, FIN, DAY))))
                    .containsExactly("pool pool.no-such-pool");
        }
        for (String entry : List.of("e", "no-entry")) {
            assertThat(misfits(() -> fin.people().poolReviews().record(review("x", entry, FIN, DAY))))
                    .containsExactly("entry pool.no-such-entry");
        }
    }

    @Test
    void a_ground_is_one_of_the_pools() {
        recordPool();
        PoolEntry valid = entry("e");
        var other = new PoolEntry(
                valid.id(),
                valid.pool(),
                EDU,
                PERSON,
                DAY,
                MOVED,
                valid.basis(),
                SECRETARY,
                Optional.of(new PoolExit(DAY, TITLE, EDU)));

        assertThat(misfits(() -> office.people().poolEntries().record(other)))
                .containsExactly("ground pool.no-such-ground", "exit.ground pool.no-such-ground");
    }

    @Test
    void a_person_is_in_a_pool_once_at_a_time_and_may_come_back() {
        recordPool();
        office.people().talentPools().record(pool("other", EDU, SECRETARY));
        office.people().poolEntries().record(entry("e"));

        assertThat(misfits(() -> office.people().poolEntries().record(entry("again"))))
                .containsExactly("person pool.person-twice");
        office.people().poolEntries().record(entry("elsewhere", "other", EDU, DAY));
        office.people().poolEntries().correct(entry("e").leaving(new PoolExit(DAY.plusDays(9), MOVED, EDU)), 1);
        office.people().poolEntries().record(entry("back", "pool", EDU, DAY.plusDays(9)));
        assertThat(office.people().poolEntries().all()).hasSize(3);
    }

    @Test
    void two_entries_of_one_command_are_checked_beside_each_other() {
        recordPool();

        assertThat(misfits(() -> office.people().poolEntries().recordAll(List.of(entry("a"), entry("b")))))
                .containsExactly(
                        "pool_entries[a].person pool.person-twice", "pool_entries[b].person pool.person-twice");
    }

    @Test
    void a_bulk_of_more_persons_than_are_asked_for_at_once_is_checked_to_its_last() {
        recordPool();
        List<PoolEntry> many =
                IntStream.range(0, 450).mapToObj(PeopleFittingTest::entryOf).toList();
        for (int number : List.of(0, 199, 200, 399, 400, 449)) {
            assertThat(misfits(() -> office.write(
                            command("c-" + number),
                            changes -> changes.recordAll(RecordKinds.POOL_ENTRIES, many)
                                    .record(RecordKinds.POOL_ENTRIES, twin(many.get(number))))))
                    .containsExactlyInAnyOrder(
                            "pool_entries[e-" + number + "].person pool.person-twice",
                            "pool_entries[twin].person pool.person-twice");
        }
        office.people().poolEntries().recordAll(many);
        assertThat(office.people().poolEntries().all()).hasSize(450);
    }

    private static PoolEntry entryOf(int number) {
        PoolEntry like = entry("e-" + number);
        return new PoolEntry(
                like.id(),
                like.pool(),
                EDU,
                PersonId.of("person-" + number),
                DAY,
                TITLE,
                like.basis(),
                SECRETARY,
                Optional.empty());
    }

    private static PoolEntry twin(PoolEntry entry) {
        return new PoolEntry(
                PoolEntryId.of("twin"),
                entry.pool(),
                EDU,
                entry.person(),
                DAY,
                TITLE,
                entry.basis(),
                SECRETARY,
                Optional.empty());
    }

    @Test
    void a_pool_with_entries_and_an_entry_with_reviews_are_neither_withdrawn_nor_moved_to_another_unit() {
        recordPool();
        office.people().poolEntries().record(entry("e"));
        office.people().poolReviews().record(review("r", "e", EDU, DAY));

        assertThat(misfits(() -> office.people().talentPools().withdraw(TalentPoolId.of("pool"), 1)))
                .contains("id pool.has-entries");
        assertThat(misfits(() -> office.people().talentPools().correct(pool("pool", FIN, SECRETARY), 1)))
                .containsExactly("unit pool.has-entries");
        assertThat(misfits(() -> office.people().poolEntries().withdraw(PoolEntryId.of("e"), 1)))
                .containsExactly("id pool.has-reviews");

        office.people().poolReviews().withdraw(PoolReviewId.of("r"), 1);
        office.people().poolEntries().withdraw(PoolEntryId.of("e"), 1);
        office.people().talentPools().withdraw(TalentPoolId.of("pool"), 1);
        assertThat(office.people().talentPools().all()).isEmpty();
    }

    @Test
    void a_review_falls_into_the_time_of_its_entry() {
        recordPool();
        office.people().poolEntries().record(entry("e").leaving(new PoolExit(DAY.plusDays(9), MOVED, EDU)));

        for (LocalDate outside : List.of(DAY.minusDays(1), DAY.plusDays(9))) {
            assertThat(misfits(() -> office.people().poolReviews().record(review("r", "e", EDU, outside))))
                    .containsExactly("day pool.reviewed-outside");
        }
        office.people().poolReviews().record(review("r", "e", EDU, DAY.plusDays(8)));
    }

    @Test
    void steps_of_one_unit_go_forward_and_each_stage_is_reached_once() {
        office.people().developmentSteps().record(step("a", EDU, DevelopmentStage.TRAINED, DAY));

        assertThat(misfits(() -> office.people()
                        .developmentSteps()
                        .record(step("b", EDU, DevelopmentStage.TRAINED, DAY.plusDays(1)))))
                .containsExactly("stage development.stage-twice");
        assertThat(misfits(() -> office.people()
                        .developmentSteps()
                        .record(step("b", EDU, DevelopmentStage.RECOMMENDED, DAY.minusDays(1)))))
                .containsExactly("day development.day-back");
        office.people().developmentSteps().record(step("b", FIN, DevelopmentStage.RECOMMENDED, DAY.minusDays(1)));
        office.people().developmentSteps().record(step("c", EDU, DevelopmentStage.FOUND, DAY));
    }

    @Test
    void a_post_is_paired_with_a_person_once_at_a_time() {
        var first = EffectivePeriod.of(DAY, DAY.plusDays(30));
        office.people().pairings().record(pairing("a", SECRETARY, first));

        assertThat(misfits(() -> office.people()
                        .pairings()
                        .record(pairing("b", SECRETARY, EffectivePeriod.from(DAY.plusDays(30))))))
                .containsExactly("person pairing.person-twice");
        office.people().pairings().record(pairing("b", SECRETARY, EffectivePeriod.from(DAY.plusDays(31))));
        assertThat(misfits(() -> office.people()
                        .pairings()
                        .record(new Pairing(PairingId.of("c"), SECRETARY, PersonId.of("x"), first, 90, 89))))
                .containsExactly("maximumGap pairing.gaps-crossed");
    }

    @Test
    void an_exit_and_a_closure_are_written_by_one_who_may_act_for_the_unit_that_decides() {
        recordPool();
        Office edu = city.tongxin.as(clerk(Scope.units(CITY, Set.of(EDU))));
        PoolEntry byCity = entry("e").leaving(new PoolExit(DAY, MOVED, CITY));

        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(() -> edu.people().poolEntries().record(byCity));
        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(() ->
                        edu.people().surveys().record(survey(EDU, Optional.of(new SurveyClosure(DAY, CITY)))));
        office.people().poolEntries().record(byCity);
        assertThat(edu.people().poolEntries().all()).hasSize(1);
    }

    @Test
    void records_of_one_command_refer_to_each_other_in_any_order() {
        office.write(
                command("c"),
                changes -> changes.record(RecordKinds.POOL_REVIEWS, review("r", "e", EDU, DAY))
                        .record(RecordKinds.POOL_ENTRIES, entry("e"))
                        .record(RecordKinds.TALENT_POOLS, pool("pool", EDU, SECRETARY)));

        assertThat(office.people().poolReviews().all()).hasSize(1);
    }

    @Test
    void an_exit_before_the_entry_is_refused_by_the_record_itself() {
        recordPool();
        PoolEntry before = entry("e").leaving(new PoolExit(DAY.minusDays(1), MOVED, EDU));

        assertThat(misfits(() -> office.people().poolEntries().record(before)))
                .containsExactly("exit.day pool.exit-before-entry");
    }
}
