package io.tongxin.assessment;

import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationUnit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Under which unit each one stands on a day, or last stood. */
final class Standing {
    private Standing() {}

    /** The unit above each one that has or had one, of the units that began by the day. */
    static Map<UnitId, UnitId> superiors(Organization organization, LocalDate day) {
        var superiors = new TreeMap<UnitId, UnitId>();
        for (OrganizationUnit unit : organization.units()) {
            if (!unit.existence().from().isAfter(day)) {
                organization
                        .superiorOf(unit.id(), organization.lastStanding(unit.id(), day))
                        .ifPresent(superior -> superiors.put(unit.id(), superior));
            }
        }
        return superiors;
    }

    /** The units directly below each one that has any. */
    static Map<UnitId, SortedSet<UnitId>> below(Organization organization, LocalDate day) {
        var below = new TreeMap<UnitId, SortedSet<UnitId>>();
        superiors(organization, day)
                .forEach((lower, upper) ->
                        below.computeIfAbsent(upper, x -> new TreeSet<>()).add(lower));
        below.replaceAll((upper, lower) -> Collections.unmodifiableSortedSet(lower));
        return below;
    }
}
