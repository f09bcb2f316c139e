package io.tongxin;

import io.tongxin.id.OwnerId;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.TalentPool;
import io.tongxin.survey.Survey;
import java.util.Map;
import java.util.Optional;

/** Which units and posts a record of the work with people names, and in whose name it is written. */
final class PeopleReferences {
    private PeopleReferences() {}

    static void put(Object value, Map<String, OwnerId> named) {
        if (value instanceof TalentPool pool) {
            named.put("unit", OwnerId.body(pool.unit()));
            named.put("reviewer", OwnerId.post(pool.reviewer()));
        } else if (value instanceof PoolEntry entry) {
            named.put("unit", OwnerId.body(entry.unit()));
            named.put("reviewer", OwnerId.post(entry.reviewer()));
        } else if (value instanceof PoolReview review) {
            named.put("unit", OwnerId.body(review.unit()));
            named.put("reviewer", OwnerId.post(review.reviewer()));
        } else if (value instanceof DevelopmentStep step) {
            named.put("unit", OwnerId.body(step.unit()));
        } else if (value instanceof Pairing pairing) {
            named.put("post", OwnerId.post(pairing.post()));
        } else if (value instanceof SealedAppeal appeal) {
            named.put("unit", OwnerId.body(appeal.unit()));
        } else if (value instanceof Survey survey) {
            named.put("unit", OwnerId.body(survey.unit()));
        }
    }

    static Optional<References.Author> author(Object value) {
        if (value instanceof PoolEntry entry) {
            return entry.exit().map(exit -> new References.Author("exit.decidedBy", exit.decidedBy()));
        }
        return value instanceof Survey survey
                ? survey.closure().map(closure -> new References.Author("closure.decidedBy", closure.decidedBy()))
                : Optional.empty();
    }
}
