package io.tongxin.testkit.duty;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Trigger;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated situations: a small fictional city, its lists, and what happened in 2026.
 *
 * <p>情形生成 (qingxing shengcheng). They are small, so that a counterexample can be read, and shrink to few items and activities.
 */
@Term(zh = "情形生成", pinyin = "qingxing shengcheng", source = "library")
public final class Situations {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final ActorId CLERK = ActorId.of("clerk");
    private static final List<OwnerId> OWNERS =
            List.of(OwnerId.body(Towns.BUREAU), OwnerId.post(Towns.POST), OwnerId.body(Towns.SECTION));

    private Situations() {}

    /** Any situation of the year 2026, seen from a day of that year or shortly after. */
    public static Arbitrary<Situation> any() {
        return of(Towns.terms());
    }

    /** A situation of these terms, which must know the towns' units and posts. */
    public static Arbitrary<Situation> of(Arbitrary<Terms> terms) {
        return Combinators.combine(
                        terms,
                        histories().list().ofMaxSize(9),
                        decisions(),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 460))
                .as((t, histories, decisions, day, known) -> {
                    var activities = new ArrayList<Recorded<Activity>>();
                    for (int i = 0; i < histories.size(); i++) {
                        activities.addAll(histories.get(i).named(ActivityId.of("a" + i)));
                    }
                    Facts facts = Facts.of(t).withActivities(activities).withDecisions(decisions);
                    return new Situation(facts, AsOf.of(FIRST.plusDays(day), evening(FIRST.plusDays(known))));
                });
    }

    /** An activity not among those generated, recorded on its day. */
    public static Arbitrary<Recorded<Activity>> activity(String id) {
        return drafts().map(d -> Recorded.first(d.activity(ActivityId.of(id)), evening(d.day()), CLERK));
    }

    static Instant evening(LocalDate day) {
        return day.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(FIRST::plusDays);
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Towns.KINDS),
                        Arbitraries.of(ParticipationRole.values()),
                        Arbitraries.of("", "person:p1", "paired:p1", "paired:p2", "person:p3"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 1, 2))
                .as(Draft::new);
    }

    private static Arbitrary<Story> histories() {
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 60)));
        Arbitrary<List<Draft>> corrections = drafts().list().ofMaxSize(1);
        return Combinators.combine(drafts(), corrections, late, Arbitraries.of(false, false, false, true))
                .as(Story::new);
    }

    private static Arbitrary<List<Recorded<Decision>>> decisions() {
        Arbitrary<Recorded<Decision>> exemption = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.of(Towns.ITEMS),
                        Arbitraries.of(OWNERS),
                        Arbitraries.of(Towns.CITY, Towns.BUREAU))
                .as((first, length, item, owner, by) -> recorded(new Exemption(
                        DecisionId.of("x"),
                        ItemId.of(item),
                        owner,
                        DateSpan.of(first, first.plusDays(length)),
                        Towns.LEAVE,
                        by,
                        first)));
        Arbitrary<Recorded<Decision>> trigger = Combinators.combine(
                        days(), Arbitraries.integers().between(-5, 30))
                .as((announced, ahead) -> recorded(new Trigger(
                        DecisionId.of("t"), Towns.EVENT, Towns.BUREAU, announced, announced.plusDays(ahead))));
        return Combinators.combine(exemption.list().ofMaxSize(1), trigger.list().ofMaxSize(1))
                .as((some, more) -> {
                    var all = new ArrayList<>(some);
                    all.addAll(more);
                    return all;
                });
    }

    private static Recorded<Decision> recorded(Decision decision) {
        return Recorded.first(decision, evening(decision.day()), CLERK);
    }

    /** An activity without an id. */
    private record Draft(
            LocalDate day, ActivityKindId kind, ParticipationRole role, String partner, boolean proved, int owners) {
        Activity activity(ActivityId id) {
            var took = new ArrayList<Participation>();
            for (int i = 0; i <= owners; i++) {
                took.add(new Participation(OWNERS.get(i), role));
            }
            return new Activity(
                    id,
                    Towns.BUREAU,
                    kind,
                    Bilingual.of("活动", "activity"),
                    DateSpan.of(day, day),
                    took,
                    partner.isEmpty() ? List.of() : List.of(Partner.parse(partner)),
                    proved ? List.of(Evidence.of(EvidenceKindId.of("minutes"))) : List.of(),
                    Set.of(DecisionId.of("t")));
        }
    }

    /** An activity, perhaps corrected, entered late or withdrawn. */
    private record Story(Draft first, List<Draft> corrections, int late, boolean withdrawn) {
        List<Recorded<Activity>> named(ActivityId id) {
            var revisions = new ArrayList<Recorded<Activity>>();
            Instant at = evening(first.day().plusDays(late));
            revisions.add(Recorded.first(first.activity(id), at, CLERK));
            for (Draft correction : corrections) {
                at = at.plusSeconds(10 * 86_400L);
                revisions.add(new Recorded<>(correction.activity(id), revisions.size() + 1, at, CLERK, false));
            }
            if (withdrawn) {
                Activity last = revisions.get(revisions.size() - 1).value();
                revisions.add(new Recorded<>(last, revisions.size() + 1, at.plusSeconds(5 * 86_400L), CLERK, true));
            }
            return revisions;
        }
    }
}
