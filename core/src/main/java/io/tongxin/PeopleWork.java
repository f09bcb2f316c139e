package io.tongxin;

import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.pairing.Pairing;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.TalentPool;
import io.tongxin.survey.Survey;
import io.tongxin.term.Term;

/**
 * The records of the work with people outside the Party, as one actor sees them: pools, pairings, appeals and surveys. A person is an opaque
 * id in all of them, and no verdict reads any.
 *
 * <p>党外人士工作 (dangwai renshi gongzuo). It keeps no state of its own. Safe for use by many threads.
 */
@Term(zh = "党外人士工作", pinyin = "dangwai renshi gongzuo", source = "library")
public final class PeopleWork {
    private final Office office;

    PeopleWork(Office office) {
        this.office = office;
    }

    /** 人才库. */
    public Records<TalentPool, TalentPoolId> talentPools() {
        return new Records<>(office, RecordKinds.TALENT_POOLS);
    }

    /** 入库记录. */
    public Records<PoolEntry, PoolEntryId> poolEntries() {
        return new Records<>(office, RecordKinds.POOL_ENTRIES);
    }

    /** 在库复核. */
    public Records<PoolReview, PoolReviewId> poolReviews() {
        return new Records<>(office, RecordKinds.POOL_REVIEWS);
    }

    /** 培养环节. */
    public Records<DevelopmentStep, DevelopmentStepId> developmentSteps() {
        return new Records<>(office, RecordKinds.DEVELOPMENT_STEPS);
    }

    /** 联谊结对. */
    public Records<Pairing, PairingId> pairings() {
        return new Records<>(office, RecordKinds.PAIRINGS);
    }

    /**
     * 诉求: what persons asked for in talks and on visits.
     *
     * @throws IllegalStateException if the host did not say how it keeps what is held about persons
     */
    public Appeals appeals() {
        return new Appeals(office, office.keeping());
    }

    /** 摸底调查. */
    public Records<Survey, SurveyId> surveys() {
        return new Records<>(office, RecordKinds.SURVEYS);
    }
}
