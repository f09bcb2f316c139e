package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.DateSpan;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Judgement;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.OwnerId;
import io.tongxin.storage.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what a verdict used: every fact whose removal would change it, and no other. */
final class Explaining {
    private final AsOf asOf;
    private final Known known;
    private final Qualifying rules;
    private final Judging judging;
    private final Case one;
    private final Ledger ledger;

    Explaining(AsOf asOf, Known known, Qualifying rules, Judging judging, Case one, Ledger ledger) {
        this.asOf = asOf;
        this.known = known;
        this.rules = rules;
        this.judging = judging;
        this.one = one;
        this.ledger = ledger;
    }

    List<Explanation.InForce> versions() {
        return one.versions().stream()
                .map(v -> new Explanation.InForce(v.days(), v.source().list().key()))
                .toList();
    }

    List<Explanation.Share> line() {
        return one.line().map(Line::segments).orElse(List.of()).stream()
                .map(s -> new Explanation.Share(
                        s.days(),
                        s.nobody(),
                        s.figures().share(),
                        s.days().first().equals(one.duty().span().first())))
                .toList();
    }

    /** In order of day and id; in a group, the candidates of all its duties. */
    List<Explanation.Cited> activities() {
        List<Case> together = ledger.matching(one).map(GroupMatching::duties).orElse(List.of(one));
        var cited = new TreeMap<ActivityId, History<Activity>>();
        for (Case duty : together) {
            for (History<Activity> history : known.everNaming(duty.duty().ref().owner())) {
                if (history.revisions().stream().anyMatch(r -> bears(duty, r))) {
                    cited.put(history.value().id(), history);
                }
            }
        }
        return cited.values().stream()
                .map(this::cited)
                .sorted((a, b) -> {
                    int order = a.day().compareTo(b.day());
                    return order != 0 ? order : a.activity().compareTo(b.activity());
                })
                .toList();
    }

    /** Whether a revision has a kind of the item, names the owner, and has its day in the period and not in the future. */
    private boolean bears(Case duty, Recorded<Activity> revision) {
        Activity activity = revision.value();
        LocalDate day = activity.day();
        OwnerId owner = duty.duty().ref().owner();
        boolean inside = duty.isAfterEvent()
                ? duty.accepts(day)
                : duty.trigger().isPresent()
                        ? duty.duty().span().includes(day)
                        : duty.dated().period().span().includes(day);
        return inside
                && !day.isAfter(asOf.date())
                && kinds(duty).contains(activity.kind())
                && activity.roleOf(owner).isPresent();
    }

    private static Set<ActivityKindId> kinds(Case duty) {
        var kinds = new HashSet<ActivityKindId>();
        duty.versions().forEach(v -> kinds.addAll(v.source().item().credit().kinds()));
        return kinds;
    }

    private Explanation.Cited cited(History<Activity> history) {
        Activity activity = history.value();
        List<Explanation.Revision> revisions = history.revisions().stream()
                .map(r -> new Explanation.Revision(
                        r.revision(), r.recordedAt(), r.value().day(), r.withdrawn()))
                .toList();
        Optional<Rejection> rejection = rejection(history);
        Set<EvidenceKindId> missing = new HashSet<>();
        if (rejection.filter(r -> r == Rejection.EVIDENCE_MISSING).isPresent()) {
            missing.addAll(one.versionOn(activity.day()).item().credit().evidence());
            missing.removeAll(activity.evidenceKinds());
        }
        return new Explanation.Cited(activity.id(), revisions, rejection, missing);
    }

    private Optional<Rejection> rejection(History<Activity> history) {
        if (history.latest().withdrawn()) {
            return Optional.of(Rejection.WITHDRAWN);
        }
        Activity activity = history.value();
        if (activity.day().isAfter(asOf.date())) {
            return Optional.of(Rejection.NOT_YET);
        }
        Optional<Rejection> rejection = rules.rejection(one, activity);
        boolean counted = ledger.count(one).counted().stream().anyMatch(a -> a.id().equals(activity.id()));
        if (rejection.isPresent() || counted || !one.isCounted()) {
            return rejection;
        }
        return Optional.of(ledger.matching(one)
                .map(m -> m.servedBy(activity.id()).isPresent() ? Rejection.SERVES_OTHER : Rejection.NOT_NEEDED)
                .orElse(Rejection.TOO_CLOSE));
    }

    List<Explanation.Assignment> assignments() {
        if (ledger.matching(one).isEmpty()) {
            return List.of();
        }
        GroupMatching matching = ledger.matching(one).orElseThrow();
        var assignments = new ArrayList<Explanation.Assignment>();
        for (ActivityId candidate : matching.candidates()) {
            assignments.add(new Explanation.Assignment(
                    candidate, matching.servedBy(candidate).map(Case::key)));
        }
        return assignments;
    }

    List<Explanation.CitedExemption> exemptions() {
        DateSpan period = one.dated().period().span();
        return one.exemptions().stream()
                .filter(r -> r.history().value().days().intersect(period).isPresent())
                .map(r -> new Explanation.CitedExemption(
                        r.history().value().id(),
                        r.history().value().days(),
                        r.history().value().ground(),
                        r.history().value().decidedBy(),
                        r.history().value().day(),
                        r.refusal()))
                .toList();
    }

    List<Explanation.CitedDecision> decisions() {
        var cited = new ArrayList<Explanation.CitedDecision>();
        Optional<DecisionId> judged = judging.judgement(one).map(Judgement::id);
        Optional<DecisionId> attested = judging.attestation(one).map(Attestation::id);
        known.judgements(one.key())
                .forEach(h -> cited.add(cited(h, Explanation.CitedDecision.Kind.JUDGEMENT, is(judged, h.value()))));
        known.attestations(one.key())
                .forEach(h -> cited.add(cited(h, Explanation.CitedDecision.Kind.ATTESTATION, is(attested, h.value()))));
        known.reasons(one.key()).forEach(h -> cited.add(cited(h, Explanation.CitedDecision.Kind.REASON, true)));
        one.trigger().ifPresent(h -> cited.add(cited(h, Explanation.CitedDecision.Kind.TRIGGER, true)));
        return cited;
    }

    private static boolean is(Optional<DecisionId> used, Decision decision) {
        return used.filter(decision.id()::equals).isPresent();
    }

    private static <T extends Decision> Explanation.CitedDecision cited(
            History<T> history, Explanation.CitedDecision.Kind kind, boolean used) {
        return new Explanation.CitedDecision(
                history.value().id(),
                kind,
                history.value().day(),
                history.latest().recordedAt(),
                used);
    }
}
