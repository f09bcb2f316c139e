package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.PersonId;
import io.tongxin.responsibility.Credit;
import io.tongxin.role.PartnerCondition;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Drafts the activities that would count for a duty. */
final class Drafting {
    private static final Bilingual TITLE = Bilingual.of("（拟开展的活动）", "(an activity to be done)");

    private final Case one;
    private final List<Case> together;
    private final Qualifying rules;
    private final Set<String> met;
    private int drafted;

    Drafting(Case one, List<Case> together, List<Act> acts, Qualifying rules) {
        this.one = one;
        this.together = together;
        this.rules = rules;
        this.met = new TreeSet<>();
        acts.forEach(a -> met.addAll(a.partners()));
    }

    /** An activity on the day that counts for the duty, with so many partners not met before; empty if there can be none. */
    Optional<Activity> on(LocalDate day, int newPartners) {
        if (!one.accepts(day)) {
            return Optional.empty();
        }
        Credit credit = one.versionOn(day).item().credit();
        Optional<ActivityKindId> kind = kind(credit, day);
        Optional<List<Partner>> partners = partners(credit.partner(), day, newPartners);
        if (kind.isEmpty() || partners.isEmpty()) {
            return Optional.empty();
        }
        drafted++;
        var activity = new Activity(
                ActivityId.of("plan-" + drafted),
                one.duty().unit(),
                kind.get(),
                TITLE,
                DateSpan.of(day, day),
                List.of(new Participation(one.duty().ref().owner(), credit.role())),
                partners.get(),
                credit.evidence().stream().sorted().map(Evidence::of).toList(),
                one.duty().trigger().map(Set::of).orElse(Set.of()));
        return Optional.of(activity);
    }

    Set<ActivityKindId> kinds(LocalDate day) {
        Set<ActivityKindId> kinds = one.versionOn(day).item().credit().kinds();
        return together.size() > 1
                ? Set.of(kind(one.versionOn(day).item().credit(), day).orElseThrow())
                : kinds;
    }

    /** In a group, the kind that the fewest other duties would take. */
    private Optional<ActivityKindId> kind(Credit credit, LocalDate day) {
        return credit.kinds().stream()
                .sorted()
                .min(Comparator.comparingLong(k -> together.stream()
                        .filter(c -> c.accepts(day))
                        .filter(c -> c.versionOn(day).item().credit().kinds().contains(k))
                        .count()));
    }

    private Optional<List<Partner>> partners(PartnerCondition condition, LocalDate day, int fresh) {
        return switch (condition) {
            case NONE -> Optional.of(List.of());
            case ANY_PERSON, PAIRED_PERSON -> Optional.of(persons(condition, fresh));
            case SUBORDINATE_UNIT, GUIDED_UNIT -> units(condition, day, fresh);
        };
    }

    private List<Partner> persons(PartnerCondition condition, int fresh) {
        var partners = new ArrayList<Partner>();
        for (int i = 1; i <= Math.max(1, fresh); i++) {
            PersonId id = PersonId.of(fresh == 0 ? "plan-any" : "plan-new-" + i);
            partners.add(condition == PartnerCondition.PAIRED_PERSON ? Partner.paired(id) : Partner.person(id));
        }
        return partners;
    }

    private Optional<List<Partner>> units(PartnerCondition condition, LocalDate day, int fresh) {
        List<Partner> fitting = rules.units(condition, one.duty().unit(), day);
        List<Partner> unmet =
                fitting.stream().filter(p -> !met.contains(p.identity())).toList();
        if (fresh > unmet.size() || fitting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fresh == 0 ? List.of(fitting.get(0)) : unmet.subList(0, fresh));
    }
}
