package io.tongxin.organization;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.Id;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All records of an organization, before they are put together.
 *
 * <p>组织机构记录 (zuzhi jigou jilu). Its check finds what no single record can: twins, overlaps, circles, references that lead
 * nowhere. Immutable.
 *
 * @param units the units
 * @param placements where they stand in the tree
 * @param relations their relations beside the tree
 * @param posts their posts
 * @param appointments who holds the posts
 */
@Coherent
@Term(zh = "组织机构记录", pinyin = "zuzhi jigou jilu", source = "library")
public record OrganizationRecords(
        @NotNull List<@NotNull @Valid OrganizationUnit> units,
        @NotNull List<@NotNull @Valid Placement> placements,
        @NotNull List<@NotNull @Valid Relation> relations,
        @NotNull List<@NotNull @Valid Post> posts,
        @NotNull List<@NotNull @Valid Appointment> appointments)
        implements Coherence {
    private static final int DEEPEST = 100;

    /** Copies its parts. */
    public OrganizationRecords {
        units = List.copyOf(units);
        placements = List.copyOf(placements);
        relations = List.copyOf(relations);
        posts = List.copyOf(posts);
        appointments = List.copyOf(appointments);
    }

    /** No records. */
    public static OrganizationRecords empty() {
        return new OrganizationRecords(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** These records and those of another. */
    public OrganizationRecords plus(OrganizationRecords other) {
        return new OrganizationRecords(
                joined(units, other.units),
                joined(placements, other.placements),
                joined(relations, other.relations),
                joined(posts, other.posts),
                joined(appointments, other.appointments));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    @Override
    public void check(Report report) {
        Set<UnitId> known = ids("units", units, OrganizationUnit::id, report);
        Set<PostId> knownPosts = ids("posts", posts, Post::id, report);
        ids("placements", placements, Placement::id, report);
        ids("relations", relations, Relation::id, report);
        ids("appointments", appointments, Appointment::id, report);
        for (int i = 0; i < placements.size(); i++) {
            requireKnown(known, placements.get(i).unit(), "placements[" + i + "].unit", report);
            requireKnown(known, placements.get(i).superior(), "placements[" + i + "].superior", report);
        }
        for (int i = 0; i < relations.size(); i++) {
            requireKnown(known, relations.get(i).from(), "relations[" + i + "].from", report);
            requireKnown(known, relations.get(i).to(), "relations[" + i + "].to", report);
        }
        for (int i = 0; i < posts.size(); i++) {
            requireKnown(known, posts.get(i).unit(), "posts[" + i + "].unit", report);
        }
        for (int i = 0; i < appointments.size(); i++) {
            if (!knownPosts.contains(appointments.get(i).post())) {
                report.violation("appointments[" + i + "].post", "organization.no-such-post");
            }
        }
        overlaps("placements", placements, Placement::unit, Placement::effective, "organization.two-superiors", report);
        overlaps(
                "appointments",
                appointments,
                Appointment::post,
                Appointment::effective,
                "organization.two-holders",
                report);
        checkCircles(report);
    }

    private static <T, I extends Id<I>> Set<I> ids(String name, List<T> records, Function<T, I> id, Report report) {
        Set<I> seen = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            if (!seen.add(id.apply(records.get(i)))) {
                report.violation(name + "[" + i + "].id", "organization.id-twice");
            }
        }
        return seen;
    }

    private static void requireKnown(Set<UnitId> known, UnitId unit, String path, Report report) {
        if (!known.contains(unit)) {
            report.violation(path, "organization.no-such-unit");
        }
    }

    private static <T, K> void overlaps(
            String name,
            List<T> records,
            Function<T, K> key,
            Function<T, EffectivePeriod> effective,
            String message,
            Report report) {
        Map<K, NavigableMap<LocalDate, LocalDate>> taken = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            EffectivePeriod period = effective.apply(records.get(i));
            if (!take(taken.computeIfAbsent(key.apply(records.get(i)), k -> new TreeMap<>()), period)) {
                report.violation(name + "[" + i + "]", message);
            }
        }
    }

    /** Adds the days to those that are taken, which never touch each other twice; false if one of them was taken before. */
    private static boolean take(NavigableMap<LocalDate, LocalDate> taken, EffectivePeriod period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        boolean free = true;
        for (var last = taken.floorEntry(until);
                last != null && !last.getValue().isBefore(from);
                last = taken.floorEntry(until)) {
            free = false;
            taken.remove(last.getKey());
            from = last.getKey().isBefore(from) ? last.getKey() : from;
            until = last.getValue().isAfter(until) ? last.getValue() : until;
        }
        taken.put(from, until);
        return free;
    }

    /** A circle in the tree exists on the first day of one of its placements, or not at all. */
    private void checkCircles(Report report) {
        Map<UnitId, NavigableMap<LocalDate, Placement>> byUnit = new HashMap<>();
        placements.forEach(p -> byUnit.computeIfAbsent(p.unit(), u -> new TreeMap<>())
                .putIfAbsent(p.effective().from(), p));
        for (int i = 0; i < placements.size(); i++) {
            Placement start = placements.get(i);
            LocalDate day = start.effective().from();
            Set<UnitId> passed = new HashSet<>(Set.of(start.unit()));
            Optional<UnitId> next = Optional.of(start.superior());
            while (next.isPresent() && passed.size() <= DEEPEST && passed.add(next.get())) {
                next = superior(byUnit.get(next.get()), day);
            }
            if (next.isPresent() && passed.size() > DEEPEST) {
                report.violation("placements[" + i + "]", "organization.deep");
            } else if (next.equals(Optional.of(start.unit()))) {
                report.violation("placements[" + i + "]", "organization.circle");
            }
        }
    }

    private static Optional<UnitId> superior(@Nullable NavigableMap<LocalDate, Placement> placements, LocalDate day) {
        return Optional.ofNullable(placements)
                .map(byDay -> byDay.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(placement -> placement.effective().includes(day))
                .map(Placement::superior);
    }
}
