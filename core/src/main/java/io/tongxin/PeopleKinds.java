package io.tongxin;

import io.tongxin.exchange.JsonForms;
import io.tongxin.id.OwnerId;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolExit;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.TalentPool;
import io.tongxin.storage.RecordKind;
import io.tongxin.survey.Survey;

/** How the records of the work with people are kept: each within its unit's scope, and asked for by opaque ids and days alone. */
final class PeopleKinds {
    private PeopleKinds() {}

    static RecordKind<TalentPool> talentPools() {
        return RecordKind.named("talent_pools", TalentPool.class, p -> p.id().value(), JsonForms.TALENT_POOL)
                .index(Attributes.UNIT, p -> p.unit().value())
                .index(Attributes.REVIEWER, p -> p.reviewer().value())
                .ownedBy(p -> OwnerId.body(p.unit()))
                .build();
    }

    static RecordKind<PoolEntry> poolEntries() {
        return RecordKind.named("pool_entries", PoolEntry.class, e -> e.id().value(), JsonForms.POOL_ENTRY)
                .index(Attributes.POOL, e -> e.pool().value())
                .index(Attributes.PERSON, e -> e.person().value())
                .index(Attributes.REVIEWER, e -> e.reviewer().value())
                .index(Attributes.DAY, PoolEntry::entered)
                .indexIfPresent(Attributes.LEFT_ON, e -> e.exit().map(PoolExit::day))
                .ownedBy(e -> OwnerId.body(e.unit()))
                .build();
    }

    static RecordKind<PoolReview> poolReviews() {
        return RecordKind.named("pool_reviews", PoolReview.class, r -> r.id().value(), JsonForms.POOL_REVIEW)
                .index(Attributes.ENTRY, r -> r.entry().value())
                .index(Attributes.REVIEWER, r -> r.reviewer().value())
                .index(Attributes.DAY, PoolReview::day)
                .ownedBy(r -> OwnerId.body(r.unit()))
                .build();
    }

    static RecordKind<DevelopmentStep> developmentSteps() {
        return RecordKind.named(
                        "development_steps", DevelopmentStep.class, s -> s.id().value(), JsonForms.DEVELOPMENT_STEP)
                .index(Attributes.UNIT, s -> s.unit().value())
                .index(Attributes.PERSON, s -> s.person().value())
                .index(Attributes.STAGE, s -> s.stage().name())
                .index(Attributes.DAY, DevelopmentStep::day)
                .ownedBy(s -> OwnerId.body(s.unit()))
                .build();
    }

    static RecordKind<Pairing> pairings() {
        return RecordKind.named("pairings", Pairing.class, p -> p.id().value(), JsonForms.PAIRING)
                .index(Attributes.POST, p -> p.post().value())
                .index(Attributes.PERSON, p -> p.person().value())
                .index(Attributes.VALID_FROM, p -> p.effective().from())
                .index(Attributes.VALID_UNTIL, p -> p.effective().until())
                .ownedBy(p -> OwnerId.post(p.post()))
                .build();
    }

    static RecordKind<SealedAppeal> appeals() {
        return RecordKind.named("appeals", SealedAppeal.class, a -> a.id().value(), JsonForms.SEALED_APPEAL)
                .index(Attributes.UNIT, a -> a.unit().value())
                .index(Attributes.PERSON, a -> a.person().value())
                .index(Attributes.ACTIVITY, a -> a.activity().value())
                .index(Attributes.DAY, SealedAppeal::day)
                .index(Attributes.STATE, a -> a.state().name())
                .ownedBy(a -> OwnerId.body(a.unit()))
                .build();
    }

    static RecordKind<Survey> surveys() {
        return RecordKind.named("surveys", Survey.class, s -> s.id().value(), JsonForms.SURVEY)
                .index(Attributes.UNIT, s -> s.unit().value())
                .index(Attributes.DAY, Survey::opened)
                .ownedBy(s -> OwnerId.body(s.unit()))
                .build();
    }
}
