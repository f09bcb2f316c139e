package io.tongxin.organization;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An organization as it is known: units, their tree with history, relations beside it, posts and their holders.
 *
 * <p>组织机构 (zuzhi jigou). Every question about it names a day; none asks who holds a post without one. Immutable.
 */
@Term(zh = "组织机构", pinyin = "zuzhi jigou", source = "library")
public final class Organization {
    private final OrganizationRecords records;
    private final Map<UnitId, OrganizationUnit> units;
    private final Map<PostId, Post> posts;
    private final Map<UnitId, List<Placement>> placementsOf;
    private final Map<UnitId, List<Placement>> placementsUnder;
    private final Map<UnitId, List<Relation>> relationsFrom;
    private final Map<UnitId, List<Post>> postsOf;
    private final Map<PostId, List<Appointment>> appointmentsTo;

    private Organization(OrganizationRecords records) {
        this.records = records;
        this.units = new TreeMap<>();
        records.units().forEach(u -> units.put(u.id(), u));
        this.posts = new TreeMap<>();
        records.posts().forEach(p -> posts.put(p.id(), p));
        this.placementsOf = grouped(
                records.placements(),
                Placement::unit,
                Comparator.comparing((Placement p) -> p.effective().from()));
        this.placementsUnder =
                grouped(records.placements(), Placement::superior, Comparator.comparing(Placement::unit));
        this.relationsFrom = grouped(records.relations(), Relation::from, Comparator.comparing(Relation::to));
        this.postsOf = grouped(records.posts(), Post::unit, Comparator.comparing(Post::id));
        this.appointmentsTo = grouped(
                records.appointments(),
                Appointment::post,
                Comparator.comparing((Appointment a) -> a.effective().from()));
    }

    /**
     * The organization that these records make.
     *
     * @throws IllegalArgumentException if the records do not fit each other; their check says how
     */
    public static Organization of(OrganizationRecords records) {
        var problems = new ArrayList<String>();
        records.check((path, key) -> problems.add(path + " " + key));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the records of an organization do not fit each other: " + problems);
        }
        return new Organization(records);
    }

    private static <T, K> Map<K, List<T>> grouped(List<T> records, Function<T, K> key, Comparator<T> order) {
        var groups = new HashMap<K, List<T>>();
        records.forEach(r ->
                groups.computeIfAbsent(key.apply(r), k -> new ArrayList<>()).add(r));
        groups.replaceAll((k, list) -> list.stream().sorted(order).toList());
        return groups;
    }

    /** The records it is made of. */
    public OrganizationRecords records() {
        return records;
    }

    /** All units that ever were, by id. */
    public List<OrganizationUnit> units() {
        return List.copyOf(units.values());
    }

    /** The unit of that id, if it ever was. */
    public Optional<OrganizationUnit> unit(UnitId id) {
        return Optional.ofNullable(units.get(requireNonNull(id, "id")));
    }

    /** The post of that id, if it ever was. */
    public Optional<Post> post(PostId id) {
        return Optional.ofNullable(posts.get(requireNonNull(id, "id")));
    }

    /** The posts a unit ever had, by id. */
    public List<Post> postsOf(UnitId unit) {
        return postsOf.getOrDefault(unit, List.of());
    }

    /** Whether the unit exists on the day. */
    public boolean exists(UnitId unit, LocalDate day) {
        OrganizationUnit found = units.get(unit);
        return found != null && found.existence().includes(day);
    }

    /** Whether the unit has the class. */
    public boolean hasClass(UnitId unit, UnitClassId unitClass) {
        OrganizationUnit found = units.get(unit);
        return found != null && found.classes().contains(unitClass);
    }

    /** Every placement the unit ever had, the earliest first. */
    public List<Placement> placementsOf(UnitId unit) {
        return placementsOf.getOrDefault(unit, List.of());
    }

    /** Every placement there ever was under the unit, by lower unit. */
    public List<Placement> placementsUnder(UnitId unit) {
        return placementsUnder.getOrDefault(unit, List.of());
    }

    /** Every appointment there ever was to the post, the earliest first. */
    public List<Appointment> appointmentsTo(PostId post) {
        return appointmentsTo.getOrDefault(post, List.of());
    }

    /** Who holds the post on the day, if anybody does. */
    public Optional<PersonId> holderOf(PostId post, LocalDate day) {
        return appointmentsTo(post).stream()
                .filter(a -> a.effective().includes(day))
                .map(Appointment::holder)
                .findFirst();
    }

    /** The unit directly above on the day, if there is one. */
    public Optional<UnitId> superiorOf(UnitId unit, LocalDate day) {
        return placementsOf(unit).stream()
                .filter(p -> p.effective().includes(day))
                .map(Placement::superior)
                .findFirst();
    }

    /** The units above on the day, the nearest first. */
    public List<UnitId> above(UnitId unit, LocalDate day) {
        var above = new LinkedHashSet<UnitId>();
        Optional<UnitId> next = superiorOf(unit, day);
        while (next.isPresent() && !next.get().equals(unit) && above.add(next.get())) {
            next = superiorOf(next.get(), day);
        }
        return List.copyOf(above);
    }

    /** The units directly below on the day, by id. */
    public List<UnitId> directlyBelow(UnitId unit, LocalDate day) {
        return placementsUnder(unit).stream()
                .filter(p -> p.effective().includes(day))
                .map(Placement::unit)
                .distinct()
                .toList();
    }

    /** The unit and all below it in the tree on the day. */
    public SortedSet<UnitId> atAndBelow(UnitId unit, LocalDate day) {
        return reached(unit, next -> directlyBelow(next, day));
    }

    /** The unit and all that are reached from it along relations of the type on the day. */
    public SortedSet<UnitId> atAndAlong(UnitId unit, RelationTypeId type, LocalDate day) {
        return reached(unit, next -> along(next, type, day));
    }

    /** The units to which the unit has a relation of the type on the day, by id. */
    public List<UnitId> along(UnitId unit, RelationTypeId type, LocalDate day) {
        return relationsFrom(unit).stream()
                .filter(r -> r.type().equals(type) && r.effective().includes(day))
                .map(Relation::to)
                .distinct()
                .toList();
    }

    /** Every relation the unit ever had to another, by that unit. */
    public List<Relation> relationsFrom(UnitId unit) {
        return relationsFrom.getOrDefault(unit, List.of());
    }

    /** Whether a unit stands below another on the day, at any depth. */
    public boolean isBelow(UnitId lower, UnitId upper, LocalDate day) {
        return above(lower, day).contains(upper);
    }

    /** The last day on which the unit had a superior or, without one, existed: where it stood last. */
    public LocalDate lastStanding(UnitId unit, LocalDate day) {
        OrganizationUnit found = units.get(unit);
        return found == null || day.isBefore(found.existence().until())
                ? day
                : found.existence().until();
    }

    private static SortedSet<UnitId> reached(UnitId start, Function<UnitId, List<UnitId>> step) {
        var reached = new TreeSet<UnitId>();
        var open = new ArrayList<UnitId>(Set.of(start));
        while (!open.isEmpty()) {
            UnitId next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(step.apply(next));
            }
        }
        return Collections.unmodifiableSortedSet(reached);
    }
}
