package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Decision;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.storage.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is known of each activity and decision at an instant, and facts without some of them. */
final class Histories {
    private final Facts facts;
    private final AsOf asOf;

    Histories(Facts facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** The known revisions of each activity, by id, the earliest first. */
    List<List<Recorded<Activity>>> activities() {
        var byId = new TreeMap<String, List<Recorded<Activity>>>();
        facts.activities().stream()
                .filter(this::isKnown)
                .forEach(r -> byId.computeIfAbsent(r.value().id().value(), i -> new ArrayList<>())
                        .add(r));
        byId.values().forEach(h -> h.sort(Comparator.comparingInt(Recorded::revision)));
        return List.copyOf(byId.values());
    }

    /** The known revisions of each decision, by id, the earliest first. */
    List<List<Recorded<Decision>>> decisions() {
        var byId = new TreeMap<String, List<Recorded<Decision>>>();
        facts.decisions().stream()
                .filter(this::isKnown)
                .forEach(r -> byId.computeIfAbsent(r.value().id().value(), i -> new ArrayList<>())
                        .add(r));
        byId.values().forEach(h -> h.sort(Comparator.comparingInt(Recorded::revision)));
        return List.copyOf(byId.values());
    }

    private boolean isKnown(Recorded<?> revision) {
        return !revision.recordedAt().isAfter(asOf.known());
    }

    static <T> Recorded<T> latest(List<Recorded<T>> history) {
        return history.get(history.size() - 1);
    }

    /** Whether the activity, as known, lies on or before the day. */
    static boolean liesBy(List<Recorded<Activity>> history, LocalDate day) {
        return !latest(history).value().day().isAfter(day);
    }

    /** The facts that exist at the point of view: known, and not in the future. */
    Facts existing() {
        LocalDate t = asOf.date();
        List<Recorded<Activity>> activities = activities().stream()
                .filter(h -> h.stream().anyMatch(r -> !r.value().day().isAfter(t)))
                .flatMap(List::stream)
                .toList();
        List<Recorded<Decision>> decisions = decisions().stream()
                .filter(h -> h.stream().anyMatch(r -> !r.value().day().isAfter(t)))
                .flatMap(List::stream)
                .toList();
        return new Facts(facts.terms(), activities, decisions, facts.closings());
    }

    /** Of the facts that exist, those whose version known at the point of view does not lie in the future. */
    Facts present() {
        LocalDate t = asOf.date();
        List<Recorded<Activity>> activities = activities().stream()
                .filter(h -> !latest(h).value().day().isAfter(t))
                .flatMap(List::stream)
                .toList();
        List<Recorded<Decision>> decisions = decisions().stream()
                .filter(h -> !latest(h).value().day().isAfter(t))
                .flatMap(List::stream)
                .toList();
        return new Facts(facts.terms(), activities, decisions, facts.closings());
    }

    /** Whether anything known has its day, in any revision, on that day. */
    boolean happensOn(LocalDate day) {
        Stream<LocalDate> done = facts.activities().stream()
                .filter(this::isKnown)
                .map(r -> r.value().day());
        Stream<LocalDate> decided = facts.decisions().stream()
                .filter(this::isKnown)
                .map(r -> r.value().day());
        Stream<LocalDate> closed =
                facts.closings().stream().map(c -> c.closing().day());
        return Stream.of(done, decided, closed).flatMap(d -> d).anyMatch(day::equals);
    }

    /** The same facts without these revisions. */
    static Facts without(Facts facts, Set<? extends Recorded<?>> removed) {
        Predicate<Recorded<?>> kept = r -> !removed.contains(r);
        return new Facts(
                facts.terms(),
                facts.activities().stream().filter(kept).toList(),
                facts.decisions().stream().filter(kept).toList(),
                facts.closings());
    }
}
