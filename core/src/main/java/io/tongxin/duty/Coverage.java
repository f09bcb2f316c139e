package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.role.ResponsibleRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which lists ask what of whom on which days; finds each unit's lists once. */
final class Coverage {
    private static final UnitClassId LEAD_SECTION = UnitClassId.of("lead-section");
    private static final UnitClassId GRASS_ROOTS = UnitClassId.of("grass-roots");
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final Terms terms;
    private final Organization organization;
    private final Map<UnitId, List<ListDays>> lists = new ConcurrentHashMap<>();

    Coverage(Terms terms) {
        this.terms = terms;
        this.organization = terms.organization();
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

    /** The unit of an owner; empty where there is no such post. */
    Optional<UnitId> unitOf(OwnerId owner) {
        if (owner instanceof OwnerId.Seat seat) {
            return organization.post(seat.post()).map(Post::unit);
        }
        return Optional.of(((OwnerId.Body) owner).unit());
    }

    /** The stretches of an owner, from the beginning to the end of time. */
    List<Stretch> stretches(OwnerId owner) {
        Optional<UnitId> unit = unitOf(owner);
        if (unit.isEmpty() || organization.unit(unit.get()).isEmpty()) {
            return List.of();
        }
        var cuts = new TreeSet<LocalDate>();
        cuts.add(FIRST);
        cut(cuts, organization.unit(unit.get()).orElseThrow().existence());
        listDays(unit.get()).forEach(d -> cut(cuts, d.days()));
        for (Placement placement : organization.placementsOf(unit.get())) {
            cut(cuts, placement.effective());
            listDays(placement.superior()).forEach(d -> cut(cuts, d.days()));
        }
        if (owner instanceof OwnerId.Seat seat) {
            cut(cuts, organization.post(seat.post()).orElseThrow().existence());
            organization.appointmentsTo(seat.post()).forEach(a -> cut(cuts, a.effective()));
        }
        return spans(cuts).stream()
                .map(days -> stretch(owner, unit.get(), days))
                .toList();
    }

    private Stretch stretch(OwnerId owner, UnitId unit, DateSpan days) {
        LocalDate day = days.first();
        var items = new TreeMap<ItemId, Stretch.Source>();
        Optional<PersonId> holder = Optional.empty();
        boolean established = organization.exists(unit, day);
        if (owner instanceof OwnerId.Seat seat) {
            Post post = organization.post(seat.post()).orElseThrow();
            holder = organization.holderOf(post.id(), day);
            established &= post.existence().includes(day);
            add(items, unit, day, post.roles());
        } else {
            add(items, unit, day, Set.of(ResponsibleRole.BODY));
            Optional<UnitId> superior = organization.superiorOf(unit, day);
            if (superior.isPresent()) {
                add(items, superior.get(), day, rolesBelow(unit));
            }
        }
        Optional<Nobody> nobody = !established
                ? Optional.of(Nobody.NO_UNIT)
                : owner instanceof OwnerId.Seat && holder.isEmpty() ? Optional.of(Nobody.VACANT) : Optional.empty();
        return new Stretch(days, nobody, nobody.isPresent() ? Optional.empty() : holder, Map.copyOf(items));
    }

    private Set<ResponsibleRole> rolesBelow(UnitId unit) {
        var roles = new TreeSet<ResponsibleRole>();
        if (organization.hasClass(unit, LEAD_SECTION)) {
            roles.add(ResponsibleRole.LEAD_SECTION);
        }
        if (organization.hasClass(unit, GRASS_ROOTS)) {
            roles.add(ResponsibleRole.GRASS_ROOTS_UNIT);
        }
        return roles;
    }

    private void add(Map<ItemId, Stretch.Source> items, UnitId anchor, LocalDate day, Set<ResponsibleRole> roles) {
        for (ListDays listDays : listDays(anchor)) {
            if (!listDays.days().includes(day)) {
                continue;
            }
            for (ResolvedList list : listDays.lists()) {
                for (ResolvedList.Entry entry : list.items()) {
                    if (entry.item().roles().stream().anyMatch(roles::contains)) {
                        put(items, new Stretch.Source(list, entry, anchor));
                    }
                }
            }
        }
    }

    private static void put(Map<ItemId, Stretch.Source> items, Stretch.Source source) {
        Stretch.Source other = items.putIfAbsent(source.item().id(), source);
        if (other != null && !other.item().equals(source.item())) {
            throw new IllegalArgumentException("the item " + source.item().id()
                    + " is asked of one owner by two lists, " + other.list().key() + " and "
                    + source.list().key() + ", of which neither imports the other");
        }
    }

    /** The lists that apply to the unit, day by day; a list stands in the place of those that it imports. */
    private List<ListDays> listDays(UnitId unit) {
        List<ListDays> known = lists.get(unit);
        if (known == null) {
            known = findListDays(unit);
            lists.put(unit, known);
        }
        return known;
    }

    private List<ListDays> findListDays(UnitId unit) {
        var applying = new HashMap<ResolvedList, List<EffectivePeriod>>();
        var cuts = new TreeSet<LocalDate>();
        cuts.add(FIRST);
        for (ResolvedList list : terms.lists()) {
            List<EffectivePeriod> when = applies(list.list().audience(), unit);
            if (!when.isEmpty()) {
                applying.put(list, when);
                cut(cuts, list.list().effective());
                when.forEach(w -> cut(cuts, w));
            }
        }
        if (applying.isEmpty()) {
            return List.of();
        }
        return spans(cuts).stream()
                .map(days -> new ListDays(days, inForce(applying, days.first())))
                .filter(d -> !d.lists().isEmpty())
                .toList();
    }

    private static List<ResolvedList> inForce(Map<ResolvedList, List<EffectivePeriod>> applying, LocalDate day) {
        List<ResolvedList> lists = applying.entrySet().stream()
                .filter(e -> e.getKey().list().effective().includes(day))
                .filter(e -> e.getValue().stream().anyMatch(w -> w.includes(day)))
                .map(Map.Entry::getKey)
                .toList();
        return lists.stream()
                .filter(l -> lists.stream().noneMatch(o -> o.supersedes().contains(l.key())))
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    private List<EffectivePeriod> applies(Audience audience, UnitId unit) {
        if (audience.units().contains(unit)
                || audience.classes().stream().anyMatch(c -> organization.hasClass(unit, c))) {
            return List.of(EffectivePeriod.always());
        }
        return audience.along().stream()
                .flatMap(a -> organization.relationsFrom(a.from()).stream()
                        .filter(r -> r.type().equals(a.type()) && r.to().equals(unit)))
                .map(r -> r.effective())
                .toList();
    }

    private static void cut(SortedSet<LocalDate> cuts, EffectivePeriod period) {
        cuts.add(period.from());
        if (!period.isOpen()) {
            cuts.add(period.until().plusDays(1));
        }
    }

    private static void cut(SortedSet<LocalDate> cuts, DateSpan days) {
        cuts.add(days.first());
        if (days.last().isBefore(EffectivePeriod.OPEN)) {
            cuts.add(days.last().plusDays(1));
        }
    }

    private static List<DateSpan> spans(SortedSet<LocalDate> cuts) {
        var starts = List.copyOf(cuts);
        var spans = new ArrayList<DateSpan>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : EffectivePeriod.OPEN;
            spans.add(DateSpan.of(starts.get(i), last));
        }
        return spans;
    }

    private record ListDays(DateSpan days, List<ResolvedList> lists) {}
}
