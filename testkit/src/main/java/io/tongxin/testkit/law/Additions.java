package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.duty.Duty;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.PersonId;
import io.tongxin.responsibility.Credit;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Activities that a law adds to a situation. */
final class Additions {
    private static final ActorId ACTOR = ActorId.of("law");

    private final Random random;
    private int made;

    Additions(Random random) {
        this.random = random;
    }

    /** An activity on the day that mostly counts for the duty; empty where the duty credits none. */
    Optional<Activity> fitting(Duty duty, LocalDate day) {
        Credit credit = duty.item().credit();
        if (credit.kinds().isEmpty()) {
            return Optional.empty();
        }
        List<ActivityKindId> kinds = credit.kinds().stream().sorted().toList();
        made++;
        return Optional.of(new Activity(
                ActivityId.of((random.nextBoolean() ? "a-added-" : "z-added-") + made),
                duty.unit(),
                kinds.get(random.nextInt(kinds.size())),
                Bilingual.of("补充活动"),
                DateSpan.of(day, day),
                List.of(new Participation(duty.ref().owner(), ParticipationRole.PRESIDED)),
                partners(),
                credit.evidence().stream().sorted().map(Evidence::of).toList(),
                duty.trigger().map(Set::of).orElse(Set.of())));
    }

    private List<Partner> partners() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of(Partner.paired(PersonId.of("person-1")));
            default -> List.of(Partner.paired(PersonId.of("person-new-" + made)));
        };
    }

    /** A day inside the span. */
    LocalDate dayIn(DateSpan span) {
        return span.first().plusDays(random.nextInt(span.days()));
    }

    static Recorded<Activity> recorded(Activity activity, Instant at) {
        return Recorded.first(activity, at, ACTOR);
    }
}
