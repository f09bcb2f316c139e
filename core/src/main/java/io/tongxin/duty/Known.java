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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What is known to have happened at a point of view, found by whom and what it concerns. */
final class Known {
    private static final Comparator<History<Activity>> BY_DAY = Comparator.comparing(
                    (History<Activity> h) -> h.value().day())
            .thenComparing(h -> h.value().id());

    private final ActivityRegister activities;
    private final DecisionRegister decisions;
    private final AsOf asOf;

    Known(Facts facts, AsOf asOf) {
        this.activities = facts.activityRegister();
        this.decisions = facts.decisionRegister();
        this.asOf = asOf;
    }

    /** The activities that exist and name the owner, by day and id. */
    List<History<Activity>> activitiesOf(OwnerId owner) {
        var current = new ArrayList<History<Activity>>();
        for (History<Activity> history : activities.naming(owner)) {
            History<Activity> then = history.until(asOf.known());
            if (stands(then)
                    && (!history.isCorrected() || then.value().roleOf(owner).isPresent())) {
                current.add(then);
            }
        }
        current.sort(BY_DAY);
        return current;
    }

    private boolean stands(History<Activity> then) {
        return !then.isEmpty()
                && !then.latest().withdrawn()
                && !then.value().day().isAfter(asOf.date());
    }

    /** What is known of the activities of which any revision names the owner, in no order; it may be nothing. */
    List<History<Activity>> everNaming(OwnerId owner) {
        return activities.naming(owner).stream().map(h -> h.until(asOf.known())).toList();
    }

    /** The exemptions of an owner from an item, by id, whoever decided them. */
    List<History<Exemption>> exemptions(ItemId item, OwnerId owner) {
        List<History<Decision>> recorded = decisions.exemptions().get(item);
        if (recorded == null) {
            return List.of();
        }
        return standing(
                recorded,
                Exemption.class,
                e -> e.item().equals(item) && e.owner().equals(owner));
    }

    /** The exemptions of which any known revision, with its day no later than the date, names the item and the owner, by id. */
    List<History<Exemption>> everExempting(ItemId item, OwnerId owner) {
        return ever(
                        decisions.exemptions().getOrDefault(item, List.of()),
                        d -> d instanceof Exemption e
                                && e.item().equals(item)
                                && e.owner().equals(owner))
                .stream()
                .map(h -> h.as(Exemption.class))
                .toList();
    }

    /** The judgements, attestations and reasons of which any known revision, by the date, names the duty, by id. */
    List<History<Decision>> everDeciding(DutyRef duty) {
        return ever(about(duty), d -> concerns(d, duty));
    }

    private static boolean concerns(Decision decision, DutyRef duty) {
        if (decision instanceof Judgement j) {
            return j.duty().equals(duty);
        }
        if (decision instanceof Attestation a) {
            return a.duty().equals(duty);
        }
        return decision instanceof Reason r && r.duty().equals(duty);
    }

    List<History<Judgement>> judgements(DutyRef duty) {
        return standing(about(duty), Judgement.class, j -> j.duty().equals(duty));
    }

    List<History<Attestation>> attestations(DutyRef duty) {
        return standing(about(duty), Attestation.class, a -> a.duty().equals(duty));
    }

    List<History<Reason>> reasons(DutyRef duty) {
        return standing(about(duty), Reason.class, r -> r.duty().equals(duty));
    }

    List<History<Trigger>> triggers(UnitId unit) {
        List<History<Decision>> recorded = decisions.triggers().getOrDefault(unit, List.of());
        return standing(recorded, Trigger.class, t -> t.unit().equals(unit));
    }

    private List<History<Decision>> about(DutyRef duty) {
        return decisions.duties().getOrDefault(duty, List.of());
    }

    private List<History<Decision>> ever(List<History<Decision>> recorded, Predicate<Decision> fits) {
        return recorded.stream()
                .map(h -> h.until(asOf.known()))
                .filter(h -> h.revisions().stream()
                        .map(Recorded::value)
                        .anyMatch(d -> !d.day().isAfter(asOf.date()) && fits.test(d)))
                .toList();
    }

    /** Those that exist, by their last known revision. */
    private <D extends Decision> List<History<D>> standing(
            List<History<Decision>> recorded, Class<D> type, Predicate<D> fits) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        return recorded.stream()
                .map(h -> h.until(asOf.known()))
                .filter(h -> !h.isEmpty()
                        && !h.latest().withdrawn()
                        && !h.value().day().isAfter(asOf.date())
                        && type.isInstance(h.value())
                        && fits.test(type.cast(h.value())))
                .map(h -> h.as(type))
                .toList();
    }
}
