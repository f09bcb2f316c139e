package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Partner;
import io.tongxin.id.DecisionId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.Credit;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an activity counts for a duty, by the version of the item in force on the activity's day. */
final class Qualifying {
    private final Organization organization;

    Qualifying(Organization organization) {
        this.organization = organization;
    }

    /** Why it does not; empty if it does. Evidence is looked at last: what fails by it alone can be cured by it. */
    Optional<Rejection> rejection(Case one, Activity activity) {
        LocalDate day = activity.day();
        if (!one.accepts(day)) {
            return Optional.of(Rejection.OUTSIDE_SPAN);
        }
        Credit credit = one.versionOn(day).item().credit();
        if (!credit.kinds().contains(activity.kind())) {
            return Optional.of(Rejection.OTHER_KIND);
        }
        Optional<ParticipationRole> role = activity.roleOf(one.duty().ref().owner());
        if (role.isEmpty()) {
            return Optional.of(Rejection.NOT_TAKING_PART);
        }
        if (!role.get().covers(credit.role())) {
            return Optional.of(Rejection.ROLE_TOO_WEAK);
        }
        Optional<DecisionId> trigger = one.duty().trigger();
        if (trigger.isPresent() && !activity.answers().contains(trigger.get())) {
            return Optional.of(Rejection.NOT_THE_TRIGGER);
        }
        if (credit.partner() != PartnerCondition.NONE && partners(one, activity).isEmpty()) {
            return Optional.of(Rejection.NO_PARTNER);
        }
        return credit.evidence().isEmpty() || activity.evidenceKinds().containsAll(credit.evidence())
                ? Optional.empty()
                : Optional.of(Rejection.EVIDENCE_MISSING);
    }

    /** Whom the activity met of those who fit the condition of the item. */
    Set<String> partners(Case one, Activity activity) {
        PartnerCondition condition =
                one.versionOn(activity.day()).item().credit().partner();
        return activity.partners().stream()
                .filter(p -> fits(condition, p, one.duty().unit(), activity.day()))
                .map(Partner::identity)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean fits(PartnerCondition condition, Partner partner, UnitId unit, LocalDate day) {
        return switch (condition) {
            case NONE -> false;
            case ANY_PERSON -> partner instanceof Partner.Person;
            case PAIRED_PERSON -> partner instanceof Partner.Person person && person.paired();
            case SUBORDINATE_UNIT ->
                partner instanceof Partner.Unit lower && organization.isBelow(lower.id(), unit, day);
            case GUIDED_UNIT -> partner instanceof Partner.Unit other && isRelated(unit, other.id(), day);
        };
    }

    private boolean isRelated(UnitId from, UnitId to, LocalDate day) {
        return organization.relationsFrom(from).stream()
                .filter(r -> r.to().equals(to))
                .map(Relation::effective)
                .anyMatch(e -> e.includes(day));
    }

    /** The units that fit the condition on the day, by id; none where it asks for no unit. */
    List<Partner> units(PartnerCondition condition, UnitId unit, LocalDate day) {
        Stream<UnitId> units = switch (condition) {
            case SUBORDINATE_UNIT -> organization.atAndBelow(unit, day).stream().filter(u -> !u.equals(unit));
            case GUIDED_UNIT ->
                organization.relationsFrom(unit).stream()
                        .filter(r -> r.effective().includes(day))
                        .map(Relation::to)
                        .distinct();
            case NONE, ANY_PERSON, PAIRED_PERSON -> Stream.empty();
        };
        return units.map(Partner::unit).toList();
    }
}
