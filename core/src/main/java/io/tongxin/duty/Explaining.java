package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.OwnerId;
import io.tongxin.storage.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what a verdict used: every fact whose removal would change it, and no other. */
final class Explaining {
    private final AsOf asOf;
    private final Known known;
    private final Qualifying rules;
    private final Judging judging;
    private final Ledger.Entry entry;
    private final Case one;

    Explaining(AsOf asOf, Known known, Qualifying rules, Judging judging, Ledger.Entry entry) {
        this.asOf = asOf;
        this.known = known;
        this.rules = rules;
        this.judging = judging;
        this.entry = entry;
        this.one = entry.one();
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
        var cited = new TreeMap<ActivityId, History<Activity>>();
        for (Case duty : entry.together()) {
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
        boolean counted = entry.count().counted().stream().anyMatch(a -> a.id().equals(activity.id()));
        if (rejection.isPresent() || counted || !one.isCounted()) {
            return rejection;
        }
        return Optional.of(entry.matching()
                .map(m -> m.servedBy(activity.id()).isPresent() ? Rejection.SERVES_OTHER : Rejection.NOT_NEEDED)
                .orElse(Rejection.TOO_CLOSE));
    }

    List<Explanation.Assignment> assignments() {
        if (entry.matching().isEmpty()) {
            return List.of();
        }
        GroupMatching matching = entry.matching().orElseThrow();
        var assignments = new ArrayList<Explanation.Assignment>();
        for (ActivityId candidate : matching.candidates()) {
            assignments.add(new Explanation.Assignment(
                    candidate, matching.servedBy(candidate).map(Case::key)));
        }
        return assignments;
    }

    /** By id; in a group, those of all its duties, for what they relieve decides what is left for the others. */
    List<Explanation.CitedExemption> exemptions() {
        var cited = new TreeMap<DecisionId, Explanation.CitedExemption>();
        for (Case duty : entry.together()) {
            for (History<Exemption> history :
                    known.everExempting(duty.item(), duty.key().owner())) {
                if (history.revisions().stream().anyMatch(r -> touches(duty, r.value()))) {
                    cited.put(history.value().id(), exemption(history));
                }
            }
        }
        return List.copyOf(cited.values());
    }

    private boolean touches(Case duty, Exemption exemption) {
        return !exemption.day().isAfter(asOf.date())
                && exemption.days().intersect(duty.dated().period().span()).isPresent();
    }

    private Explanation.CitedExemption exemption(History<Exemption> history) {
        Exemption exemption = history.value();
        return new Explanation.CitedExemption(
                exemption.id(),
                exemption.item(),
                exemption.days(),
                exemption.ground(),
                exemption.decidedBy(),
                exemption.day(),
                refusal(history),
                revisions(history));
    }

    /** What was ruled for the duty itself; else that it relieves another of the group, or why it does not. */
    private Optional<Refusal> refusal(History<Exemption> history) {
        List<Case.Ruled> rulings = Stream.concat(Stream.of(one), entry.together().stream())
                .flatMap(duty -> duty.exemptions().stream())
                .filter(r -> r.history().value().id().equals(history.value().id()))
                .toList();
        if (rulings.isEmpty()) {
            return Optional.of(history.latest().withdrawn() ? Refusal.WITHDRAWN : Refusal.CORRECTED_AWAY);
        }
        boolean relievesOther =
                !history.value().item().equals(one.item()) && rulings.stream().anyMatch(Case.Ruled::accepted);
        return relievesOther ? Optional.empty() : rulings.get(0).refusal();
    }

    private static List<Explanation.Revision> revisions(History<? extends Decision> history) {
        return history.revisions().stream()
                .map(r -> new Explanation.Revision(
                        r.revision(), r.recordedAt(), r.value().day(), r.withdrawn()))
                .toList();
    }

    List<Explanation.CitedDecision> decisions() {
        Set<DecisionId> used = new HashSet<>();
        judging.judgement(one).map(Judgement::id).ifPresent(used::add);
        judging.attestation(one).map(Attestation::id).ifPresent(used::add);
        known.reasons(one.key()).forEach(h -> used.add(h.value().id()));
        var cited = new ArrayList<Explanation.CitedDecision>();
        known.everDeciding(one.key())
                .forEach(h -> cited.add(decision(h, used.contains(h.value().id()))));
        cited.sort(Comparator.comparing(Explanation.CitedDecision::kind)
                .thenComparing(Explanation.CitedDecision::decision));
        one.trigger().ifPresent(h -> cited.add(decision(h, true)));
        return cited;
    }

    private static Explanation.CitedDecision decision(History<? extends Decision> history, boolean used) {
        Decision decision = history.value();
        return new Explanation.CitedDecision(
                decision.id(),
                kindOf(decision),
                decision.day(),
                history.latest().recordedAt(),
                used,
                revisions(history));
    }

    private static Explanation.CitedDecision.Kind kindOf(Decision decision) {
        if (decision instanceof Judgement) {
            return Explanation.CitedDecision.Kind.JUDGEMENT;
        }
        if (decision instanceof Attestation) {
            return Explanation.CitedDecision.Kind.ATTESTATION;
        }
        return decision instanceof Reason
                ? Explanation.CitedDecision.Kind.REASON
                : Explanation.CitedDecision.Kind.TRIGGER;
    }
}
