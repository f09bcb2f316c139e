package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.DateSpan;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.id.ActorId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what would cure a duty, by evaluating: takes all possible steps, then drops what can be dropped. */
final class Remedying {
    private static final DecisionId DECISION = DecisionId.of("plan-decision");
    private static final Bilingual TO_BE_GIVEN = Bilingual.of("（待填写）", "(to be given)");

    private final AsOf asOf;
    private final Terms terms;
    private final Qualifying rules;
    private final List<History<Activity>> activities;
    private final Ledger.Entry entry;
    private final Case one;
    private final Verdict verdict;

    Remedying(
            AsOf asOf,
            Terms terms,
            Qualifying rules,
            List<History<Activity>> activities,
            Ledger.Entry entry,
            Verdict verdict) {
        this.asOf = asOf;
        this.terms = terms;
        this.rules = rules;
        this.activities = activities;
        this.entry = entry;
        this.one = entry.one();
        this.verdict = verdict;
    }

    /** What is done first, then paper: exemptions on permitted grounds, and a reason where one satisfies. */
    List<Plan> plans() {
        if (verdict.state().isSettled() || verdict.state() == State.PROVISIONAL) {
            return List.of();
        }
        var plans = new LinkedHashSet<Plan>();
        switch (one.duty().item().frequency().shape()) {
            case QUOTA, ON_EVENT -> plans.addAll(acting());
            case STANDING ->
                plans.add(deciding(
                        new Attestation(DECISION, one.duty().ref(), one.duty().unit(), from())));
            case UNSPECIFIED, APPRAISED ->
                plans.add(deciding(new Judgement(DECISION, one.duty().ref(), true, 100, TO_BE_GIVEN, judge(), from())));
        }
        one.duty().item().grounds().stream()
                .sorted()
                .flatMap(g -> exempting(g).stream())
                .forEach(plans::add);
        if (verdict.isFailed()
                && one.duty().strength() == Strength.SHOULD
                && verdict.consequence().isPresent()) {
            plans.add(deciding(new Reason(
                    DECISION, one.duty().ref(), TO_BE_GIVEN, one.duty().unit(), asOf.date())));
        }
        return List.copyOf(plans);
    }

    private LocalDate from() {
        LocalDate first = one.duty().span().first();
        return asOf.date().isBefore(first) ? first : asOf.date();
    }

    private List<Plan> acting() {
        var steps = new Candidates(entry, rules, asOf.date());
        List<Step> attach = attachable();
        List<Step> todo = steps.toDo();
        var plans = new ArrayList<Plan>();
        minimal(joined(todo, attach)).ifPresent(plans::add);
        if (!attach.isEmpty()) {
            minimal(todo).ifPresent(plans::add);
        }
        if (todo.isEmpty() || plans.isEmpty()) {
            minimal(joined(steps.toEnter(), joined(todo, attach))).ifPresent(plans::add);
        }
        return plans;
    }

    private static List<Step> joined(List<Step> some, List<Step> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The activities that fail only by missing evidence. */
    private List<Step> attachable() {
        var steps = new ArrayList<Step>();
        for (History<Activity> history : activities) {
            Activity activity = history.value();
            if (rules.rejection(one, activity)
                    .filter(r -> r == Rejection.EVIDENCE_MISSING)
                    .isPresent()) {
                Set<EvidenceKindId> missing = new HashSet<>(
                        one.versionOn(activity.day()).item().credit().evidence());
                missing.removeAll(activity.evidenceKinds());
                steps.add(new Step.Attach(activity.id(), missing));
            }
        }
        return steps;
    }

    /** Drops what can be dropped, in this order; empty if not even all of it cures. */
    private Optional<Plan> minimal(List<Step> steps) {
        if (steps.isEmpty() || !cures(steps)) {
            return Optional.empty();
        }
        var kept = new ArrayList<>(steps);
        for (Step step : steps) {
            kept.remove(step);
            if (!cures(kept)) {
                kept.add(step);
            }
        }
        kept.sort(Comparator.comparing(this::dayOf));
        LocalDate last =
                kept.stream().map(this::dayOf).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new Plan(one.duty().ref(), kept, last.isBefore(from()) ? from() : last));
    }

    private LocalDate dayOf(Step step) {
        if (step instanceof Step.Do todo) {
            return todo.example().day();
        }
        return step instanceof Step.Enter enter ? enter.example().day() : asOf.date();
    }

    private boolean cures(List<Step> steps) {
        var known = new ArrayList<History<Activity>>();
        for (History<Activity> history : activities) {
            Optional<Step.Attach> attach = steps.stream()
                    .filter(s -> s instanceof Step.Attach a
                            && a.activity().equals(history.value().id()))
                    .map(Step.Attach.class::cast)
                    .findFirst();
            known.add(
                    attach.map(a -> drafted(Plan.attached(history.value(), a))).orElse(history));
        }
        for (Step step : steps) {
            if (step instanceof Step.Do todo) {
                known.add(drafted(todo.example()));
            } else if (step instanceof Step.Enter enter) {
                known.add(drafted(enter.example()));
            }
        }
        known.sort(Comparator.comparing((History<Activity> h) -> h.value().day())
                .thenComparing(h -> h.value().id()));
        Ledger.Entry then =
                Ledger.of(entry.together(), OwnActivities.of(known, rules)).entry(one);
        return one.isCounted() ? then.count().isComplete() : !then.acts().isEmpty();
    }

    private History<Activity> drafted(Activity activity) {
        return History.of(List.of(Recorded.first(activity, asOf.known(), ActorId.of("plan"))));
    }

    private Plan deciding(Decision decision) {
        return new Plan(one.duty().ref(), List.of(new Step.Decide(decision)), decision.day());
    }

    private Optional<Plan> exempting(GroundId ground) {
        DateSpan days = one.duty().span();
        return entitled()
                .map(unit -> deciding(new Exemption(
                        DECISION, one.item(), one.duty().ref().owner(), days, ground, unit, asOf.date())));
    }

    /** A unit that may exempt: one that issued a list behind the item, else the one above; never the owner itself. */
    private Optional<UnitId> entitled() {
        OwnerId owner = one.duty().ref().owner();
        List<UnitId> issuers = one.versionOn(one.duty().span().last()).list().issuers();
        return issuers.stream()
                .filter(u -> !owner.equals(OwnerId.body(u)))
                .findFirst()
                .or(() -> terms.organization().superiorOf(one.duty().unit(), asOf.date()));
    }

    private UnitId judge() {
        return entitled().orElse(one.duty().unit());
    }
}
