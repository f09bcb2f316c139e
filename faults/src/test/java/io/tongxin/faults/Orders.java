package io.tongxin.faults;

import static io.tongxin.RecordKinds.ACTIVITIES;
import static io.tongxin.RecordKinds.APPOINTMENTS;
import static io.tongxin.RecordKinds.ATTESTATIONS;
import static io.tongxin.RecordKinds.CLOSINGS;
import static io.tongxin.RecordKinds.EXEMPTIONS;
import static io.tongxin.RecordKinds.JUDGEMENTS;
import static io.tongxin.RecordKinds.NORMS;
import static io.tongxin.RecordKinds.PERIOD_TABLES;
import static io.tongxin.RecordKinds.PLACEMENTS;
import static io.tongxin.RecordKinds.POSTS;
import static io.tongxin.RecordKinds.REASONS;
import static io.tongxin.RecordKinds.RELATIONS;
import static io.tongxin.RecordKinds.RESPONSIBILITY_LISTS;
import static io.tongxin.RecordKinds.TRIGGERS;
import static io.tongxin.RecordKinds.UNITS;
import static io.tongxin.RecordKinds.WORKING_CALENDARS;

import io.tongxin.id.DecisionId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.validity.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The commands of the sample: every kind of record, recorded, corrected, withdrawn; many at once; and refused ones. */
final class Orders {
    private static final LocalDate NEXT = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    private static final UnitId NEW = UnitId.of("new");
    private static final UnitId NOWHERE = UnitId.of("nowhere");
    private static final PostId DEPUTY = PostId.of("edu.deputy");

    private Orders() {}

    static List<Order> all() {
        return Stream.of(organization(), terms(), activities(), decisions(), many(), refused())
                .flatMap(List::stream)
                .toList();
    }

    /** A few that together take every way through the store. */
    static List<Order> few() {
        Set<String> names = Set.of(
                "found a city",
                "correct a list",
                "withdraw an activity",
                "answer an event",
                "bulk of 40",
                "misfit found at the end");
        return all().stream().filter(o -> names.contains(o.name())).toList();
    }

    static Order named(String name) {
        return all().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Order> organization() {
        return List.of(
                Order.of("found a city", Sample::founding).first(),
                Order.of(
                        "record a unit",
                        (c, root) -> c.record(UNITS, Sample.unit(NEW, "新局"))
                                .record(PLACEMENTS, Sample.placement(NEW, root))),
                Order.of("correct a unit", (c, root) -> c.correct(UNITS, Sample.unit(Sample.EDU, "更名"), 1)),
                Order.of(
                                "withdraw a unit",
                                (c, root) -> c.withdraw(UNITS, "new", 1).withdraw(PLACEMENTS, "place-new", 1))
                        .after((c, root) -> c.record(UNITS, Sample.unit(NEW, "新局"))
                                .record(PLACEMENTS, Sample.placement(NEW, root))),
                Order.of(
                        "record a relation",
                        (c, root) -> c.record(RELATIONS, Sample.relation("rel-1", Sample.FIN, Sample.EDU))),
                Order.of(
                        "correct a relation",
                        (c, root) -> c.correct(RELATIONS, Sample.relation("rel-0", root, Sample.FIN), 1)),
                Order.of("withdraw a relation", (c, root) -> c.withdraw(RELATIONS, "rel-0", 1)),
                Order.of("record a post", (c, root) -> c.record(POSTS, Sample.post(DEPUTY, Sample.EDU, "副书记"))),
                Order.of(
                        "correct a post",
                        (c, root) -> c.correct(POSTS, Sample.post(Sample.SECRETARY, Sample.EDU, "党组书记"), 1)),
                Order.of("appoint", (c, root) -> c.record(APPOINTMENTS, Sample.appointment("second", NEXT, LATER))),
                Order.of(
                        "correct an appointment",
                        (c, root) -> c.correct(APPOINTMENTS, Sample.appointment("first", Sample.FOUNDED, LATER), 1)),
                Order.of("withdraw an appointment", (c, root) -> c.withdraw(APPOINTMENTS, "first", 1)));
    }

    private static List<Order> terms() {
        return List.of(
                Order.of("record a norm", (c, root) -> c.record(NORMS, Sample.norm("条例"))),
                Order.of("correct a norm", (c, root) -> c.correct(NORMS, Sample.norm("条例修订"), 1))
                        .after((c, root) -> c.record(NORMS, Sample.norm("条例"))),
                Order.of(
                        "record a list",
                        (c, root) -> c.record(RESPONSIBILITY_LISTS, Sample.list(root, "2026", 2026, "清单"))),
                Order.of(
                                "correct a list",
                                (c, root) ->
                                        c.correct(RESPONSIBILITY_LISTS, Sample.list(root, "2026", 2026, "清单更正"), 1))
                        .after((c, root) -> c.record(RESPONSIBILITY_LISTS, Sample.list(root, "2026", 2026, "清单"))),
                Order.of(
                                "next version of a list",
                                (c, root) -> c.record(RESPONSIBILITY_LISTS, Sample.list(root, "2027", 2027, "清单")))
                        .after((c, root) -> c.record(RESPONSIBILITY_LISTS, Sample.list(root, "2026", 2026, "清单"))),
                Order.of("record a calendar", (c, root) -> c.record(WORKING_CALENDARS, Sample.calendar("日历"))),
                Order.of("correct a calendar", (c, root) -> c.correct(WORKING_CALENDARS, Sample.calendar("日历二"), 1))
                        .after((c, root) -> c.record(WORKING_CALENDARS, Sample.calendar("日历"))),
                Order.of("record a period table", (c, root) -> c.record(PERIOD_TABLES, Sample.terms("学期表"))));
    }

    private static List<Order> activities() {
        Order.Content entered = (c, root) -> c.record(ACTIVITIES, Sample.joint("a", Set.of()));
        return List.of(
                Order.of("enter an activity", (c, root) -> c.record(ACTIVITIES, Sample.activity("misfit", "研究"))),
                Order.of("enter a joint activity", entered),
                Order.of("correct an activity", (c, root) -> c.correct(ACTIVITIES, Sample.activity("a", "更正"), 1))
                        .after(entered),
                Order.of("withdraw an activity", (c, root) -> c.withdraw(ACTIVITIES, "a", 1))
                        .after(entered),
                Order.of("reinstate an activity", (c, root) -> c.correct(ACTIVITIES, Sample.activity("a", "恢复"), 2))
                        .after(entered)
                        .after((c, root) -> c.withdraw(ACTIVITIES, "a", 1)),
                Order.of(
                                "answer an event",
                                (c, root) -> c.record(ACTIVITIES, Sample.joint("a", Set.of(DecisionId.of("t")))))
                        .after((c, root) -> c.record(TRIGGERS, Sample.trigger("t", Sample.DAY))));
    }

    private static List<Order> decisions() {
        return List.of(
                Order.of("record an event", (c, root) -> c.record(TRIGGERS, Sample.trigger("t", Sample.DAY))),
                Order.of("correct an event", (c, root) -> c.correct(TRIGGERS, Sample.trigger("t", NEXT), 1))
                        .after((c, root) -> c.record(TRIGGERS, Sample.trigger("t", Sample.DAY))),
                Order.of("exempt", (c, root) -> c.record(EXEMPTIONS, Sample.exemption(root, "e", NEXT))),
                Order.of(
                                "correct an exemption",
                                (c, root) -> c.correct(EXEMPTIONS, Sample.exemption(root, "e", LATER), 1))
                        .after((c, root) -> c.record(EXEMPTIONS, Sample.exemption(root, "e", NEXT))),
                Order.of("judge", (c, root) -> c.record(JUDGEMENTS, Sample.judgement(root, "j", 90))),
                Order.of("correct a judgement", (c, root) -> c.correct(JUDGEMENTS, Sample.judgement(root, "j", 40), 1))
                        .after((c, root) -> c.record(JUDGEMENTS, Sample.judgement(root, "j", 90))),
                Order.of("attest", (c, root) -> c.record(ATTESTATIONS, Sample.attestation("at"))),
                Order.of("give a reason", (c, root) -> c.record(REASONS, Sample.reason("r", "理由"))),
                Order.of("withdraw a reason", (c, root) -> c.withdraw(REASONS, "r", 1))
                        .after((c, root) -> c.record(REASONS, Sample.reason("r", "理由"))),
                Order.of("close a period", (c, root) -> c.record(CLOSINGS, Sample.closing(root, "cl"))));
    }

    private static List<Order> many() {
        return List.of(
                Order.of(
                        "bulk of 40",
                        (c, root) -> c.recordAll(
                                ACTIVITIES,
                                IntStream.range(0, 40)
                                        .mapToObj(i -> Sample.joint("b-" + i, Set.of()))
                                        .toList())),
                Order.of(
                        "a day's work",
                        (c, root) -> c.record(ACTIVITIES, Sample.activity("misfit", "研究"))
                                .record(TRIGGERS, Sample.trigger("t", Sample.DAY))
                                .record(REASONS, Sample.reason("r", "理由"))
                                .record(RESPONSIBILITY_LISTS, Sample.list(root, "2026", 2026, "清单"))
                                .correct(APPOINTMENTS, Sample.appointment("first", Sample.FOUNDED, LATER), 1)));
    }

    private static List<Order> refused() {
        return List.of(
                Order.of(
                                "conflict after a write",
                                (c, root) -> c.record(ACTIVITIES, Sample.activity("misfit", "研究"))
                                        .correct(UNITS, Sample.unit(Sample.EDU, "更名"), 9))
                        .refused(ConflictException.class),
                Order.of(
                                "duplicate after a write",
                                (c, root) -> c.record(TRIGGERS, Sample.trigger("t", Sample.DAY))
                                        .record(ACTIVITIES, Sample.activity("misfit", "又一"))
                                        .withdraw(RELATIONS, "rel-0", 1))
                        .after((c, root) -> c.record(ACTIVITIES, Sample.activity("misfit", "研究")))
                        .refused(DuplicateException.class),
                Order.of(
                                "unknown after a write",
                                (c, root) -> c.record(ACTIVITIES, Sample.activity("misfit", "研究"))
                                        .withdraw(UNITS, "nowhere", 1))
                        .refused(UnknownRecordException.class),
                Order.of(
                                "misfit found at the end",
                                (c, root) -> c.record(ACTIVITIES, Sample.activity("misfit", "研究"))
                                        .record(POSTS, Sample.post(PostId.of("nowhere.deputy"), NOWHERE, "副书记"))
                                        .record(EXEMPTIONS, Sample.exemption(NOWHERE, "misfit", NEXT)))
                        .refused(InvalidRecordException.class));
    }
}
