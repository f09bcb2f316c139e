package io.tongxin.exchange;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.PostId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.pool.DevelopmentStage;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.EntryBasis;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolExit;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.TalentPool;
import java.time.Month;

/** Talent pools, what is in them, and steps of development as JSON. */
final class PoolJson {
    private PoolJson() {}

    static void write(TalentPool pool, ObjectWriting out) {
        out.text("id", pool.id())
                .text("unit", pool.unit())
                .bilingual("title", pool.title())
                .sorted("entryGrounds", pool.entryGrounds())
                .sorted("exitGrounds", pool.exitGrounds())
                .text("reviewer", pool.reviewer())
                .object("interval", o -> write(pool.interval(), o));
    }

    static TalentPool pool(Fields f) {
        return new TalentPool(
                f.parsed("id", TalentPoolId::of),
                f.parsed("unit", UnitId::of),
                f.bilingual("title"),
                f.parsedSet("entryGrounds", PoolGroundId::of),
                f.parsedSet("exitGrounds", PoolGroundId::of),
                f.parsed("reviewer", PostId::of),
                f.required("interval").object(PoolJson::interval));
    }

    private static void write(ReviewInterval interval, ObjectWriting out) {
        if (interval instanceof ReviewInterval.InMonths named) {
            out.names("inMonths", named.months());
        } else if (interval instanceof ReviewInterval.EachPeriod each) {
            out.text("each", each.length().name());
        } else if (interval instanceof ReviewInterval.SinceLast since) {
            out.number("monthsSinceLast", since.months());
        }
    }

    private static ReviewInterval interval(Fields f) {
        var each = f.optional("each").map(v -> v.constant(PeriodLength.class));
        var since = f.optional("monthsSinceLast").map(Value::number);
        var months = f.constants("inMonths", Month.class);
        if ((each.isPresent() ? 1 : 0) + (since.isPresent() ? 1 : 0) + (months.isEmpty() ? 0 : 1) != 1) {
            throw new IllegalArgumentException("an interval has one of inMonths, each and monthsSinceLast");
        }
        return each.map(ReviewInterval::eachPeriod)
                .or(() -> since.map(ReviewInterval::sinceLast))
                .orElseGet(() -> ReviewInterval.inMonths(months));
    }

    static void write(PoolEntry entry, ObjectWriting out) {
        out.text("id", entry.id())
                .text("pool", entry.pool())
                .text("unit", entry.unit())
                .text("person", entry.person())
                .date("entered", entry.entered())
                .text("ground", entry.ground())
                .text("basis", entry.basis())
                .text("reviewer", entry.reviewer());
        entry.exit()
                .ifPresent(exit -> out.object(
                        "exit",
                        o -> o.date("day", exit.day())
                                .text("ground", exit.ground())
                                .text("decidedBy", exit.decidedBy())));
    }

    static PoolEntry entry(Fields f) {
        return new PoolEntry(
                f.parsed("id", PoolEntryId::of),
                f.parsed("pool", TalentPoolId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("person", PersonId::of),
                f.date("entered"),
                f.parsed("ground", PoolGroundId::of),
                f.parsed("basis", EntryBasis::parse),
                f.parsed("reviewer", PostId::of),
                f.optional("exit")
                        .map(v -> v.object(e -> new PoolExit(
                                e.date("day"),
                                e.parsed("ground", PoolGroundId::of),
                                e.parsed("decidedBy", UnitId::of)))));
    }

    static void write(PoolReview review, ObjectWriting out) {
        out.text("id", review.id())
                .text("entry", review.entry())
                .text("unit", review.unit())
                .date("day", review.day())
                .text("reviewer", review.reviewer())
                .text("outcome", review.outcome().name());
    }

    static PoolReview review(Fields f) {
        return new PoolReview(
                f.parsed("id", PoolReviewId::of),
                f.parsed("entry", PoolEntryId::of),
                f.parsed("unit", UnitId::of),
                f.date("day"),
                f.parsed("reviewer", PostId::of),
                f.required("outcome").constant(PoolReview.Outcome.class));
    }

    static void write(DevelopmentStep step, ObjectWriting out) {
        out.text("id", step.id())
                .text("unit", step.unit())
                .text("person", step.person())
                .text("stage", step.stage().name())
                .date("day", step.day())
                .objects("evidence", step.evidence(), ActivityJson::write);
    }

    static DevelopmentStep step(Fields f) {
        return new DevelopmentStep(
                f.parsed("id", DevelopmentStepId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("person", PersonId::of),
                f.required("stage").constant(DevelopmentStage.class),
                f.date("day"),
                f.list("evidence", v -> v.object(ActivityJson::evidence)));
    }
}
