package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is known to have happened at a point of view, found by whom and what it concerns. */
final class Known {
    private final LocalDate date;
    private final Map<OwnerId, List<History<Activity>>> everNamed = new HashMap<>();
    private final Map<OwnerId, List<History<Activity>>> current = new HashMap<>();
    private final Map<ItemId, List<History<Exemption>>> exemptions = new HashMap<>();
    private final Map<ItemId, List<History<Exemption>>> everExempting = new HashMap<>();
    private final Map<DutyRef, List<History<Decision>>> everDeciding = new HashMap<>();
    private final Map<DutyRef, List<History<Judgement>>> judgements = new HashMap<>();
    private final Map<DutyRef, List<History<Attestation>>> attestations = new HashMap<>();
    private final Map<DutyRef, List<History<Reason>>> reasons = new HashMap<>();
    private final Map<UnitId, List<History<Trigger>>> triggers = new HashMap<>();

    Known(Facts facts, AsOf asOf) {
        this.date = asOf.date();
        histories(facts.activities(), asOf.known(), Activity::id).forEach(this::index);
        current.values()
                .forEach(list -> list.sort(Comparator.comparing(h -> h.value().day())));
        histories(facts.decisions(), asOf.known(), Decision::id).forEach(history -> {
            indexEver(history);
            if (!history.latest().withdrawn() && !history.value().day().isAfter(date)) {
                indexDecision(history);
            }
        });
    }

    /** A history per record of what was recorded by the instant, by id. */
    private static <T, K extends Comparable<? super K>> List<History<T>> histories(
            Collection<Recorded<T>> revisions, Instant known, Function<T, K> id) {
        var byId = new HashMap<K, List<Recorded<T>>>();
        for (Recorded<T> revision : revisions) {
            if (!revision.recordedAt().isAfter(known)) {
                byId.computeIfAbsent(id.apply(revision.value()), i -> new ArrayList<>(1))
                        .add(revision);
            }
        }
        return byId.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> History.of(e.getValue()))
                .toList();
    }

    private void index(History<Activity> history) {
        var owners = new LinkedHashSet<OwnerId>();
        history.revisions().stream()
                .filter(r -> !r.value().day().isAfter(date))
                .flatMap(r -> r.value().participations().stream())
                .forEach(p -> owners.add(p.owner()));
        owners.forEach(o -> put(everNamed, o, history));
        if (!history.latest().withdrawn() && !history.value().day().isAfter(date)) {
            history.value().participations().forEach(p -> put(current, p.owner(), history));
        }
    }

    private void indexEver(History<Decision> history) {
        var items = new LinkedHashSet<ItemId>();
        var duties = new LinkedHashSet<DutyRef>();
        for (Recorded<Decision> revision : history.revisions()) {
            Decision decision = revision.value();
            if (decision.day().isAfter(date)) {
                continue;
            }
            if (decision instanceof Exemption e) {
                items.add(e.item());
            } else if (decision instanceof Judgement j) {
                duties.add(j.duty());
            } else if (decision instanceof Attestation a) {
                duties.add(a.duty());
            } else if (decision instanceof Reason r) {
                duties.add(r.duty());
            }
        }
        items.forEach(i -> put(everExempting, i, history.as(Exemption.class)));
        duties.forEach(d -> put(everDeciding, d, history));
    }

    private void indexDecision(History<Decision> history) {
        Decision decision = history.value();
        if (decision instanceof Exemption e) {
            put(exemptions, e.item(), history.as(Exemption.class));
        } else if (decision instanceof Judgement j) {
            put(judgements, j.duty(), history.as(Judgement.class));
        } else if (decision instanceof Attestation a) {
            put(attestations, a.duty(), history.as(Attestation.class));
        } else if (decision instanceof Reason r) {
            put(reasons, r.duty(), history.as(Reason.class));
        } else if (decision instanceof Trigger t) {
            put(triggers, t.unit(), history.as(Trigger.class));
        }
    }

    private static <K, T> void put(Map<K, List<History<T>>> index, K key, History<T> history) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(history);
    }

    /** The activities that exist and name the owner, by day and id. */
    List<History<Activity>> activitiesOf(OwnerId owner) {
        return current.getOrDefault(owner, List.of());
    }

    /** The activities of which any known revision, with its day no later than the date, names the owner, by id. */
    List<History<Activity>> everNaming(OwnerId owner) {
        return everNamed.getOrDefault(owner, List.of());
    }

    /** The exemptions of an owner from an item, by id, whoever decided them. */
    List<History<Exemption>> exemptions(ItemId item, OwnerId owner) {
        return exemptions.getOrDefault(item, List.of()).stream()
                .filter(h -> h.value().owner().equals(owner))
                .toList();
    }

    /** The exemptions of which any known revision, with its day no later than the date, names the item and the owner, by id. */
    List<History<Exemption>> everExempting(ItemId item, OwnerId owner) {
        return everExempting.getOrDefault(item, List.of()).stream()
                .filter(h -> h.revisions().stream()
                        .map(Recorded::value)
                        .anyMatch(e -> e.owner().equals(owner) && e.item().equals(item)))
                .toList();
    }

    /** The judgements, attestations and reasons of which any known revision, by the date, names the duty, by id. */
    List<History<Decision>> everDeciding(DutyRef duty) {
        return everDeciding.getOrDefault(duty, List.of());
    }

    List<History<Judgement>> judgements(DutyRef duty) {
        return judgements.getOrDefault(duty, List.of());
    }

    List<History<Attestation>> attestations(DutyRef duty) {
        return attestations.getOrDefault(duty, List.of());
    }

    List<History<Reason>> reasons(DutyRef duty) {
        return reasons.getOrDefault(duty, List.of());
    }

    List<History<Trigger>> triggers(UnitId unit) {
        return triggers.getOrDefault(unit, List.of());
    }
}
