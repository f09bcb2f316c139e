package io.tongxin.pool;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.DocumentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.PostId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Post;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A made-up bureau with a pool that is looked at each quarter. */
final class SamplePool {
    static final UnitId EDU = UnitId.of("edu");
    static final PostId SECRETARY = PostId.of("edu.secretary");
    static final PostId DEPUTY = PostId.of("edu.deputy");
    static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    static final LocalDate ENTERED = LocalDate.of(2026, 1, 15);
    static final PoolGroundId TITLE = PoolGroundId.of("senior-title");
    static final PoolGroundId MOVED = PoolGroundId.of("moved-away");

    private SamplePool() {}

    static TalentPool pool(ReviewInterval interval) {
        return new TalentPool(
                TalentPoolId.of("pool"),
                EDU,
                Bilingual.of("党外人才库", "pool"),
                Set.of(TITLE),
                Set.of(MOVED),
                SECRETARY,
                interval);
    }

    static PoolEntry entry(String id) {
        return entry(id, "pool", SECRETARY);
    }

    static PoolEntry entry(String id, String pool, PostId reviewer) {
        return new PoolEntry(
                PoolEntryId.of(id),
                TalentPoolId.of(pool),
                EDU,
                PersonId.of("person-" + id),
                ENTERED,
                TITLE,
                EntryBasis.document(DocumentId.of("document-1")),
                reviewer,
                Optional.empty());
    }

    static PoolEntry left(String id, LocalDate day) {
        return entry(id).leaving(new PoolExit(day, MOVED, EDU));
    }

    static PoolReview review(String id, String entry, LocalDate day, PoolReview.Outcome outcome) {
        return new PoolReview(PoolReviewId.of(id), PoolEntryId.of(entry), EDU, day, SECRETARY, outcome);
    }

    /** The secretary is in office until the end of 2026; the deputy's post was never filled. */
    static Organization organization() {
        return Organization.of(new OrganizationRecords(
                List.of(new OrganizationUnit(EDU, Bilingual.of("教育局"), Set.of(), EffectivePeriod.from(FOUNDED))),
                List.of(),
                List.of(),
                List.of(post(SECRETARY), post(DEPUTY)),
                List.of(new Appointment(
                        AppointmentId.of("a"),
                        SECRETARY,
                        PersonId.of("secretary"),
                        EffectivePeriod.of(FOUNDED, LocalDate.of(2026, 12, 31))))));
    }

    private static Post post(PostId id) {
        return new Post(
                id,
                EDU,
                Bilingual.of("职务"),
                Set.of(ResponsibleRole.OTHER_LEADER),
                EffectivePeriod.of(FOUNDED, LocalDate.of(2027, 6, 30)));
    }
}
