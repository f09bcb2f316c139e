package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.role.ResponsibleRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Of whom the lists ask what on which days. */
final class Coverage {
    private static final UnitClassId LEAD_SECTION = UnitClassId.of("lead-section");
    private static final UnitClassId GRASS_ROOTS = UnitClassId.of("grass-roots");

    private final Organization organization;
    private final InForce lists;
    private final Map<Asked.Key, Asked> asked = new ConcurrentHashMap<>();

    Coverage(Terms terms) {
        this.organization = terms.organization();
        this.lists = new InForce(terms);
    }

    /** Every owner for whom a list may ask something, by id. */
    SortedSet<OwnerId> owners() {
        var owners = new TreeSet<OwnerId>();
        for (OrganizationUnit unit : organization.units()) {
            owners.addAll(ownersOf(unit.id()));
        }
        return owners;
    }

    /** The owners of the unit: its body and its posts. */
    List<OwnerId> ownersOf(UnitId unit) {
        var owners = new ArrayList<OwnerId>();
        owners.add(OwnerId.body(unit));
        organization.postsOf(unit).forEach(p -> owners.add(OwnerId.post(p.id())));
        return owners;
    }

    /** The unit of an owner; empty where there is no such unit or post. */
    Optional<UnitId> unitOf(OwnerId owner) {
        Optional<UnitId> unit = owner instanceof OwnerId.Seat seat
                ? organization.post(seat.post()).map(Post::unit)
                : Optional.of(((OwnerId.Body) owner).unit());
        return unit.filter(u -> organization.unit(u).isPresent());
    }

    /** The stretches of an owner, from the beginning to the end of time. */
    List<Stretch> stretches(OwnerId owner) {
        return unitOf(owner)
                .map(unit -> owner instanceof OwnerId.Seat seat
                        ? ofPost(organization.post(seat.post()).orElseThrow())
                        : ofBody(organization.unit(unit).orElseThrow()))
                .orElse(List.of());
    }

    private List<Stretch> ofPost(Post post) {
        var cuts = new Cuts();
        cuts.add(organization.unit(post.unit()).orElseThrow().existence());
        cuts.add(post.existence());
        lists.of(post.unit()).forEach(d -> cuts.add(d.days()));
        organization.appointmentsTo(post.id()).forEach(a -> cuts.add(a.effective()));
        var stretches = new ArrayList<Stretch>();
        for (DateSpan days : cuts.spans()) {
            LocalDate day = days.first();
            Optional<PersonId> holder = organization.holderOf(post.id(), day);
            boolean established =
                    organization.exists(post.unit(), day) && post.existence().includes(day);
            Optional<Nobody> nobody = !established
                    ? Optional.of(Nobody.NO_UNIT)
                    : holder.isEmpty() ? Optional.of(Nobody.VACANT) : Optional.empty();
            var key = new Asked.Key(inForce(post.unit(), day), post.roles(), InForce.Lists.NONE, Set.of());
            stretches.add(new Stretch(
                    days,
                    nobody,
                    nobody.isPresent() ? Optional.empty() : holder,
                    post.unit(),
                    Optional.empty(),
                    asked(key)));
        }
        return stretches;
    }

    private List<Stretch> ofBody(OrganizationUnit unit) {
        Set<ResponsibleRole> rolesBelow = rolesBelow(unit);
        var cuts = new Cuts();
        cuts.add(unit.existence());
        lists.of(unit.id()).forEach(d -> cuts.add(d.days()));
        if (!rolesBelow.isEmpty()) {
            for (Placement placement : organization.placementsOf(unit.id())) {
                cuts.add(placement.effective());
                lists.of(placement.superior()).forEach(d -> cuts.add(d.days()));
            }
        }
        var stretches = new ArrayList<Stretch>();
        for (DateSpan days : cuts.spans()) {
            LocalDate day = days.first();
            Optional<UnitId> superior =
                    rolesBelow.isEmpty() ? Optional.empty() : organization.superiorOf(unit.id(), day);
            InForce.Lists above = superior.map(s -> inForce(s, day)).orElse(InForce.Lists.NONE);
            var key = new Asked.Key(inForce(unit.id(), day), Set.of(ResponsibleRole.BODY), above, rolesBelow);
            Optional<Nobody> nobody = unit.existence().includes(day) ? Optional.empty() : Optional.of(Nobody.NO_UNIT);
            stretches.add(new Stretch(days, nobody, Optional.empty(), unit.id(), superior, asked(key)));
        }
        return stretches;
    }

    private static Set<ResponsibleRole> rolesBelow(OrganizationUnit unit) {
        var roles = new TreeSet<ResponsibleRole>();
        if (unit.classes().contains(LEAD_SECTION)) {
            roles.add(ResponsibleRole.LEAD_SECTION);
        }
        if (unit.classes().contains(GRASS_ROOTS)) {
            roles.add(ResponsibleRole.GRASS_ROOTS_UNIT);
        }
        return roles;
    }

    private InForce.Lists inForce(UnitId unit, LocalDate day) {
        for (InForce.Days days : lists.of(unit)) {
            if (days.days().includes(day)) {
                return days.lists();
            }
        }
        return InForce.Lists.NONE;
    }

    private Asked asked(Asked.Key key) {
        Asked known = asked.get(key);
        return known == null ? asked.computeIfAbsent(key, Asked::by) : known;
    }
}
