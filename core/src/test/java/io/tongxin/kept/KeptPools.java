package io.tongxin.kept;

import io.tongxin.RecordKinds;
import io.tongxin.activity.Evidence;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.DocumentId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.NormId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.PostId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.pool.DevelopmentStage;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.EntryBasis;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolExit;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.TalentPool;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of talent pools of which bodies are kept. */
final class KeptPools {
    private static final UnitId EDU = UnitId.of("edu");
    private static final PostId SECRETARY = PostId.of("edu.secretary");
    private static final PersonId PERSON = PersonId.of("p-9");
    private static final TalentPoolId POOL = TalentPoolId.of("pool-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private KeptPools() {}

    static Kept<TalentPool> pools() {
        return new Kept<>(
                RecordKinds.TALENT_POOLS,
                Map.of(
                        "months", pool("pool-1", ReviewInterval.inMonths(EnumSet.allOf(Month.class))),
                        "each", pool("pool-2", ReviewInterval.eachPeriod(PeriodLength.HALF_YEAR)),
                        "since", pool("pool-3", ReviewInterval.sinceLast(6))));
    }

    private static TalentPool pool(String id, ReviewInterval interval) {
        return new TalentPool(
                TalentPoolId.of(id),
                EDU,
                Bilingual.of("示例人才库", "sample pool"),
                Set.of(PoolGroundId.of("senior-title"), PoolGroundId.of("deputy")),
                Set.of(PoolGroundId.of("moved-away"), PoolGroundId.of("age")),
                SECRETARY,
                interval);
    }

    static Kept<PoolEntry> entries() {
        var cited = EntryBasis.norm(Citation.parse("sample-rules@2020#8.1"));
        var exit = new PoolExit(DAY.plusDays(400), PoolGroundId.of("moved-away"), UnitId.of("city"));
        return new Kept<>(
                RecordKinds.POOL_ENTRIES,
                Map.of(
                        "in", entry("e-1", EntryBasis.document(DocumentId.of("文 2026/3")), Optional.empty()),
                        "left", entry("e-2", cited, Optional.of(exit)),
                        "whole-norm",
                                entry(
                                        "e-3",
                                        EntryBasis.norm(Citation.document(NormId.of("sample-rules"), "2020")),
                                        Optional.empty())));
    }

    private static PoolEntry entry(String id, EntryBasis basis, Optional<PoolExit> exit) {
        return new PoolEntry(
                PoolEntryId.of(id), POOL, EDU, PERSON, DAY, PoolGroundId.of("deputy"), basis, SECRETARY, exit);
    }

    static Kept<PoolReview> reviews() {
        return new Kept<>(
                RecordKinds.POOL_REVIEWS,
                Stream.of(PoolReview.Outcome.values())
                        .collect(Collectors.toMap(
                                KeptPools::name,
                                outcome -> new PoolReview(
                                        PoolReviewId.of("r-" + outcome),
                                        PoolEntryId.of("e-1"),
                                        EDU,
                                        DAY.plusDays(90),
                                        SECRETARY,
                                        outcome))));
    }

    static Kept<DevelopmentStep> steps() {
        var evidence = List.of(
                new Evidence(EvidenceKindId.of("certificate"), "0f".repeat(32)),
                Evidence.of(EvidenceKindId.of("minutes")));
        return new Kept<>(
                RecordKinds.DEVELOPMENT_STEPS,
                Stream.of(DevelopmentStage.values())
                        .collect(Collectors.toMap(
                                KeptPools::name,
                                stage -> new DevelopmentStep(
                                        DevelopmentStepId.of("s-" + stage), EDU, PERSON, stage, DAY, evidence))));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
